import type { SettingField } from '../../records/policy'

/** What a question that a line of 设置 answers offers, as it is entered there. */
export const SETTING_CHOICES: Readonly<Partial<Record<SettingField, readonly string[]>>> = {
  secondsPerLesson: ['45', '60'],
  leavers: ['不计入要求', '计入要求'],
  unnamedSubject: ['按专业科目计', '按公需科目计', '都不计'],
  moneyUnit: ['元', '万元'],
}

import type { SettingField } from '../../records/policy'

/** What a question that a line of 设置 answers offers, as it is entered there. */
export const SETTING_CHOICES: Readonly<Partial<Record<SettingField, readonly string[]>>> = {
  secondsPerLesson: ['45', '60'],
  leavers: ['不计入要求', '计入要求'],
  moneyUnit: ['元', '万元'],
}

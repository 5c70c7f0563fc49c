import type { SettingField } from '../../../../records/policy'
import type { WantedMeaning } from '../../../../text/pane/dataWords'
import { settingMeaning } from '../../../../year/settingEntry'

/** The settings that a year cannot do without, or that decide what is open when: shown empty too. */
const KEY_FIELDS = ['year', 'unit', 'headcount', 'funding', 'windowFrom', 'windowTo'] as const

/** The settings that a year needs, in the order of 设置; the others are changed there. */
export const FORM_FIELDS = [
  ...KEY_FIELDS,
  'pack',
  'preparer',
  'reviewer',
  'head',
  'phone',
  'reportDate',
] as const satisfies readonly SettingField[]
export type FormField = (typeof FORM_FIELDS)[number]
export type SettingTexts = Readonly<Record<FormField, string>>

export function isKeySetting(field: FormField): boolean {
  return (KEY_FIELDS as readonly FormField[]).includes(field)
}

/** How a setting must be written; what is any text is never wrong. */
export function wantedOf(field: FormField): WantedMeaning {
  return settingMeaning(field) as WantedMeaning
}

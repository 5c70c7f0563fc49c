import { settingText } from '../../../../input/settings/settingChanges'
import { settingOf } from '../../../../input/settings/settings'
import type { Dataset } from '../../../../records/dataset'
import type { SettingField } from '../../../../records/policy'
import type { WantedMeaning } from '../../../../text/pane/dataWords'
import type { Grid } from '../../../../workbook/grid'

/** The settings that a year cannot do without, or that decide what is open when: shown empty too. */
const KEY_FIELDS = ['year', 'unit', 'headcount', 'funding', 'windowFrom', 'windowTo'] as const

/** The settings that a year needs, in the order of 设置; the others are changed there. */
export const FORM_FIELDS = [
  ...KEY_FIELDS,
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

/** What stands in the settings' cells, as somebody would write it beside their labels; '' where one is empty or not there. */
export function settingTexts(dataset: Dataset, grids: readonly Grid[]): SettingTexts {
  return Object.fromEntries(FORM_FIELDS.map((field) => [field, settingText(dataset, grids, field)])) as Record<
    FormField,
    string
  >
}

/** How a setting must be written; what is any text is never wrong. */
export function wantedOf(field: FormField): WantedMeaning {
  return settingOf(field).meaning as WantedMeaning
}

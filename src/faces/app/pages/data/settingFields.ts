import { isReadableAs } from '../../../../input/readableAs'
import { settingOf } from '../../../../input/settingChanges'
import { textOfCell } from '../../../../input/sheetText'
import { slotFrom } from '../../../../input/slots'
import type { Dataset } from '../../../../records/dataset'
import type { Policy } from '../../../../records/policy'
import type { WantedMeaning } from '../../../../text/pane/dataWords'
import { cellAt, type Grid } from '../../../../workbook/grid'

/** The settings that a year cannot do without, or that decide what is open when: shown empty too. */
const KEY_FIELDS = ['year', 'unit', 'headcount', 'funding', 'windowFrom', 'windowTo'] as const

/** The settings that a year needs, in the order of 设置; the others are changed there. */
export const SETTING_FIELDS = [
  ...KEY_FIELDS,
  'preparer',
  'reviewer',
  'head',
  'phone',
  'reportDate',
] as const satisfies readonly (keyof Policy)[]
export type SettingField = (typeof SETTING_FIELDS)[number]
export type SettingTexts = Readonly<Record<SettingField, string>>

export function isKeySetting(field: SettingField): boolean {
  return (KEY_FIELDS as readonly SettingField[]).includes(field)
}

/** What stands in the settings' cells, as somebody would write it down; '' where one is empty or not there. */
export function settingTexts({ policy }: Dataset, grids: readonly Grid[]): SettingTexts {
  const text = (field: SettingField) => {
    const place = policy.places[field]
    const grid = place && grids.find(({ sheet, file }) => sheet === place.sheet && file === place.file)
    if (!place || !grid || place.column === null) return ''
    const slot = slotFrom(grid.rows, place.row)
    return grid.rows[slot] === place.row ? textOfCell(cellAt(grid, slot, place.column)) : ''
  }
  return Object.fromEntries(SETTING_FIELDS.map((field) => [field, text(field)])) as Record<SettingField, string>
}

export function isReadableSetting(field: SettingField, text: string): boolean {
  return isReadableAs(settingOf(field).meaning, text)
}

/** How a setting must be written; what is any text is never wrong. */
export function wantedOf(field: SettingField): WantedMeaning {
  return settingOf(field).meaning as WantedMeaning
}

import { isReadableAs } from '../../../../input/readableAs'
import { settingOf } from '../../../../input/settingChanges'
import { textOfCell } from '../../../../input/sheetCells'
import { slotFrom } from '../../../../input/slots'
import type { Dataset } from '../../../../records/dataset'
import type { Policy } from '../../../../records/policy'
import { cellAt, type Grid } from '../../../../workbook/grid'

/** The settings that a year needs, in the order of 设置; the others are changed there. */
export const SETTING_FIELDS = [
  'year',
  'unit',
  'headcount',
  'funding',
  'windowFrom',
  'windowTo',
  'preparer',
  'reviewer',
  'head',
  'phone',
  'reportDate',
] as const satisfies readonly (keyof Policy)[]
export type SettingField = (typeof SETTING_FIELDS)[number]

/** What stands in a setting's cell, as somebody would write it down; '' where it is empty or not there. */
export function settingText(field: SettingField, { policy }: Dataset, grids: readonly Grid[]): string {
  const place = policy.places[field]
  const grid = place && grids.find(({ sheet, file }) => sheet === place.sheet && file === place.file)
  if (!place || !grid || place.column === null) return ''
  const slot = slotFrom(grid.rows, place.row)
  return grid.rows[slot] === place.row ? textOfCell(cellAt(grid, slot, place.column)) : ''
}

export function isReadableSetting(field: SettingField, text: string): boolean {
  return isReadableAs(settingOf(field).meaning, text)
}

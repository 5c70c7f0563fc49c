import type { Dataset, SheetSource } from '../../records/dataset'
import type { SettingField } from '../../records/policy'
import type { Place } from '../../workbook/address'
import type { CellChange } from '../../workbook/cellChange'
import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'
import { type Entry, entryOf, isPlainNumber, saidIn, type Target } from './enteredSetting'
import type { Unit } from './setting'
import { ownUnit, settingNamed } from './settingNames'
import { settingOf } from './settings'

/** A setting and what it shall say; '' empties it. */
export interface WantedSetting {
  readonly field: SettingField
  readonly value: string
  /** What a bare number in `value` is worth; as the setting's own name says where not given. */
  readonly unit?: Unit
}

/**
 * The cells of 设置 to change: where a setting stands already, else in a row below the others. A bare number is written in the
 * unit of the row that it is written to, so that reading gives what was meant. Null where the workbook has no 设置.
 */
export function settingChanges(
  dataset: Dataset,
  grids: readonly Grid[],
  wanted: readonly WantedSetting[],
): readonly CellChange[] | null {
  const source = dataset.sheets.find(({ kind }) => kind === 'settings')
  if (!source) return null
  const grid = gridOf(grids, source)
  let below = (grid?.rows.at(-1) ?? source.headerRow) + 1
  return wanted.flatMap(({ field, value, unit = ownUnit(field) }): CellChange[] => {
    const standing = standingCell(dataset, grids, field)
    if (standing) {
      const { place, cell } = standing
      const { file, sheet, row, column } = place
      return [
        {
          file,
          sheet,
          row,
          column: column!,
          value: entryOf(field, value, unit, { unit: standing.unit, textOnly: isOdd(cell) }),
        },
      ]
    }
    const { file, sheet, columnOf } = source
    const row = below++
    return [
      { file, sheet, row, column: columnOf.name!, value: settingOf(field).name },
      { file, sheet, row, column: columnOf.value!, value: entryOf(field, value, unit, ownTarget(field)) },
    ]
  })
}

/** What 设置 shall say where a workbook gets one. */
export function newSettings(wanted: readonly WantedSetting[]): ReadonlyMap<SettingField, Entry> {
  return new Map(
    wanted.map(({ field, value, unit = ownUnit(field) }) => [field, entryOf(field, value, unit, ownTarget(field))]),
  )
}

/** What stands in a setting's cell, as somebody would write it beside the setting's own name; '' where nothing does. */
export function settingText(dataset: Dataset, grids: readonly Grid[], field: SettingField): string {
  const standing = standingCell(dataset, grids, field)
  if (!standing) return ''
  const { cell, unit } = standing
  const own = ownTarget(field)
  const said = unit === own.unit ? undefined : saidIn(field, cell, unit, own)
  return said === undefined ? textOfCell(cell) : String(said)
}

function ownTarget(field: SettingField): Target {
  return { unit: ownUnit(field), textOnly: false }
}

/** A number in such a cell would be shown, and read, as something else. */
function isOdd(cell: Cell): boolean {
  return cell.kind === 'date' || cell.kind === 'time' || (cell.kind === 'number' && !isPlainNumber(cell))
}

interface Standing {
  readonly place: Place
  readonly cell: Cell
  /** What bare numbers in the row are worth, as its name says. */
  readonly unit: Unit
}

/** The cell where a setting stands, filled in or not; null where it does not stand. */
function standingCell({ policy, sheets }: Dataset, grids: readonly Grid[], field: SettingField): Standing | null {
  const place = policy.places[field]
  const grid = place && gridOf(grids, place)
  const source = place && sheets.find(({ file, sheet }) => file === place.file && sheet === place.sheet)
  if (!place || !grid || place.column === null) return null
  const slot = slotFrom(grid.rows, place.row)
  if (grid.rows[slot] !== place.row) return null
  // Of names side by side the value stands below its name.
  const names = [cellAt(grid, slot, source?.columnOf.name ?? 0), cellAt(grid, slot, place.column - 1)]
  if (slot > 0) names.push(cellAt(grid, slot - 1, place.column))
  const named = names.map((cell) => settingNamed(textOfCell(cell))).find((one) => one?.field === field)
  return { place, cell: cellAt(grid, slot, place.column), unit: named?.unit ?? ownUnit(field) }
}

function gridOf(grids: readonly Grid[], { file, sheet }: Pick<SheetSource, 'file' | 'sheet'>): Grid | undefined {
  return grids.find((grid) => grid.file === file && grid.sheet === sheet)
}

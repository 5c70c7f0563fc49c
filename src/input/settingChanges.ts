import type { Dataset, SheetSource } from '../records/dataset'
import type { CellChange } from '../workbook/cellChange'
import { cellAt, type Grid } from '../workbook/grid'
import type { InputSetting } from './inputSheet'
import { SETTINGS } from './sheets/settings'

/** A setting by its field of `Policy` and what its cell shall hold; '' empties it. */
export interface WantedSetting {
  readonly setting: InputSetting
  readonly value: string
}

/** The setting that a name means, whatever its brackets, width and spaces; undefined for none. */
export function settingNamed(given: string): InputSetting | undefined {
  return SETTINGS.find(({ name, aliases }) => [name, ...aliases].some((known) => plain(known) === plain(given)))
}

/** The setting that fills a field of `Policy`. */
export function settingOf(field: InputSetting['field']): InputSetting {
  return SETTINGS.find((setting) => setting.field === field)!
}

/**
 * The cells of 设置 to change: where a setting stands already, else in a row below the others. Null where the workbook has
 * no 设置.
 */
export function settingChanges(
  dataset: Dataset,
  grids: readonly Grid[],
  wanted: readonly WantedSetting[],
): readonly CellChange[] | null {
  const source = dataset.sheets.find(({ kind }) => kind === 'settings')
  if (!source) return null
  const grid = grids.find(({ file, sheet }) => file === source.file && sheet === source.sheet)
  let below = (grid?.rows.at(-1) ?? source.headerRow) + 1
  return wanted.flatMap(({ setting, value }): CellChange[] => {
    const place = dataset.policy.places[setting.field]
    const cell = { file: source.file, sheet: source.sheet, value: typed(value) }
    if (place && place.column !== null) return [{ ...cell, row: place.row, column: place.column }]
    const empty = grid && rowNamed(grid, source, setting)
    if (empty) return [{ ...cell, row: empty, column: source.columnOf.value! }]
    const row = below++
    return [
      { ...cell, row, column: source.columnOf.name!, value: setting.name },
      { ...cell, row, column: source.columnOf.value! },
    ]
  })
}

/** The row where a setting stands without a value, as in a template; undefined where it does not stand. */
function rowNamed(grid: Grid, { headerRow, columnOf }: SheetSource, setting: InputSetting): number | undefined {
  for (let slot = 0; slot < grid.rows.length; slot++) {
    if (grid.rows[slot]! <= headerRow) continue
    const cell = cellAt(grid, slot, columnOf.name!)
    if (cell.kind === 'text' && settingNamed(cell.text) === setting) return grid.rows[slot]
  }
  return undefined
}

/** A number where the text is one, so that the cell can be calculated with. */
function typed(value: string): string | number | null {
  if (value === '') return null
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
}

/** Names as they are meant: brackets, full-width letters and spaces make no difference. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\(.*\)/g, '')
    .replace(/\s+/g, '')
}

import type { SheetChange } from './cellChange'
import { CellKind, type Grid } from './grid'
import { WorkbookError } from './workbook'

/*
 * What `ChangeRun.basedOn` promises, for every host: nothing is written over that the caller has not seen. A value is what
 * counts here, not how it is shown: a date is its serial, an error its code.
 */

/** Throws `WorkbookError` changed-meanwhile where one of the sheets is no longer what it was; grids of other files count for nothing. */
export function refuseChangedSheets(
  file: string,
  sheets: readonly string[],
  basedOn: readonly Grid[],
  now: readonly Grid[],
): void {
  for (const sheet of sheets)
    if (!sameCells(gridOf(file, sheet, basedOn), gridOf(file, sheet, now)))
      throw new WorkbookError('changed-meanwhile', file, {})
}

/**
 * The same for cells to be changed. Of their rows all that was read must stand there still, and what was empty must be empty
 * where it is changed: so that nothing lands in a row that has moved. What a host has left out when reading is not missed.
 */
export function refuseChangedRows(
  file: string,
  changes: readonly SheetChange[],
  basedOn: readonly Grid[],
  now: readonly Grid[],
): void {
  for (const { sheet, row, column } of changes) {
    const [before, after] = [gridOf(file, sheet, basedOn), gridOf(file, sheet, now)]
    const [held, holds] = [rowOf(before, row), rowOf(after, row)]
    const kept = [...held].every(([at, value]) => isSame(value, holds.get(at)))
    if (!kept || (!held.has(column) && holds.has(column))) throw new WorkbookError('changed-meanwhile', file, {})
  }
}

type Value = string | number | boolean

function gridOf(file: string, sheet: string, grids: readonly Grid[]): Grid | undefined {
  return grids.find((grid) => grid.file === file && grid.sheet.toLowerCase() === sheet.toLowerCase())
}

/** A sheet without cells is as good as none. */
function sameCells(before: Grid | undefined, now: Grid | undefined): boolean {
  const rows = new Set([...(before?.rows ?? []), ...(now?.rows ?? [])])
  for (const row of rows) {
    const [held, holds] = [rowOf(before, row), rowOf(now, row)]
    if (held.size !== holds.size || [...held].some(([column, value]) => !isSame(value, holds.get(column)))) return false
  }
  return true
}

/** The filled cells of a row, by their columns from 1. */
function rowOf(grid: Grid | undefined, row: number): ReadonlyMap<number, Value> {
  const cells = new Map<number, Value>()
  const slot = grid?.rows.indexOf(row) ?? -1
  if (!grid || slot < 0) return cells
  for (const index of grid.columns.keys()) {
    const value = valueAt(grid, slot, index)
    if (value !== '' && value !== null) cells.set(index + 1, value)
  }
  return cells
}

/** Days by which serials of workbooks that count from 1904 differ. */
const DAYS_TO_1904 = 1462

function valueAt(grid: Grid, slot: number, index: number): Value | null {
  const column = grid.columns[index]
  const kind = column?.kinds[slot] ?? CellKind.empty
  const value = column?.values[slot] ?? 0
  if (kind === CellKind.empty) return null
  if (kind === CellKind.text || kind === CellKind.error) return grid.texts[value]!
  if (kind === CellKind.boolean) return value !== 0
  return kind === CellKind.date && grid.date1904 ? value - DAYS_TO_1904 : value
}

/** Excel may give a number back with fewer digits than it was given. */
function isSame(a: Value, b: Value | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a))
}

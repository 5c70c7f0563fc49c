import { CellKind, type Grid } from '../../../../workbook/grid'
import { slotOf } from '../../../../workbook/gridChange'
import type { CellPlace } from './moves'

/**
 * Where Ctrl and an arrow lead: over filled cells to the last one before an empty one, over empty ones to the next that is filled,
 * and where there is none to the end of what the sheet uses; from there on nowhere.
 */
export function edgeFrom(grid: Grid, { row, column }: CellPlace, [down, right]: readonly [number, number]): CellPlace {
  return down === 0
    ? { row, column: along(column, right, grid.columns.length, (at) => isFilled(grid, row, at)) }
    : { row: along(row, down, grid.rows.at(-1) ?? 1, (at) => isFilled(grid, at, column)), column }
}

function along(from: number, step: number, last: number, filled: (at: number) => boolean): number {
  const end = step < 0 ? 1 : Math.max(from, last)
  if (from === end) return from
  let at = from + step
  if (filled(from) && filled(at)) {
    while (at !== end && filled(at + step)) at += step
    return at
  }
  while (at !== end && !filled(at)) at += step
  return at
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  const slot = slotOf(grid, row)
  return slot >= 0 && (grid.columns[column - 1]?.kinds[slot] ?? CellKind.empty) !== CellKind.empty
}

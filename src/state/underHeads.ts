import type { Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'

/*
 * Sheets of ours whose rows stand under heads in the first row, in whatever order, since the user may edit them.
 */

/** The column (from 1) of each head in the first row; of two alike the first. */
export function headColumns(grid: Grid): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (let column = 1; column <= grid.columns.length; column++) {
    const heading = textIn(cellAt(grid, 0, column)).trim()
    if (heading !== '' && !columns.has(heading)) columns.set(heading, column)
  }
  return columns
}

/** What a cell says in words; a number as it is. */
export function textIn(cell: Cell): string {
  return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : ''
}

/** What a cell says as a number, or a date as its serial. */
export function numberIn(cell: Cell): number | null {
  return cell.kind === 'number' || cell.kind === 'date' ? cell.value : null
}

/** What such a sheet holds when it is ours. */
interface OwnHeads {
  readonly headings: readonly string[]
  /** Without these it is none of ours. */
  readonly needed: readonly string[]
  /** A row of a later version says what we would not write again. */
  readonly version: { readonly heading: string; readonly latest: number }
}

/** The first cell that we would not write again, null where all is ours. */
export function foreignUnderHeads(grid: Grid, { headings, needed, version }: OwnHeads): Place | null {
  const { file, sheet, rows } = grid
  const columns = headColumns(grid)
  const ours = new Set(headings.map((heading) => columns.get(heading)))
  const isOurs = needed.every((heading) => columns.has(heading))
  for (let slot = 0; slot < rows.length; slot++)
    for (let column = 1; column <= grid.columns.length; column++) {
      const cell = cellAt(grid, slot, column)
      if (cell.kind === 'empty') continue
      const isLater = column === columns.get(version.heading) && (numberIn(cell) ?? 0) > version.latest
      if (!isOurs || !ours.has(column) || isLater) return { file, sheet, row: rows[slot]!, column }
    }
  return null
}

import { headingsOf } from '../input/schema'
import { textOfCell } from '../input/sheetText'
import { slotFrom } from '../input/slots'
import type { SheetPlan, TablePlan } from '../records/readingPlan'
import { cellAt, type Grid } from '../workbook/grid'

/** Rows of data that a picture shows. */
const ROWS = 3

/** Rows of which one may be said to hold the heads. */
const HEAD_ROWS = 12

/** A column of a picture. */
export interface PicturedColumn {
  /** From 1. */
  readonly column: number
  readonly heading: string
  /** The canonical heading that it is read as; null where it is not read. */
  readonly meaning: string | null
  /** Whether the user said so. */
  readonly isAnswered: boolean
}

/** A table as a small picture of itself: what a person looks at to see whether it was understood. */
export interface SheetPicture {
  readonly columns: readonly PicturedColumn[]
  /** Texts of the first rows, a cell for each column. */
  readonly rows: readonly (readonly string[])[]
  /** What a column of this kind of sheet may be read as. */
  readonly headings: readonly string[]
  /** The rows, from 1, of which one holds the heads. */
  readonly headRows: readonly number[]
}

export function sheetPicture(grid: Grid, plan: SheetPlan, table: TablePlan): SheetPicture {
  const answered = new Set(plan.answers.map(({ column }) => column))
  const columns = [...table.columns, ...table.unread.map((unread) => ({ ...unread, meaning: null }))]
    .map(({ column, heading, meaning }) => ({ column, heading, meaning, isAnswered: answered.has(column) }))
    .sort((a, b) => a.column - b.column)
  const first = slotFrom(grid.rows, table.headerRow + 1)
  const slots = Array.from({ length: Math.min(ROWS, Math.max(0, grid.rows.length - first)) }, (_, at) => first + at)
  return {
    columns,
    rows: slots.map((slot) => columns.map(({ column }) => textOfCell(cellAt(grid, slot, column)))),
    headings: headingsOf(table.kind),
    headRows: [...new Set([table.headerRow, ...grid.rows.subarray(0, HEAD_ROWS)])].sort((a, b) => a - b),
  }
}

import type { Layout, LayoutCell } from '../workbook/layout'
import { type Block, line } from './block'
import { layOut } from './layOut'
import { LOOKS, variant, WORKING_TABLE } from './look'
import { lineCount, linesHeight } from './measure'
import { WORKING_LYING } from './paper'

/** A column of a sheet that keeps our state. */
export interface StateColumn<Row> {
  readonly heading: string
  /** Points. */
  readonly width: number
  /** An Excel format code. */
  readonly format: string
  /** Whether the row grows with a long text: as a rule it does. */
  readonly wrap?: boolean
  readonly value: (row: Row) => string | number | null
}

/** A sheet that holds state between runs: heads in the first row, below a title where it has one, values exactly as they are read back; locked. */
export function stateSheet<Row>(
  name: string,
  columns: readonly StateColumn<Row>[],
  rows: readonly Row[],
  title: string | null = null,
): Layout {
  const { head, body, padding } = WORKING_TABLE
  const widths = columns.map(({ width }) => width)
  const row = (cells: readonly LayoutCell[]) => ({
    height: linesHeight(Math.max(...cells.map((cell, at) => linesIn(cell, widths[at]!))), body.font.size, padding),
    cells,
  })
  const heads: Block = {
    rows: [row(columns.map(({ heading }) => ({ value: heading, look: head })))],
    count: 1,
    merges: [],
    role: 'head',
  }
  const values: Block = {
    rows: rows.map((entry) =>
      row(
        columns.map(({ value, format, wrap = true }) => ({
          value: value(entry),
          look: variant(body, wrap ? { numberFormat: format } : { numberFormat: format, wrap }),
        })),
      ),
    ),
    count: rows.length,
    merges: [],
    role: 'body',
  }
  const layout = layOut({
    name,
    paper: WORKING_LYING,
    widths,
    blocks: [...(title === null ? [] : [line(title, LOOKS.note, widths)]), heads, values],
    frozenColumns: 0,
    filtered: false,
    footer: { left: NOTHING, centre: NOTHING, right: NOTHING },
    stamped: false,
    tabColour: null,
  })
  return { ...layout, locked: true }
}

/** Lines of the row that the cell needs; one whose text is not broken needs one. */
function linesIn({ value, look }: LayoutCell, width: number): number {
  return look.wrap ? lineCount(String(value ?? ''), width, WORKING_TABLE.body.font.size) : 1
}

const NOTHING = { text: '', size: 8 } as const

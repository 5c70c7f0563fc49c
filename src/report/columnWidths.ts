import { sum } from './block'
import { type Column, figureValue, type Table } from './column'
import { cellWidth } from './measure'

/** Widths in points: columns of figures widened where a number would not fit (`####`), long texts at the cost of short ones. */
export function columnWidths<Row>({ columns, rows, style }: Table<Row, string>): number[] {
  const { size } = style.body.font
  const shared = sharedWidths(columns, rows)
  return columns.map((column) => {
    if (column.kind !== 'figure') return shared.get(column) ?? column.width
    const widest = new Set<string>()
    let longest = ''
    for (const row of rows) {
      const value = figureValue(column.value(row))
      const text = asShown(value, column.format)
      // Signs of numbers are all of one width.
      if (typeof value !== 'number') widest.add(text)
      else if (text.length > longest.length) longest = text
    }
    return [longest, ...widest].reduce((wide, text) => Math.max(wide, cellWidth(text, size)), column.width)
  })
}

/** Shares out the widths of the columns that have a `least`: to each by its need, but not less than that. */
function sharedWidths<Row>(
  columns: readonly Column<Row, string>[],
  rows: readonly Row[],
): Map<Column<Row, string>, number> {
  let open = columns
    .filter((column) => column.least !== undefined)
    .map((column) => ({ column, least: column.least!, need: textNeed(column, rows) }))
  let free = sum(open.map(({ column }) => column.width))
  const widths = new Map<Column<Row, string>, number>()
  for (;;) {
    const perNeed = free / sum(open.map(({ need }) => need))
    if (!Number.isFinite(perNeed)) return widths
    const short = open.filter(({ least, need }) => need * perNeed < least)
    const settled = short.length > 0 ? short : open
    for (const { column, least, need } of settled) widths.set(column, Math.max(least, need * perNeed))
    if (settled === open) return widths
    free -= sum(short.map(({ least }) => least))
    open = open.filter((entry) => !short.includes(entry))
  }
}

/** The quadratic mean of the lengths of a column's texts: one very long text matters, many short ones too. */
function textNeed<Row>(column: Column<Row, string>, rows: readonly Row[]): number {
  if (column.kind !== 'text') return 0
  return Math.sqrt(sum(rows.map((row) => column.value(row).length ** 2)) / Math.max(1, rows.length))
}

/** A number about as its format shows it: with its decimals, and the space that a column leaves on the right. */
function asShown(value: ReturnType<typeof figureValue>, format: string): string {
  const text = typeof value === 'number' && format.startsWith('0.00') ? value.toFixed(2) : String(value ?? '')
  return format.includes('_ ') ? `${text} ` : text
}

import type { Heading } from '../text/catalogue'
import type { LayoutCell, LayoutRow } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { across, type Block, heightOf, type ShownFigure, sum } from './block'
import { type Column, cellValue, figureOf, type Table } from './column'
import { columnWidths } from './columnWidths'
import { type Difference, FORMATS, type TableStyle, variant } from './look'
import { HIGHEST_ROW, lineCount, lineCounter, linesHeight, linesWithin, piecesOf } from './measure'
import type { PageRoom } from './overPages'
import { rowsOverPages } from './rowsOverPages'

/** What each heading of a table says. */
export interface Named<Name extends string> {
  readonly headings: Readonly<Record<Name, string>>
}

/**
 * The heads of a table and, under them, a row for each of its rows; a text too long for one row goes on in the next. `widths`
 * in points: the sheet's, where several tables share its columns. With a `page`, what stands above and below its rows, they are
 * cut only where a page of it ends.
 */
export function tableBlocks<Row, Name extends string = Heading>(
  table: Table<Row, Name>,
  words: Named<Name>,
  widths: readonly number[] = columnWidths(table),
  page?: Omit<PageRoom, 'repeated'>,
): readonly [head: Block, body: Block] {
  const head = tableHead(table, widths, words)
  if (table.rows.length === 0) return [head, emptyBody(table)]
  const repeated = heightOf([head])
  const over = page && rowsOverPages(table, widths, { ...page, above: page.above + repeated, repeated })
  if (!over)
    return [
      head,
      tableBody(
        table,
        widths,
        table.rows.map((row) => piecesOfRow(table, widths, row)),
        words,
      ),
    ]
  const { pieces, pageStarts, heights } = over
  return [head, { ...tableBody(table, widths, pieces, words, heights), pageStarts, heights }]
}

function tableHead<Row, Name extends string>(
  { columns, style }: Table<Row, Name>,
  widths: readonly number[],
  words: Named<Name>,
): Block {
  const { size } = style.head.font
  const texts = columns.map((column) => words.headings[column.heading])
  const lines = Math.max(...texts.map((text, index) => lineCount(text, widths[index]!, size)))
  const cells = texts.map((value, index) => ({
    value,
    look: variant(style.head, { borders: { top: style.outline, ...sides(index, columns.length, style) } }),
  }))
  return { rows: [{ height: linesHeight(lines, size, style.padding), cells }], count: 1, merges: [], role: 'head' }
}

function emptyBody<Row>({ columns, style, empty }: Table<Row, string>): Block {
  const { outline } = style
  const look = variant(style.body, {
    horizontal: 'center',
    borders: { bottom: outline, left: outline, right: outline },
  })
  const height = linesHeight(2, look.font.size, style.padding)
  return {
    rows: [{ height, cells: across(empty, look, columns.length) }],
    count: 1,
    merges: [{ top: 1, left: 1, bottom: 1, right: columns.length }],
    role: 'body',
  }
}

function tableBody<Row, Name extends string>(
  table: Table<Row, Name>,
  widths: readonly number[],
  long: readonly (string[][] | null)[],
  words: Named<Name>,
  heights?: readonly number[],
): Block {
  return {
    rows: { [Symbol.iterator]: () => bodyRows(table, widths, long, heights) },
    count: sum(long.map((pieces) => pieces?.length ?? 1)),
    merges: [],
    role: 'body',
    figureAt: (row, column) => shownFigure(table, long, row, column, words),
  }
}

/** What the cell shows: named after the first text of its row that says who or what it is, and its column. */
function shownFigure<Row, Name extends string>(
  { columns, rows }: Table<Row, Name>,
  long: readonly (string[][] | null)[],
  sheetRow: number,
  column: number,
  { headings }: Named<Name>,
): ShownFigure | null {
  let number = 0
  for (let left = sheetRow; number < rows.length; number++) {
    left -= long[number]?.length ?? 1
    if (left <= 0) break
  }
  const row = rows[number]
  const asked = columns[column - 1]
  const figure = row !== undefined && asked ? figureOf(asked, row) : null
  if (!figure) return null
  const naming = columns.find(({ kind, heading }) => kind === 'text' && heading !== 'id')
  const name = naming?.kind === 'text' ? naming.value(row!).trim() : ''
  return { name: `${name} ${headings[asked!.heading]}`.trim(), figure }
}

/** Lines in each row of a text that takes several: few enough that the rows fill pages well. */
const PIECE = 10

/**
 * The texts of a row that is too high for one, by sheet row and column; null for all others. A text that cannot be too
 * long is not measured.
 */
function piecesOfRow<Row>(
  { columns, style }: Table<Row, string>,
  widths: readonly number[],
  row: Row,
): string[][] | null {
  const { size } = style.body.font
  const most = linesWithin(HIGHEST_ROW, size, style.padding)
  let pieces: string[][] | null = null
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!
    if (column.kind !== 'text') continue
    const text = column.value(row)
    if (text.length < most || lineCount(text, widths[index]!, size) <= most) continue
    pieces ??= []
    for (const [at, piece] of piecesOf(text, widths[index]!, size, most, PIECE).entries()) {
      pieces[at] ??= []
      pieces[at][index] = piece
    }
  }
  return pieces
}

function* bodyRows<Row>(
  table: Table<Row, string>,
  widths: readonly number[],
  long: readonly (string[][] | null)[],
  heights?: readonly number[],
): Generator<LayoutRow, undefined> {
  const { columns, rows, style } = table
  const inks = columns.map((column, index) => columnInk(column, index, columns.length, style))
  const lines = heights ? null : widths.map((width) => lineCounter(width, style.body.font.size))
  let sheetNumber = 0
  for (let number = 0; number < rows.length; number++) {
    const pieces = long[number] ?? null
    const sheetRows = pieces?.length ?? 1
    for (let at = 0; at < sheetRows; at++) {
      const difference = rowDifference(at, sheetRows, number === rows.length - 1, style)
      const measured = lines ?? heights![sheetNumber]!
      yield sheetRow(table, measured, inks, rows[number]!, difference, pieces, at)
      sheetNumber++
    }
  }
}

/**
 * One row of the sheet, the `at`th that its row of the table takes, of its height or as high as its lines are. A function of its
 * own, since a generator runs slower.
 */
function sheetRow<Row>(
  { columns, style, ground }: Table<Row, string>,
  measured: number | readonly ReturnType<typeof lineCounter>[],
  inks: readonly ColumnInk[],
  row: Row,
  difference: Difference | null,
  pieces: readonly string[][] | null,
  at: number,
): LayoutRow {
  const { size } = style.body.font
  const rowGround = ground?.(row) ?? null
  const cells = new Array<LayoutCell>(columns.length)
  let lines = 1
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!
    const value = pieces ? pieceValue(column, row, pieces, at, index) : cellValue(column, row)
    if (typeof measured !== 'number' && typeof value === 'string') lines = Math.max(lines, measured[index]!(value))
    const link = column.kind === 'text' ? (column.link?.(row) ?? null) : null
    const usual = inks[index]!(column.ground?.(row) ?? rowGround, link !== null)
    const look = difference ? variant(usual, difference) : usual
    cells[index] = link === null ? { value, look } : { value, look, link }
  }
  return { height: typeof measured === 'number' ? measured : linesHeight(lines, size, style.padding), cells }
}

/** How a row differs from the others: the end of the table, and rows that go on in the next one. */
function rowDifference(at: number, of: number, isLast: boolean, { outline }: TableStyle): Difference | null {
  if (of === 1) return isLast ? { borders: { bottom: outline } } : null
  const top = at > 0 ? ({ top: 'none' } as const) : {}
  const bottom = at < of - 1 ? ({ bottom: 'none' } as const) : isLast ? { bottom: outline } : {}
  return { vertical: 'top', borders: { ...top, ...bottom } }
}

/** The look of a column's cells by their ground and whether they are links. */
type ColumnInk = (fill: string | null, link: boolean) => Look

function columnInk<Row>(column: Column<Row, string>, index: number, columns: number, style: TableStyle): ColumnInk {
  const plain = variant(style.body, {
    horizontal: column.align,
    numberFormat: column.kind === 'text' ? FORMATS.text : column.format,
    borders: sides(index, columns, style),
  })
  const linked = variant(plain, { link: true })
  const grounds = new Map<string, Look>()
  return (fill, link) => {
    const base = link ? linked : plain
    if (fill === null) return base
    const known = grounds.get(fill)
    if (known && !link) return known
    const look = variant(base, { fill })
    if (!link) grounds.set(fill, look)
    return look
  }
}

/** The outline left of the first column and right of the last. */
function sides(index: number, columns: number, { outline }: TableStyle): Partial<Look['borders']> {
  return { ...(index === 0 ? { left: outline } : {}), ...(index === columns - 1 ? { right: outline } : {}) }
}

/** What stands in one of the sheet rows that a long row takes: short texts and numbers in the first alone. */
function pieceValue<Row>(
  column: Column<Row, string>,
  row: Row,
  pieces: readonly string[][],
  at: number,
  index: number,
): LayoutCell['value'] {
  const text = pieces[0]![index]
  if (text !== undefined && column.kind === 'text') return pieces[at]![index] || (at === 0 ? '' : null)
  return at === 0 ? cellValue(column, row) : null
}

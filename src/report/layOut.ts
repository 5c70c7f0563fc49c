import type { Area } from '../workbook/address'
import type { Layout, LayoutRow, PageSetup } from '../workbook/layout'
import { type Block, sum } from './block'
import { columnCharacters, type Paper, printableHeight } from './paper'

/** One sheet as blocks below each other. */
export interface Sheet {
  readonly name: string
  readonly paper: Paper
  /** Points; the first column first. */
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
  /** Columns that stay in sight. */
  readonly frozenColumns: number
  /** Whether the table can be filtered by its heads. */
  readonly filtered: boolean
  readonly footer: PageSetup['footer']
  /** A form for stamping: locked, without grid lines, pages broken where we say. Otherwise a sheet to work with. */
  readonly stamped: boolean
  readonly tabColour: string | null
}

/** The only place that knows row numbers: puts blocks below each other, and breaks stamped sheets into pages. */
export function layOut(sheet: Sheet): Layout {
  const { blocks, stamped, widths } = sheet
  const firsts = firstRows(blocks)
  const count = sum(blocks.map((block) => block.count))
  const head = blocks.findIndex((block) => block.role === 'head')
  const repeatRows = head < 0 ? null : { first: firsts[head]!, last: firsts[head]! + blocks[head]!.count - 1 }
  const rows = stamped ? [...rowsOf(blocks)] : { [Symbol.iterator]: () => rowsOf(blocks) }
  return {
    sheet: sheet.name,
    columnWidths: widths.map(columnCharacters),
    rows,
    merges: blocks.flatMap((block, index) => block.merges.map((area) => lowered(area, firsts[index]! - 1))),
    freeze: { rows: repeatRows?.last ?? 0, columns: sheet.frozenColumns },
    validations: [],
    filter:
      sheet.filtered && repeatRows
        ? { top: repeatRows.last, left: 1, bottom: repeatRows.last + blocks[head + 1]!.count, right: widths.length }
        : null,
    locked: stamped,
    gridLines: !stamped,
    printArea: { top: 1, left: 1, bottom: count, right: widths.length },
    page: {
      ...sheet.paper,
      repeatRows,
      pagesTall: 0,
      centreHorizontally: true,
      footer: sheet.footer,
      breaksBefore: stamped ? pageBreaks(sheet, firsts, rows as readonly LayoutRow[], repeatRows) : [],
    },
    tabColour: sheet.tabColour,
  }
}

/** What of a page's height is filled: the rest is for printers that draw rows a little higher. */
const FILLED = 0.97

/** Points that rows may fill on a page of stamped sheets. */
export function pageRoom(paper: Paper): number {
  return printableHeight(paper) * FILLED
}

/** Excel takes no more breaks on a sheet; the pages behind are broken by itself. */
const MOST_BREAKS = 1000

/**
 * Rows before which a page starts. A page ends where the next row would not fit; the tail takes the last two rows of the
 * table along where it would stand alone.
 */
function pageBreaks(
  { blocks, paper }: Sheet,
  firsts: readonly number[],
  rows: readonly LayoutRow[],
  repeat: PageSetup['repeatRows'],
): readonly number[] {
  const room = pageRoom(paper)
  const repeated = repeat ? sum(rows.slice(repeat.first - 1, repeat.last).map((row) => row.height)) : 0
  const tail = blocks.findIndex((block) => block.role === 'tail')
  const tailFirst = tail < 0 ? rows.length + 1 : firsts[tail]!
  const kept = heldTogether(rows, tailFirst, repeat?.last ?? 0, room - repeated)
  const breaks: number[] = []
  let filled = 0
  for (const [index, { height }] of rows.entries()) {
    const needed = index + 1 === kept ? sum(rows.slice(index).map((row) => row.height)) : height
    const mayBreak = index >= (repeat?.last ?? 1) && index + 1 <= kept
    if (mayBreak && filled + needed > room) {
      breaks.push(index + 1)
      filled = repeated
    }
    filled += height
  }
  return breaks.slice(0, MOST_BREAKS)
}

/** The first of the rows that stay on one page to the end: the tail with the two rows above it, as far as they fit. */
function heldTogether(rows: readonly LayoutRow[], tailFirst: number, headLast: number, room: number): number {
  let height = sum(rows.slice(tailFirst - 1).map((row) => row.height))
  let first = tailFirst
  while (first > tailFirst - 2 && first - 1 > headLast && height + rows[first - 2]!.height <= room) {
    first--
    height += rows[first - 1]!.height
  }
  return first
}

function* rowsOf(blocks: readonly Block[]): Generator<LayoutRow, undefined> {
  for (const block of blocks) yield* block.rows
}

function firstRows(blocks: readonly Block[]): number[] {
  let next = 1
  return blocks.map((block) => {
    const first = next
    next += block.count
    return first
  })
}

function lowered(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by }
}

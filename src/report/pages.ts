import type { LayoutRow, PageSetup } from '../workbook/layout'
import { sum } from './block'
import { type Difference, variant } from './look'
import { type Paper, printableHeight, printableWidth } from './paper'

/** What of a page's height is filled: the rest is for printers that draw rows a little higher. */
const FILLED = 0.97

/** Points that rows may fill on a page; more on a sheet that is printed smaller, since it is wider than the paper. */
export function pageRoom(paper: Paper, width = 0): number {
  return printableHeight(paper) * FILLED * Math.max(1, width / printableWidth(paper))
}

/** A sheet's rows with the pages that they stand on. */
export interface Pages {
  readonly rows: Iterable<LayoutRow>
  readonly breaksBefore: readonly number[]
  readonly repeatRows: PageSetup['repeatRows']
}

/** Where the parts of a stamped sheet stand; rows are counted from 1. */
export interface Standing {
  /** Points that rows may fill on a page. */
  readonly room: number
  readonly repeatRows: PageSetup['repeatRows']
  /** The first row of the sign-off; behind the last row where there is none. */
  readonly tailFirst: number
  /** Rows that stay on the page of the next one. */
  readonly labels: ReadonlySet<number>
  /** Rows that begin a page in any case. */
  readonly starts: ReadonlySet<number>
}

/**
 * Breaks a stamped sheet into pages. A page ends where the next row would not fit; the sign-off takes the last rows of the
 * table along where it would stand alone. The table's frame is closed at the end of each page.
 */
export function intoPages(rows: readonly LayoutRow[], standing: Standing): Pages {
  const breaksBefore = pageBreaks(rows, standing)
  const starts = new Set(breaksBefore)
  const above: Difference = { borders: { bottom: 'medium' } }
  const below: Difference = { borders: { top: standing.repeatRows ? 'thin' : 'medium' } }
  const framed = rows.map((row, index) => {
    const begun = starts.has(index + 1) ? differing(row, below) : row
    return starts.has(index + 2) ? differing(begun, above) : begun
  })
  return { rows: framed, breaksBefore, repeatRows: standing.repeatRows }
}

/** A section below a table: its first row, from 1, and its height in points. */
export interface Section {
  readonly first: number
  readonly height: number
}

/**
 * Breaks a sheet whose table has sections below it, each of which stays whole. A sheet can repeat but the heads of its table,
 * on every page: so they are repeated only where the table itself goes on, and then as many sections as have room stand on
 * the page of its last rows. Otherwise a section that does not fit begins a page.
 *
 * @param table heights of its rows in points, those above it included; null where they are too many to be measured: there
 * Excel breaks it, and the sections begin a page
 * @param repeated height of the heads
 */
export function intoSections(
  table: readonly number[] | null,
  sections: readonly Section[],
  { room, repeatRows, repeated }: Pick<Standing, 'room' | 'repeatRows'> & { readonly repeated: number },
): Omit<Pages, 'rows'> {
  if (!table) return { breaksBefore: beginning(sections, Number.POSITIVE_INFINITY, room, repeated), repeatRows }
  const filled = sum(table)
  if (filled <= room) return { breaksBefore: beginning(sections, filled, room, 0), repeatRows: null }
  let [held, needed] = [0, repeated + (table.at(-1) ?? 0)]
  while (held < sections.length && needed + sections[held]!.height <= room) needed += sections[held++]!.height
  const rows = [...table, ...sections.slice(0, held).map(({ height }) => height)].map((height) => ({ height }))
  const standing = {
    room,
    repeatRows,
    tailFirst: table.length + 1,
    labels: new Set<number>(),
    starts: new Set<number>(),
  }
  const others = beginning(sections.slice(held), Number.POSITIVE_INFINITY, room, repeated)
  return { breaksBefore: [...pageBreaks(rows, standing), ...others], repeatRows }
}

/** The first rows of the sections that begin a page: where `filled` points of the page before are taken, `repeated` of each new one. */
function beginning(sections: readonly Section[], filled: number, room: number, repeated: number): readonly number[] {
  let taken = filled
  const begin = sections.filter(({ height }) => {
    const begins = taken + height > room
    taken = (begins ? repeated : taken) + height
    return begins
  })
  return begin.map(({ first }) => first)
}

function differing({ height, cells }: LayoutRow, difference: Difference): LayoutRow {
  return { height, cells: cells.map((cell) => cell && { ...cell, look: variant(cell.look, difference) }) }
}

type Tall = Pick<LayoutRow, 'height'>

/** Excel takes no more breaks on a sheet; the pages behind are broken by itself. */
const MOST_BREAKS = 1000

/** The rows, counted from 1, that begin a page. */
export function pageBreaks(
  rows: readonly Tall[],
  { room, repeatRows, tailFirst, labels, starts }: Standing,
): readonly number[] {
  const headLast = repeatRows?.last ?? 0
  const repeated = repeatRows ? heightOf(rows.slice(repeatRows.first - 1, headLast)) : 0
  // What goes on on a page is not taken back to the page before.
  const kept = Array.from(starts).reduce(
    (last, start) => Math.max(last, start),
    heldTogether(rows, tailFirst, headLast, room - repeated),
  )
  const breaks: number[] = []
  let filled = 0
  for (const [index, { height }] of rows.entries()) {
    const number = index + 1
    const next = labels.has(number) ? (rows[number]?.height ?? 0) : 0
    const needed = number === kept ? heightOf(rows.slice(index)) : height + next
    const isFull = filled + needed > room && number > Math.max(1, headLast) && number <= kept
    if (isFull || starts.has(number)) {
      breaks.push(number)
      filled = repeated
    }
    filled += height
  }
  return breaks.slice(0, MOST_BREAKS)
}

/** Points that the rows above the tail may take, beside the last of them, to stay with it. */
const HELD = 60

/** The first of the rows that stay on one page to the end: the tail with the last row above it, with two where they are low. */
function heldTogether(rows: readonly Tall[], tailFirst: number, headLast: number, room: number): number {
  const tail = heightOf(rows.slice(tailFirst - 1))
  const [last, beforeLast] = [rows[tailFirst - 2]?.height ?? 0, rows[tailFirst - 3]?.height ?? 0]
  const rowsAbove = tailFirst - 1 - headLast
  if (rowsAbove < 1 || tail + last > room) return tailFirst
  return rowsAbove < 2 || beforeLast > HELD || tail + last + beforeLast > room ? tailFirst - 1 : tailFirst - 2
}

function heightOf(rows: readonly Tall[]): number {
  return sum(rows.map((row) => row.height))
}

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
interface Standing {
  /** Points that rows may fill on a page. */
  readonly room: number
  readonly repeatRows: PageSetup['repeatRows']
  /** The first row of the sign-off; behind the last row where there is none. */
  readonly tailFirst: number
  /** Rows that stay on the page of the next one. */
  readonly labels: ReadonlySet<number>
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
    if (starts.has(index + 1)) return differing(row, below)
    return starts.has(index + 2) ? differing(row, above) : row
  })
  return { rows: framed, breaksBefore, repeatRows: standing.repeatRows }
}

/**
 * Breaks a sheet whose table has sections below it, from the rows `sections` (from 1) on. A sheet can repeat but the heads of
 * its table, on every page: so they are repeated only where the table itself goes on, and then the sections stand on the
 * page of its last rows. Otherwise a section that does not fit begins a page.
 */
export function intoSections(
  rows: readonly LayoutRow[],
  { room, repeatRows }: Pick<Standing, 'room' | 'repeatRows'>,
  sections: readonly number[],
): Pages {
  const [tailFirst] = sections
  let filled = heightOf(rows.slice(0, tailFirst! - 1))
  if (filled > room) {
    const standing = { room, repeatRows, tailFirst: tailFirst!, labels: new Set<number>() }
    return { rows, breaksBefore: pageBreaks(rows, standing), repeatRows }
  }
  const breaksBefore = sections.filter((first, index) => {
    const height = heightOf(rows.slice(first - 1, (sections[index + 1] ?? rows.length + 1) - 1))
    const begins = filled + height > room
    filled = begins ? height : filled + height
    return begins
  })
  return { rows, breaksBefore, repeatRows: null }
}

function differing({ height, cells }: LayoutRow, difference: Difference): LayoutRow {
  return { height, cells: cells.map((cell) => cell && { ...cell, look: variant(cell.look, difference) }) }
}

/** Excel takes no more breaks on a sheet; the pages behind are broken by itself. */
const MOST_BREAKS = 1000

function pageBreaks(rows: readonly LayoutRow[], { room, repeatRows, tailFirst, labels }: Standing): readonly number[] {
  const headLast = repeatRows?.last ?? 0
  const repeated = repeatRows ? heightOf(rows.slice(repeatRows.first - 1, headLast)) : 0
  const kept = heldTogether(rows, tailFirst, headLast, room - repeated)
  const breaks: number[] = []
  let filled = 0
  for (const [index, { height }] of rows.entries()) {
    const number = index + 1
    const next = labels.has(number) ? (rows[number]?.height ?? 0) : 0
    const needed = number === kept ? heightOf(rows.slice(index)) : height + next
    if (filled + needed > room && number > Math.max(1, headLast) && number <= kept) {
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
function heldTogether(rows: readonly LayoutRow[], tailFirst: number, headLast: number, room: number): number {
  const tail = heightOf(rows.slice(tailFirst - 1))
  const [last, beforeLast] = [rows[tailFirst - 2]?.height ?? 0, rows[tailFirst - 3]?.height ?? 0]
  const rowsAbove = tailFirst - 1 - headLast
  if (rowsAbove < 1 || tail + last > room) return tailFirst
  return rowsAbove < 2 || beforeLast > HELD || tail + last + beforeLast > room ? tailFirst - 1 : tailFirst - 2
}

function heightOf(rows: readonly LayoutRow[]): number {
  return sum(rows.map((row) => row.height))
}

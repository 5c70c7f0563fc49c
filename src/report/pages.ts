import type { LayoutRow, PageSetup } from '../workbook/layout'
import { sum } from './block'
import { type Difference, variant } from './look'
import { type Paper, printableHeight } from './paper'

/** What of a page's height is filled: the rest is for printers that draw rows a little higher. */
const FILLED = 0.97

/** Points that rows may fill on a page of stamped sheets. */
export function pageRoom(paper: Paper): number {
  return printableHeight(paper) * FILLED
}

/** Where the parts of a stamped sheet stand; rows are counted from 1. */
interface Standing {
  readonly paper: Paper
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
export function intoPages(
  rows: readonly LayoutRow[],
  standing: Standing,
): { readonly rows: readonly LayoutRow[]; readonly breaksBefore: readonly number[] } {
  const breaksBefore = pageBreaks(rows, standing)
  const starts = new Set(breaksBefore)
  const above: Difference = { borders: { bottom: 'medium' } }
  const below: Difference = { borders: { top: standing.repeatRows ? 'thin' : 'medium' } }
  const framed = rows.map((row, index) => {
    if (starts.has(index + 1)) return differing(row, below)
    return starts.has(index + 2) ? differing(row, above) : row
  })
  return { rows: framed, breaksBefore }
}

function differing({ height, cells }: LayoutRow, difference: Difference): LayoutRow {
  return { height, cells: cells.map((cell) => cell && { ...cell, look: variant(cell.look, difference) }) }
}

/** Excel takes no more breaks on a sheet; the pages behind are broken by itself. */
const MOST_BREAKS = 1000

function pageBreaks(rows: readonly LayoutRow[], { paper, repeatRows, tailFirst, labels }: Standing): readonly number[] {
  const room = pageRoom(paper)
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

import { sum } from './block'
import { type Column, figureValue, type Table } from './column'
import { fewestLines } from './fewestLines'
import { lineCount, lineMeter, lineRoom, textWidth } from './measure'
import { shownText } from './shownText'
import type { Named } from './table'

/** Points beside a text in a fitted column: what programs keep free themselves, and some more, so that no line touches a border. */
const BESIDE = 7

/** Points of a column that so many letters fill. */
export function lettersWidth(letters: number, size: number): number {
  return letters * size + BESIDE
}

/** The widest that a column gets for the sake of what must not be broken in it, in points. */
const WIDEST_WHOLE = 140

/** What a column may become wider by as its width is rounded to a hundredth of a character; in points. */
const ROUNDED = 0.03

/** Rows by whose texts widths are chosen; of a longer table as many, evenly spread. */
export const MOST_MEASURED = 48

/**
 * Widths in points of a stamped table's columns, together `total`: what must not be broken (`whole`) stands on one line, numbers
 * fit, and the rest goes, letter by letter, to the columns with a `least` where it makes rows lowest. A column's width is so
 * many letters and a margin, which no line can fill.
 */
export function fittedWidths<Row, Name extends string>(
  table: Table<Row, Name>,
  { headings }: Named<Name>,
  total: number,
  unbroken = unbrokenWidths(table),
): number[] {
  const { columns, style } = table
  const { size } = style.body.font
  const usable = total - columns.length * ROUNDED
  const rows = evenly(table.rows, MOST_MEASURED)
  const widths = columns.map((column, index) => leastWidth(column, unbroken[index]!))
  const shared = columns.flatMap((column, index) => (column.least === undefined ? [] : [index]))
  const letters = fewestLines(
    shared.map((index) => {
      const column = columns[index]!
      const texts = distinct(column.kind === 'text' ? rows.map((row) => column.value(row)) : rows.map(() => ''))
      const linesIn = textLines(texts.different, size)
      return (more: number) => {
        const width = widths[index]! + more * size
        const lines = linesIn(more, width)
        const found = new Float64Array(texts.which.length + 1)
        found[0] = lineCount(headings[column.heading], width, style.head.font.size)
        for (let row = 1; row < found.length; row++) found[row] = lines[texts.which[row - 1]!]!
        return found
      }
    }),
    Math.max(0, Math.floor((usable - sum(widths)) / size)),
  )
  for (const [at, index] of shared.entries()) widths[index]! += letters[at]! * size
  const rest = Math.max(0, usable - sum(widths)) / Math.max(1, shared.length)
  return widths.map((width, index) => (shared.includes(index) ? width + rest : width))
}

/** The different ones of a column's texts, and for each row which of them it has: many are alike, and measuring takes time. */
function distinct(texts: readonly string[]): {
  readonly different: readonly string[]
  readonly which: readonly number[]
} {
  const known = new Map<string, number>()
  const which = texts.map((text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, known.size)
    return known.size - 1
  })
  return { different: [...known.keys()], which }
}

/**
 * By column the points that the widest of what is not broken takes there, numbers and `whole` parts, letters of that size; 0 where
 * all may be broken.
 */
export function unbrokenWidths<Row>({ columns, rows, style }: Table<Row, string>): number[] {
  const { size } = style.body.font
  return columns.map((column) => {
    const parts = new Set<string>()
    if (column.kind === 'figure')
      for (const row of rows) parts.add(shownText(figureValue(column.value(row)), column.format))
    else if (column.kind === 'text' && column.whole)
      for (const row of rows) for (const part of column.whole(column.value(row))) parts.add(part)
    let widest = 0
    for (const part of parts) widest = Math.max(widest, digitsWidth(part, size) + BESIDE)
    return widest
  })
}

function leastWidth<Row>(column: Column<Row, string>, unbroken: number): number {
  if (column.kind === 'figure') return Math.max(column.width, unbroken)
  const least = column.least ?? column.width
  return Math.min(Math.max(least, unbroken), Math.max(least, WIDEST_WHOLE))
}

/** Width in points of a number, date or telephone number: digits as wide as in the widest office font or its stand-ins. */
function digitsWidth(text: string, size: number): number {
  let [others, digits, marks] = ['', 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (MARKS.includes(text[at]!)) marks++
    else others += text[at]
  }
  return textWidth(others, size) + (digits * DIGIT + marks * MARK) * size
}

/** Ems of a digit (Noto Serif CJK; half in 仿宋), and of the marks between digits (仿宋). */
const [DIGIT, MARK] = [0.56, 0.5]

const MARKS = '.:+ -'

/**
 * The lines of a column's texts by the letters that it is wider, and its width with these; of a long text about so many, from its
 * length alone.
 */
function textLines(texts: readonly string[], size: number): (more: number, width: number) => Float64Array {
  const known: Float64Array[] = []
  const measures = texts.map((text) => (text.length < LONG ? lineMeter(text) : meterOfLong(text)))
  return (more, width) => {
    const room = lineRoom(width) / size
    const [narrower, wider] = [nearest(known, more, -1), nearest(known, more, 1)]
    const found = new Float64Array(texts.length)
    for (let at = 0; at < found.length; at++) {
      // No wider column has more lines: most widths need not be tried.
      const most = narrower ? narrower[at]! : Number.POSITIVE_INFINITY
      found[at] = most === 1 || (wider && most === wider[at]) ? most : measures[at]!(room)
    }
    known[more] = found
    return found
  }
}

/** About how many lines a text has where a line has so many ems: as many as its letters fill, and a third of one is left of each. */
function meterOfLong(text: string): (room: number) => number {
  const ems = text.split('\n').map((part) => textWidth(part, 1))
  return (room) => {
    let lines = 0
    for (const width of ems) lines += Math.max(1, Math.ceil(width / (room - 1 / 3) - ROUNDING))
    return lines
  }
}

/** What is known of the nearest number in a direction. */
function nearest<Known>(known: readonly Known[], from: number, step: 1 | -1): Known | undefined {
  let at = from + step
  while (at >= 0 && at < known.length && known[at] === undefined) at += step
  return known[at]
}

const LONG = 40
const ROUNDING = 1e-9

/** At most so many of the rows, evenly spread. */
export function evenly<Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows
  return Array.from({ length: most }, (_, index) => rows[Math.floor((index * rows.length) / most)]!)
}

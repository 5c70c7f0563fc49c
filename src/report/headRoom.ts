import type { Column } from './column'
import { WORKING_TABLE } from './look'
import { linesOf } from './measure'
import type { Named } from './table'

/**
 * Columns of a working sheet, wider where their heads would break badly: within a word of Latin letters or a bracket, or so that a
 * Chinese letter stands alone on the last line.
 */
export function withHeadRoom<Row, Name extends string>(
  columns: readonly Column<Row, Name>[],
  { headings }: Named<Name>,
): readonly Column<Row, Name>[] {
  const { size } = WORKING_TABLE.head.font
  return columns.map((column) => ({ ...column, width: headRoom(headings[column.heading], column.width, size) }))
}

/** The least points from `width` on in which a head breaks well; on one line it always does. */
export function headRoom(head: string, width: number, size: number): number {
  let wide = width
  while (!breaksWell(linesOf(head, wide, size))) wide++
  return wide
}

function breaksWell(lines: readonly string[]): boolean {
  return lines.every((line, index) => {
    if (line.trim() === '') return false
    const next = lines[index + 1]
    if (next === undefined) return index === 0 || !LONE.test(line)
    return !(LATIN_END.test(line) && LATIN_START.test(next)) && !OPEN.test(line)
  })
}

/** A letter alone, whatever stands in brackets behind it: 率(%). */
const LONE = /^[^(（](?:[(（].*)?$/

const LATIN_END = /[A-Za-z]$/
const LATIN_START = /^[A-Za-z]/
const OPEN = /[(（][^)）]*$/

import type { HeadRow } from '../evidence/headRows'
import { headingOf } from '../heading'
import { compact } from '../plainText'

/** 培训名称1, 学时（二）, 课程③: the words and which of several columns of these words it is. */
const NUMBERED = /^(.*?)[(（]?(\d|[①-⑨]|[一二三四五六七八九])[)）]?$/

/**
 * What one row repeats about its person, side by side (培训名称1 学时1 培训名称2 学时2, or the same words again): one head a time, with the
 * columns that stand for all. Null where nothing is repeated.
 *
 * @param key the words that begin a time, such as those of a title
 */
export function repeatedHeads(
  head: HeadRow,
  isKey: (cell: HeadRow['cells'][number]) => boolean,
): readonly HeadRow[] | null {
  const cells = head.cells.map((cell) => {
    const [, base] = NUMBERED.exec(compact(cell.text)) ?? []
    return base ? { ...cell, text: base, own: headingOf(base), joined: [] } : cell
  })
  const starts = cells.filter(isKey)
  const [first, second] = starts
  if (!first || !second || starts.some(({ own }) => own.key !== first.own.key)) return null
  const at = (cell: HeadRow['cells'][number]) => cells.indexOf(cell)
  const period = at(second) - at(first)
  const isRegular = starts.every((cell, index) => at(cell) === at(first) + index * period)
  const words = (from: number) => cells.slice(from, from + period).map(({ own }) => own.key)
  const isSame = starts.every((cell) => words(at(cell)).join(' ') === words(at(first)).join(' '))
  if (!isRegular || !isSame) return null
  const end = at(first) + starts.length * period
  const shared = [...cells.slice(0, at(first)), ...cells.slice(end)]
  return starts.map((cell) => ({ ...head, cells: [...shared, ...cells.slice(at(cell), at(cell) + period)] }))
}

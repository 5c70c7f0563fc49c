import { CellKind, type Grid } from '../../workbook/grid'
import { type HeadRow, headRows } from '../evidence/headRows'
import { isHeading } from '../evidence/meanings'
import { compact } from '../plainText'
import { slotFrom } from '../slots'
import { Role, roleOfText } from '../vocabulary/rowWords'

/** Rows of a sheet that are a table of their own, with its title above; slots, `end` behind the last. */
export interface Section {
  readonly from: number
  readonly end: number
}

/**
 * The tables of a sheet that stand below one another: where the head is repeated below a title or labels of its own. A head
 * that is merely printed again on the next page parts nothing.
 */
export function sectionsOf(grid: Grid): readonly Section[] {
  const whole = [{ from: 0, end: grid.rows.length }]
  const head = likeliestHead(headRows(grid, 0, grid.rows.length))
  if (!head) return whole
  const starts = [0]
  for (const slot of repeatedHeads(grid, head)) {
    const start = titleAbove(grid, slot, starts.at(-1)!)
    if (start < slot) starts.push(start)
  }
  return starts.length === 1
    ? whole
    : starts.map((from, index) => ({ from, end: starts[index + 1] ?? grid.rows.length }))
}

function likeliestHead(rows: readonly HeadRow[]): HeadRow | null {
  const known = ({ cells }: HeadRow) =>
    cells.filter(({ own, joined }) => isHeading(own) || joined.some(isHeading)).length
  let best: HeadRow | null = null
  for (const row of rows) if (!best || known(row) > known(best)) best = row
  return best && best.cells.length >= 2 ? best : null
}

/** The slots below a head in which its first words and most others stand again. */
function* repeatedHeads(grid: Grid, head: HeadRow): Iterable<number> {
  const at = slotFrom(grid.rows, head.row)
  const cells = head.cells.filter(({ number }) => grid.columns[number - 1]?.kinds[at] === CellKind.text)
  const [first] = cells
  if (!first) return
  const { kinds, values } = grid.columns[first.number - 1]!
  const text = values[at]
  for (let slot = at + 1; slot < kinds.length; slot++) {
    if (kinds[slot] !== CellKind.text || values[slot] !== text) continue
    const same = cells.filter(({ number }) => {
      const column = grid.columns[number - 1]!
      return column.kinds[slot] === CellKind.text && column.values[slot] === column.values[at]
    })
    if (same.length >= 2 && same.length * 2 >= cells.length) yield slot
  }
}

/** Where the title of a head begins: the first of the rows right above it that are titles or labels; the head's own slot without any. */
function titleAbove(grid: Grid, head: number, least: number): number {
  let start = head
  while (start - 1 > least && isTitle(grid, start - 1)) start--
  return start
}

const LABELLED = /[:：]\s*$|^[^:：]{2,10}[:：]/
const NUMBERED = /^(?:第?[一二三四五六七八九十]+[、.．章节]|[（(][一二三四五六七八九十]+[)）]|\d+[、.．])/

function isTitle(grid: Grid, slot: number): boolean {
  const texts: string[] = []
  let filled = 0
  for (const column of grid.columns) {
    const kind = column?.kinds[slot]
    if (!kind) continue
    filled++
    if (kind === CellKind.text) texts.push(grid.texts[column!.values[slot]!]!)
  }
  const [first] = texts
  if (first === undefined || roleOfText(first) === Role.total || roleOfText(first) === Role.subtotal) return false
  if (texts.some((text) => LABELLED.test(text.trim()))) return true
  return filled === 1 && (compact(first).length > 4 || NUMBERED.test(compact(first)))
}

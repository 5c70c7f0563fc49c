import { CellKind, type Grid, type GridColumn } from '../../workbook/grid'
import { arePairs, type HeadRow, headRows } from '../evidence/headRows'
import { headingTexts, isHeading, WHOLE_HEADINGS } from '../evidence/meanings'
import { headingOf } from '../heading'
import { compact } from '../plainText'
import { slotFrom } from '../slots'
import { Role, roleOfText } from '../vocabulary/rowWords'

/** Rows of a sheet that are a table of their own, with its title above; slots, `end` behind the last. */
export interface Section {
  readonly from: number
  readonly end: number
}

/**
 * The tables of a sheet that stand below one another: where the head is repeated, or another one stands, below a title or labels of
 * its own. A head that is merely printed again on the next page parts nothing.
 */
export function sectionsOf(grid: Grid): readonly Section[] {
  const whole = [{ from: 0, end: grid.rows.length }]
  const head = likeliestHead(headRows(grid, 0, grid.rows.length))
  if (!head) return whole
  const starts = [0]
  const heads = new Set([...repeatedHeads(grid, head), ...otherHeads(grid)])
  for (const slot of [...heads].sort((a, b) => a - b)) {
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
  const text = values[at]!
  for (let slot = values.indexOf(text, at + 1); slot >= 0; slot = values.indexOf(text, slot + 1)) {
    if (kinds[slot] !== CellKind.text) continue
    const same = cells.filter(({ number }) => {
      const column = grid.columns[number - 1]!
      return column.kinds[slot] === CellKind.text && column.values[slot] === column.values[at]
    })
    if (same.length >= 2 && same.length * 2 >= cells.length) yield slot
  }
}

/** The slots of rows most of whose cells are headings that some kind of sheet knows, three at least, but for the first such row. */
function otherHeads(grid: Grid): readonly number[] {
  const heads = headingTexts(grid.texts)
  const counts = new Uint8Array(grid.rows.length)
  const rows: number[] = []
  for (const column of grid.columns) if (column) countHeadings(column, heads, counts, rows)
  return rows
    .sort((a, b) => a - b)
    .filter((slot) => counts[slot]! * 2 > grid.columns.filter((column) => column?.kinds[slot]).length)
    .slice(1)
}

/** Adds 1 to each slot in which a column holds a heading, and the slots that come to `MANY` to `rows`. */
function countHeadings({ kinds, values }: GridColumn, heads: Uint8Array, counts: Uint8Array, rows: number[]): void {
  const { text: TEXT } = CellKind
  for (let slot = 0; slot < kinds.length; slot++) {
    if (kinds[slot] !== TEXT || heads[values[slot]!] === 0 || counts[slot] === 255) continue
    counts[slot]!++
    if (counts[slot] === MANY) rows.push(slot)
  }
}

/** Headings in one row that no record has by chance. */
const MANY = 3

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
  // 姓名 | 安然 | 工号 | K1 over one person's card.
  if (texts.length >= 2 && /^姓\s*名$/.test(first.trim()) && !WHOLE_HEADINGS.has(headingOf(texts[1]!).key)) return true
  if (arePairs(grid, slot)) return true
  return filled === 1 && (compact(first).length > 4 || NUMBERED.test(compact(first)))
}

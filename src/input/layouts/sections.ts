import { CellKind, type Grid, type GridColumn } from '../../workbook/grid'
import { arePairs, type HeadRow, headRows } from '../evidence/headRows'
import { headingTexts, isHeading, isWholeKey } from '../evidence/meanings'
import { headingOf } from '../heading'
import { compact } from '../plainText'
import { filledIn, textsIn } from '../rowCells'
import { slotFrom } from '../slots'
import { beginsWithCount, saidCame, saysCount } from '../vocabulary/cameCount'
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
  const slots = slotsWithoutNumber(grid)
  for (const column of grid.columns) if (column) countHeadings(column, heads, slots, counts, rows)
  return rows
    .sort((a, b) => a - b)
    .filter((slot) => counts[slot]! * 2 > filledIn(grid, slot))
    .slice(1)
}

/** Adds 1 to each slot (of `slots`; null for all) in which a column holds a heading, and the slots that come to `MANY` to `rows`. */
function countHeadings(
  { kinds, values }: GridColumn,
  heads: Uint8Array,
  slots: readonly number[] | null,
  counts: Uint8Array,
  rows: number[],
): void {
  const { text: TEXT } = CellKind
  const end = slots?.length ?? kinds.length
  for (let index = 0; index < end; index++) {
    const slot = slots === null ? index : slots[index]!
    if (kinds[slot] !== TEXT || heads[values[slot]!] === 0 || counts[slot] === 255) continue
    counts[slot]!++
    if (counts[slot] === MANY) rows.push(slot)
  }
}

/**
 * The slots of a long list where a column that holds numbers or dates in most rows holds none: no head has a number where its list has them.
 * null where the list is short, or has no such column.
 */
function slotsWithoutNumber({ columns, rows }: Grid): readonly number[] | null {
  if (rows.length < LONG) return null
  const numbers = columns.find((column) => column && isMostlyNumbers(column, rows.length))
  if (!numbers) return null
  const found: number[] = []
  for (const kind of NO_NUMBERS)
    for (let at = numbers.kinds.indexOf(kind); at >= 0; at = numbers.kinds.indexOf(kind, at + 1)) found.push(at)
  for (let slot = numbers.kinds.length; slot < rows.length; slot++) found.push(slot)
  return found
}

/** Whether a column holds numbers or dates in more than half of some rows all the way down. */
function isMostlyNumbers({ kinds }: GridColumn, rows: number): boolean {
  let numbers = 0
  for (let index = 0; index < SAMPLE; index++) {
    const kind = kinds[Math.floor((index * rows) / SAMPLE)]
    if (kind !== undefined && !NO_NUMBERS.includes(kind)) numbers++
  }
  return numbers * 2 > SAMPLE
}

const NO_NUMBERS: readonly number[] = [CellKind.text, CellKind.empty, CellKind.boolean, CellKind.error]
const LONG = 256
const SAMPLE = 32

/** Headings in one row that no record has by chance. */
const MANY = 3

/** Where the title of a head begins: the first of the rows right above it that are titles or labels; the head's own slot without any. */
function titleAbove(grid: Grid, head: number, least: number): number {
  let start = head
  while (start - 1 > least) {
    const isOwn = isTitle(grid, start - 1) || isCountBelowTitle(grid, start - 1, least)
    const titles = isOwn ? 1 : start === head ? cardLabels(grid, head, least) : 0
    if (titles === 0) break
    start -= titles
  }
  return belowFoot(grid, start, head)
}

/** Whether a row right between a title and what is below counts who was to come and who came (应到4人，实到3人): no foot of the list above. */
function isCountBelowTitle(grid: Grid, slot: number, least: number): boolean {
  const { rows } = grid
  if (slot - 1 <= least || rows[slot + 1]! > rows[slot]! + 1 || rows[slot]! > rows[slot - 1]! + 1) return false
  return saysOfCame(grid, slot) && isTitle(grid, slot - 1)
}

function saysOfCame(grid: Grid, slot: number): boolean {
  return textsIn(grid, slot).some((text) => saidCame(text) !== null || saysCount(text))
}

/** The first of the slots from `start` that is below the foot of the list above: 实到7人 before a blank row, or right above a title. */
function belowFoot(grid: Grid, start: number, head: number): number {
  const { rows } = grid
  let from = start
  for (let slot = start; slot < head - 1; slot++) {
    if (!saysOfCame(grid, slot) || !beginsWithCount(textsIn(grid, slot)[0]!)) continue
    const isBelowGap = slot > 0 && rows[slot]! > rows[slot - 1]! + 1
    if (rows[slot + 1]! > rows[slot]! + 1 || !isBelowGap) from = slot + 1
  }
  return from
}

/** How many rows right above a slot are a card's: 姓名 | 安然 and more labels with their values below it; 0 where they are none. */
function cardLabels(grid: Grid, slot: number, least: number): number {
  for (let above = 1; above <= MOST_LABELS && slot - above > least; above++) {
    const [label, said] = textsIn(grid, slot - above)
    if (OF_NAME.test(label ?? '')) return said !== undefined && isWholeKey(headingOf(said).key) ? 0 : above
    if (!isLabelled(grid, slot - above)) return 0
  }
  return 0
}

const MOST_LABELS = 5
const OF_NAME = /^(?:学员|职工|员工|人员)?姓\s*名$/

/** Whether the cells of a row are labels, with what they say behind each: 教职工号 | 1001 | 来院时间 | 2003-10-22. */
function isLabelled(grid: Grid, slot: number): boolean {
  const row = grid.columns.filter((column) => column?.kinds[slot])
  const isLabel = (column: GridColumn | undefined, isSaid: boolean) => {
    if (column?.kinds[slot] !== CellKind.text) return false
    const text = compact(grid.texts[column.values[slot]!]!)
    return isWholeKey(headingOf(text).key) || (!isSaid && text.length <= 8 && OF_PERSON.test(text))
  }
  return (
    row.length >= 2 &&
    row.length % 2 === 0 &&
    row.every((column, index) => isLabel(column, index % 2 === 1) === (index % 2 === 0))
  )
}

/** How labels of a person's card end. */
const OF_PERSON =
  /(?:[编工]号|号码?|代码|时间|日期|年月|年度|部门|单位|处室|科室|室|职称|职务|岗位|职级|性别|电话|手机|学历|学位|专业|民族)$/

const LABELLED = /[:：]\s*$|^[^:：]{2,10}[:：]/
const NUMBERED = /^(?:第?[一二三四五六七八九十]+[、.．章节]|[（(][一二三四五六七八九十]+[)）]|\d+[、.．])/

function isTitle(grid: Grid, slot: number): boolean {
  const texts = textsIn(grid, slot)
  const [first] = texts
  if (first === undefined || roleOfText(first) === Role.total || roleOfText(first) === Role.subtotal) return false
  if (texts.some((text) => LABELLED.test(text.trim()))) return true
  // 姓名 | 安然 | 工号 | K1 over one person's card.
  if (texts.length >= 2 && OF_NAME.test(first.trim()) && !isWholeKey(headingOf(texts[1]!).key)) return true
  if (arePairs(grid, slot)) return true
  return filledIn(grid, slot) === 1 && (compact(first).length > 4 || NUMBERED.test(compact(first)))
}

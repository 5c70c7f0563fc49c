import type { Area } from '../../workbook/address'
import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { type Heading, headingOf } from '../heading'
import { compact } from '../plainText'
import { filledIn } from '../rowCells'
import { slotFrom } from '../slots'
import { endsLikeHeading, isHeading, isHeadingText } from './meanings'

/** How far down from its table's top a head may stand (domain.md §2). */
export const HEAD_WITHIN = 20

/** A cell of a head. */
export interface HeadCell {
  /** From 1. */
  readonly number: number
  /** As written, rows of the head joined. */
  readonly text: string
  /** The cell's own words. */
  readonly own: Heading
  /** Where a head of two rows has words above: both together, in either order. */
  readonly joined: readonly Heading[]
  /** The words above; '' for none. */
  readonly above: string
}

/** A row that may be a head: it has a heading that some kind of sheet knows. */
export interface HeadRow {
  /** From 1; the lower of two. */
  readonly row: number
  /** The last row of cells that begin or run in this row. */
  readonly bottom: number
  /** All cells with words, from left to right. */
  readonly cells: readonly HeadCell[]
}

/** The rows between two slots that may be a head, of the first twenty rows. Looked for once, however many ask. */
export function headRows(grid: Grid, from: number, end: number): readonly HeadRow[] {
  const firstRow = from === 0 ? 1 : grid.rows[from]!
  const last = firstRow + HEAD_WITHIN - 1
  const within = Math.min(end, slotFrom(grid.rows, last + 1))
  const found = headsOf.get(grid) ?? new Map<string, readonly HeadRow[]>()
  headsOf.set(grid, found)
  const place = `${from} ${within}`
  const rows = found.get(place) ?? headRowsBetween(grid, from, within, firstRow, last)
  found.set(place, rows)
  return rows
}

const headsOf = new WeakMap<Grid, Map<string, readonly HeadRow[]>>()

function headRowsBetween(grid: Grid, from: number, end: number, firstRow: number, last: number): readonly HeadRow[] {
  const rows: HeadRow[] = []
  let group: HeadRow | null = null
  const merges = grid.merges.filter(({ top, bottom }) => top <= last && bottom >= firstRow)
  for (let slot = from; slot < end; slot++) {
    const own = headRowAt(grid, slot, from, merges)
    const head = group && grid.rows[slot] === group.row + 1 ? belowGroup(grid, slot, own, group, merges) : own
    group = own && isGroupRow(grid, slot, own, merges) ? own : null
    if (head && !group) rows.push(head)
  }
  return rows
}

/** The lower row of a head of two, with the words of the upper one where it has none itself: 姓名 stands beside the days, not below. */
function belowGroup(
  grid: Grid,
  slot: number,
  own: HeadRow | null,
  group: HeadRow,
  merges: readonly Area[],
): HeadRow | null {
  const beside = group.cells.filter(({ number }) => cellAt(grid, slot, number).kind === 'empty')
  if (beside.length === 0) return own
  const row = grid.rows[slot]!
  const cells = own?.cells ?? wordsOf(grid, slot, merges)
  const taken = new Set(cells.map(({ number }) => number))
  return {
    row,
    bottom: Math.max(row, own?.bottom ?? row),
    cells: [...cells, ...beside.filter(({ number }) => !taken.has(number))].sort((a, b) => a.number - b.number),
  }
}

function wordsOf(grid: Grid, slot: number, merges: readonly Area[]): HeadCell[] {
  return grid.columns.flatMap((_, index) => {
    const text = textAt(grid, slot, index + 1)
    if (text === '') return []
    const above = compact(textAbove(grid, slot, index + 1, merges))
    return [{ number: index + 1, text: text.trim(), own: headingOf(text), joined: [], above }]
  })
}

/** The row of a slot as a head; null where no kind of sheet knows any of its words. `from`: no words are taken from above it. */
export function headRowAt(grid: Grid, slot: number, from: number, merges: readonly Area[]): HeadRow | null {
  const row = grid.rows[slot]!
  const texts: { readonly number: number; readonly text: string; readonly above: string }[] = []
  let bottom = row
  let isBelowWords: boolean | null = null
  for (let number = 1; number <= grid.columns.length; number++) {
    const merge = mergeAt(merges, row, number)
    if (merge && merge.left !== number) continue
    const text = textAt(grid, merge ? slotFrom(grid.rows, merge.top) : slot, number)
    if (text === '') continue
    if (merge) bottom = Math.max(bottom, merge.bottom)
    isBelowWords ??= slot > from && holdsWords(grid, slot - 1, row - 1)
    const above = !isBelowWords || (merge && merge.top < row) ? '' : textAbove(grid, slot, number, merges)
    texts.push({ number, text, above })
  }
  if (!texts.some(({ text, above }) => isKnown(text, above))) return null
  const cells = texts.map(({ number, text, above }): HeadCell => {
    const own = headingOf(text)
    const joined = above === '' ? [] : joinedHeadings(headingOf(above), own)
    const isJoined = joined.some(isHeading)
    return {
      number,
      text: isJoined ? `${above.trim()}/${text.trim()}` : text.trim(),
      own,
      joined,
      above: compact(above),
    }
  })
  return areLabels(cells) || arePairs(grid, slot) ? null : { row, bottom, cells }
}

/** Whether some kind of sheet knows a text as a heading, alone or with what stands above. */
function isKnown(text: string, above: string): boolean {
  if (!endsLikeHeading(text) && !endsLikeHeading(above)) return false
  const own = headingOf(text)
  return isHeading(own) || (above !== '' && joinedHeadings(headingOf(above), own).some(isHeading))
}

/** 姓名 | 安然 | 部门 | 昆虫室: labels with what they say beside them, over one person's card. */
function areLabels(cells: readonly HeadCell[]): boolean {
  const [name, said, label, ...more] = cells
  if (!name || !said || !label || !/^姓名$/.test(name.own.key)) return false
  return more.length % 2 === 1 && !isHeading(said.own) && isHeading(label.own) && !isHeading(more[0]!.own)
}

/** Labels with a value behind each, as on a card: 部门 | 园艺中心 | 年度 | 2025. */
export function arePairs(grid: Grid, slot: number): boolean {
  let filled = 0
  for (const column of grid.columns) {
    const kind = column?.kinds[slot]
    if (!kind) continue
    const isHead = kind === CellKind.text && isHeadingText(grid.texts, column!.values[slot]!)
    if (isHead !== (filled % 2 === 0)) return false
    filled++
  }
  return filled >= 4 && filled % 2 === 0
}

function joinedHeadings(above: Heading, own: Heading): Heading[] {
  const bracket = own.bracket || above.bracket
  // 培训信息 over 名称 is 培训名称.
  const bare = /[息况]$/.test(above.key) ? above.key.replace(/(?:基本)?(?:信息|情况)$/, '') : above.key
  return [
    ...(bare !== above.key && bare !== '' ? [{ key: bare + own.key, bracket }] : []),
    { key: own.key + above.key, bracket },
    { key: above.key + own.key, bracket },
  ]
}

/** Whether the row right above may be a head's upper one. */
function holdsWords(grid: Grid, slot: number, row: number): boolean {
  return grid.rows[slot] === row && filledIn(grid, slot) >= 2 && !isTitleRow(grid, slot) && !arePairs(grid, slot)
}

/** The words of a head's upper row over a cell: right above it, merged over it, or carried over blanks from the left. */
function textAbove(grid: Grid, slot: number, number: number, merges: readonly Area[]): string {
  const above = slot - 1
  const row = grid.rows[above]!
  const merge = mergeAt(merges, row, number)
  if (merge) return merge.right === merge.left ? '' : textAt(grid, slotFrom(grid.rows, merge.top), merge.left)
  for (let left = number; left >= 1; left--) {
    const text = textAt(grid, above, left)
    if (text !== '') return left === number || !mergeAt(merges, row, left) ? text : ''
    if (mergeAt(merges, row, left) || textAt(grid, slot, left) === '') return ''
  }
  return ''
}

/** A title, or what stands at its right end: no words of a head's upper row. */
const TITLE = /(?:表|名单|名册|情况|汇总|登记|一览|统计|台账|记录|明细|通知|附件\d*)(?:[（(].*)?$/
const BESIDE_TITLE =
  /^(?:(?:金额|计量)?单位|附件|附表|填[表报]|制表|日期|时间|编号|页码?|共)(?:单位|日期|人|时间|\d|[:：]|$)/

/** 时间：2025年6月18日, 地点：, 学时：; but no 9:00-11:30, nor 3月5日 9:00. */
const LABEL = /^[^:：\d]{1,10}[:：]/

function isTitleRow(grid: Grid, slot: number): boolean {
  const texts: string[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    const text = compact(textAt(grid, slot, number))
    if (text !== '') texts.push(text)
  }
  const [first] = texts
  if (first === undefined || texts.length > 3) return false
  return (
    texts.some((text) => LABEL.test(text)) ||
    (TITLE.test(first) && first.length >= 5) ||
    first.length > 14 ||
    texts.slice(1).some((text) => BESIDE_TITLE.test(text))
  )
}

/** Whether a row has known words merged over columns that have words of their own below: the upper row of a head of two. */
function isGroupRow(grid: Grid, slot: number, { row, cells }: HeadRow, merges: readonly Area[]): boolean {
  if (grid.rows[slot + 1] !== row + 1) return false
  return cells.some(({ number }) => {
    const merge = mergeAt(merges, row, number)
    if (!merge || merge.bottom !== row || merge.right === merge.left || cells.length < 2) return false
    const below = []
    for (let column = merge.left; column <= merge.right; column++) below.push(textAt(grid, slot + 1, column))
    return below.filter((text) => text !== '').length >= 2
  })
}

function mergeAt(merges: readonly Area[], row: number, number: number): Area | undefined {
  return merges.find(({ top, bottom, left, right }) => top <= row && bottom >= row && left <= number && right >= number)
}

function textAt(grid: Grid, slot: number, number: number): string {
  const column = grid.columns[number - 1]
  return column?.kinds[slot] === CellKind.text ? grid.texts[column.values[slot]!]! : ''
}

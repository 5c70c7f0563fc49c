import { CellKind, type Grid } from '../../workbook/grid'
import { isHeading } from '../evidence/meanings'
import { hanOr } from '../han'
import { headingOf } from '../heading'
import { compact, nameKey } from '../plainText'
import { attended } from '../vocabulary/attended'
import { maySide, type Side, sideOf } from '../vocabulary/sides'

/** A list of names on a sheet that has several, with what the words over or before it say. */
export interface SidedList {
  /** null for one that stands beside such a list without words of its own. */
  readonly side: Side | null
  /** The words; '' for none. */
  readonly text: string
  /** The slot of the words, or of the list's first row. */
  readonly slot: number
  /** Slot behind its last row. */
  readonly end: number
  /** Columns, from 1, both within. */
  readonly left: number
  readonly right: number
  /** The slots of its own heads; empty where it has none. */
  readonly heads: readonly number[]
  /** Its names, by `nameKey`. */
  readonly names: ReadonlySet<string>
}

/** Looking for words alone in a row takes its time: so far down a long sheet, and over all of one that is no longer than this. */
const LOOKED_AT = 60
const SHORT = 2000

/**
 * The lists of a sheet over or before which words say whether these people came, by those that belong together: side by side, or one
 * right above the other. Words without names are none.
 */
export function sidedLists(grid: Grid): readonly (readonly SidedList[])[] {
  const last = grid.rows.length <= SHORT ? grid.rows.length : LOOKED_AT
  const said = saidBy(grid.texts)
  if (!holdsHead(grid, last, said)) return []
  const rows: { readonly slot: number; readonly cells: readonly Said[] }[] = []
  for (let slot = 0; slot < last; slot++)
    if (hasSide(grid, slot, said)) rows.push({ slot, cells: saidIn(grid, slot, said) })
  const groups: SidedList[][] = []
  rows.forEach(({ slot, cells }, index) => {
    if (!mayHead(cells)) return
    const end = endOf(grid, slot, rows[index + 1]?.slot ?? grid.rows.length)
    const beside = besideEachOther(grid, slot, end, cells)
    const lists = beside ?? alone(grid, slot, end, cells)
    const before = groups.at(-1)?.at(-1)
    if (beside || !before || before.end !== slot || before.left !== 1) groups.push([...lists])
    else for (const list of lists) groups.at(-1)!.push(list)
  })
  return groups.filter((lists) => lists.length > 0)
}

/** What a row says from left to right, a text merged over several cells once. */
interface Said {
  readonly number: number
  readonly right: number
  /** '' for a number or day. */
  readonly text: string
  readonly side: Side | null
}

/** What each text of a workbook says; looked at when it is met, once. */
interface SaidBy {
  /** Indices into `SIDES`, and 1 more; 0 for one that nobody has looked at. */
  readonly sides: Uint8Array
  /** 1 for a text of which a quick look says that it may have a side, 2 for any other; 0 for one that nobody has looked at. */
  readonly perhaps: Uint8Array
  /** 1 for a text that no list goes beyond, 2 for any other; 0 for one that nobody has looked at. */
  readonly ends: Uint8Array
}

const SIDES: readonly (Side | null)[] = [null, 'came', 'away', 'due']

function saidBy(texts: readonly string[]): SaidBy {
  let found = said.get(texts)
  if (found?.sides.length !== texts.length) {
    const bytes = () => new Uint8Array(texts.length)
    found = { sides: bytes(), perhaps: bytes(), ends: bytes() }
    said.set(texts, found)
  }
  return found
}

const said = new WeakMap<readonly string[], SaidBy>()

function sideAt(texts: readonly string[], index: number, { sides }: SaidBy): Side | null {
  if (sides[index] === 0) sides[index] = SIDES.indexOf(sideOf(texts[index]!)) + 1
  return SIDES[sides[index]! - 1]!
}

/** Whether any row may be over or before lists: most sheets have none, as a look at each text tells that costs little. */
function holdsHead(grid: Grid, last: number, said: SaidBy): boolean {
  const { text: TEXT } = CellKind
  const { columns, texts } = grid
  const { perhaps } = said
  for (let slot = 0; slot < last; slot++) {
    let filled = 0
    let found = 0
    let isFirst = false
    for (const column of columns) {
      const kind = column?.kinds[slot]
      if (!kind) continue
      filled++
      if (kind !== TEXT) continue
      const text = column!.values[slot]!
      if (perhaps[text] === 0) perhaps[text] = maySide(texts[text]!) ? 1 : 2
      if (perhaps[text] === 2) continue
      found++
      if (filled === 1) isFirst = true
    }
    const mayBe = found > 1 || isFirst || (found === 1 && filled === 1)
    if (mayBe && hasSide(grid, slot, said) && mayHead(saidIn(grid, slot, said))) return true
  }
  return false
}

function hasSide({ columns, texts }: Grid, slot: number, known: SaidBy): boolean {
  const { text: TEXT } = CellKind
  let has = false
  for (const column of columns)
    if (column?.kinds[slot] === TEXT) has = sideAt(texts, column.values[slot]!, known) !== null || has
  return has
}

/** Whether words in a row can be over or before lists at all; those of a head of one list, as most sheets have it, are not. */
function mayHead(cells: readonly Said[]): boolean {
  if (cells.length === 1 || cells.filter(({ side }) => side !== null).length > 1) return true
  const [first, ...others] = cells
  return first?.side != null && others.every(({ text }) => namesIn(text).length > 0)
}

function saidIn({ columns, texts }: Grid, slot: number, known: SaidBy): Said[] {
  const cells: Said[] = []
  columns.forEach((column, index) => {
    const kind = column?.kinds[slot]
    if (!kind) return
    const text = kind === CellKind.text ? texts[column.values[slot]!]!.trim() : ''
    const before = cells.at(-1)
    const side = kind === CellKind.text ? sideAt(texts, column.values[slot]!, known) : null
    if (before && text !== '' && before.text === text && before.right === index)
      cells[cells.length - 1] = { ...before, right: index + 1 }
    else cells.push({ number: index + 1, right: index + 1, text, side })
  })
  return cells
}

/** Lists side by side under words in one row, or one of them without; null where the row has no two. */
function besideEachOther(grid: Grid, slot: number, end: number, cells: readonly Said[]): readonly SidedList[] | null {
  const sided = cells.filter(({ side }) => side !== null)
  const width = grid.columns.length
  const headed = [slot + 1, slot + 2].filter((below) => below < end)
  const isHeaded = (left: number, right: number) =>
    headed.some((below) => textsIn(grid, below, left, right).some((text) => NAME_HEAD.test(compact(text))))
  const [first, second] = sided
  if (!first) return null
  if (!second) {
    const isAlone = cells.length === 1 && first.number > 1
    if (!isAlone || !isHeaded(1, first.number - 1) || !isHeaded(first.number, width)) return null
    const left = listIn(grid, { side: null, text: '' }, { slot, end, left: 1, right: first.number - 1 })
    const right = listIn(grid, first, { slot, end, left: first.number, right: width })
    return [left, right].filter(({ names }) => names.size > 0)
  }
  const own = cells[cells.indexOf(first) + 1]
  // 应到人员 | 张三、李四 | 实到人员 | 张三.
  const areLabels = own !== undefined && namesIn(own.text).length > 0 && own.side === null
  const areHeads =
    !areLabels && !sided.every((one, index) => isHeaded(one.number, (sided[index + 1]?.number ?? width + 1) - 1))
  return sided.flatMap((one, index) => {
    const next = sided[index + 1]
    const right = next ? next.number - 1 : areHeads ? rightOf(one, cells) : width
    const left = index === 0 && !areHeads && !areLabels ? 1 : one.number
    const list = listIn(grid, one, { slot, end: areLabels ? slot + 1 : end, left, right })
    if (!areHeads) return list.names.size > 0 ? [list] : []
    return holdsNames(grid, one.number, slot + 1, end) ? [list] : []
  })
}

/** Of words that head a column of names the last column that goes with them: a second 部门. */
function rightOf(one: Said, cells: readonly Said[]): number {
  let { right } = one
  for (const cell of cells.slice(cells.indexOf(one) + 1)) {
    if (cell.text === '' || cells.filter(({ text }) => text === cell.text).length < 2) break
    right = cell.right
  }
  return right
}

/** The list below words alone in a row, or behind words that begin it. */
function alone(grid: Grid, slot: number, end: number, cells: readonly Said[]): readonly SidedList[] {
  const [first, ...others] = cells
  if (!first || first.side === null) return []
  if (others.length === 0) {
    const list = listIn(grid, first, { slot, end, left: 1, right: grid.columns.length })
    return list.names.size > 0 ? [list] : []
  }
  if (!others.every(({ text, side }) => side === null && namesIn(text).length > 0)) return []
  let after = slot + 1
  while (after < end && isGoingOn(grid, after, first)) after++
  return [listIn(grid, first, { slot, end: after, left: 1, right: grid.columns.length })]
}

/** Whether a row holds names alone, behind the column of the words that they go with. */
function isGoingOn(grid: Grid, slot: number, { right, text }: Said): boolean {
  const said = saidIn(grid, slot, saidBy(grid.texts)).filter((one) => one.text !== text)
  return said.length > 0 && said.every((one) => one.number > right && namesIn(one.text).length > 0)
}

type Place = Pick<SidedList, 'slot' | 'end' | 'left' | 'right'>

function listIn(grid: Grid, { side, text }: Pick<Said, 'side' | 'text'>, place: Place): SidedList {
  const heads: number[] = []
  const names = new Set<string>()
  const { slot, end, left, right } = place
  const isHead = (row: number) => textsIn(grid, row, left, right).some((one) => NAME_HEAD.test(compact(one)))
  for (let row = slot + 1; row <= slot + 2 && row < end; row++) if (isHead(row)) heads.push(row)
  // Without heads of its own those above it say where the names stand: departments are none.
  let head = heads[0] ?? slot - 1
  while (head >= Math.max(0, slot - LOOKED_AT) && !isHead(head)) head--
  const columns: number[] = []
  for (let number = left; number <= right; number++)
    if (head < 0 || !isHead(head) || textsIn(grid, head, number, number).some((one) => NAME_HEAD.test(compact(one))))
      columns.push(number)
  for (let row = slot; row < Math.min(end, slot + SHORT); row++)
    if (!heads.includes(row))
      for (const number of columns)
        for (const one of textsIn(grid, row, number, number)) for (const name of namesIn(one)) names.add(name)
  return { side, text, ...place, heads, names }
}

/** Whether most cells of a column hold names. */
function holdsNames(grid: Grid, number: number, from: number, end: number): boolean {
  let [filled, named] = [0, 0]
  const column = grid.columns[number - 1]
  for (let slot = from; slot < Math.min(end, from + LOOKED_AT); slot++) {
    if (!column?.kinds[slot]) continue
    filled++
    if (textsIn(grid, slot, number, number).some((text) => namesIn(text).length > 0)) named++
  }
  return filled > 0 && named * 3 >= filled * 2
}

const NAME_HEAD = /姓名|^名字$/

/** The names in a cell that may be names alone, by `nameKey`; none for marks, headings and anything else. */
function namesIn(text: string): readonly string[] {
  // 陈立 王秀 are two, 张 三 is one.
  const areSpaced = SPACED.test(text)
  const parts = text.split(areSpaced ? /\s+/ : /[、,，;；/]+|\s{2,}/).filter((one) => one.trim() !== '')
  const names = parts.map(nameKey)
  const areNames = names.every((name) => NAME.test(name) && attended(name) === undefined && sideOf(name) === null)
  return areNames && !names.some((name) => isHeading(headingOf(name))) ? names : []
}

const SPACED = new RegExp(`^\\s*${hanOr('·')}{2,4}(?:\\s+${hanOr('·')}{2,4})+\\s*$`)
const NAME = new RegExp(`^${hanOr('·')}{2,4}$`)

/** The slot where a list below words ends at the latest: at other such words, at a note, a sum, a title. */
function endOf(grid: Grid, slot: number, before: number): number {
  const { ends: known } = saidBy(grid.texts)
  const ends = (text: number) => {
    if (known[text] === 0) known[text] = ENDS.test(compact(grid.texts[text]!.trim())) ? 1 : 2
    return known[text] === 1
  }
  for (let after = slot + 1; after < before; after++) {
    let filled = 0
    for (const column of grid.columns) {
      const kind = column?.kinds[after]
      if (!kind) continue
      filled++
      if (kind === CellKind.text && ends(column.values[after]!)) return after
    }
    const texts = filled === 1 ? textsIn(grid, after, 1, grid.columns.length) : []
    if (texts.some((text) => TITLES.test(compact(text)) && !NAME_HEAD.test(text))) return after
  }
  return before
}

const ENDS = /[:：。]|^(?:注|说明|备注$|合计|总计|共计|小计|制表|填表|审核)|^(?:培训|课程|会议)(?:班?名称|主题|班)$/
const TITLES = /表$|名单|情况|签到|培训|班$|通知|讲座|会议/

function textsIn({ columns, texts }: Grid, slot: number, left: number, right: number): readonly string[] {
  const found: string[] = []
  for (let number = left; number <= right; number++) {
    const column = columns[number - 1]
    if (column?.kinds[slot] === CellKind.text) found.push(texts[column.values[slot]!]!.trim())
  }
  return found
}

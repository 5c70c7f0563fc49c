import type { SheetKind } from '../../records/sheetKind'
import { cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import type { Section } from '../layouts/sections'
import type { Reading } from '../reading'
import { slotFrom } from '../slots'
import { attended } from '../vocabulary/attended'
import { wordOfNotCounted } from '../vocabulary/notCounted'
import type { WithoutUnit } from '../vocabulary/ownUnit'
import { type ListWord, listWord } from '../vocabulary/turnedAway'
import type { Knowledge } from './known/knowledge'
import { LISTS } from './known/looked'
import { rowsOf } from './known/unreadColumns'
import { withoutNames } from './known/wordOf'
import type { StaffVerdict } from './tables/staffLists'
import { saysCopy } from './tables/statedCopies'

export function isAsked(fate: Fate): fate is Exclude<Fate, string> {
  return typeof fate !== 'string'
}

/** `beside`: of two lists of the staff the one that is read meanwhile; `doubt`: the words that speak against it. */
export type Fate =
  | 'read'
  | 'turned-away'
  | 'adds-nobody'
  | { readonly likely: SheetKind | null; readonly beside?: Grid; readonly doubt?: string }

export function fateOf(
  grid: Grid,
  reading: Reading,
  word: ListWord | null,
  verdict: StaffVerdict | undefined,
  knowledge: Knowledge,
): Fate {
  const { withoutUnit } = knowledge
  const { kind } = reading
  // Where its totals are those of the details nobody is asked (`provenCopies`).
  if (LISTS.has(kind) && kind !== 'staff' && isOwnSummary(grid, reading, withoutUnit)) return { likely: null }
  if (saysCopy(grid, reading)) return { likely: null }
  if (kind === 'staff') {
    if (!verdict || verdict.is === 'staff') return 'read'
    if (verdict.is === 'asked') return { likely: null, beside: verdict.beside }
    return verdict.is === 'doubted' ? { likely: 'staff', doubt: verdict.word } : verdict.is
  }
  if (!word || !LISTS.has(kind) || grid.sheet.trim() === reading.sheet.sheet) return 'read'
  if (word.says === 'came' || word.says === 'nothing') return 'read'
  const doubt = word.word
  if (kind === 'attendance') {
    const hasMarks = saysWhoCame(grid, reading)
    // 签到 as the sheet's name over a title 报名统计 settles nothing.
    if (word.says === 'both')
      return hasMarks && !titleSaysDue(reading, knowledge) ? 'read' : { likely: 'attendance', doubt }
    return hasMarks ? { likely: 'attendance', doubt } : 'turned-away'
  }
  return word.says === 'both' || reading.found.has('review') ? { likely: kind, doubt } : { likely: null, doubt }
}

/** Whether one title is of who was to come, and none of who came. */
function titleSaysDue({ titles }: Reading, knowledge: Knowledge): boolean {
  // 应签到18人 已签到14人 below it counts people.
  const words = titles.flatMap((title) => (/\d[人名位]/.test(title) ? [] : listWord(withoutNames(title, knowledge))))
  return (
    words.some((one) => one.says === 'no' && one.why === 'planned') &&
    !words.some(({ says }) => says === 'came' || says === 'both')
  )
}

/** 学时汇总 of a person a row: hours by where they come from side by side, and no class or title. */
function isOwnSummary(grid: Grid, { found, headerRow, presence, titles }: Reading, withoutUnit: WithoutUnit): boolean {
  if (presence !== null || found.has('className') || found.has('classCode') || found.has('title')) return false
  if (![grid.sheet, ...titles].some((text) => /汇总|统计|合计|达标|完成情况/.test(withoutUnit(text)))) return false
  const slot = slotFrom(grid.rows, headerRow)
  const sources = grid.columns.filter((_, index) => {
    const cell = cellAt(grid, slot, index + 1)
    return cell.kind === 'text' && OF_A_SOURCE.test(cell.text)
  })
  return sources.length >= 2
}

const OF_A_SOURCE =
  /^(?:院内|所内|内部|内训|内培|院外|所外|外部|外训|外培|外派|外出|在线|线上|网络|自学|在职自学|培训班|集中)[^班名]{0,4}(?:学时|课时|时长|小时)/

function saysWhoCame(grid: Grid, reading: Reading): boolean {
  const confirmed = reading.found.get('confirmed')
  if (!confirmed) return false
  const { from, end } = rowsOf(grid, reading)
  return sampleOf(grid, confirmed.number, from, end).some(
    (cell) =>
      (cell.kind === 'text' && attended(cell.text) === true) ||
      (cell.kind === 'boolean' && cell.value) ||
      (cell.kind === 'number' && cell.value === 1),
  )
}

/** The words by which a list of records says of itself that it does not count, or not yet; '' for none. */
export function ownWordOfNotCounted(grid: Grid, { from }: Section, { kind, sheet, titles }: Reading): string {
  if (!LISTS.has(kind) || kind === 'staff') return ''
  // What our own sheets say above their heads is how to fill them in.
  const said = from > 0 ? titles : grid.sheet.trim() === sheet.sheet ? [] : [grid.sheet, ...titles]
  return said.map(wordOfNotCounted).find((word) => word !== '') ?? ''
}

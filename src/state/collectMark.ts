import { COLLECT_BY, type CollectBy, type CollectMark } from '../records/collecting'
import { cellAt, type Grid } from '../workbook/grid'
import { CODE_WORD, HEAD_LINES, inHead } from './collectLine'
import { MARK_SHEET } from './collectSheets'
import { numberIn, textIn } from './underHeads'

/*
 * What a collection workbook says of itself (收集标记): on a sheet that nobody sees, in a line with its code, in its title.
 */

/** The version that workbooks are written in. */
export const COLLECT_VERSION = 1

/** For whom, as it stands in cells: the same in every language. */
export const COLLECT_BY_WORDS: Readonly<Record<CollectBy, string>> = {
  department: '部门',
  class: '培训班',
  person: '个人',
}

/** The one of these words; null for any other. */
export function collectByOf(word: string): CollectBy | null {
  return COLLECT_BY.find((one) => COLLECT_BY_WORDS[one] === word.trim()) ?? null
}

/** The title of every sheet of a workbook. */
export function collectTitle({ year, whom }: Pick<CollectMark, 'year' | 'whom'>): string {
  return `${year}年度继续教育收集表（${whom}）`
}

const TITLE = /^\s*(\d{4})年度继续教育收集表（(.*)）/

const HEADS = { version: '收集标记', unit: '单位', year: '年度', by: '范围', whom: '对象', code: CODE_WORD } as const

/** The cells of the hidden sheet, row by row. */
export function markRows(mark: CollectMark): readonly (readonly [string, string | number])[] {
  return [
    [HEADS.version, mark.version],
    [HEADS.unit, mark.unit],
    [HEADS.year, mark.year],
    [HEADS.by, COLLECT_BY_WORDS[mark.by]],
    [HEADS.whom, mark.whom],
    [HEADS.code, mark.code],
  ]
}

/** What the hidden sheet says, whatever it is called by now; null for any other sheet, and for one of which a line is gone. */
export function markOn(grid: Grid): CollectMark | null {
  const said = new Map<string, string>()
  for (let slot = 0; slot < Math.min(grid.rows.length, HEAD_LINES); slot++) {
    const value = cellAt(grid, slot, 2)
    said.set(textIn(cellAt(grid, slot, 1)).trim(), (textIn(value) || String(numberIn(value) ?? '')).trim())
  }
  if (!said.has(HEADS.version) && grid.sheet !== MARK_SHEET) return null
  const by = collectByOf(said.get(HEADS.by) ?? '')
  const [year, version] = [Number(said.get(HEADS.year)), Number(said.get(HEADS.version))]
  const code = said.get(HEADS.code) ?? ''
  if (by === null || code === '' || !(year > 0) || !(version > 0)) return null
  return { version, unit: said.get(HEADS.unit) ?? '', year, by, whom: said.get(HEADS.whom) ?? '', code }
}

/** The year and whom that the title of a sheet says; null where it has none of ours. */
export function titleOn(grid: Grid): { readonly year: number; readonly whom: string } | null {
  const found = inHead(grid, TITLE)
  return found && { year: Number(found[1]), whom: found[2]!.trim() }
}

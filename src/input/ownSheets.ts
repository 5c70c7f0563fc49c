import { CellKind, type Grid } from '../workbook/grid'
import { compact } from './plainText'

/** The sheets that we write and never read as data; 上报记录 is not among them, since the year's state stands there. */
export const OWN_SHEETS = [
  '培训项目执行情况表',
  '骨干人才培训情况表',
  '年度总结',
  '学习统计',
  '机构统计',
  '骨干筛选',
  '培训班执行',
  '数据检查',
  '年度总结列表',
] as const

const NAMES: ReadonlySet<string> = new Set(OWN_SHEETS)
/** The titles of the stamped tables (domain.md §5), also where somebody renamed or copied the sheet. */
const TITLE = /^(草稿)?\d{4}年度(继续教育与培训项目执行情况列表|骨干人才培训情况列表|继续教育与培训工作总结)/

/**
 * Whether a sheet is one of our reports: by the title of a stamped table, or by its name, unless it can be read as data and
 * has its header at the very top, where each of our reports has a title.
 */
export function isOwnSheet(grid: Grid, headerRow: number | null): boolean {
  if (NAMES.has(grid.sheet.trim().replace(/ \(\d+\)$/, ''))) return headerRow !== 1
  const first = grid.columns[0]
  if (!first) return false
  for (let slot = 0; slot < Math.min(3, first.kinds.length); slot++)
    if (first.kinds[slot] === CellKind.text && TITLE.test(compact(grid.texts[first.values[slot]!]!))) return true
  return false
}

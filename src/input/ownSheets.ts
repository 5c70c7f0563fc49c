import type { Place } from '../workbook/address'
import { CellKind, cellAt, type Grid } from '../workbook/grid'
import { readSeal } from './logSeal'
import { compact } from './plainText'
import { REPORTING_LOG } from './sheets/reportingLog'
import { SAVED_SUMMARY_HEADINGS, SAVED_SUMMARY_SHEET } from './sheets/savedSummaries'

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

/** The sheets among them that are reports, and not our state. */
export type ReportSheet = Exclude<(typeof OWN_SHEETS)[number], typeof SAVED_SUMMARY_SHEET>

/** What stands in the title of each report, in either language (the stamped ones know but one); years and 草稿 aside. */
const TITLES: Readonly<Record<ReportSheet, RegExp>> = {
  培训项目执行情况表: /年度继续教育与培训项目执行情况列表/,
  骨干人才培训情况表: /年度骨干人才培训情况列表/,
  年度总结: /年度继续教育与培训工作总结/,
  学习统计: /年度职工学习总体情况统计|^Study Statistics/,
  机构统计: /年度机构培训统计|^Statistics by Department/,
  骨干筛选: /年度骨干人才筛选|^Backbone Screening/,
  培训班执行: /年度培训班执行情况|^Training Classes/,
  数据检查: /年度数据检查|^Data Checks/,
}

/**
 * Which report a sheet holds: by its name, and where somebody renamed or copied it by its title; null where it is none.
 */
export function reportOnSheet(grid: Grid): ReportSheet | null {
  const named = grid.sheet.trim().replace(/ \(\d+\)$/, '')
  if (named in TITLES) return named as ReportSheet
  const first = firstFilled(grid)
  const title = first && cellAt(grid, first.slot, first.column)
  if (title?.kind !== 'text' || !/\d{4}/.test(title.text)) return null
  const found = Object.entries(TITLES).find(([, known]) => known.test(title.text.trim()))
  return found ? (found[0] as ReportSheet) : null
}

/** The titles of tables that are no draft (which says so behind its title) once their year's reporting is finished. */
const FINAL = /^(\d{4})年度(骨干人才培训情况列表|继续教育与培训工作总结)$/

/** The year of a stamped table that stands on its own sheet and could only be written after 完成上报, with its title's place; null for any other sheet. */
export function finalYear(grid: Grid): { readonly year: number; readonly place: Place } | null {
  const first = NAMES.has(grid.sheet) ? firstFilled(grid) : null
  const title = first && cellAt(grid, first.slot, first.column)
  const year = title?.kind === 'text' ? FINAL.exec(title.text.trim())?.[1] : undefined
  if (!first || year === undefined) return null
  return { year: Number(year), place: placeOf(grid, first) }
}

/** Where the heads of 上报记录 were found. */
export interface LogHeads {
  /** From 1. */
  readonly headerRow: number
  /** From 1, by heading. */
  readonly columns: Readonly<Record<string, number>>
}

/**
 * The first cell that is not ours on a sheet that bears the name of one of ours, null where all is: such a sheet is the
 * user's own, was added to, or was changed beyond recognition, and writing ours would lose that. `log`: its heads where it
 * was read as 上报记录, whatever its name.
 */
export function foreignCell(grid: Grid, log: LogHeads | null): Place | null {
  const at = foreignIn(grid, log)
  return at && placeOf(grid, at)
}

function placeOf(grid: Grid, { slot, column }: CellAt): Place {
  return { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column }
}

interface CellAt {
  readonly slot: number
  readonly column: number
}

function foreignIn(grid: Grid, log: LogHeads | null): CellAt | null {
  if (log) return foreignInLog(grid, log)
  if (grid.sheet === SAVED_SUMMARY_SHEET) return foreignInList(grid)
  const first = firstFilled(grid)
  if (grid.sheet === REPORTING_LOG.sheet) return first
  if (!first || !NAMES.has(grid.sheet)) return null
  const title = cellAt(grid, first.slot, first.column)
  const known = TITLES[grid.sheet as keyof typeof TITLES]
  return title.kind === 'text' && known.test(title.text.trim()) ? null : first
}

function firstFilled(grid: Grid): CellAt | null {
  return firstWhere(grid, () => true)
}

/** The first cell that is not empty and as asked for, row by row. */
function firstWhere(grid: Grid, wanted: (slot: number, column: number) => boolean): CellAt | null {
  for (let slot = 0; slot < grid.rows.length; slot++)
    for (let column = 1; column <= grid.columns.length; column++)
      if (cellAt(grid, slot, column).kind !== 'empty' && wanted(slot, column)) return { slot, column }
  return null
}

/** The log is ours in its own columns, and the seal above them; a line without a seal is told elsewhere, and sealed anew. */
function foreignInLog(grid: Grid, { headerRow, columns }: LogHeads): CellAt | null {
  const ours = new Set(Object.values(columns))
  const seal = readSeal(grid, headerRow)?.place
  return firstWhere(grid, (slot, column) => {
    const row = grid.rows[slot]!
    if (row >= headerRow) return !ours.has(column)
    return seal !== undefined && (row !== seal.row || column !== seal.column)
  })
}

/** The list of summaries is ours where its heads are all there, and no row or column holds what would not be read back. */
function foreignInList(grid: Grid): CellAt | null {
  if (!firstFilled(grid)) return null
  const heads = Object.values<string>(SAVED_SUMMARY_HEADINGS)
  const headOf = (column: number) => {
    const cell = cellAt(grid, 0, column)
    return cell.kind === 'text' ? cell.text : ''
  }
  const columns = Array.from({ length: grid.columns.length }, (_, index) => index + 1)
  const year = columns.find((column) => headOf(column) === SAVED_SUMMARY_HEADINGS.year)
  if (year === undefined || heads.some((head) => !columns.some((column) => headOf(column) === head)))
    return firstFilled(grid)
  for (let slot = 0; slot < grid.rows.length; slot++) {
    const readable = slot === 0 || cellAt(grid, slot, year).kind === 'number'
    const foreign = columns.find(
      (column) => cellAt(grid, slot, column).kind !== 'empty' && !(readable && heads.includes(headOf(column))),
    )
    if (foreign !== undefined) return { slot, column: foreign }
  }
  return null
}

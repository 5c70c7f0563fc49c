import {
  isNamedAsCertificate,
  OWN_SHEETS,
  REMINDERS_SHEET,
  type ReportSheet,
  SHEET_NAMES,
} from '../records/writtenSheets'
import { foreignInLog, type LogHeads } from '../state/reportingLog'
import type { Place } from '../workbook/address'
import { CellKind, cellAt, type Grid } from '../workbook/grid'
import { certificateOn } from './certificateSheet'
import { compact } from './plainText'
import { isTitleOf, stampedTitle, titledReport } from './reportTitles'
import { REPORTING_LOG } from './sheets/reportingLog'

const NAMES: ReadonlySet<string> = new Set(OWN_SHEETS)
const REPORTS: ReadonlySet<string> = new Set(Object.values(SHEET_NAMES))

/**
 * Whether a sheet is one of our reports: by the title of a stamped table, or by its name, unless it can be read as data and
 * has its header at the very top, where each of our reports has a title.
 */
export function isOwnSheet(grid: Grid, headerRow: number | null): boolean {
  if (NAMES.has(grid.sheet.trim().replace(/ \(\d+\)$/, ''))) return headerRow !== 1
  if (certificateOn(grid)) return true
  const first = grid.columns[0]
  if (!first) return false
  for (let slot = 0; slot < Math.min(3, first.kinds.length); slot++)
    if (first.kinds[slot] === CellKind.text && isOwnLine(grid.texts[first.values[slot]!]!)) return true
  return false
}

/** The title of a stamped table, or the line with the code of a collection sheet (domain.md §10). */
function isOwnLine(text: string): boolean {
  return stampedTitle(compact(text)) !== null || text.startsWith('收集编号：')
}

/**
 * Which report a sheet holds: by its name, and where somebody renamed or copied it by its title; null where it is none.
 */
export function reportOnSheet(grid: Grid): ReportSheet | null {
  const named = grid.sheet.trim().replace(/ \(\d+\)$/, '')
  return isReport(named) ? named : titledReport(titleOf(grid))
}

function isReport(name: string): name is ReportSheet {
  return REPORTS.has(name)
}

/** The first cell of a sheet where it is a text; '' where it is none. */
function titleOf(grid: Grid): string {
  const first = firstFilled(grid)
  const title = first && cellAt(grid, first.slot, first.column)
  return title?.kind === 'text' ? title.text.trim() : ''
}

/**
 * The year of a stamped table that stands on its own sheet and could only be written once the year's reporting was
 * finished, with its title's place; null for any other sheet. A draft says so behind its title.
 */
export function finalYear(grid: Grid): { readonly year: number; readonly place: Place } | null {
  const first = isReport(grid.sheet) ? firstFilled(grid) : null
  if (!first) return null
  const title = stampedTitle(titleOf(grid))
  if (title?.rest !== '' || title.table === 'execution') return null
  return { year: title.year, place: placeOf(grid, first) }
}

/**
 * The first cell that is not ours on a sheet that bears the name of one of ours, null where all is: such a sheet is the
 * user's own, was added to, or was changed beyond recognition, and writing ours would lose that. `log`: its heads where it
 * was read as 上报记录, whatever its name.
 */
export function foreignCell(grid: Grid, log: LogHeads | null): Place | null {
  if (log) return foreignInLog(grid, log)
  const at = foreignIn(grid)
  return at && placeOf(grid, at)
}

function placeOf(grid: Grid, { slot, column }: CellAt): Place {
  return { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column }
}

interface CellAt {
  readonly slot: number
  readonly column: number
}

function foreignIn(grid: Grid): CellAt | null {
  const first = firstFilled(grid)
  if (grid.sheet === REPORTING_LOG.sheet) return first
  if (isNamedAsCertificate(grid.sheet)) return certificateOn(grid) ? null : first
  if (!first || !(isReport(grid.sheet) || grid.sheet === REMINDERS_SHEET)) return null
  return isTitleOf(grid.sheet, titleOf(grid)) ? null : first
}

/** The first cell that is not empty, row by row. */
function firstFilled(grid: Grid): CellAt | null {
  for (let slot = 0; slot < grid.rows.length; slot++)
    for (let column = 1; column <= grid.columns.length; column++)
      if (cellAt(grid, slot, column).kind !== 'empty') return { slot, column }
  return null
}

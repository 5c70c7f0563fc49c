import {
  BASIS_SHEET,
  COLLECTED_SHEET,
  READING_SETTINGS_SHEET,
  REMINDER_WORDS_SHEET,
  SAVED_SUMMARY_SHEET,
} from '../records/writtenSheets'
import type { Grid } from '../workbook/grid'
import { allReadings, wholeReadings } from './header'
import { isOwnSheet } from './ownSheets'
import { REPORTING_LOG } from './sheets/reportingLog'

const STATE_SHEETS: ReadonlySet<string> = new Set([
  REPORTING_LOG.sheet,
  SAVED_SUMMARY_SHEET,
  BASIS_SHEET,
  READING_SETTINGS_SHEET,
  REMINDER_WORDS_SHEET,
  COLLECTED_SHEET,
])

/**
 * The columns (from 1) that are read of a sheet whose first rows are these: none of our own reports, all (null) of the others. What
 * stands under unknown heads may decide a figure, and the sheets that keep state are replaced whole: nothing is written over that
 * was not read. For hosts to whom cells are dear (`ReadRun.wanted`).
 */
export function wantedColumns(head: Grid): readonly number[] | null {
  if (STATE_SHEETS.has(head.sheet)) return null
  const all = allReadings(head)
  if (isOwnSheet(head, wholeReadings(head, all)[0]?.headerRow ?? null)) return []
  return null
}

import { SAVED_SUMMARY_SHEET } from '../records/savedSummary'
import type { Grid } from '../workbook/grid'
import { allReadings, wholeReadings } from './header'
import { isOwnSheet } from './ownSheets'
import { REPORTING_LOG } from './sheets/reportingLog'

const STATE_SHEETS: ReadonlySet<string> = new Set([REPORTING_LOG.sheet, SAVED_SUMMARY_SHEET])

/**
 * The columns (from 1) that are read of a sheet whose first rows are these: all that any kind of sheet could read, since the
 * rest of the sheet or the user may decide for another, and those before them, where 合计 may stand. None for our own reports
 * and for sheets of no kind; all (null) of the sheets that keep state: these are replaced whole, and nothing is written over that was
 * not read. For hosts to whom cells are dear (`ReadRun.wanted`).
 */
export function wantedColumns(head: Grid): readonly number[] | null {
  if (STATE_SHEETS.has(head.sheet)) return null
  const all = allReadings(head)
  if (isOwnSheet(head, wholeReadings(head, all)[0]?.headerRow ?? null)) return []
  const found = all.flatMap((reading) => Array.from(reading.found.values(), ({ number }) => number))
  const first = found.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
  const before = Array.from({ length: found.length > 0 ? first - 1 : 0 }, (_, index) => index + 1)
  return [...new Set([...before, ...found])]
}

import { SHEET_NAMES } from '../records/writtenSheets'
import { type Publication, publish } from '../run'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import type { ComputedYear } from './openYear'

/** A report sheet by what it is. */
export type ReportName = keyof typeof SHEET_NAMES

/** How the reports are printed, and which; all of them where not given. */
export interface ReportsAsked extends Omit<Publication, 'sheets'> {
  readonly reports?: readonly ReportName[]
}

/** Writes report sheets from the year's figures, all that are asked for or none, and answers their layouts. Throws what `publish` throws. */
export function publishReports(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  { reports, ...printed }: ReportsAsked,
  run?: Run,
): Promise<readonly Layout[]> {
  const sheets = reports && { sheets: new Set(reports.map((name) => SHEET_NAMES[name])) }
  return publish(book, year, { ...printed, ...sheets }, run)
}

import { isNamedAsCertificate, REMINDERS_SHEET, SHEET_NAMES } from '../records/writtenSheets'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import type { Run } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/**
 * Deletes the report sheets, the certificates among them, and answers which there were. Only a reading tells ours from those of the user's own that bear
 * their names, which stay.
 */
export function deleteReports(
  book: Pick<OpenWorkbook, 'remove'>,
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  run?: Run,
): Promise<readonly string[]> {
  const own = new Set(dataset.foreign.map(({ sheet }) => sheet))
  const certificates = grids.flatMap(({ file, sheet }) => (file === '' && isNamedAsCertificate(sheet) ? [sheet] : []))
  return book.remove(
    [...Object.values(SHEET_NAMES), REMINDERS_SHEET, ...certificates].filter((name) => !own.has(name)),
    run,
  )
}

import { reportOnSheet } from '../input/ownSheets'
import { wantedColumns } from '../input/wantedColumns'
import { STAMPED_SHEETS } from '../records/writtenSheets'
import type { Grid } from '../workbook/grid'

/** For `ReadRun.wanted`: beside the data, our stamped sheets and copies of them whole, since they are held against it. */
export function columnsToRead(head: Grid): readonly number[] | null {
  const report = reportOnSheet(head)
  return report !== null && STAMPED_SHEETS.has(report) ? null : wantedColumns(head)
}

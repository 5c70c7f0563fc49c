import type { PointedColumn } from '../records/columnKeys'
import type { SheetSource } from '../records/dataset'
import type { Place } from '../workbook/address'

/** The cell of a row by the column's key in the schema; the whole row where its sheet has no such column. */
export function cellIn(sheets: readonly SheetSource[], row: Place, key: PointedColumn): Place {
  const source = sheets.find(({ file, sheet }) => file === row.file && sheet === row.sheet)
  return { ...row, column: source?.columnOf[key] ?? null }
}

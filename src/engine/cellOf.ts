import type { PointedColumn } from '../records/columnKeys'
import type { Dataset } from '../records/dataset'
import type { Place } from '../workbook/address'

/** A cell of the row at `place`, by the column's key in the schema; the place as it is where the sheet lacks the column. */
export function cellOf({ sheets }: Pick<Dataset, 'sheets'>, place: Place, key: PointedColumn): Place {
  const source = sheets.find(({ file, sheet }) => file === place.file && sheet === place.sheet)
  return { ...place, column: source?.columnOf[key] ?? place.column }
}

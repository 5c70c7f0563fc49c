import type { Grid, GridColumn } from '../../workbook/grid'

/** A title may go across all columns, in so many rows from the top at most. */
const TITLE_ROWS = 3

/**
 * What stands side by side on a sheet, parted by columns without a cell below the titles: for each part the sheet with that part's columns
 * alone, whose numbers stay. Less than two where nothing is parted.
 */
export function sideBySide(grid: Grid): readonly Grid[] {
  const { columns } = grid
  const parts: { from: number; end: number }[] = []
  let from = -1
  for (let index = 0; index <= columns.length; index++) {
    const isFilled = index < columns.length && !isBetween(columns[index], columns[index - 1])
    if (isFilled && from < 0) from = index
    if (!isFilled && from >= 0) {
      parts.push({ from, end: index })
      from = -1
    }
  }
  if (parts.length < 2) return []
  return parts.map((part) => {
    return {
      ...grid,
      columns: columns.map((column, index) => (index >= part.from && index < part.end ? column : undefined)),
    }
  })
}

/** Whether a column holds nothing, but for titles that go on from the column on its left. */
function isBetween(column: GridColumn | undefined, left: GridColumn | undefined): boolean {
  if (!column) return true
  const { kinds, values } = column
  if (kinds.length > TITLE_ROWS && kinds.subarray(TITLE_ROWS).some((kind) => kind !== 0)) return false
  return kinds
    .subarray(0, TITLE_ROWS)
    .every((kind, slot) => kind === 0 || (left?.kinds[slot] === kind && left.values[slot] === values[slot]))
}

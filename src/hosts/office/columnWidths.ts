/// <reference types="office-js" />
import { cellName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { columnPoints } from './paper'

/** How wide a column was before a change began it. */
export interface HeldWidth {
  readonly sheet: string
  /** A cell of the column. */
  readonly cell: string
  readonly points: number
}

type Begun = Pick<SheetChange, 'sheet' | 'row' | 'column' | 'width'>

const formatOf = ({ worksheets }: Excel.Workbook, sheet: string, cell: string) =>
  worksheets.getItemOrNullObject(sheet).getRange(cell).untrack().format

const begun = (changes: readonly Begun[]) =>
  changes.flatMap(({ sheet, row, column, width }) =>
    width === undefined ? [] : [{ sheet, cell: cellName(row, column), width }],
  )

/** Begins to load how wide the columns are that changes begin. */
export function askForWidths(workbook: Excel.Workbook, changes: readonly Begun[]): () => readonly HeldWidth[] {
  const asked = begun(changes).map(({ sheet, cell }) => {
    return { sheet, cell, format: formatOf(workbook, sheet, cell).load('columnWidth') }
  })
  return () => asked.map(({ sheet, cell, format }) => ({ sheet, cell, points: format.columnWidth }))
}

/** Makes these columns as wide as the changes say. */
export function widen(workbook: Excel.Workbook, changes: readonly Begun[]): void {
  for (const { sheet, cell, width } of begun(changes)) formatOf(workbook, sheet, cell).columnWidth = columnPoints(width)
}

export function putWidthsBack(workbook: Excel.Workbook, widths: readonly HeldWidth[]): void {
  for (const { sheet, cell, points } of widths) formatOf(workbook, sheet, cell).columnWidth = points
}

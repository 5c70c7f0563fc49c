/// <reference types="office-js" />
import { areaName } from '../../workbook/address'
import type { Grid } from '../../workbook/grid'
import { type ExcelValue, GridBuilder, TextTable } from './gridBuilder'
import { areaOf } from './usedSheets'

/*
 * What stands in sheets now, to be held against what was read of them. Dates come as plain numbers: the values are what counts.
 */

/** Asks for all cells of the sheets of these names. */
export function askForCells({ worksheets }: Excel.Workbook, names: readonly string[]): () => readonly Grid[] {
  const asked = names.map((name) => {
    const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true)
    return { name, range: range.load('values,rowIndex,columnIndex,rowCount,columnCount').untrack() }
  })
  return () => asked.filter(({ range }) => !range.isNullObject).map(({ name, range }) => gridOf(name, [range]))
}

/** Asks for rows of sheets that are there, as far as the column of that number (from 1). */
export function askForRows(
  { worksheets }: Excel.Workbook,
  wanted: readonly { readonly sheet: string; readonly rows: readonly number[]; readonly columns: number }[],
): () => readonly Grid[] {
  const asked = wanted.map(({ sheet, rows, columns }) => {
    const found = worksheets.getItemOrNullObject(sheet)
    const ranges = [...rows]
      .sort((a, b) => a - b)
      .map((row) => {
        const range = found.getRange(areaName({ top: row, bottom: row, left: 1, right: columns }))
        return range.load('values,rowIndex,columnIndex,rowCount,columnCount').untrack()
      })
    return { sheet, ranges }
  })
  return () => asked.map(({ sheet, ranges }) => gridOf(sheet, ranges))
}

/** `ranges` from top to bottom. */
function gridOf(name: string, ranges: readonly Excel.Range[]): Grid {
  const areas = ranges.map(areaOf)
  const used = areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  }))
  const builder = new GridBuilder({ id: '', name, hidden: false, used }, new TextTable(), false)
  for (const [index, range] of ranges.entries())
    builder.addRows(areas[index]!.top, [areas[index]!], [range.values as ExcelValue[][]])
  return builder.grid([])
}

import type { Grid } from '../../workbook/grid'
import type { Run } from '../../workbook/workbook'
import { GridBuilder, TextTable } from './gridBuilder'
import { readBlocks } from './readBlocks'
import { readFormats } from './readFormats'
import { readMerges } from './readMerges'
import { usedSheets } from './usedSheets'

/** All sheets with cells, in the workbook's order. The number of round trips grows with the bytes alone. */
export async function readSheets(run: Run): Promise<readonly Grid[]> {
  const { sheets, date1904 } = await usedSheets(run)
  const texts = new TextTable()
  const builders = new Map(sheets.map((sheet) => [sheet.id, new GridBuilder(sheet, texts, date1904)]))
  const merges = await readMerges(run, sheets)
  await readBlocks(run, sheets, (sheet, firstRow, values) => builders.get(sheet.id)!.addRows(firstRow, values))
  await readFormats(run, [...builders.values()])
  return sheets.map((sheet) => builders.get(sheet.id)!.grid(merges.get(sheet.id) ?? []))
}

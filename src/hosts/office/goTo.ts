import { cellName, type Place } from '../../workbook/address'
import { WorkbookError } from '../../workbook/workbook'
import { trip } from './trip'

/** Selects a cell or a whole row. Throws WorkbookError sheet-missing or sheet-hidden where there is nothing to show. */
export async function goTo({ sheet, row, column }: Place): Promise<void> {
  const visibility = await trip({}, ({ workbook }) => {
    const found = workbook.worksheets.getItemOrNullObject(sheet).load('visibility')
    return () => (found.isNullObject ? null : found.visibility)
  })
  if (visibility === null) throw new WorkbookError('sheet-missing', '', { sheet })
  if (visibility !== 'Visible') throw new WorkbookError('sheet-hidden', '', { sheet })
  await trip({}, ({ workbook }) => {
    const found = workbook.worksheets.getItem(sheet)
    found.activate()
    found
      .getRange(column === null ? `${row}:${row}` : cellName(row, column))
      .untrack()
      .select()
    return () => undefined
  })
}

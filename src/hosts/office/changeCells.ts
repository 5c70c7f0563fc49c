/// <reference types="office-js" />
import { cellName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { type Run, WorkbookError } from '../../workbook/workbook'
import { trip } from './trip'

/** Two round trips for all changes. Throws WorkbookError sheet-missing or protected-sheet before anything is changed. */
export async function changeCells(changes: readonly SheetChange[], run: Run): Promise<void> {
  if (changes.length === 0) return
  const names = [...new Set(changes.map(({ sheet }) => sheet))]
  const sheets = await trip(run, ({ workbook }) => {
    const found = names.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name)
      return { name, sheet: sheet.load('id'), protection: sheet.protection.load('protected') }
    })
    return () =>
      found.map(({ name, sheet, protection }) => ({
        name,
        isMissing: sheet.isNullObject,
        isProtected: !sheet.isNullObject && protection.protected,
      }))
  })
  for (const { name, isMissing, isProtected } of sheets) {
    if (isMissing) throw new WorkbookError('sheet-missing', '', { sheet: name })
    if (isProtected) throw new WorkbookError('protected-sheet', '', { sheet: name })
  }
  await trip(run, ({ workbook }) => {
    for (const { sheet, row, column, value } of changes) {
      const range = workbook.worksheets.getItem(sheet).getRange(cellName(row, column)).untrack()
      if (typeof value === 'number') range.numberFormat = [['General']]
      range.values = [[value === null ? '' : typeof value === 'string' ? `'${value}` : value]]
    }
    return () => undefined
  })
}

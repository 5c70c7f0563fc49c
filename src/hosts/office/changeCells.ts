/// <reference types="office-js" />
import { cellName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { refuseChangedRows } from '../../workbook/changedMeanwhile'
import type { Grid } from '../../workbook/grid'
import { type ChangeRun, WorkbookError } from '../../workbook/workbook'
import { askForRows } from './heldCells'
import { quietly } from './quietly'
import { trip } from './trip'

/**
 * Two round trips for all changes. Throws WorkbookError sheet-missing, protected-sheet, or changed-meanwhile before anything
 * is changed.
 */
export async function changeCells(changes: readonly SheetChange[], run: ChangeRun): Promise<void> {
  if (changes.length === 0) return
  const { basedOn } = run
  const names = [...new Set(changes.map(({ sheet }) => sheet))]
  const { sheets, rows } = await trip(run, ({ workbook }) => {
    const found = names.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name)
      return { name, sheet: sheet.load('id'), protection: sheet.protection.load('protected') }
    })
    const rows = basedOn
      ? askForRows(
          workbook,
          names.map((name) => rowsOf(name, changes, basedOn)),
        )
      : () => []
    return () => ({
      sheets: found.map(({ name, sheet, protection }) => ({
        name,
        isMissing: sheet.isNullObject,
        isProtected: !sheet.isNullObject && protection.protected,
      })),
      rows: found.some(({ sheet }) => sheet.isNullObject) ? [] : rows(),
    })
  })
  for (const { name, isMissing, isProtected } of sheets) {
    if (isMissing) throw new WorkbookError('sheet-missing', '', { sheet: name })
    if (isProtected) throw new WorkbookError('protected-sheet', '', { sheet: name })
  }
  if (basedOn) refuseChangedRows('', changes, basedOn, rows)
  await quietly(run, ({ workbook }) => {
    for (const { sheet, row, column, value } of changes) {
      const range = workbook.worksheets.getItem(sheet).getRange(cellName(row, column)).untrack()
      if (typeof value === 'number') range.numberFormat = [['General']]
      range.values = [[value === null ? '' : typeof value === 'string' ? `'${value}` : value]]
    }
  })
}

/** The rows of a sheet that are changed, as far to the right as anything was read of them or is changed. */
function rowsOf(sheet: string, changes: readonly SheetChange[], basedOn: readonly Grid[]) {
  const own = changes.filter((change) => change.sheet === sheet)
  const read = basedOn.find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())?.columns.length ?? 0
  const columns = own.reduce((most, { column }) => Math.max(most, column), Math.max(1, read))
  return { sheet, rows: [...new Set(own.map(({ row }) => row))], columns }
}

/// <reference types="office-js" />
import { areaName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { refuseChangedRows } from '../../workbook/changedMeanwhile'
import type { Grid } from '../../workbook/grid'
import { type ChangeRun, WorkbookError } from '../../workbook/workbook'
import { cellRuns } from './cellRuns'
import { askForRows } from './heldCells'
import { quietly } from './quietly'
import { trip } from './trip'
import { askForHeld, type HeldRun } from './undoCells'

/**
 * Two round trips for all changes; answers the cells as they were. Throws WorkbookError sheet-missing, protected-sheet, or
 * changed-meanwhile before anything is changed.
 */
export async function changeCells(changes: readonly SheetChange[], run: ChangeRun): Promise<readonly HeldRun[]> {
  if (changes.length === 0) return []
  const { basedOn } = run
  const names = [...new Set(changes.map(({ sheet }) => sheet))]
  const runs = cellRuns(changes)
  const { sheets, rows, held, shown } = await trip(run, ({ workbook }) => {
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
    const held = askForHeld(workbook, runs)
    const likes = runs.map(({ sheet, like }) =>
      like && !like.isBeside
        ? workbook.worksheets.getItemOrNullObject(sheet).getRange(areaName(like.area)).load('numberFormat').untrack()
        : null,
    )
    return () => {
      const isThere = found.every(({ sheet }) => !sheet.isNullObject)
      return {
        sheets: found.map(({ name, sheet, protection }) => ({
          name,
          isMissing: sheet.isNullObject,
          isProtected: !sheet.isNullObject && protection.protected,
        })),
        rows: isThere ? rows() : [],
        held: isThere ? held() : [],
        shown: isThere ? likes.map((range) => (range ? String(range.numberFormat[0]![0]) : undefined)) : [],
      }
    }
  })
  for (const { name, isMissing, isProtected } of sheets) {
    if (isMissing) throw new WorkbookError('sheet-missing', '', { sheet: name })
    if (isProtected) throw new WorkbookError('protected-sheet', '', { sheet: name })
  }
  if (basedOn) refuseChangedRows('', changes, basedOn, rows)
  await quietly(run, ({ workbook }) => {
    for (const [index, { sheet, area, values, like }] of runs.entries()) {
      const range = workbook.worksheets.getItem(sheet).getRange(areaName(area)).untrack()
      if (like?.isBeside) range.copyFrom(areaName(like.area), 'Formats')
      else if (typeof values[0] === 'number') range.numberFormat = values.map(() => [shown[index] ?? 'General'])
      range.values = values.map((value) => [typeof value === 'string' ? `'${value}` : (value ?? '')])
    }
  })
  return held
}

/** The rows of a sheet that are changed, as far to the right as anything was read of them or is changed. */
function rowsOf(sheet: string, changes: readonly SheetChange[], basedOn: readonly Grid[]) {
  const own = changes.filter((change) => change.sheet === sheet)
  const read = basedOn.find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())?.columns.length ?? 0
  const columns = own.reduce((most, { column }) => Math.max(most, column), Math.max(1, read))
  return { sheet, rows: [...new Set(own.map(({ row }) => row))], columns }
}

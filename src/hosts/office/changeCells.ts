/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { refuseChangedRows } from '../../workbook/changedMeanwhile'
import type { Grid } from '../../workbook/grid'
import { type ChangeRun, WorkbookError } from '../../workbook/workbook'
import { cellRuns } from './cellRuns'
import { askForWidths, widen } from './columnWidths'
import { askForRows } from './heldCells'
import { quietly } from './quietly'
import { trip } from './trip'
import { askForHeld } from './undoCells'
import type { Reversal } from './undoStep'

/**
 * Two round trips for all changes; answers what puts the cells back. Throws WorkbookError sheet-missing, protected-sheet, or
 * changed-meanwhile before anything is changed.
 */
export async function changeCells(changes: readonly SheetChange[], run: ChangeRun): Promise<Reversal> {
  const { basedOn } = run
  const names = [...new Set(changes.map(({ sheet }) => sheet))]
  const runs = cellRuns(changes)
  const { sheets, rows, held, shown, widths } = await trip(run, ({ workbook }) => {
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
    const widths = askForWidths(workbook, changes)
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
        widths: isThere ? widths() : [],
        shown: isThere ? likes.map((range) => (range ? String(range.numberFormat[0]![0]) : undefined)) : [],
      }
    }
  })
  for (const { name, isMissing, isProtected } of sheets) {
    if (isMissing) throw new WorkbookError('sheet-missing', '', { sheet: name })
    if (isProtected) throw new WorkbookError('protected-sheet', '', { sheet: name })
  }
  if (basedOn) refuseChangedRows('', changes, basedOn, rows)
  // What stands in a row that there is already keeps its own look, but for how its number is shown.
  const below = changes.filter(({ sheet, row, like }) => like && like.row !== row && row > lastRow(sheet, basedOn))
  await quietly(run, ({ workbook }) => {
    copyLooks(workbook, below)
    widen(workbook, changes)
    const isCopied = new Set(below.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`))
    for (const [index, { sheet, area, values, like }] of runs.entries()) {
      const range = workbook.worksheets.getItem(sheet).getRange(areaName(area)).untrack()
      if (like?.isBeside) range.copyFrom(areaName(like.area), 'Formats')
      else if (typeof values[0] === 'number' && !isCopied.has(`${sheet} ${area.top} ${area.left}`))
        range.numberFormat = values.map(() => [shown[index] ?? 'General'])
      range.values = values.map((value) => [typeof value === 'string' ? `'${value}` : (value ?? '')])
    }
  })
  return { kind: 'cells', held, widths, changes, added: basedOn ? below : [] }
}

/**
 * Lets new cells look like others, with the lists and rules for what may be entered there: one call for rows below each other that
 * are like the same. What comes along of values is written over next.
 */
function copyLooks({ worksheets }: Excel.Workbook, changes: readonly SheetChange[]): void {
  for (const { sheet, from, to } of likenesses(changes))
    worksheets
      .getItem(sheet)
      .getRange(areaName(to))
      .untrack()
      .copyFrom(areaName(from), from.left === to.left ? 'All' : 'Formats')
}

/** Cells to copy and where to: columns beside each other of a row, for rows below each other. */
function likenesses(changes: readonly SheetChange[]) {
  const found: { readonly sheet: string; readonly from: Area; readonly to: Area }[] = []
  const sorted = changes
    .filter(({ row, column, like }) => like && (like.row !== row || like.column !== column))
    .toSorted((a, b) => (a.sheet < b.sheet ? -1 : Number(a.sheet > b.sheet)) || a.row - b.row || a.column - b.column)
  for (const { sheet, row, column, like } of sorted) {
    const last = found.at(-1)
    const follows =
      last?.sheet === sheet &&
      last.to.bottom === row &&
      last.to.right === column - 1 &&
      last.from.top === like!.row &&
      last.from.right === like!.column - 1
    if (follows) found[found.length - 1] = { sheet, from: wider(last.from), to: wider(last.to) }
    else {
      const from = { top: like!.row, left: like!.column, bottom: like!.row, right: like!.column }
      found.push({ sheet, from, to: { top: row, left: column, bottom: row, right: column } })
    }
  }
  // Of rows that are like the same one, in the same columns, one call is enough.
  const merged = new Map<string, { sheet: string; from: Area; to: Area }>()
  for (const one of found) {
    const start = `${one.sheet}\n${areaName(one.from)}\n${one.to.left}`
    const above = merged.get(start)
    if (above && above.to.bottom === one.to.top - 1) above.to = { ...above.to, bottom: one.to.bottom }
    else if (above) merged.set(`${start}\n${one.to.top}`, { ...one })
    else merged.set(start, { ...one })
  }
  return merged.values()
}

const wider = (area: Area): Area => ({ ...area, right: area.right + 1 })

/** The last row that was read of a sheet; 0 where nothing was. */
function lastRow(sheet: string, basedOn: readonly Grid[] | undefined): number {
  return basedOn?.find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())?.rows.at(-1) ?? 0
}

/** The rows of a sheet that are changed, as far to the right as anything was read of them or is changed. */
function rowsOf(sheet: string, changes: readonly SheetChange[], basedOn: readonly Grid[]) {
  const own = changes.filter((change) => change.sheet === sheet)
  const read = basedOn.find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())?.columns.length ?? 0
  const columns = own.reduce((most, { column }) => Math.max(most, column), Math.max(1, read))
  return { sheet, rows: [...new Set(own.map(({ row }) => row))], columns }
}

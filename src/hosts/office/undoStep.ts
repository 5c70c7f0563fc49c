/// <reference types="office-js" />
import { areaName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { type Run, WorkbookError } from '../../workbook/workbook'
import type { HeldWidth } from './columnWidths'
import { type HeldSheet, undoSheets } from './heldSheets'
import { rowsName } from './rectangles'
import { trip } from './trip'
import { type HeldRun, isSame, putCellsBack } from './undoCells'
import { areaOf } from './usedSheets'

/** What takes a part of a step back. */
export type Reversal =
  | { readonly kind: 'sheets'; readonly held: readonly HeldSheet[] }
  | {
      readonly kind: 'cells'
      readonly held: readonly HeldRun[]
      readonly widths: readonly HeldWidth[]
      readonly changes: readonly SheetChange[]
      /** Rows below a sheet's last one that came with it. */
      readonly added: readonly Pick<SheetChange, 'sheet' | 'row'>[]
    }

/**
 * Takes the parts of a step back, the last one first. Throws WorkbookError changed-meanwhile, before anything is done, where anything of
 * it holds something else than was written by now.
 */
export async function undoStep(reversals: readonly Reversal[], run: Run): Promise<void> {
  await refuseChanged(reversals, run)
  for (const one of reversals.toReversed()) {
    if (one.kind === 'sheets') await undoSheets(one.held, run)
    else await putCellsBack(one.held, one.widths, run)
  }
}

type Value = string | number | boolean

const keyOf = (row: number, column: number) => `${row}\n${column}`

/** What the step has left: cell by cell of the sheets that it has written whole, and of others the cells that it has changed. */
function leftBy(reversals: readonly Reversal[]) {
  const whole = new Map<string, { readonly id: string; readonly cells: Map<string, Value> }>()
  const single = new Map<string, Map<string, Value>>()
  for (const one of reversals) {
    if (one.kind === 'sheets')
      for (const { id, layout } of one.held) {
        const cells = new Map<string, Value>()
        for (const [index, row] of layout.rows.entries())
          for (const [at, cell] of row.cells.entries())
            if (cell && cell.value !== null && cell.value !== '') cells.set(keyOf(index + 1, at + 1), cell.value)
        whole.set(layout.sheet.toLowerCase(), { id, cells })
      }
    else
      for (const { sheet, row, column, value } of one.changes) {
        const name = sheet.toLowerCase()
        const known = whole.get(name)?.cells ?? single.get(name) ?? new Map<string, Value>()
        if (!whole.has(name)) single.set(name, known)
        known.set(keyOf(row, column), value ?? '')
      }
  }
  return { whole, single }
}

async function refuseChanged(reversals: readonly Reversal[], run: Run): Promise<void> {
  const { whole, single } = leftBy(reversals)
  const cells = reversals.flatMap((one) => (one.kind === 'cells' ? [one] : []))
  const outside = ({ sheet }: { readonly sheet: string }) => !whole.has(sheet.toLowerCase())
  const runs = cells.flatMap(({ held }) => held).filter(outside)
  const added = blocksOf(cells.flatMap((one) => one.added).filter(outside))
  const isAsLeft = await trip(run, ({ workbook: { worksheets } }) => {
    const load = (range: Excel.Range) => range.load('values,rowIndex,columnIndex,rowCount,columnCount').untrack()
    const sheets = [...whole.values()].map(({ id, cells: left }) => ({
      left,
      range: load(worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true)),
    }))
    const ranges = runs.map(({ sheet, area }) => ({
      left: single.get(sheet.toLowerCase())!,
      range: load(worksheets.getItemOrNullObject(sheet).getRange(areaName(area))),
    }))
    const rows = added.map(({ sheet, top, bottom }) => ({
      left: single.get(sheet.toLowerCase())!,
      range: load(
        worksheets
          .getItemOrNullObject(sheet)
          .getRange(rowsName({ top, bottom, left: 1, right: 1 }))
          .getUsedRangeOrNullObject(true),
      ),
    }))
    return () =>
      sheets.every(({ left, range }) => holds(range, left, [...left.keys()])) &&
      ranges.every(({ left, range }) => !range.isNullObject && holds(range, left, [])) &&
      rows.every(({ left, range }) => range.isNullObject || holds(range, left, []))
  })
  if (!isAsLeft) throw new WorkbookError('changed-meanwhile', '', {})
}

/** Whether each cell of a range is as it was left, empty where nothing was, and none that was left is missing. */
function holds(range: Excel.Range, left: ReadonlyMap<string, Value>, wanted: readonly string[]): boolean {
  const missing = new Set(wanted)
  if (range.isNullObject) return wanted.every((key) => left.get(key) === '')
  const { top, left: first } = areaOf(range)
  for (const [at, row] of range.values.entries())
    for (const [index, value] of row.entries()) {
      const key = keyOf(top + at, first + index)
      if (!isSame(left.get(key) ?? '', value)) return false
      missing.delete(key)
    }
  return [...missing].every((key) => left.get(key) === '')
}

/** Rows below each other as one block. */
function blocksOf(rows: readonly Pick<SheetChange, 'sheet' | 'row'>[]) {
  const blocks: { readonly sheet: string; readonly top: number; bottom: number }[] = []
  const sorted = rows.toSorted((a, b) => (a.sheet < b.sheet ? -1 : Number(a.sheet > b.sheet)) || a.row - b.row)
  for (const { sheet, row } of sorted) {
    const last = blocks.at(-1)
    if (last?.sheet === sheet && row <= last.bottom + 1) last.bottom = row
    else blocks.push({ sheet, top: row, bottom: row })
  }
  return blocks
}

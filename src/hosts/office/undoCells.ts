/// <reference types="office-js" />
import { areaName } from '../../workbook/address'
import type { Run } from '../../workbook/workbook'
import type { CellRun } from './cellRuns'
import { type HeldWidth, putWidthsBack } from './columnWidths'
import { quietly } from './quietly'

/** A range that was changed, as it was before: what Excel needs to have it so again. */
export interface HeldRun extends CellRun {
  readonly before: {
    readonly formulas: readonly (readonly unknown[])[]
    readonly values: readonly (readonly unknown[])[]
    readonly numberFormat: readonly (readonly unknown[])[]
  }
}

/** Begins to load what `HeldRun.before` needs. */
export function askForHeld({ worksheets }: Excel.Workbook, runs: readonly CellRun[]): () => readonly HeldRun[] {
  const asked = runs.map((run) => {
    const range = worksheets.getItemOrNullObject(run.sheet).getRange(areaName(run.area))
    return { run, range: range.load('formulas,values,numberFormat').untrack() }
  })
  return () =>
    asked.map(({ run, range: { formulas, values, numberFormat } }) => ({
      ...run,
      before: { formulas, values, numberFormat },
    }))
}

/** Puts the ranges back as they were: formulas, values, how numbers are shown, and no look where one was taken. */
export async function putCellsBack(held: readonly HeldRun[], widths: readonly HeldWidth[], run: Run): Promise<void> {
  await quietly(run, ({ workbook }) => {
    putWidthsBack(workbook, widths)
    for (const { sheet, area, like, before } of held) {
      const range = workbook.worksheets.getItem(sheet).getRange(areaName(area)).untrack()
      if (like?.isBeside) range.clear('Formats')
      range.numberFormat = before.numberFormat as unknown[][]
      range.formulas = before.formulas.map((row, at) =>
        row.map((formula, column) =>
          typed(formula, before.values[at]![column], String(before.numberFormat[at]![column])),
        ),
      )
    }
  })
}

/** What is typed into a cell so that it holds what it held. */
export function typed(formula: unknown, value: unknown, format: string): unknown {
  // Formulas differ from their results; a text that begins like one does not.
  if (typeof value !== 'string' || formula !== value || value === '') return formula
  return format === '@' || PLAIN_TEXT.test(value) ? value : `'${value}`
}

/** What Excel takes for nothing but a text. */
const PLAIN_TEXT = /^[\p{Script=Han}√×✓✔✗✘]/u

/** Whether a cell holds what was written: Excel may give a number back with fewer digits. */
export function isSame(written: unknown, there: unknown): boolean {
  if (typeof written !== 'number' || typeof there !== 'number') return written === there
  return Math.abs(written - there) <= 1e-12 * Math.max(1, Math.abs(written))
}

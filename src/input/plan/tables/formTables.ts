import type { Grid } from '../../../workbook/grid'
import type { FoundColumn } from '../../evidence/matchColumns'
import { saidOf } from '../../evidence/saidMonths'
import { headingOf, unitOf } from '../../heading'
import type { InputColumn } from '../../inputSheet'
import { type ClassForm, classForms } from '../../layouts/classForms'
import { turnedClasses } from '../../layouts/turnedClasses'
import { type Reading, tableOf } from '../../reading'
import { INPUT_SHEETS } from '../../schema'

const CLASSES = INPUT_SHEETS.find(({ kind }) => kind === 'classes')!

/** One reading a form of a class, or a column of a list of classes turned on its side; none where the sheet has no such form. */
export function formTables(grid: Grid): readonly Reading[] {
  const turned = turnedClasses(grid)
  return (turned.length > 0 ? turned : classForms(grid)).map((form) => readingOf(grid, form))
}

function readingOf(grid: Grid, form: ClassForm): Reading {
  const found = new Map<string, FoundColumn>()
  const slots = new Map<string, number>()
  for (const { key, label, fit, slot, number } of form.values()) {
    const column = (CLASSES.columns as readonly InputColumn[]).find((one) => one.key === key)!
    const unit = unitOf(column.meaning, headingOf(label))
    if (unit === undefined) continue
    found.set(key, { column, number, unit, again: null, heading: label, fit })
    slots.set(key, slot)
  }
  const row = grid.rows[form.get('name')!.slot]!
  return {
    ...tableOf(CLASSES, row),
    found,
    columns: Object.fromEntries(Array.from(found.values(), (one) => [one.column.heading, one.number])),
    missing: CLASSES.columns.filter(({ key, required }) => required && !found.has(key)),
    firstDataRow: row,
    lastDataRow: row,
    said: saidOf([], grid),
    layout: 'form',
    slots,
  }
}

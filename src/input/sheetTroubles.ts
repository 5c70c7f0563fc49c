import { type Finding, finding } from '../records/finding'
import type { SheetKind } from '../records/sheetKind'
import { columnLetters } from '../workbook/address'
import type { UnderstoodSheet } from './plan/looked'

const NEEDED: readonly SheetKind[] = ['staff', 'classes']

/** What is wrong with whole sheets: missing ones, missing and doubled columns, and those that nobody knows. */
export function sheetTroubles(sheets: readonly UnderstoodSheet[]): Finding[] {
  const found: Finding[] = []
  for (const { grid, tables, nearly, fate, questions } of sheets) {
    const place = (row: number, column: number | null) => ({ file: grid.file, sheet: grid.sheet, row, column })
    for (const { found: columns, headerRow } of tables)
      for (const { column, number, again } of columns.values())
        if (again !== null)
          found.push(
            finding('duplicate-column', place(headerRow, again), {
              column: column.heading,
              first: columnLetters(number),
              second: columnLetters(again),
            }),
          )
    for (const { heading } of nearly?.missing ?? [])
      found.push(finding('missing-column', place(nearly!.headerRow, null), { kind: nearly!.kind, column: heading }))
    if (fate === 'unknown' && questions.length === 0)
      found.push(finding('unrecognised-sheet', place(grid.rows[0]!, null), {}))
  }
  for (const kind of NEEDED)
    if (!sheets.some(({ tables, nearly }) => tables.some((table) => table.kind === kind) || nearly?.kind === kind))
      found.push(finding('missing-sheet', null, { kind }))
  return found
}

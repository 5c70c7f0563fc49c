import type { SheetKind } from '../records/dataset'
import { type Finding, finding } from '../records/finding'
import { columnLetters } from '../workbook/address'
import type { RecognisedSheet } from './recogniseSheets'

const NEEDED: readonly SheetKind[] = ['staff', 'classes']

/** What is wrong with whole sheets: missing ones, missing and doubled columns, and those that nobody knows. */
export function sheetTroubles(sheets: readonly RecognisedSheet[]): Finding[] {
  const found: Finding[] = []
  for (const { grid, reading, nearly, leftOut } of sheets) {
    const place = (row: number, column: number | null) => ({ file: grid.file, sheet: grid.sheet, row, column })
    for (const { column, number, again } of reading?.found.values() ?? [])
      if (again !== null)
        found.push(
          finding('duplicate-column', place(reading!.headerRow, again), {
            column: column.heading,
            first: columnLetters(number),
            second: columnLetters(again),
          }),
        )
    for (const { heading } of nearly?.missing ?? [])
      found.push(finding('missing-column', place(nearly!.headerRow, null), { kind: nearly!.kind, column: heading }))
    if (!reading && !nearly && !leftOut) found.push(finding('unrecognised-sheet', place(grid.rows[0]!, null), {}))
  }
  for (const kind of NEEDED)
    if (!sheets.some(({ reading, nearly }) => reading?.kind === kind || nearly?.kind === kind))
      found.push(finding('missing-sheet', null, { kind }))
  return found
}

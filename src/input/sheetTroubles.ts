import { type Finding, finding } from '../records/finding'
import type { SheetKind } from '../records/sheetKind'
import { columnLetters } from '../workbook/address'
import { onlyYear } from './evidence/saidMonths'
import type { UnderstoodSheet } from './plan/known/looked'
import type { Reading } from './reading'
import { INPUT_SHEETS } from './schema'

const NEEDED: readonly SheetKind[] = ['staff', 'classes']

/**
 * What is wrong with whole sheets: missing ones, missing and doubled columns, and those that nobody knows.
 *
 * @param latest the latest year of the classes that are read; null where there are none
 */
export function sheetTroubles(sheets: readonly UnderstoodSheet[], latest: number | null): Finding[] {
  const found: Finding[] = []
  for (const { grid, tables, nearly, fate, questions, asked } of sheets) {
    const place = (row: number, column: number | null) => ({ file: grid.file, sheet: grid.sheet, row, column })
    // Readings of one head, as of a sheet that marks several days, share its columns: each is told once.
    const doubled = new Set<string>()
    for (const { found: columns, headerRow } of tables)
      for (const { column, number, again } of columns.values()) {
        const key = `${headerRow} ${again}`
        if (again === null || doubled.has(key)) continue
        doubled.add(key)
        found.push(
          finding('duplicate-column', place(headerRow, again), {
            column: column.heading,
            first: columnLetters(number),
            second: columnLetters(again),
          }),
        )
      }
    const planned = nearly && yearOfPlan(nearly)
    if (planned && latest !== null && planned > latest)
      found.push(finding('later-plan', place(nearly!.headerRow, null), { year: planned }))
    else
      for (const { heading } of nearly?.missing ?? [])
        found.push(finding('missing-column', place(nearly!.headerRow, null), { kind: nearly!.kind, column: heading }))
    if (fate === 'unknown' && asked)
      // Somebody has said what it is, and still nothing of it can be read.
      found.push(finding('missing-column', place(grid.rows[0]!, null), { kind: asked, column: neededBy(asked) }))
    else if (fate === 'unknown' && questions.length === 0)
      found.push(finding('unrecognised-sheet', place(grid.rows[0]!, null), {}))
  }
  for (const kind of NEEDED)
    if (!sheets.some(({ tables, nearly }) => tables.some((table) => table.kind === kind) || nearly?.kind === kind))
      found.push(finding('missing-sheet', null, { kind }))
  return found
}

/** The one year that titles or name give a list of classes that are only planned: 2026年培训计划. */
function yearOfPlan({ kind, missing, said }: Reading): number | null {
  const isPlan = kind === 'classes' && missing.every(({ key }) => key === 'implemented')
  return isPlan ? onlyYear(said) : null
}

/** The first column that a kind of sheet cannot do without. */
function neededBy(kind: SheetKind): string {
  const { columns } = INPUT_SHEETS.find((sheet) => sheet.kind === kind)!
  return (columns.find(({ required }) => required) ?? columns[0]!).heading
}

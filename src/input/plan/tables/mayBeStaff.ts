import { readAs, wholeOf } from '../../header'
import { valuesOf } from '../known/knowledge'
import type { UnderstoodSheet } from '../known/looked'
import { askSheet } from '../known/unknownSheets'

/** Where nothing is the staff, sheets that nobody knows and that name people beside departments or numbers: asked whether they are. */
export function mayBeStaff(understood: readonly UnderstoodSheet[]): UnderstoodSheet[] {
  if (understood.some(({ tables, asked }) => asked === 'staff' || tables.some(({ kind }) => kind === 'staff')))
    return [...understood]
  return understood.map((sheet) => {
    const { grid, fate, questions, asked } = sheet
    if (fate !== 'unknown' || asked !== null || questions.length > 0) return sheet
    const reading = readAs(grid, 'staff', wholeOf(grid))
    if (!reading || reading.missing.length > 0 || reading.found.size < 2) return sheet
    const names = valuesOf(grid, reading, 'name', String)
    if (names.length < 2 || new Set(names).size < names.length) return sheet
    return { ...sheet, fate: 'asked' as const, questions: [askSheet(grid, reading, null, { may: ['staff'] })] }
  })
}

import type { ReadingPlan } from '../../../../records/readingPlan'
import { SHEET_KINDS } from '../../../../records/sheetKind'
import type { GivenRows } from '../../../../text/pane/pageShellWords'

/** What a file gives, by the name that places have of it: of each kind that is read from it, the rows; in the kinds' order. */
export function givenRows(plan: ReadingPlan, file: string): readonly GivenRows[] {
  const tables = plan.flatMap((sheet) => (sheet.file === file && sheet.fate === 'read' ? sheet.tables : []))
  return SHEET_KINDS.flatMap((kind) => {
    const own = tables.filter((table) => table.kind === kind)
    return own.length === 0 ? [] : [{ kind, rows: own.reduce((sum, { rows }) => sum + rows, 0) }]
  })
}

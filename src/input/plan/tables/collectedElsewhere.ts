import { type Finding, finding } from '../../../records/finding'
import { codeOn } from '../../../state/collectLine'
import type { UnderstoodSheet } from '../known/looked'

/** Every other file that is a collection workbook (domain.md §10), at its first sheet: what people filled in on it is imported, and not read beside. */
export function collectedElsewhere(understood: readonly UnderstoodSheet[], main: string): readonly Finding[] {
  const found = new Map<string, Finding>()
  for (const { grid, fate } of understood) {
    const { file, sheet } = grid
    if (fate !== 'own' || file === main || found.has(file) || codeOn(grid) === null) continue
    found.set(file, finding('collected-elsewhere', { file, sheet, row: grid.rows[0]!, column: null }, {}))
  }
  return [...found.values()]
}

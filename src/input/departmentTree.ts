import type { SheetSource } from '../records/dataset'
import type { Department } from '../records/department'
import { type Finding, finding } from '../records/finding'
import type { Person } from '../records/person'
import type { TrainingClass } from '../records/trainingClass'
import { cellIn } from './cellIn'
import { titleKey } from './plainText'

/**
 * An `unknown-department` for each department of staff or classes that no sheet 部门 knows, at the first row that names it;
 * none without such a sheet. Each is told once, since one line added to 部门 mends all its rows.
 */
export function unknownDepartments(
  departments: readonly Department[],
  people: readonly Person[],
  classes: readonly TrainingClass[],
  sheets: readonly SheetSource[],
): Finding[] {
  if (departments.length === 0) return []
  const known = new Set(departments.flatMap(({ name, parent }) => [titleKey(name), titleKey(parent)]))
  const found: Finding[] = []
  for (const { department, place } of [...people, ...classes]) {
    const key = titleKey(department)
    if (key === '' || known.has(key)) continue
    known.add(key)
    found.push(finding('unknown-department', cellIn(sheets, place, 'department'), { department }))
  }
  return found
}

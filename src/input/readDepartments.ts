import type { Department } from '../records/department'
import { type Finding, finding } from '../records/finding'
import { dataRows } from './dataRows'
import { titleKey } from './plainText'
import { rowReader } from './rowReader'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'

/** The departments of a sheet 部门. A row without a name is left out. */
export function readDepartments(cells: SheetCells<ColumnKey<'departments'>>, findings: Finding[]): Department[] {
  const departments: Department[] = []
  const rows = dataRows(cells, 'name', findings)
  for (const slot of rows.slots) {
    const row = rowReader(cells, slot, findings)
    const name = row.text('name')
    if (name !== '') departments.push({ name, parent: row.text('parent'), place: cells.place(slot, null) })
    else if (!row.isGiven('name') && !rows.isRemark(slot)) row.missing('name')
  }
  return departments
}

/** A `department-circle` for each circle of departments above one another, at its first row. */
export function departmentCircles(departments: readonly Department[]): Finding[] {
  const byName = new Map<string, Department>()
  for (const department of departments)
    if (!byName.has(titleKey(department.name))) byName.set(titleKey(department.name), department)
  const walked = new Set<Department>()
  const found: Finding[] = []
  for (const start of byName.values()) {
    const trail: Department[] = []
    let current: Department | undefined = start
    while (current && !walked.has(current)) {
      walked.add(current)
      trail.push(current)
      current = byName.get(titleKey(current.parent))
    }
    const from = current ? trail.indexOf(current) : -1
    if (from < 0) continue
    const names = trail.slice(from).map(({ name }) => name)
    found.push(finding('department-circle', current!.place, { names }))
  }
  return found
}

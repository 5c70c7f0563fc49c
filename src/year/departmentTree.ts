import type { DepartmentRow } from '../engine/statistics'

/** Departments in tree order, parents before children, as `statistics.breakdown.byDepartment` lists them. */
export type DepartmentTree = readonly Pick<DepartmentRow, 'department' | 'depth'>[]

/** A department and everything below it, by name; nothing where the tree lacks the name. */
export function departmentsBelow(tree: DepartmentTree, name: string): ReadonlySet<string> {
  const at = tree.findIndex(({ department }) => department === name)
  if (at < 0) return new Set()
  const { depth } = tree[at]!
  const end = tree.findIndex((row, index) => index > at && row.depth <= depth)
  return new Set(tree.slice(at, end < 0 ? undefined : end).map(({ department }) => department))
}

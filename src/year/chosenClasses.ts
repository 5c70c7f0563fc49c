import type { ExecutionRow } from '../engine/statistics'
import type { Moment } from '../records/moment'
import { textMatcher } from './textMatcher'

export const CLASS_STATUSES = ['all', 'implemented', 'not-implemented'] as const
export type ClassStatus = (typeof CLASS_STATUSES)[number]

/** Which classes of the year are in view. */
export interface ClassFilter {
  /** Part of the class's name. */
  readonly name: string
  /** Day on which a class may begin at the earliest, as its midnight; null for no limit. */
  readonly from: Moment | null
  /** Day on which a class may begin at the latest, as its midnight; null for no limit. */
  readonly to: Moment | null
  /** 举办部门 by name; null for all. */
  readonly departments: ReadonlySet<string> | null
  readonly status: ClassStatus
  readonly onlyApproval: boolean
}

const DAY = 86_400

/** The classes in view, in their order. A class without a start is in no period. */
export function chosenClasses(rows: readonly ExecutionRow[], filter: ClassFilter): readonly ExecutionRow[] {
  const { from, to, departments, status, onlyApproval } = filter
  const matches = textMatcher(filter.name)
  return rows.filter(({ trainingClass, needsApproval }) => {
    const { start, implemented, department, name } = trainingClass
    if (from !== null && (start === null || start < from)) return false
    if (to !== null && (start === null || start >= to + DAY)) return false
    if (departments && !departments.has(department)) return false
    if (status !== 'all' && implemented !== (status === 'implemented')) return false
    if (onlyApproval && needsApproval.length === 0) return false
    return matches(name)
  })
}

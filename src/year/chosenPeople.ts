import type { PeopleHours, Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import { textMatcher } from './textMatcher'

/** What 职工学习总体情况统计 picks people by: the requirement, and as the manual's 人员管理 does, who has none or is newly hired. */
export const PEOPLE_FILTERS = ['all', 'reached', 'notReached', 'near', 'notRequired', 'newHire'] as const
/** What 职工在线学习统计 picks people by: whether any hours are there. */
export const STUDIED_FILTERS = ['all', 'studied', 'notStudied'] as const
export type PeopleStatus = (typeof PEOPLE_FILTERS)[number] | (typeof STUDIED_FILTERS)[number]
export const PEOPLE_ORDERS = ['hours', 'name', 'department'] as const
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number]

export interface PeopleFilter {
  readonly status: PeopleStatus
  readonly search: string
  /** Departments that count; null for all. */
  readonly departments: ReadonlySet<string> | null
  readonly order: PeopleOrder
  /** What people are ordered by: counted hours of the year, of a part of it or of a source. Seconds by index in `Dataset.people`. */
  readonly seconds: Float64Array
}

/** People by their indexes in `Dataset.people`, filtered and ordered. */
export function filterPeople(
  { people }: Dataset,
  { people: hours, backbone }: Statistics,
  { status, search, departments, order, seconds }: PeopleFilter,
): readonly number[] {
  const matches = textMatcher(search)
  const near = status === 'near' ? new Set(backbone.nearMisses.map(({ person }) => person)) : null
  const fits = (person: number): boolean => {
    const { name, id, department } = people[person]!
    if (near && !near.has(person)) return false
    if (!hasStatus(hours, person, status, seconds[person]!)) return false
    if (departments && !departments.has(department)) return false
    return matches(name, id)
  }
  const found = hours.staff.filter(fits)
  const byHours = (a: number, b: number) => seconds[b]! - seconds[a]! || a - b
  if (order === 'hours') return found.sort(byHours)
  // Made where it is asked for: no command begins before it is.
  const { compare } = new Intl.Collator('zh-CN')
  return found.sort((a, b) => compare(people[a]![order], people[b]![order]) || byHours(a, b))
}

function hasStatus(
  { required, reached, newHire }: PeopleHours,
  person: number,
  status: PeopleStatus,
  seconds: Seconds,
): boolean {
  switch (status) {
    case 'reached':
      return required[person] === 1 && reached[person] === 1
    case 'notReached':
      return required[person] === 1 && reached[person] === 0
    case 'notRequired':
      return required[person] === 0
    case 'newHire':
      return newHire[person] === 1
    case 'studied':
      return seconds > 0
    case 'notStudied':
      return seconds === 0
    default:
      return true
  }
}

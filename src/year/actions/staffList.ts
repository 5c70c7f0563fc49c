import type { Dataset } from '../../records/dataset'
import { calendarDate } from '../../records/moment'
import type { Person } from '../../records/person'
import { textMatcher } from '../textMatcher'

/** What 人员管理 picks people by 是否有学时要求. */
export const REQUIREMENTS = ['all', 'required', 'exempt'] as const
export type Requirement = (typeof REQUIREMENTS)[number]

/** What a row of 人员 may lack that the year's figures depend on: 入职时间, 用户编号. */
export const LACKING = ['any', 'hired', 'id'] as const
export type Lacking = (typeof LACKING)[number]

/** The filters of the manual's 人员管理: 是否有学时要求, 新入职员工(年度), 姓名, and the department with what is below it. */
export interface StaffFilter {
  readonly requirement: Requirement
  /** Hired in that year; null for everybody. */
  readonly hiredIn: number | null
  /** Part of a name or 用户编号; '' for all. */
  readonly name: string
  /** null for all. */
  readonly departments: ReadonlySet<string> | null
  /** Only who lacks something; null for everybody. */
  readonly lacking: Lacking | null
}

/** All of 人员. */
export const ALL_STAFF: StaffFilter = { requirement: 'all', hiredIn: null, name: '', departments: null, lacking: null }

/** People by their indexes in `Dataset.people`, in the order of 人员. */
export function staffList({ people }: Pick<Dataset, 'people'>, filter: StaffFilter): readonly number[] {
  const { requirement, hiredIn, departments, lacking } = filter
  const matches = textMatcher(filter.name)
  return people.flatMap(({ name, id, department, required, hired }, person) => {
    if (requirement !== 'all' && required !== (requirement === 'required')) return []
    if (hiredIn !== null && (hired === null || calendarDate(hired).year !== hiredIn)) return []
    if (departments && !departments.has(department)) return []
    if (lacking === 'hired' && hired !== null) return []
    if (lacking === 'id' && id !== '') return []
    if (lacking === 'any' && hired !== null && id !== '') return []
    return matches(name, id) ? [person] : []
  })
}

/** What of it somebody lacks. */
export function lackOf({ id, hired }: Pick<Person, 'id' | 'hired'>): readonly Exclude<Lacking, 'any'>[] {
  return [...(hired === null ? (['hired'] as const) : []), ...(id === '' ? (['id'] as const) : [])]
}

/** The years in which people were hired, the latest first. */
export function hiringYears({ people }: Pick<Dataset, 'people'>): readonly number[] {
  return [...new Set(people.flatMap(({ hired }) => (hired === null ? [] : calendarDate(hired).year)))].sort(
    (a, b) => b - a,
  )
}

import { beginsAt } from '../engine/helpfulClasses'
import { isWithin, reminders } from '../engine/reminders'
import type { Moment } from '../records/moment'
import type { Reminders } from '../records/reminders'
import { filterPeople, type PeopleOrder } from './chosenPeople'
import type { ComputedYear } from './openYear'
import type { Period } from './periodHours'

/** Who of those who are short is reminded: all, those who lack a little, those hired within the year. */
export const REMIND_FILTERS = ['notReached', 'near', 'newHire'] as const
export type RemindStatus = (typeof REMIND_FILTERS)[number]

/** Of what is reminded; the filters are those of the lists. */
export interface RemindFilter extends Period {
  readonly status: RemindStatus
  /** Part of a name or 用户编号: with it, people alone are reminded and no class. '' for all. */
  readonly search: string
  /** Departments that count, of people and as 举办部门; null for all. */
  readonly departments: ReadonlySet<string> | null
  readonly order: PeopleOrder
}

/** Everybody who is short and everything else, without a filter. */
export const ALL_REMINDED: RemindFilter = {
  status: 'notReached',
  search: '',
  departments: null,
  order: 'hours',
  from: null,
  to: null,
}

/** 催办清单 of a year as it stands on a day, within the filters: days are those on which classes begin. */
export function remindersOf(year: ComputedYear, filter: RemindFilter, now: Moment): Reminders {
  const { dataset, statistics } = year
  const { status, search, departments, order, from, to } = filter
  const { counted: seconds } = statistics.people
  const people = filterPeople(dataset, statistics, { status, search, departments, order, seconds })
  // Whoever has reached the requirement may have records that wait, too.
  const inView =
    status === 'notReached'
      ? filterPeople(dataset, statistics, { status: 'all', search, departments, order, seconds })
      : people
  const reviewed = new Set(inView)
  const classes = statistics.execution.rows.filter(({ trainingClass }) => {
    if (search.trim() !== '' || !isWithin(beginsAt(trainingClass), from, to)) return false
    return departments === null || departments.has(trainingClass.department)
  })
  return reminders(dataset, statistics, {
    people,
    isReviewed: (person) => reviewed.has(person),
    classes,
    isCollected: (department) => search.trim() === '' && (departments === null || departments.has(department)),
    from,
    to,
    now,
  })
}

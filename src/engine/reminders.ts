import type { Dataset } from '../records/dataset'
import { DAY } from '../records/duration'
import { type Moment, momentOf } from '../records/moment'
import {
  type DepartmentReminder,
  type Matter,
  type MatterOf,
  type MissingSum,
  mattersOf,
  type Reminded,
  type Reminders,
} from '../records/reminders'
import { STUDY_SOURCES } from '../records/studyRecords'
import { classGaps } from './classGaps'
import { requirementOf } from './demands'
import { beginsAt, helpfulClasses, openClasses } from './helpfulClasses'
import { STANDINGS } from './standing'
import type { ExecutionRow, Statistics } from './statistics'

/** Of whom and of what is reminded. */
export interface RemindersAsked {
  /** Indexes in `Dataset.people`, in the order in which they are named. */
  readonly people: readonly number[]
  /** Whose records that wait for approval are told. */
  readonly isReviewed: (person: number) => boolean
  /** Classes of the year of which is told what is still to be done. */
  readonly classes: readonly ExecutionRow[]
  /** Whether a collection workbook that has not come back is asked for, by the department that is asked. */
  readonly isCollected: (department: string) => boolean
  /** Days within which a class begins that is named as helpful, as their midnights; null for no limit. */
  readonly from: Moment | null
  readonly to: Moment | null
  /** Which day it is decides what is overdue, and what can still be attended. */
  readonly now: Moment
}

/** What is still to be done in the year, department by department (domain.md §6). */
export function reminders(dataset: Dataset, statistics: Statistics, asked: RemindersAsked): Reminders {
  const { year, breakdown } = statistics
  const matters = new Map<string, Matter[]>()
  const add = (department: string, matter: Matter) => {
    const of = matters.get(department)
    if (of) of.push(matter)
    else matters.set(department, [matter])
  }
  for (const [department, matter] of shortPeople(dataset, statistics, asked)) add(department, matter)
  for (const [department, matter] of pendingRecords(dataset, statistics, asked)) add(department, matter)
  for (const row of asked.classes)
    for (const matter of classMatters(dataset, row, asked.now)) add(row.trainingClass.department, matter)
  for (const [department, matter] of unanswered(dataset, year, asked)) add(department, matter)
  const order = new Map(breakdown.byDepartment.map(({ department }, index) => [department, index]))
  const last = order.size
  const at = (department: string) => (department === '' ? last + 1 : (order.get(department) ?? last))
  const departments = [...matters]
    .sort(([a], [b]) => at(a) - at(b))
    .map(([department, of]): DepartmentReminder => ({ department, matters: of, missing: missingSums(of) }))
  return {
    year,
    unit: dataset.policy.unit,
    deadline: dataset.policy.windowTo ?? momentOf(year, 12, 31)!,
    departments,
    missing: missingSums(departments.flatMap((one) => one.matters)),
  }
}

/** Everybody of those asked for who is held to the requirement and has not met it. */
function* shortPeople(
  dataset: Dataset,
  statistics: Statistics,
  { people: asked, from, to, now }: RemindersAsked,
): Iterable<readonly [department: string, matter: MatterOf<'short'>]> {
  const { people: hours, year } = statistics
  const open = openClasses(dataset, year, now).filter(({ begins }) => isWithin(begins, from, to))
  for (const person of asked) {
    if (hours.required[person] === 0 || hours.reached[person] === 1) continue
    const lacks = hours.lacking(person)
    const missing = lacks.map(({ of, years, missing: seconds, unheld, days }) => ({
      of,
      years,
      missing: seconds,
      unheld,
      days,
    }))
    const whole = lacks.find(({ of }) => of === 'hours')
    const one = dataset.people[person]!
    yield [
      one.department,
      {
        kind: 'short',
        who: whoIs(dataset, person),
        counted: whole?.came ?? hours.counted[person]!,
        required: whole?.least ?? requirementOf(dataset.policy, one),
        missing,
        nearest: helpfulClasses(dataset, statistics, person, missing, open),
        place: one.place,
      },
    ]
  }
}

/** Whether a class begins within days, as their midnights; one without a first day is within no limits. */
export function isWithin(begins: Moment | null, from: Moment | null, to: Moment | null): boolean {
  if (from === null && to === null) return true
  return begins !== null && begins >= (from ?? begins) && begins < (to ?? begins) + DAY
}

const PENDING = STANDINGS.indexOf('pending')

/** What of the year's staff waits for approval, in the order read. */
function* pendingRecords(
  { studies, people, sheets, texts, classes }: Dataset,
  { judged }: Statistics,
  { isReviewed }: RemindersAsked,
): Iterable<readonly [department: string, matter: MatterOf<'pending'>]> {
  for (let record = 0; record < studies.count; record++) {
    if (judged.standing[record] !== PENDING) continue
    const person = studies.person[record]!
    if (!isReviewed(person)) continue
    const { file, sheet, columnOf } = sheets[studies.sheet[record]!]!
    yield [
      people[person]!.department,
      {
        kind: 'pending',
        who: whoIs({ people }, person),
        title: classes[studies.trainingClass[record]!]?.name ?? texts[studies.title[record]!] ?? '',
        source: STUDY_SOURCES[studies.source[record]!]!,
        seconds: Math.max(0, judged.seconds(record)),
        place: { file, sheet, row: studies.row[record]!, column: columnOf.review ?? null },
      },
    ]
  }
}

/** What is still to be done with a class; nothing with one that was refused. */
function classMatters(dataset: Dataset, row: ExecutionRow, now: Moment): readonly Matter[] {
  const { name, implemented, approval, start, end, plannedStart, plannedEnd, place } = row.trainingClass
  if (implemented) {
    const { gaps, places } = classGaps(dataset, row)
    return gaps.length === 0 ? [] : [{ kind: 'incomplete', trainingClass: name, gaps, place: places[0]! }]
  }
  if (approval === 'refused') return []
  const last = end ?? start ?? plannedEnd ?? plannedStart
  const isOverdue = last !== null && last < Math.floor(now / DAY) * DAY
  return [{ kind: 'notHeld', trainingClass: name, begins: beginsAt(row.trainingClass), isOverdue, place }]
}

/** Collection workbooks of the year that have not come back, in the order of 收集记录. */
function* unanswered(
  { collected }: Dataset,
  year: number,
  { isCollected }: RemindersAsked,
): Iterable<readonly [department: string, matter: MatterOf<'unanswered'>]> {
  for (const { year: of, by, whom, department, sentAt, answeredAt, place } of collected) {
    if (of !== year || answeredAt !== null || place === null || !isCollected(department)) continue
    yield [department, { kind: 'unanswered', by, whom, sentAt, place }]
  }
}

/** What people miss together, part by part, in the order in which the parts come up. */
function missingSums(matters: readonly Matter[]): readonly MissingSum[] {
  const sums = new Map<string, MissingSum>()
  for (const { missing } of mattersOf(matters, 'short'))
    for (const { of, years, missing: seconds, unheld } of missing) {
      if (unheld.length > 0) continue
      const key = `${of} ${years}`
      const before = sums.get(key) ?? { of, years, missing: 0, people: 0 }
      sums.set(key, { ...before, missing: before.missing + seconds, people: before.people + 1 })
    }
  return [...sums.values()]
}

function whoIs({ people }: Pick<Dataset, 'people'>, person: number): Reminded {
  const { id, name } = people[person]!
  return { person, id, name }
}

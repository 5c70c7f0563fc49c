import type { Dataset } from '../../../src/records/dataset'
import { STUDY_SOURCES, StudyState } from '../../../src/records/studyRecords'
import { isStaff, naiveRules } from './naiveRules'

/** One row of a study sheet as a plain object; what is not given is null. */
export function naiveRecords({ studies, classes, texts }: Dataset) {
  const given = (value: number, none: number) => (value === none || Number.isNaN(value) ? null : value)
  return Array.from({ length: studies.count }, (_, index) => {
    const trainingClass = classes[studies.trainingClass[index]!]
    const source = STUDY_SOURCES[studies.source[index]!]!
    const inClass = source === 'class'
    const start = inClass ? (trainingClass?.start ?? null) : given(studies.start[index]!, Number.NaN)
    const ownYear = given(studies.year[index]!, 0) ?? (start === null ? null : new Date(start * 1000).getUTCFullYear())
    const own = given(studies.seconds[index]!, -1)
    return {
      index,
      person: studies.person[index]!,
      classIndex: studies.trainingClass[index]!,
      source,
      state: studies.state[index]!,
      accepted: studies.state[index] === StudyState.accepted,
      start,
      end: inClass ? (trainingClass?.end ?? null) : given(studies.end[index]!, Number.NaN),
      title: trainingClass?.name ?? texts[studies.title[index]!] ?? null,
      year: inClass ? (trainingClass?.year ?? null) : ownYear,
      own,
      seconds: own ?? (inClass ? (trainingClass?.hours ?? null) : null),
    }
  })
}
export type NaiveRecord = ReturnType<typeof naiveRecords>[number]

/** Those of somebody's records that count, and those that would but for an earlier row of the same class. */
export function naiveCounting(dataset: Dataset, year: number) {
  const counting: NaiveRecord[] = []
  const duplicates: { record: NaiveRecord; first: NaiveRecord }[] = []
  for (const record of naiveRecords(dataset)) {
    if (record.person < 0 || !isStaff(dataset, year, record.person)) continue
    if (!record.accepted || record.year !== year || record.seconds === null) continue
    const first =
      record.source === 'class' &&
      counting.find((one) => one.person === record.person && one.classIndex === record.classIndex)
    if (first) duplicates.push({ record, first })
    else counting.push(record)
  }
  return { counting, duplicates }
}

const total = (records: readonly NaiveRecord[]) => records.reduce((sum, { seconds }) => sum + seconds!, 0)

/**
 * The rules of domain.md §5–6 once more, those of §4 by `naiveRules`, as plainly as they can be said and in another shape than the engine's: objects,
 * filters, one person after the other. Slow and only for comparing.
 */
export function naiveYear(dataset: Dataset, year: number) {
  const { classes, people, departments } = dataset
  const { counting, duplicates } = naiveCounting(dataset, year)
  const staff = people.filter((_, index) => isStaff(dataset, year, index)).length
  const { people: persons } = naiveRules(dataset, year)
  const ours = classes.filter((entry) => entry.year === year)
  const planned = ours.filter((entry) => entry.approval !== 'refused')

  /** A department and all that name it as 上级部门, or one of them, and so on; a circle belongs to nobody above. */
  const parentOf = (name: string) => departments.find((entry) => entry.name === name)?.parent ?? ''
  const inCircle = (name: string) => {
    let at = parentOf(name)
    for (let step = 0; step <= departments.length; step++, at = parentOf(at)) if (at !== '' && at === name) return true
    return false
  }
  const isBelow = (name: string, top: string): boolean =>
    name === top || (name !== '' && !inCircle(name) && isBelow(parentOf(name), top))
  const names = new Set([
    ...departments.flatMap(({ name, parent }) => (parent === '' || inCircle(name) ? [name] : [name, parent])),
    ...people.filter((_, index) => isStaff(dataset, year, index)).map((person) => person.department),
    ...ours.map((entry) => entry.department),
  ])
  names.delete('')
  const byDepartment = [...names].sort().map((name) => {
    const there = persons.filter(
      (_, index) => isStaff(dataset, year, index) && isBelow(people[index]!.department, name),
    )
    return {
      name,
      people: there.length,
      required: there.filter((one) => one.required).length,
      reached: there.filter((one) => one.required && one.reached).length,
      candidates: there.filter((one) => one.candidate).length,
      seconds: there.reduce((sum, one) => sum + one.counted, 0),
      classes: ours.filter((entry) => isBelow(entry.department, name)).length,
    }
  })

  return {
    persons,
    personTimes: ours.reduce((sum, entry) => sum + (entry.plannedPeople ?? 0), 0),
    planned: planned.length,
    implemented: planned.filter((entry) => entry.implemented).length,
    required: persons.filter((person) => person.required).length,
    reached: persons.filter((person) => person.required && person.reached).length,
    staff,
    totalSeconds: persons.reduce((sum, person) => sum + person.counted, 0),
    candidates: persons
      .map((person, index) => ({ ...person, index, id: Number(people[index]!.id) }))
      .filter((person) => person.candidate)
      .sort((a, b) => b.counted - a.counted || a.id - b.id)
      .map(({ index }) => index),
    bySource: STUDY_SOURCES.map((source) => total(counting.filter((record) => record.source === source))),
    byMonth: Array.from({ length: 12 }, (_, month) =>
      total(counting.filter(({ start }) => start !== null && new Date(start * 1000).getUTCMonth() === month)),
    ),
    byDepartment,
    classes: ours
      .toSorted((a, b) => (a.start ?? Number.MAX_VALUE) - (b.start ?? Number.MAX_VALUE))
      .map((entry) => {
        const posts = [entry.researchers, entry.managers, entry.supporters, entry.outsiders].filter((n) => n !== null)
        const sum = posts.length === 0 ? null : posts.reduce((all, count) => all + count, 0)
        const listed = naiveRecords(dataset).filter(
          (record) => record.source === 'class' && record.accepted && classes[record.classIndex] === entry,
        )
        return {
          row: entry.place.row,
          participants: entry.implemented ? (entry.participants ?? sum ?? entry.plannedPeople) : 0,
          confirmed: listed.filter(({ index }) => !duplicates.some(({ record }) => record.index === index)).length,
        }
      }),
  }
}

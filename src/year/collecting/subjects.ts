import type { CollectBy } from '../../records/collecting'
import { isoMoment } from '../../records/moment'
import { personKey } from '../../records/personKey'
import { distinctNames, personNames } from '../../report/certificates/certificateNames'
import { collectCode } from '../../state/collectCode'
import type { ComputedYear } from '../openYear'
import { classRecordsOf } from './classRecords'

/** A department, class or person that a collection workbook can be sent to. */
export interface CollectSubject {
  readonly by: CollectBy
  /** What it is called, and its workbook; no two of a kind are called the same. */
  readonly whom: string
  readonly code: string
  /** The department that is asked. */
  readonly department: string
  /** Indexes in `Dataset.people`, whose names stand in it. */
  readonly people: readonly number[]
  /** Index in `Dataset.classes`; null where it is not about one. */
  readonly trainingClass: number | null
}

/** Whom workbooks of a year can be sent to: departments with people in service, classes of the year, or people in service. */
export function collectSubjects(year: ComputedYear, by: CollectBy, noDepartment: string): readonly CollectSubject[] {
  const { dataset, statistics } = year
  const { people, classes, policy } = dataset
  const codeOf = (key: string) => collectCode({ unit: policy.unit, year: statistics.year, by }, key)
  const inService = statistics.people.staff.filter((person) => people[person]!.active)
  switch (by) {
    case 'department': {
      const byName = new Map<string, number[]>()
      for (const person of inService) {
        const { department } = people[person]!
        const own = byName.get(department)
        if (own) own.push(person)
        else byName.set(department, [person])
      }
      const order = statistics.breakdown.byDepartment.map(({ department }) => department)
      const at = (name: string) => (order.indexOf(name) < 0 ? order.length : order.indexOf(name))
      const departments = [...byName.keys()].sort((a, b) => at(a) - at(b))
      return departments.map((department) => ({
        by,
        whom: department || noDepartment,
        code: codeOf(department),
        department,
        people: byName.get(department)!,
        trainingClass: null,
      }))
    }
    case 'class': {
      const own = statistics.execution.rows.map(({ trainingClass }) => classes.indexOf(trainingClass))
      const names = distinctNames(own.map((index) => classes[index]!.name))
      const listed = classRecordsOf(dataset)
      return own.map((index, at) => {
        const { name, code, start, plannedStart, department } = classes[index]!
        const day = start ?? plannedStart
        const key = [name, code, day === null ? '' : isoMoment(day, false)].join('\n')
        return {
          by,
          whom: names[at]!,
          code: codeOf(key),
          department,
          people: listed.get(index) ?? [],
          trainingClass: index,
        }
      })
    }
    case 'person': {
      const { nameOf } = personNames(people)
      return inService.map((person) => ({
        by,
        whom: nameOf(person),
        code: codeOf(personKey(people[person]!)),
        department: people[person]!.department,
        people: [person],
        trainingClass: null,
      }))
    }
  }
}

/** What the workbooks of subjects are called: `科研处`, `科研处 (2)`; no two alike on any system. */
export function collectNames(subjects: readonly CollectSubject[]): readonly string[] {
  return distinctNames(subjects.map(({ whom }) => whom))
}

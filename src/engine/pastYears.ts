import type { Dataset } from '../records/dataset'
import { STUDY_SOURCES } from '../records/studyRecords'
import { chosenRecords } from './chosenRecords'
import { isLeading } from './leadingCadre'
import { COUNTS, type JudgedStudies, judgeStudies } from './standing'
import { type DaysSums, sumDays } from './studyDays'
import { type HoursSums, sumHours } from './sumHours'

const CLASS = STUDY_SOURCES.indexOf('class')

/** The hours of leading cadres of the years of their demand together, and which of these the workbook does not hold of whom. */
export interface PastYears {
  readonly hours: Float64Array
  /** The same of each of those years, by index in `Dataset.people`, that of the statistics last. */
  readonly perYear: ReadonlyMap<number, Float64Array>
  /** The days of those years; null where the rules do not ask for days. */
  readonly days: DaysSums | null
  unheld(person: number): readonly number[]
}

/**
 * A year is held of somebody with a record that counts, and of all leading cadres where one of them was in a class that was held (domain.md
 * §4). Nobody's else records say anything of them, nor do refused ones or a class that is only planned.
 */
export function pastYears(
  dataset: Dataset,
  year: number,
  judged: JudgedStudies,
  { counted }: Pick<HoursSums, 'counted'>,
): PastYears {
  const hours = Float64Array.from(counted)
  const perYear = new Map<number, Float64Array>()
  const unheld = dataset.people.map((): number[] => [])
  const leading = recordsOfLeading(beforeJoining(dataset))
  const isAsked = (person: number) => isLeading(dataset.people[person]!.rank)
  const days = dataset.policy.orDays === null ? null : sumDays(dataset, judged, isAsked)
  for (let before = year - dataset.policy.leading!.years + 1; before < year; before++) {
    const then = judgeStudies(leading, before)
    const { hasClass, isHeld } = heldIn(leading, then.standing)
    const earlier = sumHours(leading, then).counted
    perYear.set(before, earlier)
    for (let person = 0; person < hours.length; person++) {
      hours[person]! += earlier[person]!
      if (!hasClass && isHeld[person] === 0) unheld[person]!.push(before)
    }
    if (days) addDays(days, sumDays(leading, then, isAsked))
  }
  perYear.set(year, counted)
  return { hours, perYear, days, unheld: (person) => unheld[person]! }
}

function addDays(sums: DaysSums, { came, unsaid }: DaysSums): void {
  for (let person = 0; person < came.length; person++) {
    sums.came[person]! += came[person]!
    sums.unsaid[person]! += unsaid[person]!
  }
}

/** Earlier years count wherever somebody was: hours before 入职时间 are left out of the year's figures, not of several years together. */
export function beforeJoining(dataset: Dataset): Dataset {
  return { ...dataset, people: dataset.people.map((person) => ({ ...person, hired: null })) }
}

function heldIn({ studies, classes, people }: Dataset, standing: Uint8Array) {
  const isHeld = new Uint8Array(people.length)
  let hasClass = false
  for (let record = 0; record < studies.count; record++) {
    if (standing[record] !== COUNTS) continue
    isHeld[studies.person[record]!] = 1
    hasClass ||= studies.source[record] === CLASS && classes[studies.trainingClass[record]!]!.implemented
  }
  return { hasClass, isHeld }
}

/** The records of leading cadres alone: of others nobody asks for earlier years. */
function recordsOfLeading(dataset: Dataset): Dataset {
  const { people, studies } = dataset
  const isAsked = people.map(({ rank }) => isLeading(rank))
  const records: number[] = []
  for (let record = 0; record < studies.count; record++) if (isAsked[studies.person[record]!]) records.push(record)
  const chosen = Int32Array.from(records)
  return {
    ...dataset,
    studies: chosenRecords(
      studies,
      chosen,
      chosen.map((record) => studies.person[record]!),
    ),
  }
}

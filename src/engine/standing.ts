import type { Dataset } from '../records/dataset'
import type { Why } from '../records/reason'
import { STUDY_SOURCES, StudyState } from '../records/studyRecords'
import { yearOf, yearStart } from './recordYear'
import { seenPairs } from './seenPairs'
import { outsideYear } from './yearStaff'

/** What a study record can be for the year's sums; `Standings` holds the index. */
export const STANDINGS = [
  'counts',
  'not-confirmed',
  'pending',
  'rejected',
  'unreadable',
  'other-year',
  'duplicate',
  'merged',
  'no-hours',
  'unknown-class',
  'unknown-person',
  'not-staff',
] as const satisfies readonly (Why | 'unknown-person')[]
export type Standing = (typeof STANDINGS)[number]

const CLASS = STUDY_SOURCES.indexOf('class')
/** That a record counts, as an index into `STANDINGS`. */
export const COUNTS = STANDINGS.indexOf('counts')
const OTHER_YEAR = STANDINGS.indexOf('other-year')
const DUPLICATE = STANDINGS.indexOf('duplicate')
const NO_HOURS = STANDINGS.indexOf('no-hours')
const UNKNOWN_CLASS = STANDINGS.indexOf('unknown-class')
const NOT_STAFF = STANDINGS.indexOf('not-staff')
const UNKNOWN_PERSON = STANDINGS.indexOf('unknown-person')
const BY_STATE = new Uint8Array(6)
BY_STATE[StudyState.accepted] = COUNTS
BY_STATE[StudyState.notConfirmed] = STANDINGS.indexOf('not-confirmed')
BY_STATE[StudyState.pending] = STANDINGS.indexOf('pending')
BY_STATE[StudyState.rejected] = STANDINGS.indexOf('rejected')
BY_STATE[StudyState.unreadable] = STANDINGS.indexOf('unreadable')
BY_STATE[StudyState.merged] = STANDINGS.indexOf('merged')

/** Every study record judged for one year: whether it counts, and the hours it gives or would give. */
export interface JudgedStudies {
  /** Index into `STANDINGS`. */
  readonly standing: Uint8Array
  /** Hours of the classes, by index in `Dataset.classes`; -1 where none are given. Seconds. */
  readonly classSeconds: Int32Array
  /** The row's own hours, else its class's; -1 where neither is given. Seconds. */
  readonly seconds: (record: number) => number
  /**
   * The record's year (domain.md §3): a class record's is its class's, any other's 年度, else the year of its start; 0
   * where neither is given.
   */
  readonly year: (record: number) => number
}

/**
 * Judges every record (domain.md §4). Of a person's several attendances at one class the first that would count does; a
 * row that does not count for a reason of its own takes no other's place. Nothing counts of who is not of the year's staff.
 */
export function judgeStudies(dataset: Dataset, year: number): JudgedStudies {
  const { studies, classes, people } = dataset
  const { count, source, state, person, trainingClass, start, seconds, year: ownYear } = studies
  const { accepted: ACCEPTED } = StudyState
  const classSeconds = Int32Array.from(classes, ({ hours }) => hours ?? -1)
  const classYear = Int16Array.from(classes, (entry) => entry.year ?? 0)
  const [from, to] = [yearStart(year), yearStart(year + 1)]
  const standing = new Uint8Array(count)
  const outside = Uint8Array.from(people, (one) => (outsideYear(one, year) === null ? 0 : 1))
  const areAllStaff = !outside.includes(1)
  const seen = seenPairs(people.length, classes.length)
  for (let record = 0; record < count; record++) {
    const which = trainingClass[record]!
    const inClass = source[record] === CLASS
    const who = person[record]!
    let own = seconds[record]!
    if (who < 0) standing[record] = UNKNOWN_PERSON
    else if (!areAllStaff && outside[who] === 1) standing[record] = NOT_STAFF
    else if (inClass) {
      if (own < 0 && which >= 0) own = classSeconds[which]!
      if (which < 0) standing[record] = UNKNOWN_CLASS
      else if (classYear[which] !== year) standing[record] = OTHER_YEAR
      else if (state[record] !== ACCEPTED) standing[record] = BY_STATE[state[record]!]!
      else if (own < 0) standing[record] = NO_HOURS
      else if (seen(who, which)) standing[record] = DUPLICATE
    } else {
      const given = ownYear[record]!
      const at = start[record]!
      if (given === 0 ? !(at >= from && at < to) : given !== year) standing[record] = OTHER_YEAR
      else if (state[record] !== ACCEPTED) standing[record] = BY_STATE[state[record]!]!
      else if (own < 0) standing[record] = NO_HOURS
    }
  }
  return {
    standing,
    classSeconds,
    seconds(record) {
      const own = studies.seconds[record]!
      return own < 0 && trainingClass[record]! >= 0 ? classSeconds[trainingClass[record]!]! : own
    },
    year(record) {
      if (source[record] === CLASS) return classYear[trainingClass[record]!] ?? 0
      return studies.year[record] || (Number.isNaN(start[record]!) ? 0 : yearOf(start[record]!))
    },
  }
}

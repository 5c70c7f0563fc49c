import type { Dataset } from '../records/dataset'
import { DAY, HOUR, HUNDREDTHS, type Seconds } from '../records/duration'
import type { Moment } from '../records/moment'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { emptyCaps, hasCaps } from './caps'
import type { Part } from './figure'
import { COUNTS, type JudgedStudies } from './standing'
import { countedSubject } from './subjectHours'

/**
 * Hundredths of a day that a record gives (天数: domain.md §4); null where it is of a source that gives days and does not tell
 * how many.
 */
export type RecordDays = number | null

/** A day that counts has on average at least so many hours. */
const LEAST_A_DAY: Seconds = 3 * HOUR
/** Of self-study and of courses on the net dates say from when to when somebody was enrolled, not how many days were spent. */
const WITH_DAYS: readonly StudySource[] = ['class', 'external', 'overseas']

/** First and last day, as days from 1970. */
type Span = readonly [first: number, last: number]

/**
 * Told record by record of one person in the order read: the days that each gives. A day that two of them fill counts once. Nothing
 * is told of a part of a class, of what comes to fewer than three hours a day, and where neither 天数 nor both dates are given.
 */
export function dayCounter(dataset: Dataset): (record: number, seconds: Seconds) => RecordDays {
  const { studies, classes } = dataset
  const taken = new Set<number>()
  return (record, seconds) => {
    if (!WITH_DAYS.includes(STUDY_SOURCES[studies.source[record]!]!)) return 0
    const trainingClass = classes[studies.trainingClass[record]!]
    if (trainingClass && trainingClass.hours !== null && seconds < trainingClass.hours) return null
    const span = trainingClass
      ? spanOf(trainingClass.start, trainingClass.end)
      : spanOf(studies.start[record]!, studies.end[record]!)
    const length = span === null ? null : (span[1] - span[0] + 1) * HUNDREDTHS
    const given = trainingClass?.days == null ? null : Math.round(trainingClass.days * HUNDREDTHS)
    const days = Math.min(given ?? length ?? 0, length ?? Number.POSITIVE_INFINITY)
    if (days <= 0 || seconds * HUNDREDTHS < days * LEAST_A_DAY) return null
    // Which days of a longer time were filled, nobody says.
    return span !== null && days === length ? take(taken, span) * HUNDREDTHS : days
  }
}

function spanOf(start: Moment | null, end: Moment | null): Span | null {
  if (start === null || end === null || Number.isNaN(start) || Number.isNaN(end) || end < start) return null
  return [Math.floor(start / DAY), Math.floor(end / DAY)]
}

/** Takes the days of a span; how many of them were free. */
function take(taken: Set<number>, [first, last]: Span): number {
  const before = taken.size
  for (let day = first; day <= last; day++) taken.add(day)
  return taken.size - before
}

/** Days of people together, by index in `Dataset.people`. */
export interface DaysSums {
  /** Hundredths of a day. */
  readonly came: Float64Array
  /** Records that count and do not tell their days. */
  readonly unsaid: Int32Array
}

/** Adds up the days of whoever is asked of. A row of which a cap takes hours away tells none. */
export function sumDays(dataset: Dataset, judged: JudgedStudies, isAsked: (person: number) => boolean): DaysSums {
  const { policy, people, studies } = dataset
  const came = new Float64Array(people.length)
  const unsaid = new Int32Array(people.length)
  const asked = people.map((_, person) => isAsked(person))
  const counters: (ReturnType<typeof dayCounter> | undefined)[] = people.map(() => undefined)
  const fill = policy.measure === 'effective' && hasCaps(policy) ? emptyCaps(policy, people).fill : null
  for (let record = 0; record < studies.count; record++) {
    const person = studies.person[record]!
    if (judged.standing[record] !== COUNTS || !asked[person]) continue
    const seconds = judged.seconds(record)
    const capped =
      fill !== null && fill(person, studies.source[record]!, countedSubject(dataset, record), seconds) < seconds
    counters[person] ??= dayCounter(dataset)
    const days = capped ? cappedDays(dataset, record) : counters[person](record, seconds)
    if (days === null) unsaid[person]!++
    else came[person]! += days
  }
  return { came, unsaid }
}

/** The same of the rows of one person, said at each; `records` are theirs, in order. */
export function withDays<Row extends Part>(
  dataset: Dataset,
  rows: readonly Row[],
  records: Int32Array,
): readonly Row[] {
  const counter = dayCounter(dataset)
  const isEffective = dataset.policy.measure === 'effective'
  return rows.map((row, at) => {
    if (!row.counts || row.amount.unit !== 'hours') return row
    const record = records[at]!
    const isCapped = isEffective && row.capped !== undefined
    return { ...row, days: isCapped ? cappedDays(dataset, record) : counter(record, row.amount.seconds) }
  })
}

function cappedDays({ studies }: Dataset, record: number): RecordDays {
  return WITH_DAYS.includes(STUDY_SOURCES[studies.source[record]!]!) ? null : 0
}

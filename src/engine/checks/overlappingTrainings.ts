import type { Dataset } from '../../records/dataset'
import { DAY } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import type { JudgedStudies } from '../standing'
import { COUNTS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

/**
 * One person in two trainings at the same time. Only records whose start and end are both given and that count; a date
 * without an hour says nothing of the hour, so two trainings given by dates alone overlap only from the second shared
 * day on, and one that is a single day only with one that lasts from before it till after it. A training recorded both as
 * class and as external under one name is for `class-also-external` to tell.
 */
export const overlappingTrainings: Check = (dataset, { judged }) => {
  const { source } = dataset.studies
  const { first, record, start, end } = spansByPerson(dataset, judged)
  const found: Finding[] = []
  for (let who = 0; who + 1 < first.length; who++) {
    const from = first[who]!
    const to = first[who + 1]!
    let latest = from
    for (let next = from + 1; next < to; next++) {
      if (overlap(start[latest]!, end[latest]!, start[next]!, end[next]!)) {
        const [one, other] = [record[latest]!, record[next]!]
        const [oneTitle, otherTitle] = [studyTitle(dataset, one), studyTitle(dataset, other)]
        const twoWays = oneTitle === otherTitle && source[one] !== source[other]
        if (!twoWays)
          found.push(
            finding('overlapping-trainings', studyCell(dataset, other, 'name'), {
              name: studyPerson(dataset, other),
              first: oneTitle,
              second: otherTitle,
              other: studyCell(dataset, one, 'name'),
            }),
          )
      }
      if (end[next]! > end[latest]!) latest = next
    }
  }
  return found
}

/** Classes, outside trainings and stays abroad take a person's whole time; courses followed beside work do not. */
const TAKES_ALL_TIME = Uint8Array.of(1, 1, 0, 0, 1, 0)

/** The spans of all people as columns, person after person, each person's by start and then as read. */
interface Spans {
  /** Where each person's spans begin, and behind the last person where all end. */
  readonly first: Int32Array
  readonly record: Int32Array
  readonly start: Float64Array
  readonly end: Float64Array
}

/** Counting sort by person, which brings a person's spans side by side in memory, then each person's by start. */
function spansByPerson({ studies, classes, people }: Dataset, { standing }: JudgedStudies): Spans {
  const { count, source, person, trainingClass, start: ownStart, end: ownEnd } = studies
  const classStart = Float64Array.from(classes, (entry) => entry.start ?? Number.NaN)
  const classEnd = Float64Array.from(classes, (entry) => entry.end ?? Number.NaN)
  const first = new Int32Array(people.length + 1)
  const isSpan = new Uint8Array(count)
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    if (standing[at] !== COUNTS || TAKES_ALL_TIME[source[at]!] === 0) continue
    const which = trainingClass[at]!
    const start = which >= 0 ? classStart[which]! : ownStart[at]!
    const end = which >= 0 ? classEnd[which]! : ownEnd[at]!
    // NaN compares false: records without both moments are passed over.
    if (!(end > start || (end === start && start % DAY === 0))) continue
    isSpan[at] = 1
    starts[at] = start
    ends[at] = end
    first[person[at]! + 1]!++
  }
  for (let who = 0; who < people.length; who++) first[who + 1]! += first[who]!
  const next = first.slice()
  const spans = first[people.length]!
  const record = new Int32Array(spans)
  const start = new Float64Array(spans)
  const end = new Float64Array(spans)
  for (let at = 0; at < count; at++) {
    if (isSpan[at] === 0) continue
    const to = next[person[at]!]!++
    record[to] = at
    start[to] = starts[at]!
    end[to] = ends[at]!
  }
  const sorted = { first, record, start, end }
  for (let who = 0; who < people.length; who++) sortByStart(sorted, first[who]!, first[who + 1]!)
  return sorted
}

/** Gaps of a shell sort. */
const GAPS = [1_000_003, 200_003, 40_009, 8009, 1750, 701, 301, 132, 57, 23, 10, 4, 1]

/** Up to so many spans are sorted one by one. */
const SHORT = 24
const ONE_BY_ONE = [1]

/** Sorts the spans of one person in place: most have a few, where calling a comparison costs more than comparing. */
function sortByStart({ record, start, end }: Spans, from: number, to: number): void {
  for (const gap of to - from > SHORT ? GAPS : ONE_BY_ONE)
    for (let at = from + gap; at < to; at++) {
      const itsRecord = record[at]!
      const itsStart = start[at]!
      const itsEnd = end[at]!
      let free = at
      for (; free - gap >= from; free -= gap) {
        const before = free - gap
        if (start[before]! < itsStart || (start[before] === itsStart && record[before]! < itsRecord)) break
        record[free] = record[before]!
        start[free] = start[before]!
        end[free] = end[before]!
      }
      record[free] = itsRecord
      start[free] = itsStart
      end[free] = itsEnd
    }
}

/**
 * Whether a training that starts later (`next` to `nextEnd`) starts before the earlier one ends; a last day without an hour
 * lasts till midnight.
 */
function overlap(start: number, end: number, next: number, nextEnd: number): boolean {
  if (start === end || next >= end + DAY) return false
  if (next === nextEnd) return start < next && end >= next + DAY
  const dated = start % DAY === 0 && end % DAY === 0
  if (dated && next % DAY === 0) return next < end
  return next < (dated ? end + DAY : end)
}

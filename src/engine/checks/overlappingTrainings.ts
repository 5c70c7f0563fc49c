import { DAY } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

/**
 * One person in two trainings at the same time. Only records whose start and end are both given and that count; a date
 * without an hour says nothing of the hour, so two trainings given by dates alone overlap only from the second shared
 * day on. A training recorded both as class and as external under one name is for
 * `class-also-external` to tell.
 */
export const overlappingTrainings: Check = (dataset, { judged }) => {
  const { studies, classes, people } = dataset
  const { count, source, person, trainingClass } = studies
  const classStart = Float64Array.from(classes, ({ start }) => start ?? Number.NaN)
  const classEnd = Float64Array.from(classes, ({ end }) => end ?? Number.NaN)
  const spanned = new Int32Array(count)
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  const first = new Int32Array(people.length + 1)
  let spans = 0
  for (let record = 0; record < count; record++) {
    if (judged.standing[record] !== 0 || TAKES_ALL_TIME[source[record]!] === 0) continue
    const which = trainingClass[record]!
    const start = which >= 0 ? classStart[which]! : studies.start[record]!
    const end = which >= 0 ? classEnd[which]! : studies.end[record]!
    // NaN compares false: records without both moments are passed over.
    if (!(end > start)) continue
    spanned[spans] = record
    starts[spans] = start
    ends[spans++] = end
    first[person[record]! + 1]!++
  }
  const found: Finding[] = []
  for (const mine of byPerson(spanned, spans, first, person)) {
    mine.sort((a, b) => starts[a]! - starts[b]! || a - b)
    let latest = mine[0]!
    for (let at = 1; at < mine.length; at++) {
      const next = mine[at]!
      if (overlap(starts[latest]!, ends[latest]!, starts[next]!)) {
        const [one, other] = [spanned[latest]!, spanned[next]!]
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
      if (ends[next]! > ends[latest]!) latest = next
    }
  }
  return found
}

/** Classes, outside trainings and stays abroad take a person's whole time; courses followed beside work do not. */
const TAKES_ALL_TIME = Uint8Array.of(1, 1, 0, 0, 1, 0)

/** The spans of each person who has two or more, by counting sort. `first` holds how many each has, one place up. */
function* byPerson(
  spanned: Int32Array,
  spans: number,
  first: Int32Array,
  person: Int32Array,
): Generator<Int32Array, undefined> {
  for (let who = 1; who < first.length; who++) first[who]! += first[who - 1]!
  const next = first.slice()
  const sorted = new Int32Array(spans)
  for (let span = 0; span < spans; span++) sorted[next[person[spanned[span]!]!]!++] = span
  for (let who = 0; who + 1 < first.length; who++)
    if (first[who + 1]! - first[who]! > 1) yield sorted.subarray(first[who], first[who + 1])
}

/** Whether a training that starts later starts before the earlier one ends; a last day without an hour lasts till midnight. */
function overlap(start: number, end: number, next: number): boolean {
  const dated = start % DAY === 0 && end % DAY === 0
  if (dated && next % DAY === 0) return next < end
  return next < (dated ? end + DAY : end)
}

import { DAY } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import { recordsOf } from '../recordsOfPerson'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

/**
 * One person in two trainings at the same time. Only records whose start and end are both given and that count; a date
 * without an hour says nothing of the hour, so two trainings given by dates alone overlap only from the second shared
 * day on.
 */
export const overlappingTrainings: Check = (dataset, { judged }) => {
  const { studies, classes, people } = dataset
  const classStart = Float64Array.from(classes, ({ start }) => start ?? Number.NaN)
  const classEnd = Float64Array.from(classes, ({ end }) => end ?? Number.NaN)
  const start = (record: number) => {
    const trainingClass = studies.trainingClass[record]!
    return trainingClass >= 0 ? classStart[trainingClass]! : studies.start[record]!
  }
  const end = (record: number) => {
    const trainingClass = studies.trainingClass[record]!
    return trainingClass >= 0 ? classEnd[trainingClass]! : studies.end[record]!
  }
  const found: Finding[] = []
  const spans: number[] = []
  for (let person = 0; person < people.length; person++) {
    spans.length = 0
    for (const record of recordsOf(dataset, person))
      if (judged.standing[record] === 0 && SPANNED[studies.source[record]!] === 1 && end(record) > start(record))
        spans.push(record)
    if (spans.length < 2) continue
    spans.sort((a, b) => start(a) - start(b) || a - b)
    let latest = spans[0]!
    for (let at = 1; at < spans.length; at++) {
      const record = spans[at]!
      if (start(record) < lastMoment(end(latest), start(latest)) && !shareOnlyADay(start(record), end(latest)))
        found.push(
          finding('overlapping-trainings', studyCell(dataset, record, 'name'), {
            name: studyPerson(dataset, record),
            first: studyTitle(dataset, latest),
            second: studyTitle(dataset, record),
            other: studyCell(dataset, latest, 'name'),
          }),
        )
      if (end(record) > end(latest)) latest = record
    }
  }
  return found
}

/** Classes, outside trainings and stays abroad take a person's whole time; courses followed beside work do not. */
const SPANNED = Uint8Array.of(1, 1, 0, 0, 1, 0)

/** A last day without an hour lasts until its midnight, unless the start has an hour. */
function lastMoment(end: number, start: number): number {
  return end % DAY === 0 && start % DAY === 0 ? end + DAY : end
}

function shareOnlyADay(start: number, end: number): boolean {
  return start % DAY === 0 && end % DAY === 0 && start === end
}

import { DAY } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import { type Check, cellOf, studyCell, studyTitle } from './check'

/** Ends before starts, and more hours than lie between them, of classes and of outside records (domain.md §6). */
export const spans: Check = function* (dataset, statistics) {
  const { studies } = dataset
  for (const { trainingClass } of statistics.execution.rows) {
    const { name, start, end, hours, place } = trainingClass
    if (start === null || end === null) continue
    yield* spanFindings(name, start, end, hours ?? 0, (key) => cellOf(dataset, place, key))
  }
  for (let record = 0; record < studies.count; record++) {
    const start = studies.start[record]!
    const end = studies.end[record]!
    // NaN compares false: records without both moments are passed over.
    if (!(end < start || studies.seconds[record]! > wholeSpan(start, end))) continue
    if (studies.trainingClass[record]! >= 0 || statistics.judged.year(record) !== statistics.year) continue
    yield* spanFindings(studyTitle(dataset, record), start, end, studies.seconds[record]!, (key) =>
      studyCell(dataset, record, key),
    )
  }
}

function* spanFindings(
  title: string,
  start: number,
  end: number,
  seconds: number,
  cell: (key: string) => Finding['place'],
): Generator<Finding> {
  if (end < start) {
    yield finding('end-before-start', cell('end'), { title, start, end })
    return
  }
  const spanSeconds = wholeSpan(start, end)
  if (seconds > spanSeconds) yield finding('hours-exceed-span', cell('hours'), { title, seconds, spanSeconds })
}

/** Seconds from start to end; a last day without an hour counts whole, and so does a day that is start and end. */
function wholeSpan(start: number, end: number): number {
  return end % DAY === 0 ? end - start + DAY : end - start
}

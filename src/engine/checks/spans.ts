import { DAY } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import { cellOf } from '../cellOf'
import { type Check, studyCell, studyTitle } from './check'

/**
 * Ends before starts, and more hours than lie between them, of classes and of outside records (domain.md §6); of an
 * attendance whose row gives hours of its own, more than lie between its class's start and end.
 */
export const spans: Check = function* (dataset, statistics) {
  const { studies, classes } = dataset
  const classSpan = Float64Array.from(classes, ({ start, end }) =>
    start === null || end === null || end < start ? Number.NaN : wholeSpan(start, end),
  )
  for (const { trainingClass } of statistics.execution.rows) {
    const { name, start, end, hours, place } = trainingClass
    if (start === null || end === null) continue
    yield* spanFindings(name, start, end, hours ?? 0, (key) => cellOf(dataset, place, key))
  }
  for (let record = 0; record < studies.count; record++) {
    const start = studies.start[record]!
    const end = studies.end[record]!
    const seconds = studies.seconds[record]!
    const trainingClass = studies.trainingClass[record]!
    // NaN compares false: records without both moments are passed over.
    if (trainingClass >= 0) {
      const spanSeconds = classSpan[trainingClass]!
      if (seconds > spanSeconds && statistics.judged.year(record) === statistics.year)
        yield finding('hours-exceed-span', studyCell(dataset, record, 'hours'), {
          title: studyTitle(dataset, record),
          seconds,
          spanSeconds,
        })
    } else if ((end < start || seconds > wholeSpan(start, end)) && statistics.judged.year(record) === statistics.year)
      yield* spanFindings(studyTitle(dataset, record), start, end, seconds, (key) => studyCell(dataset, record, key))
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

import type { PointedColumn } from '../../records/columnKeys'
import { DAY } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import type { StudyRecords } from '../../records/studyRecords'
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
  for (const record of doubtful(studies, classSpan)) {
    if (statistics.judged.year(record) !== statistics.year) continue
    const title = studyTitle(dataset, record)
    const seconds = studies.seconds[record]!
    const spanSeconds = classSpan[studies.trainingClass[record]!]
    if (spanSeconds !== undefined)
      yield finding('hours-exceed-span', studyCell(dataset, record, 'hours'), { title, seconds, spanSeconds })
    else
      yield* spanFindings(title, studies.start[record]!, studies.end[record]!, seconds, (key) =>
        studyCell(dataset, record, key),
      )
  }
}

/** Records whose hours do not go between their moments, or their class's. A function of its own, since a generator runs slower. */
function doubtful({ count, start, end, seconds, trainingClass }: StudyRecords, classSpan: Float64Array): number[] {
  const found: number[] = []
  for (let record = 0; record < count; record++) {
    const which = trainingClass[record]!
    // NaN compares false: records without both moments are passed over.
    if (which >= 0) {
      if (seconds[record]! > classSpan[which]!) found.push(record)
      continue
    }
    const from = start[record]!
    const to = end[record]!
    if (to < from) found.push(record)
    // What goes between the moments as they are needs no look at whether the last day counts whole, which takes longer.
    else if (seconds[record]! > to - from && seconds[record]! > wholeSpan(from, to)) found.push(record)
  }
  return found
}

function* spanFindings(
  title: string,
  start: number,
  end: number,
  seconds: number,
  cell: (key: PointedColumn) => Finding['place'],
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

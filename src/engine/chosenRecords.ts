import type { StudyRecords } from '../records/studyRecords'

/**
 * Those records alone, in their order and of these people, without what hours and days do not hang on: sheets, rows, titles. A loop for each kind
 * of column: one for all would be several times slower.
 */
export function chosenRecords(studies: StudyRecords, records: Int32Array, person: Int32Array): StudyRecords {
  const count = records.length
  const bytes = (column: Uint8Array) => {
    const own = new Uint8Array(count)
    for (let at = 0; at < count; at++) own[at] = column[records[at]!]!
    return own
  }
  const integers = (column: Int32Array) => {
    const own = new Int32Array(count)
    for (let at = 0; at < count; at++) own[at] = column[records[at]!]!
    return own
  }
  const year = new Int16Array(count)
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    year[at] = studies.year[records[at]!]!
    start[at] = studies.start[records[at]!]!
    end[at] = studies.end[records[at]!]!
  }
  return {
    count,
    sheet: new Uint16Array(count),
    row: new Int32Array(count),
    source: bytes(studies.source),
    state: bytes(studies.state),
    person,
    trainingClass: integers(studies.trainingClass),
    title: new Int32Array(count),
    seconds: integers(studies.seconds),
    subject: bytes(studies.subject),
    year,
    start,
    end,
  }
}

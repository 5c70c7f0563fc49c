import type { StudyRecords } from '../records/studyRecords'

/** The columns of some study records. */
export type StudyColumns = Omit<StudyRecords, 'count'>

/** Study records while they are read: arrays as long as there are rows at most. */
export interface StudyTable {
  /** Adds so many records, of which nothing is known yet, and gives their columns to be filled in. */
  add(count: number): StudyColumns
  records(): StudyRecords
}

export function studyTable(rowsAtMost: number): StudyTable {
  const columns = {
    sheet: new Uint16Array(rowsAtMost),
    row: new Int32Array(rowsAtMost),
    source: new Uint8Array(rowsAtMost),
    state: new Uint8Array(rowsAtMost),
    person: new Int32Array(rowsAtMost),
    trainingClass: new Int32Array(rowsAtMost).fill(-1),
    title: new Int32Array(rowsAtMost).fill(-1),
    seconds: new Int32Array(rowsAtMost).fill(-1),
    year: new Int16Array(rowsAtMost),
    start: new Float64Array(rowsAtMost).fill(Number.NaN),
    end: new Float64Array(rowsAtMost).fill(Number.NaN),
  }
  let count = 0
  function between(from: number, to: number): StudyColumns {
    const { sheet, row, source, state, person, trainingClass, title, seconds, year, start, end } = columns
    return {
      sheet: sheet.subarray(from, to),
      row: row.subarray(from, to),
      source: source.subarray(from, to),
      state: state.subarray(from, to),
      person: person.subarray(from, to),
      trainingClass: trainingClass.subarray(from, to),
      title: title.subarray(from, to),
      seconds: seconds.subarray(from, to),
      year: year.subarray(from, to),
      start: start.subarray(from, to),
      end: end.subarray(from, to),
    }
  }
  return {
    add(more) {
      count += more
      return between(count - more, count)
    },
    records: () => ({ count, ...between(0, count) }),
  }
}

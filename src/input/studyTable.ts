import type { StudyRecords } from '../records/studyRecords'

/** One row of `StudyRecords`, as its readers fill it in; reused from row to row, so that no row costs an object. */
export interface StudyRow {
  row: number
  source: number
  state: number
  person: number
  trainingClass: number
  title: number
  seconds: number
  year: number
  start: number
  end: number
}

/** Study records while they are read: arrays as long as there are rows at most. */
export interface StudyTable {
  add(sheet: number, row: StudyRow): void
  records(): StudyRecords
}

export function studyTable(rowsAtMost: number): StudyTable {
  const arrays = {
    sheet: new Uint16Array(rowsAtMost),
    row: new Int32Array(rowsAtMost),
    source: new Uint8Array(rowsAtMost),
    state: new Uint8Array(rowsAtMost),
    person: new Int32Array(rowsAtMost),
    trainingClass: new Int32Array(rowsAtMost),
    title: new Int32Array(rowsAtMost),
    seconds: new Int32Array(rowsAtMost),
    year: new Int16Array(rowsAtMost),
    start: new Float64Array(rowsAtMost),
    end: new Float64Array(rowsAtMost),
  }
  let count = 0
  return {
    add(sheet, row) {
      arrays.sheet[count] = sheet
      arrays.row[count] = row.row
      arrays.source[count] = row.source
      arrays.state[count] = row.state
      arrays.person[count] = row.person
      arrays.trainingClass[count] = row.trainingClass
      arrays.title[count] = row.title
      arrays.seconds[count] = row.seconds
      arrays.year[count] = row.year
      arrays.start[count] = row.start
      arrays.end[count] = row.end
      count++
    },
    records: () => ({
      count,
      sheet: arrays.sheet.subarray(0, count),
      row: arrays.row.subarray(0, count),
      source: arrays.source.subarray(0, count),
      state: arrays.state.subarray(0, count),
      person: arrays.person.subarray(0, count),
      trainingClass: arrays.trainingClass.subarray(0, count),
      title: arrays.title.subarray(0, count),
      seconds: arrays.seconds.subarray(0, count),
      year: arrays.year.subarray(0, count),
      start: arrays.start.subarray(0, count),
      end: arrays.end.subarray(0, count),
    }),
  }
}

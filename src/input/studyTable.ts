import type { StudyRecords } from '../records/studyRecords'

/** The columns of some study records. */
export type StudyColumns = Omit<StudyRecords, 'count'>

/** Study records while they are read: arrays that grow as rows are added. */
export interface StudyTable {
  /** Adds so many records, of which nothing is known yet, and gives their columns to be filled in. */
  add(count: number): StudyColumns
  records(): StudyRecords
}

/** `rows`: how many there will be, but for rows that name several people. */
export function studyTable(rows: number): StudyTable {
  let columns = emptyColumns(rows)
  let count = 0

  /** The views given out before are filled in by now. */
  function grow(least: number): void {
    const larger = emptyColumns(Math.max(least, 2 * columns.row.length))
    for (const key of Object.keys(columns) as (keyof StudyColumns)[])
      (larger[key] as Float64Array).set(columns[key] as Float64Array)
    columns = larger
  }

  function between(from: number, to: number): StudyColumns {
    const { sheet, row, source, state, person, trainingClass, title, seconds, subject, year, start, end } = columns
    return {
      sheet: sheet.subarray(from, to),
      row: row.subarray(from, to),
      source: source.subarray(from, to),
      state: state.subarray(from, to),
      person: person.subarray(from, to),
      trainingClass: trainingClass.subarray(from, to),
      title: title.subarray(from, to),
      seconds: seconds.subarray(from, to),
      subject: subject.subarray(from, to),
      year: year.subarray(from, to),
      start: start.subarray(from, to),
      end: end.subarray(from, to),
    }
  }
  return {
    add(more) {
      if (count + more > columns.row.length) grow(count + more)
      count += more
      return between(count - more, count)
    },
    records: () => ({ count, ...between(0, count) }),
  }
}

function emptyColumns(rows: number): StudyColumns {
  return {
    sheet: new Uint16Array(rows),
    row: new Int32Array(rows),
    source: new Uint8Array(rows),
    state: new Uint8Array(rows),
    person: new Int32Array(rows),
    trainingClass: new Int32Array(rows).fill(-1),
    title: new Int32Array(rows).fill(-1),
    seconds: new Int32Array(rows).fill(-1),
    subject: new Uint8Array(rows),
    year: new Int16Array(rows),
    start: new Float64Array(rows).fill(Number.NaN),
    end: new Float64Array(rows).fill(Number.NaN),
  }
}

import type { Dataset } from '../records/dataset'

const EPOCH_YEAR = 1970

/** First second of a year, as a moment. */
export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) / 1000
}

/** The calendar year of a moment. */
export function yearOf(moment: number): number {
  return new Date(moment * 1000).getUTCFullYear()
}

/**
 * The year of every study record (domain.md §3): a class record's is its class's, any other's 年度, else the year of its
 * start; 0 where neither is given.
 */
export function recordYears(dataset: Dataset): Int16Array {
  const { studies, classes } = dataset
  const classYear = Int16Array.from(classes, ({ year }) => year ?? 0)
  const years = new Int16Array(studies.count)
  // Most records lie in a handful of years: the bounds of the last one found answer nearly all.
  let known = EPOCH_YEAR
  let from = yearStart(known)
  let to = yearStart(known + 1)
  for (let record = 0; record < studies.count; record++) {
    if (studies.source[record] === 0) {
      const trainingClass = studies.trainingClass[record]!
      years[record] = trainingClass < 0 ? 0 : classYear[trainingClass]!
    } else if (studies.year[record] !== 0) {
      years[record] = studies.year[record]!
    } else {
      const start = studies.start[record]!
      if (Number.isNaN(start)) continue
      if (start < from || start >= to) {
        known = yearOf(start)
        from = yearStart(known)
        to = yearStart(known + 1)
      }
      years[record] = known
    }
  }
  return years
}

/** First second of a year, as a moment. */
export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) / 1000
}

/** The calendar year of a moment. */
export function yearOf(moment: number): number {
  return new Date(moment * 1000).getUTCFullYear()
}

/** A function that gives the year of moments, 0 for NaN; quick where many moments in a row lie in one year. */
export function calendarYears(): (moment: number) => number {
  let known = 0
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  return (moment) => {
    if (Number.isNaN(moment)) return 0
    if (moment < from || moment >= to) {
      known = yearOf(moment)
      from = yearStart(known)
      to = yearStart(known + 1)
    }
    return known
  }
}

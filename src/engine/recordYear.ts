/** First second of a year, as a moment. */
export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) / 1000
}

/** The calendar year of a moment. */
export function yearOf(moment: number): number {
  return new Date(moment * 1000).getUTCFullYear()
}

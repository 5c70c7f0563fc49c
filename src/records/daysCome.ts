/** What came of the days that do in place of hours (domain.md §4). */
export interface DaysCome {
  /** How many years they are of, that of the statistics the last. */
  readonly years: number
  /** Whole days that do. */
  readonly least: number
  /** Hundredths of a day. */
  readonly came: number
  /** Records that count and do not tell their days: where there are any, there may be more. */
  readonly unsaid: number
}

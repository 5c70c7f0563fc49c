import type { Seconds } from './duration'

/** What of a person decides, beside the rows of the year, whether the rules are met; null where they do not ask for it. */
export interface HeldBy {
  /** 考核类别. */
  readonly group: string | null
  /** 职务级别. */
  readonly rank: string | null
  /** What counts of the several years that the person is held to. */
  readonly years: Seconds | null
  /** The same by year, those with hours alone; null also where a version kept the sum alone. */
  readonly perYear: readonly (readonly [year: number, seconds: Seconds])[] | null
  /** The days of these, in hundredths. */
  readonly yearsDays: number | null
}

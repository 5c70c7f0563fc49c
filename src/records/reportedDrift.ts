import type { Place } from '../workbook/address'
import type { CandidateCause, HoursCause } from './cause'
import type { Seconds } from './duration'

/** What of a reported person is no longer what 上报记录 says, and what made it so. */
export type ReportedChange =
  | { readonly what: 'hours' | 'longest'; readonly old: Seconds; readonly now: Seconds; readonly cause: HoursCause }
  /** `place`: the cell of 人员 that says so now. */
  | { readonly what: 'name' | 'department'; readonly old: string; readonly now: string; readonly place: Place }
  | { readonly what: 'left'; readonly place: Place }
  | { readonly what: 'no-candidate'; readonly cause: CandidateCause }
  /** Not on 人员 any more. */
  | { readonly what: 'gone' }

/** A reported person of whom the data no longer say what 上报记录 does. */
export interface ReportedDrift {
  /** As reported. */
  readonly name: string
  readonly changes: readonly ReportedChange[]
  /** The row of 上报记录. */
  readonly place: Place | null
}

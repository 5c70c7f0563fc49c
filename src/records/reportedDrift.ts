import type { Place } from '../workbook/address'
import type { Seconds } from './duration'

/** What of a reported person is no longer what 上报记录 says. */
export type ReportedChange =
  | { readonly what: 'hours' | 'longest'; readonly old: Seconds; readonly now: Seconds }
  | { readonly what: 'name' | 'department'; readonly old: string; readonly now: string }
  /** Not on 人员 any more; left within the year, or for another reason no candidate by the data. */
  | { readonly what: 'gone' | 'left' | 'no-candidate' }

/** A reported person of whom the data no longer say what 上报记录 does. */
export interface ReportedDrift {
  /** As reported. */
  readonly name: string
  readonly changes: readonly ReportedChange[]
  /** The row of 上报记录. */
  readonly place: Place | null
}

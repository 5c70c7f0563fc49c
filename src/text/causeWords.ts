import type { CausesUnknown, RowCause } from '../records/cause'

/** Why a figure is another than the one that was kept. Hours, amounts and places are texts as the face shows them; a place may be ''. */
export interface CauseWords {
  /** `why`: of a row that is still there and no longer counts. */
  readonly row: (row: {
    readonly what: Exclude<RowCause['what'], 'sum'>
    readonly source: string
    readonly title: string
    readonly from: string
    readonly to: string
    readonly place: string
    readonly why: string
  }) => string
  /** Of rows that were too many to be kept one by one. */
  readonly sum: (source: string, from: string, to: string, rowsThen: number, rowsNow: number) => string
  /** What caps take away. */
  readonly taken: (then: string, now: string) => string
  readonly rowsUnknown: string
  /** Ends a list that was cut. */
  readonly more: (count: number) => string
  /** A person's hours, with all that changed them. */
  readonly hours: (name: string, from: string, to: string, causes: readonly string[]) => string
  /** A person who counts now or no longer; `hours` '' where they did not decide it. */
  readonly person: (name: string, was: string, is: string, hours: string, place: string) => string
  /** How somebody stands who is not of the year's staff. */
  readonly notStaff: string
  /** How a class stands that is not there. */
  readonly noClass: string
  readonly change: (name: string, was: string, is: string, place: string) => string
  /** What was planned of a class. */
  readonly planned: (name: string, from: number, to: number, place: string) => string
  readonly reported: (name: string, place: string) => string
  readonly withdrawn: (name: string, place: string) => string
  readonly setting: (name: string) => string
  readonly nothing: string
  readonly leavers: Readonly<Record<'required' | 'exempt', string>>
  /** Above the causes below the line of a ratio. */
  readonly whole: (cause: string) => string
  /** Why no rows can be named. */
  readonly unknown: Readonly<Record<CausesUnknown, string>>
}

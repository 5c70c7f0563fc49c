import type { RowCause } from '../records/cause'

/** The rows that made somebody's hours others than those kept. Hours and places are texts as the face shows them; a place may be ''. */
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
  /** A row of which several things, or others than hours, have changed: old and new of each. */
  readonly changes: (row: {
    readonly source: string
    readonly title: string
    readonly changes: readonly (readonly [was: string, is: string])[]
    readonly place: string
  }) => string
  /** 考核类别 or 职务级别 of a person. */
  readonly personChange: (of: 'group' | 'rank', was: string, is: string, place: string) => string
  /** What counts of several years together, with those of them that made the difference. */
  readonly ofYears: (was: string, is: string, years: readonly string[]) => string
  readonly ofYear: (year: number, was: string, is: string, places: string) => string
  /** A line of 设置; texts as 设置 says them, '' for nothing. */
  readonly rule: (name: string, was: string, is: string, place: string) => string
  /** Of somebody who is not of the year's staff. */
  readonly notStaff: string
  /** What decided was not kept then. */
  readonly notKept: string
  /** Between two cells. */
  readonly and: string
  /** Where nobody says the subject. */
  readonly noSubject: string
  /** Of rows that were too many to be kept one by one. */
  readonly sum: (source: string, from: string, to: string, rowsThen: number, rowsNow: number) => string
  /** What caps take away. */
  readonly taken: (then: string, now: string) => string
  readonly rowsUnknown: string
  /** No row has changed: settings made the difference. */
  readonly noRow: string
  /** Between two of them. */
  readonly between: string
  /** Ends a list that was cut. */
  readonly more: (count: number) => string
}

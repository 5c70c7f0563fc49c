import type { Seconds } from '../records/duration'
import type { Fen } from '../records/money'
import type { Place } from '../workbook/address'

/** A quantity with its unit. Ratios stay exact pairs of integers; they are rounded once, when shown (domain.md §1). */
export type Amount =
  | { readonly unit: 'hours'; readonly seconds: Seconds }
  | { readonly unit: 'money'; readonly fen: Fen }
  | { readonly unit: 'people' | 'classes' | 'personTimes'; readonly count: number }
  /** Has no value where `whole` is 0. */
  | { readonly unit: 'percent'; readonly part: number; readonly whole: number }
  /** Hours a head; has no value where `people` is 0. */
  | { readonly unit: 'averageHours'; readonly seconds: Seconds; readonly people: number }

/** Why a row counts or does not (domain.md §4). */
export type Why =
  | 'counts'
  | 'not-confirmed'
  | 'pending'
  | 'rejected'
  | 'unreadable'
  | 'other-year'
  | 'duplicate'
  | 'no-hours'
  | 'unknown-class'
  | 'not-implemented'
  | 'refused'
  | 'not-required'
  | 'new-hire'
  | 'below-requirement'
  | 'no-candidate'
  | 'not-reported'

/** One row of the workbook behind a figure. `text` is the user's own words for it: a name, a title. */
export interface Part {
  readonly place: Place
  readonly text: string
  /** What the row adds, in the figure's unit; for hours also where it does not count. */
  readonly amount: Amount
  readonly counts: boolean
  readonly why: Why
}

/** The rules that make one figure of others where sum, count and ratio do not say it. */
export type Rule = 'participants' | 'capped-hours' | 'longest-single' | 'backbone-share' | 'zero-unless-implemented'

/** How a figure was made. Parts are listed when somebody asks, not before. */
export type Made =
  /** Read from one cell, or entered there by hand. */
  | { readonly how: 'cell'; readonly place: Place }
  /** Nothing was given. */
  | { readonly how: 'absent' }
  | { readonly how: 'sum' | 'count'; readonly parts: () => Iterable<Part> }
  | { readonly how: 'ratio'; readonly part: Figure; readonly whole: Figure }
  | { readonly how: 'rule'; readonly rule: Rule; readonly of: readonly Figure[] }
  /** Entered by hand over what the data gives. */
  | { readonly how: 'override'; readonly place: Place; readonly system: Figure }
  /** Frozen by 完成上报: stands in the reporting log. */
  | { readonly how: 'frozen'; readonly place: Place }

/** A number that knows how it was made; the only kind of number a report prints. `amount` null: not given. */
export interface Figure {
  readonly amount: Amount | null
  readonly made: Made
}

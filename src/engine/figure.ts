import type { Amount } from '../records/amount'
import type { Seconds } from '../records/duration'
import type { Moment } from '../records/moment'
import type { Rule, Why } from '../records/reason'
import type { Category } from '../records/subject'
import type { Place } from '../workbook/address'

export type { Amount } from '../records/amount'
export type { Rule, Why } from '../records/reason'

/** One row of the workbook behind a figure. `text` is the user's own words for it: a name, a title. */
export interface Part {
  /** The cell that holds what counts, as far as one does; otherwise the row. */
  readonly place: Place
  readonly text: string
  /** What the row adds, in the figure's unit; for hours also where it does not count. */
  readonly amount: Amount
  readonly counts: boolean
  readonly why: Why
  /** Of hours that count: how many of them the cap of their source takes away; absent where it takes none (domain.md §4). */
  readonly capped?: Seconds
  /** Beside `capped`: whose cap was full, the source's, the subject's, or both. */
  readonly cappedBy?: readonly Category[]
  /** Where the rules ask for days too, of a row that counts: hundredths of a day, null where it does not tell (`studyDays.ts`). */
  readonly days?: number | null
}

/** Whether anything of a row counts: not where a cap takes all of it. */
export function countsAtAll({ counts, capped, amount }: Part): boolean {
  return counts && (capped === undefined || amount?.unit !== 'hours' || capped < amount.seconds)
}

/** How a figure was made. Parts are listed when somebody asks, not before. */
export type Made =
  /** Read from one cell, or entered there by hand. */
  | { readonly how: 'cell'; readonly place: Place }
  /** Nothing was given. */
  | { readonly how: 'absent' }
  | { readonly how: 'sum' | 'count'; readonly parts: () => Iterable<Part> }
  | { readonly how: 'ratio'; readonly part: Figure; readonly whole: Figure }
  | { readonly how: 'rule'; readonly rule: Rule; readonly of: readonly Figure[] }
  /** Of several years together: each that the workbook holds, in their order. */
  | { readonly how: 'years'; readonly of: readonly FigureOfYear[] }
  /** Entered by hand over what the data gives. */
  | { readonly how: 'override'; readonly place: Place; readonly system: Figure }
  /** Frozen by 完成上报: stands in the reporting log. */
  | { readonly how: 'frozen'; readonly place: Place }
  /** Kept by us at a moment, in a row with this 校验码 ('' where rows have none); `now`: the same by today's data, null where that is unknown. */
  | {
      readonly how: 'stored'
      readonly place: Place
      readonly at: Moment
      readonly code: string
      readonly now: Figure | null
    }

/** What a year adds to a figure of several. */
export interface FigureOfYear {
  readonly year: number
  readonly figure: Figure
}

/** Nobody else has it, so that no other file can make a figure. */
declare const ONE_MAKER: unique symbol

/** A number that knows how it was made; the only kind of number a report prints. `amount` null: not given. */
export interface Figure {
  readonly amount: Amount | null
  readonly made: Made
  readonly [ONE_MAKER]: true
}

/** The one maker of figures. */
export function figureOf(amount: Amount | null, made: Made): Figure {
  return { amount, made } as Figure
}

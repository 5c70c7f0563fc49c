import type { Place } from '../workbook/address'
import type { CertificateMatch } from './certificateMatch'
import type { PointedColumn } from './columnKeys'
import type { Moment } from './moment'
import type { SettingField } from './policy'
import type { ReportedDrift } from './reportedDrift'

/** What the manual marks with a star and the execution table prints: of every 已实施 class it must be filled in. */
export const STARRED_FIELDS = [
  'audience',
  'content',
  'goal',
  'start',
  'location',
  'participants',
  'cost',
  'contact',
  'phone',
] as const satisfies readonly PointedColumn<'classes'>[]
export type StarredField = (typeof STARRED_FIELDS)[number]

/** What is to be filled in of a class that was held: what the execution table prints with a star, and 成效. */
export type ClassGap = 'effect' | StarredField

/** What the summary prints, and who signs at the foot of the tables, and when. */
export const SIGNED_FIELDS = [
  'unit',
  'experience',
  'overview',
  'preparer',
  'reviewer',
  'head',
  'phone',
  'reportDate',
] as const satisfies readonly SettingField[]
export type SignedField = (typeof SIGNED_FIELDS)[number]

/** A cell of a class that the stamped table prints empty, or with a word that says nothing. */
export interface EmptyCell {
  readonly trainingClass: string
  readonly field: ClassGap
  readonly place: Place
}

/** A line of 用印前检查: what must hold before a table is stamped, and where it does not. */
export type ReadyLine = {
  /** Whether it holds. */
  readonly ok: boolean
  /** Where to look, or to put it right; of many the first ones. */
  readonly places: readonly Place[]
} & ReadyCheck

export type ReadyCheck =
  | { readonly check: 'errors' | 'questions'; readonly count: number }
  | { readonly check: 'starred'; readonly empty: readonly EmptyCell[] }
  /** `badDate`: 填报日期 that cannot be that of this year's tables. */
  | { readonly check: 'signed'; readonly empty: readonly SignedField[]; readonly badDate: Moment | null }
  /** Those reported of whom the data now say something else than the frozen table prints. */
  | { readonly check: 'reported'; readonly moved: readonly ReportedDrift[] }
  | { readonly check: 'reporting'; readonly isFinished: boolean; readonly reported: number }
  | { readonly check: 'summary'; readonly isSaved: boolean; readonly changed: number }
  /** `copies`: other sheets that are the same table and would print, too; `isFrozen`: it prints what was reported, also where the data have moved since. */
  | {
      readonly check: 'sheet'
      readonly sheet: string
      readonly isThere: boolean
      readonly differences: number
      readonly copies: readonly string[]
      readonly isFrozen: boolean
    }
  | { readonly check: 'code'; readonly sheet: string; readonly printed: string | null; readonly now: string }
  /** A code on paper that somebody has typed in: of a stamped table (`sheet`), of somebody's certificate, or of neither. */
  | {
      readonly check: 'paper'
      readonly code: string
      /** Whether it is written as a code at all. */
      readonly isCode: boolean
      readonly sheet: string | null
      readonly certificate: CertificateMatch | null
    }

import type { Place } from '../workbook/address'
import type { Amount } from './amount'
import type { DaysCome } from './daysCome'
import type { Seconds } from './duration'
import type { SettingField } from './policy'
import type { Why } from './reason'
import type { StudySource } from './studyRecords'
import type { Category, Subject } from './subject'
import type { SummaryFigure } from './summaryFigures'

/*
 * Why a figure is another than the one that was kept: the rows that came, went or changed, as old → new, such that the old figure
 * and what the causes add give the new one exactly (domain.md §5).
 */

/** What else of a row is another than it was, where the rules ask for it; null where nobody says. */
export type RowTrait = (
  | { readonly of: 'subject'; readonly was: Subject | null; readonly is: Subject | null }
  /** Hundredths of a day. */
  | { readonly of: 'days'; readonly was: number | null; readonly is: number | null }
) & {
  /** The cell that says it, where another row than that of the hours does: of a class its row on 培训班. */
  readonly place: Place | null
}

/** A row that makes a difference to somebody's hours, or to what they count as. */
export type RowCause =
  | {
      /** `stopped`: the row is still there and no longer counts. */
      readonly what: 'added' | 'gone' | 'changed' | 'stopped'
      readonly source: StudySource
      readonly title: string
      /** What counted of it then and counts now, before caps; 0 where it did not count. */
      readonly from: Seconds
      readonly to: Seconds
      /** The cell of a row that exists now. */
      readonly place: Place | null
      /** Its cell on 培训班, where that says what changed and not the row itself. */
      readonly classPlace: Place | null
      /** Why a row that stopped does not count. */
      readonly why: Why
      /** Of a row that changed; where its hours are the same, these alone. */
      readonly traits: readonly RowTrait[]
    }
  /** Rows were too many to be kept one by one. */
  | {
      readonly what: 'sum'
      readonly source: StudySource
      readonly from: Seconds
      readonly to: Seconds
      readonly rowsThen: number
      readonly rowsNow: number
    }

/** Somebody whose part in a figure is another now. */
export interface CausePerson {
  readonly id: string
  readonly name: string
  readonly department: string
  /** On 人员 now; null for who is no longer there. */
  readonly place: Place | null
}

/** Why a person's counted hours are others: what rows add, less what caps take away more than before. */
export interface HoursCause {
  readonly from: Seconds
  readonly to: Seconds
  /** null where the rows of then are not known. */
  readonly rows: readonly RowCause[] | null
  /** What caps take away of the sums, then and now. */
  readonly takenThen: Seconds
  readonly takenNow: Seconds
  /** Lines of 设置 that decide what counts and say something else, where they were kept of this person alone. */
  readonly settings: readonly SettingChange[]
}

/** What a setting was worth; of a choice the word, of 考核办法 its name, of a line that names hours its text. */
export type SettingWorth = Amount | string | { readonly pack: string } | { readonly text: string } | null

/** What of a person decides with the rows, and is another than it was. */
export type PersonChange =
  /** 考核类别 or 职务级别 of 人员; '' where nothing is said. */
  | { readonly of: 'group' | 'rank'; readonly was: string; readonly is: string; readonly place: Place | null }
  /** What counts of several years together, in seconds, with the years that made the difference, where they were kept one by one. */
  | { readonly of: 'years'; readonly was: Seconds; readonly is: Seconds; readonly perYear: readonly YearChange[] }
  /** The days of these, in hundredths. */
  | { readonly of: 'yearsDays'; readonly was: number; readonly is: number }

/** What counts of one of several years, then and now. */
export interface YearChange {
  readonly year: number
  readonly was: Seconds
  readonly is: Seconds
  /** The cells of the rows that count of it now. */
  readonly places: readonly Place[]
}

/** A demand that somebody does not meet now. */
export interface LackNow {
  readonly of: 'hours' | Category
  readonly years: number
  readonly least: Seconds
  readonly came: Seconds
  readonly missing: Seconds
  readonly unheld: readonly number[]
  readonly days: DaysCome | null
}

/** What somebody lacks to be a 骨干人才 candidate: hours, a single training above the limit, and what the rules demand besides. */
export interface CandidateLacks {
  readonly missingSeconds: Seconds
  readonly lacksSingle: boolean
  readonly singleSeconds: Seconds
  readonly parts: readonly LackNow[]
}

/** Why somebody who was reported is a candidate no longer, though nobody need have touched their hours. */
export interface CandidateCause {
  /** null for somebody who is not on 人员 or not of the year's staff. */
  readonly lacks: CandidateLacks | null
  /** The rows that count otherwise; null where they tell the same as those of hours that have moved, or nothing. */
  readonly hours: HoursCause | null
  readonly changes: readonly PersonChange[]
  /** Lines of 设置 that say something else; null where nothing of them was kept. */
  readonly settings: readonly SettingChange[] | null
}

/** What makes a term of a figure another: `from` and `to` are in the term's unit. */
export type Cause =
  | (HoursCause & { readonly what: 'hours'; readonly who: CausePerson })
  /** Whether a person counts; `hours` where that is because of them. */
  | {
      readonly what: 'person'
      readonly who: CausePerson
      readonly from: number
      readonly to: number
      /** null for somebody who was or is not of the year's staff. */
      readonly was: Why | null
      readonly is: Why | null
      readonly hours: HoursCause | null
      readonly changes: readonly PersonChange[]
      /** What is not met now, where they do not meet what the rules demand. */
      readonly lacks: readonly LackNow[]
    }
  /** Whether a class counts, or what was planned of it; null for one that was or is not there. */
  | {
      readonly what: 'class' | 'planned'
      readonly name: string
      readonly from: number
      readonly to: number
      readonly was: Why | null
      readonly is: Why | null
      readonly place: Place | null
    }
  | ({ readonly what: 'setting'; readonly from: number; readonly to: number } & SettingChange)
  /** Somebody reported since, or withdrawn. */
  | {
      readonly what: 'reported'
      readonly who: CausePerson
      readonly from: number
      readonly to: number
    }

/** A setting that says something else now. */
export interface SettingChange {
  readonly field: SettingField
  readonly was: SettingWorth
  readonly is: SettingWorth
  readonly place: Place | null
}

/** A sum or count that a figure is made of: `from` and all that the causes add is `to`. Seconds, people, classes, times, 分. */
export interface CausedTerm {
  readonly from: number
  readonly to: number
  readonly causes: readonly Cause[]
}

/** Why a figure is another. */
export interface FigureCauses {
  readonly figure: SummaryFigure
  /** The figure itself, or above the line of a ratio. */
  readonly part: CausedTerm
  /** Below the line; null for what is no ratio. */
  readonly whole: CausedTerm | null
  /** Settings that have changed too, and work through the people and rows above. */
  readonly settings: readonly SettingChange[]
}

/**
 * Why nothing can be named: none was kept (by an earlier version), what was kept was changed by hand, a later version wrote it, or what
 * stands there is not what was kept.
 */
export type CausesUnknown = 'not-kept' | 'changed' | 'later' | 'other-basis'

/** Why a stamped sheet says something else than the data gives now. */
export type StampedCause =
  /** A figure of the summary, which the sheet prints as it was saved. */
  | { readonly kind: 'figure'; readonly causes: FigureCauses }
  /** A person's hours or longest single training, which the sheet prints as they were reported. */
  | { readonly kind: 'hours'; readonly cause: HoursCause }
  /** The first rows that the data's value comes from, of so many; of a person who was reported or withdrawn the row of 上报记录. */
  | { readonly kind: 'rows'; readonly places: readonly Place[]; readonly all: number }
  /** Nothing was kept of when the sheet was written. */
  | { readonly kind: 'unknown'; readonly why: CausesUnknown }

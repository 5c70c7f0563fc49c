import type { Place } from '../workbook/address'
import type { CollectBy } from './collecting'
import type { DaysCome } from './daysCome'
import type { Seconds } from './duration'
import type { Moment } from './moment'
import type { ClassGap } from './readyLine'
import type { StudySource } from './studyRecords'
import type { Category } from './subject'

/*
 * 催办清单 (domain.md §6): what is still to be done in the year, by the department that it is asked of, and whom to ask.
 */

/** Somebody who is reminded, or whose records are. */
export interface Reminded {
  /** Index in `Dataset.people`. */
  readonly person: number
  readonly id: string
  readonly name: string
}

/** A part of what the rules demand, and how much of it is missing. */
export interface MissingPart {
  /** All hours that count, or those of a source or subject. */
  readonly of: 'hours' | Category
  /** How many years it is of, that of the statistics the last. */
  readonly years: number
  /** 还差. */
  readonly missing: Seconds
  /** Years of which the workbook holds nothing: where there are any, nothing can be said, and no sum counts it. */
  readonly unheld: readonly number[]
  /** The days that would do as well; null where hours alone decide. */
  readonly days: DaysCome | null
}

/** The same of several people together: those of whom it can be said. */
export interface MissingSum extends Pick<MissingPart, 'of' | 'years' | 'missing'> {
  readonly people: number
}

/** A class that somebody may still attend in the year, with what it would give. */
export interface HelpfulClass {
  /** Index in `Dataset.classes`. */
  readonly trainingClass: number
  readonly name: string
  /** The first day, as far as one is said. */
  readonly begins: Moment | null
  /** Hours that would count, after what the cap of classes leaves. */
  readonly seconds: Seconds
  /** Which missing parts it would lessen. */
  readonly helps: readonly MissingPart['of'][]
  /** Stands on its list already, and has not been confirmed. */
  readonly isListed: boolean
}

/** One thing to remind of. A new kind is asked for by the compiler wherever it must be said. */
export type Matter =
  /** 学时未完成: somebody held to the requirement who has not met it. */
  | {
      readonly kind: 'short'
      readonly who: Reminded
      readonly counted: Seconds
      readonly required: Seconds
      readonly missing: readonly MissingPart[]
      readonly nearest: readonly HelpfulClass[]
      readonly place: Place
    }
  /** 待审核: study that counts once somebody approves it. */
  | {
      readonly kind: 'pending'
      readonly who: Reminded
      readonly title: string
      readonly source: StudySource
      readonly seconds: Seconds
      readonly place: Place
    }
  /** 未实施: a class of the year that is not held; `isOverdue`: its last day is over. */
  | {
      readonly kind: 'notHeld'
      readonly trainingClass: string
      readonly begins: Moment | null
      readonly isOverdue: boolean
      readonly place: Place
    }
  /** 待补填: a class that was held and lacks something; `place` is the first empty cell. */
  | {
      readonly kind: 'incomplete'
      readonly trainingClass: string
      readonly gaps: readonly ClassGap[]
      readonly place: Place
    }
  /** 未交收集表: a collection workbook that went out and has not come back. */
  | {
      readonly kind: 'unanswered'
      readonly by: CollectBy
      readonly whom: string
      readonly sentAt: Moment | null
      readonly place: Place
    }
export type MatterKind = Matter['kind']
export type MatterOf<Kind extends MatterKind> = Extract<Matter, { readonly kind: Kind }>

/** What is asked of one department; '' for whom or what has none. */
export interface DepartmentReminder {
  readonly department: string
  /** Who is short first, then what is to be reviewed, classes not held, classes that lack something, collection workbooks that have not come back. */
  readonly matters: readonly Matter[]
  /** What its people miss together, part by part. */
  readonly missing: readonly MissingSum[]
}

export interface Reminders {
  readonly year: number
  /** 单位; '' where 设置 says nothing. */
  readonly unit: string
  /** 截止日期: the last day of the reporting window, else of the year. */
  readonly deadline: Moment
  /** In the order of the tree of departments; those alone of which something is asked. */
  readonly departments: readonly DepartmentReminder[]
  readonly missing: readonly MissingSum[]
}

/** The matters of one kind. */
export function mattersOf<Kind extends MatterKind>(matters: readonly Matter[], kind: Kind): readonly MatterOf<Kind>[] {
  return matters.filter((matter): matter is MatterOf<Kind> => matter.kind === kind)
}

/** Whom a text is written to. */
export const ADDRESSEES = ['person', 'department'] as const
export type Addressee = (typeof ADDRESSEES)[number]

/** The words of a reminder as they are kept in the workbook, in 催办用语. */
export interface KeptReminderWords {
  readonly to: Addressee
  readonly text: string
  /** Who wrote them; '' where nobody says. */
  readonly by: string
  readonly at: Moment | null
  /** The version that the row is written in. */
  readonly version: number
  /** The cell of the text; null for a row that is yet to be written. */
  readonly place: Place | null
}

/** Names in braces that mean nothing; or a row that says nothing. */
export type WordsTrouble =
  | { readonly to: Addressee; readonly unknown: readonly string[]; readonly place: Place | null }
  | { readonly to: null; readonly place: Place }

import type { Place } from '../workbook/address'
import type { Seconds } from './duration'
import type { Moment } from './moment'
import type { Person } from './person'
import type { ReadingAnswer } from './readingAnswer'
import type { StudySource, StudyState } from './studyRecords'
import type { Subject } from './subject'

/*
 * What to do with the rows of a list (其他人员导入, 审核创建/导入; domain.md §7). People and classes are indexes into `Dataset.people`
 * and `Dataset.classes` of the workbook that the list is imported into.
 */

/** The sheets that rows of a list go to. */
export const PROPOSAL_TARGETS = ['attendance', 'external', 'online', 'staff'] as const
export type ProposalTarget = (typeof PROPOSAL_TARGETS)[number]

/**
 * What is to be said of a row, the gravest first: of a row that is several of them, the first counts.
 *
 * Nothing can be written of `unreadable`, `unknown-class`, `there` and `absent` (the list says that the person did not come);
 * `name` waits for who is meant. `contradicts` changes what
 * stands there, all others add a row: `asked` as the likeliest answer to the open question of its sheet has it.
 */
export const PROPOSAL_KINDS = [
  'unreadable',
  'name',
  'unknown-class',
  'there',
  'contradicts',
  'disagrees',
  'absent',
  'asked',
  'superseded',
  'other-year',
  'outside-dates',
  'double',
  'short-stay',
  'new',
] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

/** Kinds of which something can be written once somebody says so; `new` needs nobody's word. */
export const ACCEPTABLE: ReadonlySet<ProposalKind> = new Set([
  'contradicts',
  'disagrees',
  'asked',
  'superseded',
  'other-year',
  'outside-dates',
  'double',
  'short-stay',
  'new',
])

/** A row of a list, as it would stand in the workbook. */
export type ProposedRecord = ProposedAttendance | ProposedStudy | ProposedPerson

export interface ProposedAttendance {
  readonly target: 'attendance'
  readonly trainingClass: number | null
  /** The row's own hours; null: the class's. */
  readonly seconds: Seconds | null
  readonly confirmed: boolean
  readonly subject: Subject | null
}

export interface ProposedStudy {
  readonly target: 'external' | 'online'
  readonly source: StudySource
  readonly title: string
  readonly seconds: Seconds | null
  readonly state: StudyState
  readonly subject: Subject | null
  /** 年度 of the row itself; null where the start says it. */
  readonly year: number | null
  readonly start: Moment | null
  readonly end: Moment | null
}

export interface ProposedPerson extends Omit<Person, 'place'> {
  readonly target: 'staff'
}

/** A field of what stands in the workbook, by the key of its column, and what the list says instead. */
export interface FieldChange {
  readonly key: string
  /** The cell; null column where the sheet has none for it. */
  readonly place: Place
  readonly before: FieldValue
  readonly after: FieldValue
}

export type FieldValue =
  | { readonly seconds: Seconds | null }
  | { readonly moment: Moment | null }
  | { readonly yes: boolean }
  | { readonly state: StudyState }
  | { readonly text: string }

/** What is not settled of how a sheet is read. */
export interface OpenQuestions {
  readonly choices: readonly ReadingAnswer[]
  /** The columns that it is asked of, with their headings; empty where the sheet as a whole is. */
  readonly columns: readonly { readonly column: number; readonly heading: string }[]
}

/** What makes a row doubtful, with what whoever decides needs. */
export type Doubt =
  | { readonly kind: 'unreadable'; readonly places: readonly Place[] }
  | ({ readonly kind: 'asked' } & OpenQuestions)
  /** Classes that may be meant: by name, or held on the day. */
  | { readonly kind: 'unknown-class'; readonly name: string; readonly choices: readonly number[] }
  /** Whom the row may mean; nobody where none is like it. */
  | { readonly kind: 'name'; readonly choices: readonly number[]; readonly namesakes: boolean }
  | { readonly kind: 'there'; readonly place: Place }
  | { readonly kind: 'contradicts'; readonly changes: readonly FieldChange[] }
  /** Other rows say other hours of the same person and class, or other study: the first row of each, and its hours, those of the class where it has none. */
  | {
      readonly kind: 'disagrees'
      readonly others: readonly { readonly place: Place; readonly seconds: Seconds | null }[]
    }
  | { readonly kind: 'absent' }
  /** Of an answer that was sent back again later; the file of the later one. */
  | { readonly kind: 'superseded'; readonly newer: string }
  /** `year`: 0 where neither a year nor a time is given. */
  | { readonly kind: 'other-year'; readonly year: number }
  /** The day of the row, and those of the class. */
  | { readonly kind: 'outside-dates'; readonly at: Moment; readonly from: Moment; readonly to: Moment }
  /** The record that it would count beside. */
  | { readonly kind: 'double'; readonly other: Place }
  | { readonly kind: 'short-stay'; readonly stayed: Seconds; readonly hours: Seconds }

/** What is proposed for one row of a list; several rows that say the same together are one. */
export interface Proposal {
  /** The same for the same row, however often it is read: `file\nsheet\nrow`. */
  readonly id: string
  /** The first row, in the list. */
  readonly place: Place
  /** All rows, from 1: of one person who came into a meeting several times. */
  readonly rows: readonly number[]
  readonly kind: ProposalKind
  /** All that is to be said of the row, the gravest first; empty for `new`. */
  readonly doubts: readonly Doubt[]
  /** The name as the list has it. */
  readonly written: string
  /** null where nobody is meant for certain, and for people who are not on 人员 yet. */
  readonly person: number | null
  readonly record: ProposedRecord
  /** How long the person stayed, where the list says it; the joins of one person together. */
  readonly stayed: Seconds | null
}

/** Whom a row of a list means, as somebody has said. */
export interface NameAnswer {
  /** As the list writes it. */
  readonly written: string
  /** Only where it is said of one row: its `Proposal.id`; null: of all rows with that name. */
  readonly id: string | null
  /** -1: nobody of 人员, but somebody new, which only a list of staff can say. */
  readonly person: number
}

/** When a row of a list says that it was, and for how long. */
export interface RowTimes {
  readonly at: Moment | null
  readonly stayed: Seconds | null
}

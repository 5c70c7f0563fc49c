import type { CollectBy } from '../records/collecting'
import type { Addressee, MatterKind } from '../records/reminders'

/** What 催办清单 says, whoever shows it; loaded with it. */
export interface ReminderWords {
  readonly title: string
  readonly kinds: Readonly<Record<MatterKind, string>>
  /** How much there is, and until when, where that is said. */
  readonly note: (counts: ReminderCounts, deadline: string | null) => string
  /** A department, and what is asked of it. */
  readonly department: (name: string, counts: ReminderCounts) => string
  /** The same where it goes on on another page. */
  readonly continued: (heading: string) => string
  readonly hours: (hours: string) => string
  /** A part of what is missing: `专业科目 12 学时`; `category` '' for hours as a whole. */
  readonly part: (category: string, years: number, hours: string) => string
  /** Nothing can be said, since nothing is known of these years. */
  readonly unsaid: (part: string, years: readonly number[]) => string
  readonly noDate: string
  /** A class that would help: `categories` where its hours are asked for by subject or source. */
  readonly helpful: (one: {
    readonly name: string
    readonly begins: string
    readonly hours: string
    readonly categories: readonly string[]
    readonly isListed: boolean
  }) => string
  readonly pending: (title: string, source: string, hours: string) => string
  readonly about: (name: string, what: string) => string
  readonly notHeld: (begins: string, isOverdue: boolean) => string
  /** When a collection workbook went out; '' where nobody says. */
  readonly unanswered: (by: CollectBy, sent: string) => string
  readonly gaps: (fields: readonly string[]) => string
  readonly effect: string
  /** Between two things in one line. */
  readonly between: string
  /** Somebody and what they miss, in the list of a department. */
  readonly short: (name: string, missing: string) => string
  readonly addressees: Readonly<Record<Addressee, string>>
  readonly defaults: Readonly<Record<Addressee, string>>
  /** Words that name what is not known; the names that are. */
  readonly unknownFields: (to: Addressee, unknown: readonly string[], known: readonly string[]) => string
  /** A row of 催办用语 that says nothing. */
  readonly unreadRow: (known: readonly string[]) => string
  readonly tooLong: string
  readonly noWords: string
  /** Heads of the sheet, by the columns of reports that they stand in for. */
  readonly headings: Readonly<Record<'status' | 'name' | 'hours' | 'missing' | 'lacking' | 'classes' | 'count', string>>
  readonly command: {
    readonly none: string
    readonly badText: (text: string, known: readonly string[]) => string
    readonly badWords: (text: string, known: readonly string[]) => string
    readonly wordsAndFilters: string
    readonly notCsv: (file: string) => string
    readonly written: (path: string, rows: number) => string
    readonly kept: string
  }
  readonly panel: {
    readonly copyTo: (name: string) => string
    readonly copy: string
    readonly copied: (name: string) => string
    readonly notCopied: string
    readonly write: string
    readonly words: string
    readonly wordsHint: string
    readonly wordsTo: Readonly<Record<Addressee, string>>
    readonly keep: string
    readonly restore: string
    /** The same two, said of whose words they are. */
    readonly keepTo: Readonly<Record<Addressee, string>>
    readonly restoreTo: Readonly<Record<Addressee, string>>
    /** Before what somebody misses. */
    readonly missing: (missing: string) => string
    readonly preview: string
    readonly insert: (field: string) => string
    readonly nothing: string
  }
}

/** How much of everything there is. */
export interface ReminderCounts {
  readonly short: number
  /** What is missing, part by part, those together of whom it can be said. */
  readonly missing: string
  readonly notHeld: number
  readonly incomplete: number
  readonly pending: number
  readonly unanswered: number
}

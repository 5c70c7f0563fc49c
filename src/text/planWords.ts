import type { LeftOutRow, SheetFate } from '../records/readingPlan'
import type { DaysAnswer, EITHER_WORDS, EitherTopic, GroupAnswer, HoursAnswer } from '../state/answerWords'

/** What is said of how sheets were read. */
export interface PlanWords {
  /** Heads the lines, on 数据检查 too. */
  readonly title: string
  /** `签到（实际参会人员，保密教育专题培训）：38 行`; the class '' where rows name it. */
  readonly table: (sheet: string, kind: string, trainingClass: string, rows: number) => string
  readonly unread: (headings: readonly string[]) => string
  /** A column without a heading, by its letters. */
  readonly unnamed: (letters: string) => string
  readonly leftOut: (rows: number, why: readonly string[]) => string
  readonly why: Readonly<Record<LeftOutRow['why'], string>>
  readonly notRead: (sheet: string, why: string) => string
  /** `word`: what turned the sheet away; '' for none. */
  readonly fates: { readonly [Fate in Exclude<SheetFate, 'read' | 'own' | 'empty'>]: (word: string) => string }
  /** What an answer says, as a button has it. */
  readonly choices: {
    readonly sheetNotRead: string
    /** Of days without a year. */
    readonly year: (year: string) => string
    /** One table of several on a sheet. */
    readonly tableNotRead: string
    readonly columnNotRead: string
    /** Of a column that may say who came. */
    readonly columnOfNothing: string
    readonly kind: (kind: string) => string
    /** Of a note beside a table. */
    readonly noteOfNothing: string
    readonly column: (heading: string) => string
    readonly trainingClass: (name: string) => string
    readonly absences: string
    readonly absencesWhole: string
    readonly doubted: string
    readonly failures: string
    readonly shortStays: string
    readonly blanksExempt: string
    /** Of an unknown mark of who came. */
    readonly marks: Readonly<Record<'came' | 'away', (mark: string) => string>>
    /** Of people whom a list of the staff puts apart. */
    readonly groups: Readonly<Record<GroupAnswer, (text: string) => string>>
    readonly headerRow: (row: string) => string
    readonly days: Readonly<Record<DaysAnswer, string>>
    readonly hours: Readonly<Record<HoursAnswer, string>>
    readonly person: Readonly<Record<'same' | 'different', string>>
    readonly ignoreTotals: string
    /** Of a class: the lists that are read hold all who came. */
    readonly asListed: (name: string) => string
    readonly struck: Readonly<Record<'out' | 'in', string>>
    readonly either: {
      readonly [Topic in EitherTopic]: Readonly<Record<keyof (typeof EITHER_WORDS)[Topic], string>>
    }
    /** This list of the staff, not that sheet. */
    readonly instead: (sheet: string) => string
  }
  readonly answers: (answers: readonly string[]) => string
}

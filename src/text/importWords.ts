import type { ProposalKind, ProposalTarget } from '../records/proposal'

/** What 导入 says, in pane, page and command line alike; loaded when it is opened. */
export interface ImportWords {
  readonly title: string
  /** What stands on the page before a list is chosen. */
  readonly lead: string
  readonly kinds: Readonly<Record<ProposalKind, string>>
  /** As typed behind `--accept`; either language’s is understood. */
  readonly kindWords: Readonly<Record<ProposalKind, string>>
  readonly all: string
  readonly certain: string
  /** The names that lists of one kind go under. */
  readonly targets: Readonly<Record<ProposalTarget, string>>
  readonly row: (rows: readonly number[]) => string
  readonly outcome: {
    /** `isRepeated`: several rows of the list say the very same. */
    readonly add: (sheet: string, isRepeated: boolean) => string
    readonly there: (place: string) => string
    readonly change: (field: string, before: string, after: string, place: string) => string
    readonly absent: string
  }
  readonly doubts: {
    readonly unreadable: (cells: string) => string
    /** `columns`: the letters and headings of those that are asked of. */
    readonly asked: (choices: readonly string[], columns: readonly (readonly [string, string])[]) => string
    readonly unknownClass: (name: string, choices: readonly string[]) => string
    readonly name: (name: string, choices: readonly string[]) => string
    readonly namesakes: (name: string, choices: readonly string[]) => string
    readonly noColumn: (column: string, sheet: string) => string
    readonly disagrees: (hours: string, place: string) => string
    readonly superseded: (newer: string) => string
    readonly otherYear: (year: number) => string
    readonly outsideDates: (at: string, from: string, to: string) => string
    readonly double: (place: string) => string
    readonly shortStay: (stayed: string, hours: string) => string
  }
  readonly yes: string
  readonly no: string
  readonly nothing: string
  readonly ofClass: string
  readonly reviews: Readonly<Record<'accepted' | 'pending' | 'rejected' | 'other', string>>
  /** How many rows are of a kind. */
  readonly count: (kind: string, rows: number) => string
  readonly unread: (file: string, sheet: string) => string
  readonly nothingToDo: string
  readonly people: (people: number) => string
  readonly hours: (before: string, after: string) => string
  /** That rows which are taken count as soon as they are written, and as what. */
  readonly countsAtOnce: Readonly<Record<'attendance' | 'external', string>>
  /** Rows that are taken though they may count twice. */
  readonly doubled: (rows: number) => string
  /** Accepted rows that no sheet can hold as they are meant. */
  readonly left: (rows: number) => string
  readonly written: (rows: number, cells: number) => string
  readonly undone: string
  /** Of a list read beside the workbook: rows that were imported already. */
  readonly countsAlready: (file: string, rows: number) => string
  /** Of a file open beside the workbook that was imported and closed; of one that may count twice. */
  readonly closedBeside: (file: string) => string
  readonly twiceBeside: (file: string) => string
  /** The buttons and fields of the page. */
  readonly page: {
    readonly choose: string
    readonly drop: string
    readonly reading: string
    readonly lists: string
    readonly remove: (file: string) => string
    readonly filter: string
    readonly take: (what: string) => string
    readonly takeAll: (kind: string) => string
    readonly whoIsMeant: (name: string) => string
    readonly whichClass: (file: string) => string
    readonly soleNames: (rows: number) => string
    readonly somebodyNew: string
    readonly answer: (sheet: string) => string
    readonly write: (rows: number) => string
    readonly undo: string
    readonly before: string
    readonly after: string
    readonly effect: string
    readonly another: string
  }
  /** The command line. */
  readonly cli: {
    readonly title: (book: string, lists: number, rows: number) => string
    readonly dryRun: string
    readonly written: (path: string) => string
    readonly nothingWritten: string
    /** Rows that wait: words of the kinds to be accepted, and whether people, or how a list is read, must be said. */
    readonly rest: (rows: number, kinds: readonly string[], who: boolean, how: boolean) => string
    /** Rows that tell of something else that is written: only a list without the other row can have them. */
    readonly once: (rows: number) => string
    /** Between two clauses. */
    readonly semicolon: string
    /** Behind `unread`: how a sheet is read all the same. */
    readonly readAs: (sheet: string) => string
    readonly others: (rows: number) => string
    readonly undoWith: (command: string) => string
    readonly badKind: (text: string, known: readonly string[]) => string
    readonly badWho: (text: string) => string
    readonly unknownPerson: (text: string) => string
    readonly several: (text: string, candidates: readonly string[]) => string
    readonly intoOrInPlace: string
    readonly noList: string
    readonly intoIsBook: (file: string) => string
  }
}

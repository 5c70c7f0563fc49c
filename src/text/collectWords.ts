import type { AnswerState, CollectBy, CollectPart, KnownBy, ReturnFate } from '../records/collecting'

/** What stands in a collection workbook. */
export interface CollectGuideWords {
  /** 填表说明, line by line. */
  readonly guide: Readonly<Record<CollectBy, (year: number, deadline: string) => readonly string[]>>
  /** The first line of one about a class, whose name the title may have cut. */
  readonly ofClass: (name: string) => string
  /** Behind the code, above the heads of each sheet. */
  readonly notes: Readonly<Record<CollectPart, string>>
  /** Beside the fields of 填表说明 while one is selected. */
  readonly hints: Readonly<Record<'filledBy' | 'phone' | 'day' | 'nothing', string>>
  /** Beside the cells of a column, by its key. */
  readonly columns: Readonly<Record<string, string>>
}

/** What is said of 收集表 in pane, page and command line. */
export interface CollectWords {
  readonly sheets: CollectGuideWords
  readonly title: string
  readonly lead: string
  readonly by: Readonly<Record<CollectBy, string>>
  /** As typed behind `--by`; either language’s is understood. */
  readonly byWords: Readonly<Record<CollectBy, string>>
  readonly noDepartment: string
  /** `收集表-2025-科研处`, without its ending. */
  readonly fileName: (year: number, whom: string) => string
  readonly zipName: (year: number) => string
  readonly fates: Readonly<Record<ReturnFate, string>>
  readonly fateOf: (fate: ReturnFate, about: { readonly year: number; readonly newer: string }) => string
  readonly returned: (file: string, whom: string, rows: number) => string
  readonly filled: (by: string, day: string) => string
  readonly troubles: {
    readonly markLost: (knownBy: KnownBy) => string
    readonly headRenamed: (place: string, now: string, was: string) => string
    readonly headMissing: (sheet: string, was: string) => string
    readonly extraColumn: (place: string, heading: string) => string
    readonly headsLost: (sheet: string) => string
    readonly sheetMissing: (sheet: string) => string
    readonly notSent: string
    /** `departments`: each with how many people of it. */
    readonly others: (departments: readonly (readonly [department: string, people: number])[]) => string
    readonly unknownOf: (departments: readonly (readonly [department: string, people: number])[]) => string
    readonly names: (gone: readonly string[], added: readonly string[]) => string
  }
  /** The table of who has answered. */
  readonly status: {
    readonly title: (year: number, counts: Readonly<Record<AnswerState, number>>) => string
    readonly answered: string
    readonly answers: (times: number) => string
    readonly unanswered: string
    /** In the files at hand, and not imported yet. */
    readonly atHand: string
    readonly none: string
    readonly sentAt: (day: string) => string
    readonly strangers: string
  }
  readonly page: {
    readonly by: string
    readonly whom: string
    readonly people: (people: number) => string
    readonly download: (workbooks: number) => string
    readonly write: (workbooks: number) => string
    readonly made: (workbooks: number) => string
    readonly writtenSheets: (sheets: number) => string
    readonly undo: string
    readonly undone: string
    readonly answers: string
    readonly toImport: string
    /** Beside 收集表, where both are tabs. */
    readonly import: string
    readonly tabs: string
    /** Answers alone are written: nothing was filled in. */
    readonly noteAnswers: string
    readonly noYear: string
  }
  readonly cli: {
    readonly badBy: (text: string, known: readonly string[]) => string
    readonly badOut: (text: string) => string
    readonly outAndReturned: string
    readonly nobody: string
    readonly working: string
    readonly done: (workbooks: number, path: string) => string
    readonly kept: (book: string) => string
    readonly undoWith: (command: string) => string
    readonly importWith: (command: string) => string
    readonly notReadFiles: (files: number) => string
  }
}

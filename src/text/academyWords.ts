import type { RowState } from '../records/rowState'
import type { Severity } from '../records/severity'
import type { SummaryFigure } from '../records/summaryFigures'

/** Columns of 院汇总 and the sheets beside it. */
export const ACADEMY_HEADINGS = [
  'number',
  'institute',
  'state',
  'target',
  'reported',
  'executionCode',
  'backboneCode',
  'summaryCode',
  'file',
  'what',
  'name',
  'id',
  'department',
  'hours',
  'rank',
  'was',
  'now',
  'change',
] as const
export type AcademyHeading = (typeof ACADEMY_HEADINGS)[number] | SummaryFigure

/** What 院汇总 and its page say; loaded with them. */
export interface AcademyWords {
  /** What the table is called, on the page and in sentences. */
  readonly name: string
  readonly states: Readonly<Record<RowState, string>>
  /** What is to be done about a state, for whoever sees it the first time. */
  readonly stateHints: Readonly<Record<RowState, string>>
  readonly headings: Readonly<Record<Exclude<AcademyHeading, SummaryFigure>, string>>
  /** Short names of the figures for narrow columns, with their units. */
  readonly figures: Readonly<Record<SummaryFigure, string>>
  readonly titles: {
    readonly problems: (year: number) => string
    readonly years: (was: number, now: number) => string
    readonly ranking: (year: number) => string
  }
  /** `共 12 所：定稿 3，有错 2`; states without an institute are left out. */
  readonly counts: (rows: number, states: readonly (readonly [state: string, count: number])[]) => string
  /** What is in the totals and what is not. */
  readonly totalsNote: (counted: number, final: number, left: number) => string
  readonly allTotal: (institutes: number) => string
  /** Of two years beside each other: how many institutes were added up in each. */
  readonly yearsTotal: (
    was: readonly [year: number, institutes: number],
    now: readonly [year: number, institutes: number],
  ) => string
  readonly finalTotal: (institutes: number) => string
  /** Figures of which some institutes say nothing: `单位投入总经费 2 所未填`. */
  readonly lacking: (figure: string, institutes: number) => string
  readonly between: string
  /** Between the names of a list within a sentence. */
  readonly among: string
  /** Where an institute's name would stand: its file's. */
  readonly unnamed: (file: string) => string
  readonly noCode: string
  readonly codeDiffers: (printed: string) => string
  readonly none: string
  readonly noBackbone: string
  readonly noProblems: string
  readonly noYears: string
  readonly problems: {
    readonly nothingFound: string
    readonly givenUp: Readonly<Record<'time' | 'memory' | 'ended', (detail: string) => string>>
    readonly otherYear: (ownYear: number, year: number) => string
    readonly findings: (severity: Severity, count: number, groups: string) => string
    readonly questions: (count: number, groups: string) => string
    readonly group: (name: string, count: number) => string
    readonly andMore: (groups: number) => string
    readonly notFinished: string
    readonly draft: string
    readonly stampedMissing: (tables: readonly string[]) => string
    readonly stampedDiffers: (tables: readonly string[]) => string
    readonly notGiven: (figures: readonly string[]) => string
    readonly missing: string
    readonly maybeFiles: (files: readonly string[]) => string
    /** Of a workbook whose figures count, and of one that adds none. */
    readonly notExpected: (counts: boolean) => string
    readonly maybeNames: (names: readonly string[]) => string
    readonly unnamed: (counts: boolean) => string
    /** Names that differ only in 中国科学院, 研究所 and the like. */
    readonly perhapsSame: (files: readonly string[]) => string
    readonly countsInstead: Readonly<Record<'same-content' | 'state' | 'file-name', (file: string) => string>>
    readonly countsBefore: (files: readonly string[]) => string
  }
  readonly charts: (figure: string, first: number, last: number, all: number) => string
  readonly rankNote: (shown: number, of: number) => string
  /** The title of the whole list where it is sent back. */
  readonly letter: LetterWords
  readonly page: AcademyPageWords
  /** Sentences of faces about the files that are given. */
  readonly files: {
    readonly noNames: string
    readonly noBasis: string
    readonly basisBroken: string
    readonly notEarlier: (year: number, asked: number) => string
  }
}

/** The letter that sends a workbook back. */
export interface LetterWords {
  readonly subject: (institute: string, year: number) => string
  readonly greeting: (institute: string) => string
  readonly received: (file: string, year: number) => string
  readonly final: string
  readonly nothing: string
  readonly errors: (count: number) => string
  readonly questions: (count: number) => string
  readonly warnings: (count: number) => string
  readonly others: string
  readonly more: (count: number) => string
  readonly at: (place: string, sentence: string) => string
  readonly request: string
  readonly missing: (year: number) => string
  readonly file: (institute: string) => string
}

/** What the page 院汇总 says around the table. */
export interface AcademyPageWords {
  readonly lead: string
  readonly year: string
  readonly chooseFolder: string
  readonly chooseFiles: string
  readonly dropHere: string
  /** Of a folder that was dropped. */
  readonly folderRefused: string
  readonly chooseList: string
  readonly chooseLast: string
  readonly list: (name: string, institutes: number) => string
  readonly last: (name: string, year: number) => string
  readonly forget: (name: string) => string
  readonly reading: (done: number, all: number) => string
  readonly stop: string
  readonly stopped: (done: number, all: number) => string
  readonly goOn: string
  readonly done: (count: number) => string
  readonly leftOut: (files: number) => string
  readonly noBooks: string
  readonly save: string
  readonly saveName: (year: number) => string
  readonly letters: string
  readonly lettersName: (year: number) => string
  readonly saved: (name: string) => string
  readonly table: string
  readonly filter: string
  readonly all: string
  readonly details: string
  readonly choose: string
  readonly open: string
  readonly copyLetter: string
  readonly copied: string
  readonly notCopied: string
  readonly saveLetter: string
  readonly letter: string
  readonly inOrder: string
  /** A state and what is to be done about it, in one line. */
  readonly state: (state: string, hint: string) => string
  readonly failed: (sentence: string) => string
  readonly back: string
  readonly clear: string
  readonly totals: AcademyTotalsWords
}

/** The totals on the page 院汇总, and where each comes from. */
export interface AcademyTotalsWords {
  readonly title: string
  /** While workbooks are read. */
  readonly later: string
  readonly hint: string
  readonly figure: string
  readonly all: (institutes: number) => string
  readonly final: (institutes: number) => string
  /** What a button does that shows where a total comes from. */
  readonly ask: (figure: string, value: string) => string
  /** What a button does that shows the cells of an institute. */
  readonly askCells: (institute: string, value: string) => string
  readonly counting: (institutes: number, left: number) => string
  readonly noValue: string
  readonly reading: string
  readonly noCells: string
  readonly more: (rows: number) => string
  readonly back: (to: string) => string
}

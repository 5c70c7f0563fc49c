import type { ReportingAction } from '../../records/reportingLog'

/** The steps of the year, in their order. */
export const STEPS = ['data', 'checks', 'execution', 'backbone', 'summary', 'study'] as const
export type Step = (typeof STEPS)[number]

/** What the pane is busy with. */
export type Task = 'reading' | 'computing' | 'writing' | 'changing'

/** What was done, for the one line that says so. */
export type Deed =
  | { readonly deed: 'written' | 'inserted' | 'deleted'; readonly sheets: readonly string[] }
  | { readonly deed: ReportingAction; readonly people: number }
  | { readonly deed: 'changed'; readonly cells: number }
  | { readonly deed: 'undone' }
  | { readonly deed: 'summary-saved' | 'summary-unchanged' | 'summary-deleted'; readonly year: number }

/** What stands around the pages: header, steps, messages, settings. */
export interface ShellWords {
  readonly product: string
  readonly steps: Readonly<Record<Step, string>>
  /** At most four Chinese characters or nine Latin letters. */
  readonly shortSteps: Readonly<Record<Step, string>>
  readonly stepsLabel: string
  /** Said after a step's name. */
  readonly stepStates: {
    readonly done: string
    readonly todo: string
    readonly locked: string
    readonly attention: (count: number) => string
  }
  readonly year: string
  readonly yearOption: (year: number) => string
  readonly refresh: string
  readonly more: string
  readonly language: string
  readonly languages: Readonly<Record<'auto' | 'zh-CN' | 'en', string>>
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>
  readonly about: string
  readonly version: (version: string) => string
  readonly stale: string
  readonly tasks: Readonly<Record<Task, string>>
  readonly percentDone: (percent: number) => string
  readonly waitingForCell: string
  readonly cancel: string
  readonly cancelling: string
  /** `changed`: the workbook already was when it was cancelled. */
  readonly cancelled: (changed: boolean) => string
  readonly readAgain: string
  /** The line that says what comes next: what it is called, each act that may come, what stands between two, and that none does. */
  readonly next: {
    readonly label: string
    readonly read: string
    readonly mend: (count: number) => string
    readonly report: (count: number) => string
    readonly finish: string
    readonly save: string
    readonly write: (count: number) => string
    readonly done: string
    /** Leads to what does the act on the page in view. */
    readonly here: (act: string) => string
  }
  /** Writes the three stamped tables at once. */
  readonly writeTables: string
  /** Takes back what was just written. */
  readonly undo: string
  /** The same in the menu, long after it was written. */
  readonly undoLast: string
  /** What is done after the workbook is read and before figures are computed. */
  readonly recognising: string
  readonly notUndone: string
  readonly sheetsExist: (sheets: readonly string[]) => string
  readonly close: string
  /** Shows all that made a figure another. */
  readonly allCauses: string
  readonly back: string
  readonly confirm: string
  readonly deeds: (deed: Deed) => string
  /** Our own mistake; `detail` is what a developer needs. */
  readonly bug: (detail: string) => string
  /** A page that could not be shown. */
  readonly broken: { readonly title: string; readonly hint: string; readonly reload: string }
  readonly noYear: string
  readonly noData: string
  readonly noDataHint: string
  readonly insertTemplate: string
  readonly insertSample: string
  readonly deleteReports: string
  readonly deleteReportsQuestion: string
  readonly firstRun: {
    readonly title: string
    readonly lead: string
    readonly points: readonly { readonly title: string; readonly text: string }[]
    readonly privacy: string
    readonly start: string
    readonly skip: string
    readonly again: string
  }
  /** The popover that says how a figure was made. */
  readonly figure: {
    readonly ask: (name: string, value: string) => string
    readonly part: (amount: string) => string
    readonly whole: (amount: string) => string
    readonly counting: (counting: number, all: number) => string
    readonly goTo: (place: string) => string
    /** A whole row, as a place to go to. */
    readonly row: (sheet: string, row: number) => string
    readonly notGiven: string
    /** Hours as paper prints them, and by the clock. */
    /** Above many rows: which of them are listed, and by what they are searched. */
    readonly show: Readonly<Record<'label' | 'all' | 'counting' | 'others' | 'search', string>>
  }
  readonly list: {
    readonly search: string
    /** Empties the field that a list is searched by. */
    readonly clear: string
    readonly nothing: string
    readonly count: (shown: number, all: number) => string
    readonly allDepartments: string
    readonly department: string
  }
  /** The fields of a period: first day, last day, and the word between. */
  readonly period: Readonly<Record<'from' | 'to' | 'until', string>>
  /** Where the pane cannot start. */
  readonly start: {
    readonly outsideOffice: string
    readonly officeMissing: string
    readonly tooOld: string
    /** The link to the page without Excel. */
    readonly offlinePage: string
  }
}

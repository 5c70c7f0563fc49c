import type { PageShellWords } from './pageShellWords'
import type { SheetWords } from './sheetWords'

/** What the standalone page says around the pane. */
export interface PageWords {
  readonly shell: PageShellWords
  readonly title: string
  readonly lead: string
  readonly privacy: string
  readonly dropHere: string
  readonly dropNow: string
  readonly choose: string
  readonly chooseHint: string
  readonly sample: string
  readonly sampleHint: string
  readonly blank: string
  readonly blankHint: string
  /** Many institutes' workbooks together. */
  readonly academy: string
  readonly academyHint: string
  /** The workbook that is open beside it. */
  readonly academyBook: string
  /** Names of workbooks that are made here; with their ending. */
  readonly sampleName: string
  readonly blankName: string
  /** A workbook made beside lists that are no workbook; `first` is the first list's name without its ending. */
  readonly besideName: (first: string) => string
  readonly opening: (name: string) => string
  readonly openFailed: (name: string, sentence: string) => string
  readonly toolbar: string
  readonly open: string
  readonly addFiles: string
  readonly undo: string
  readonly redo: string
  readonly files: (count: number) => string
  readonly filesTitle: string
  readonly mainFile: string
  readonly closeFile: (name: string) => string
  /** The button that makes another workbook the main one. */
  readonly makeMain: string
  /** Asked before a list that was corrected and not saved is closed. */
  readonly closeCorrected: {
    readonly question: (name: string) => string
    readonly close: string
    readonly stay: string
  }
  /** Said where what was chosen is open already, under this or another name. */
  readonly alike: (name: string, as: string) => string
  /** Asked where a file comes whose name another has that is open. */
  readonly namesake: {
    readonly title: string
    readonly question: (names: string) => string
    readonly replace: string
    readonly both: string
    readonly neither: string
  }
  readonly unsaved: string
  readonly save: string
  readonly saveAs: string
  readonly saveMenu: string
  readonly saveReports: string
  readonly saved: (name: string) => string
  readonly downloaded: (name: string) => string
  /** Of lists that were not UTF-8 and are now. */
  readonly reencoded: (names: string) => string
  /** Several of these messages in one. */
  readonly together: (sentences: readonly string[]) => string
  readonly nothingToSave: string
  readonly changedOnDisk: string
  readonly saveFailed: (detail: string) => string
  readonly reportsName: (book: string, year: number) => string
  readonly preview: string
  readonly dismiss: string
  readonly sheets: string
  readonly pane: string
  /** The two tabs of a narrow page. */
  readonly turns: string
  readonly view: {
    readonly label: (sheet: string) => string
    readonly tabs: string
    readonly empty: string
    readonly emptyHint: string
    readonly editing: (cell: string) => string
    readonly cell: string
    readonly row: string
    readonly hidden: string
    /** In place of a formula's result that is not computed yet. */
    readonly uncomputed: string
    /** A note or comment of a cell. */
    readonly note: string
    /** What lies over the cells, by its name in the file, which may be ''. */
    readonly drawings: Readonly<Record<'picture' | 'chart' | 'shape' | 'chartSheet', (name: string) => string>>
    /** Said of a cell into which a value was typed over its formula. */
    readonly overwritten: (cell: string, formula: string) => string
    readonly noFormulas: string
    /** Said where what was typed could not be put into the file. */
    readonly notTaken: (cell: string, typed: string, why: string) => string
  }
  readonly sheet: SheetWords
  readonly printing: {
    readonly title: string
    readonly back: string
    readonly print: string
    readonly report: string
    readonly stamped: string
    readonly pageCount: (pages: number) => string
    readonly hint: string
    readonly none: string
    readonly computing: string
    /** The figures could not be brought up to date. */
    readonly outdated: string
    readonly tooLong: (shown: number, all: number) => string
    /** Making a PDF without the print window. */
    readonly pdf: {
      readonly save: string
      readonly making: (page: number, pages: number) => string
      /** `pictures` of the pages are not of letters. */
      readonly saved: (name: string, pages: number, pictures: number) => string
      readonly failed: string
    }
  }
  readonly restore: {
    readonly title: string
    readonly text: (name: string, when: string) => string
    readonly restore: string
    readonly forget: string
    /** Where what is kept is said, and that it stays here. */
    readonly kept: string
    /** The copy has been taken up in another tab. */
    readonly elsewhere: string
  }
  readonly leave: {
    readonly title: string
    readonly question: string
    readonly discard: string
    readonly stay: string
  }
}

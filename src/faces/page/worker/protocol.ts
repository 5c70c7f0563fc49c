import type { AcademyBasis } from '../../../academy/basis'
import type { InstituteResult } from '../../../academy/instituteResult'
import type { InstituteRow } from '../../../academy/instituteRow'
import type { LetterFindings } from '../../../academy/letter'
import type { Total } from '../../../academy/totals'
import type { Part } from '../../../engine/figure'
import type { ChoiceList } from '../../../hosts/xlsx/change/choiceLists'
import type { SheetFace } from '../../../hosts/xlsx/read/sheetFaces'
import type { Moment } from '../../../records/moment'
import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { Language } from '../../../text/say'
import type { ChangedCells, SheetChange } from '../../../workbook/cellChange'
import type { Grid } from '../../../workbook/grid'
import type { PrintedSheet } from '../../../workbook/printedSheet'
import type { SheetLook } from '../../../workbook/sheetLook'
import type { WorkbookTrouble, WorkbookTroubleCode } from '../../../workbook/workbook'
import type { OtherWorkbook } from '../../../year/otherWorkbook'
import type { OtherFile } from '../../session/environment'
import type { ChangedCell, GridStep } from '../book/derivedGrids'
import type { HeldAnswer, ListPiece } from './heldLists'
import type { LayoutFrame, RowPieces } from './layoutPieces'

/** A file as it is now. Blobs cross to the worker without their bytes being copied. */
export interface FileContent {
  readonly name: string
  readonly blob: Blob
}

/** What the page asks of its worker, with its answer. One at a time. */
export interface PageTasks {
  /** All sheets of the files in their order. A file's grids bear what places name it by, `file`. */
  readonly read: {
    readonly ask: { readonly files: readonly (FileContent & { readonly file: string })[] }
    readonly answer: ReadFiles
  }
  /** A copy of a file's bytes that does not change when the file on the disk does, once it is known to be readable. */
  readonly copy: { readonly ask: FileContent; readonly answer: Blob }
  /**
   * How much a workbook holds of what makes a year; more is likelier the one that the others are read beside. 0 for one that cannot
   * be read: who reads it then is told why.
   */
  readonly weigh: { readonly ask: FileContent; readonly answer: number }
  /** Begins a layout that will be written; its rows follow. */
  readonly layout: { readonly ask: LayoutFrame; readonly answer: null }
  /** The next rows of the layout begun last. */
  readonly rows: { readonly ask: RowPieces; readonly answer: null }
  /** The workbook with the `count` layouts sent last in it; a new one where there is none yet. */
  readonly write: {
    readonly ask: {
      readonly name: string
      readonly blob: Blob | null
      readonly count: number
      /** Stands in the properties of a new workbook. */
      readonly created: number
    }
    /** With the sheets written, as they would be read. */
    readonly answer: { readonly blob: Blob; readonly grids: readonly SentGrid[]; readonly faces: readonly SheetFace[] }
  }
  readonly change: {
    readonly ask: FileContent & { readonly changes: readonly SheetChange[] }
    /**
     * `reencoded`: a list whose encoding cannot be written, and which is UTF-8 now. `numbers`: the numbers that were entered, as the file's
     * formats have them read; null where more may be read otherwise now, so that all must be read again.
     */
    readonly answer: ChangedCells & {
      readonly blob: Blob
      readonly reencoded: boolean
      readonly numbers: readonly (ChangedCell & { readonly sheet: string })[] | null
    }
  }
  /** The formula in a cell, without `=`; null for none. `of` is the same as long as no formula of the sheet has changed. */
  readonly formula: {
    readonly ask: FileContent & { readonly sheet: string; readonly cell: string; readonly of: number }
    readonly answer: string | null
  }
  /** What the file says may be chosen in cells of a sheet. */
  readonly choices: { readonly ask: FileContent & { readonly sheet: string }; readonly answer: readonly ChoiceList[] }
  /** How a sheet looks beyond what its cells hold. */
  readonly look: { readonly ask: FileContent & { readonly sheet: string }; readonly answer: SheetLook }
  readonly printed: {
    readonly ask: FileContent & { readonly sheets: readonly string[] }
    readonly answer: ReadonlyMap<string, PrintedSheet>
  }
  readonly remove: {
    readonly ask: FileContent & { readonly sheets: readonly string[] }
    readonly answer: { readonly blob: Blob; readonly removed: readonly string[] }
  }
  /** What the grids say; one that this worker has read itself is asked for by its number. */
  readonly data: {
    readonly ask: {
      readonly grids: readonly (Grid | KnownGrid)[]
      readonly answers: readonly ReadingAnswer[]
      /** The lists that the page has of an answer before. */
      readonly holds: number
    }
    readonly answer: HeldAnswer
  }
  /** One institute's workbook: its result, and what a letter says of its findings. Never throws for a workbook, whatever it is. */
  readonly institute: {
    readonly ask: FileContent & { readonly file: string; readonly year: number; readonly program: string }
    readonly answer: InstituteRead
  }
  /** The cells of one institute's workbook behind its share of a total. Throws `WorkbookError`. */
  readonly shareCells: {
    readonly ask: FileContent & { readonly year: number; readonly total: Total['name']; readonly language: Language }
    readonly answer: ShareCells
  }
  /** The rows of 院汇总, who is missing and who is there twice among them. */
  readonly academyRows: {
    readonly ask: Pick<AcademyBasis, 'results' | 'expected'>
    readonly answer: readonly InstituteRow[]
  }
  /** 院汇总 as a file. */
  readonly academyBook: {
    readonly ask: {
      readonly basis: AcademyBasis
      readonly language: Language
      readonly computedAt: Moment
      readonly title: string
    }
    readonly answer: Blob
  }
  /** Another workbook, read beside those that are open and not kept by the worker. */
  readonly other: { readonly ask: OtherFile; readonly answer: OtherWorkbook }
}

/** A grid that the worker has read, by its number, and what was changed in it since. */
export interface KnownGrid {
  readonly number: number
  readonly steps: readonly GridStep[]
}

/** What is known of an institute's workbook once it is read. */
export interface InstituteRead {
  readonly result: InstituteResult
  readonly findings: LetterFindings
}

/** How an institute's share of a total was made: as a formula in words, and the rows behind it; null where the workbook has no year. */
export type ShareCells = { readonly formula: string; readonly sides: readonly ShareSide[] } | null

/** All rows of a share, or those above and below the line of a rate. */
export interface ShareSide {
  readonly side: 'all' | 'part' | 'whole'
  /** What they come to, in words. */
  readonly shown: string
  /** The first of them; of how many in all, and how many of all count. */
  readonly first: readonly Part[]
  readonly all: number
  readonly counting: number
}

export type PageTask = keyof PageTasks

/** A grid without its texts, which were sent before in pieces: `texts` says which table it has. */
export type SentGrid = Omit<Grid, 'texts'> & { readonly texts: number }

export interface ReadFiles {
  readonly grids: readonly SentGrid[]
  readonly faces: readonly SheetFace[]
  /** The number of the first grid, counted on since the worker began. */
  readonly firstNumber: number
  /** Files that could not be read, where others could. */
  readonly unread: readonly UnreadFile[]
}

/** A file that could not be read, by what places name it by, and why not: what `WorkbookError` says, as it crosses to the page. */
export interface UnreadFile {
  readonly file: string
  readonly trouble: SentTrouble
}

/** A `WorkbookError` without its class, which does not cross. */
export interface SentTrouble {
  readonly code: WorkbookTroubleCode
  readonly file: string
  readonly args: WorkbookTrouble[WorkbookTroubleCode]
}

export type PageRequest = {
  [Task in PageTask]: { readonly id: number; readonly task: Task; readonly ask: PageTasks[Task]['ask'] }
}[PageTask]

export type PageAnswer =
  | { readonly id: number; readonly progress: readonly [done: number, total: number] }
  /** The next texts of a table. Small pieces, so that the page never stops to take them in. */
  | { readonly id: number; readonly table: number; readonly texts: readonly string[] }
  /** The same of the lists of what was read. */
  | { readonly id: number; readonly piece: ListPiece }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly trouble: SentTrouble }
  | { readonly id: number; readonly error: string }

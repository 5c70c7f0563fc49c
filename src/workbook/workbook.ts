import type { SheetChange } from './cellChange'
import type { Grid } from './grid'
import type { Layout } from './layout'

/** How far long work is: `done` of `total` in units of the host's own (bytes, rows); `total` 0 while unknown. */
export type Progress = (done: number, total: number) => void

export interface Run {
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** Called with true when the host waits for the user (who is editing a cell), and with false when it goes on. */
  readonly waiting?: (waiting: boolean) => void
}

/** A run that changes what stands in the workbook. */
export interface ChangeRun extends Run {
  /**
   * The sheets as they were read when what is to be written was made from them; not given for what is made from nothing in
   * the workbook, or may be lost. Where a sheet to be replaced holds anything else by now (or one stands where none was), or
   * a row of which cells are to be changed, nothing is changed: `WorkbookError` changed-meanwhile.
   */
  readonly basedOn?: readonly Grid[]
}

export interface ReadRun extends Run {
  /**
   * Told the first rows of a sheet, says which columns (from 1) will be looked at in the rows below; null for all. A host
   * to whom cells are dear leaves out the others there, any other host may give everything.
   */
  readonly wanted?: (head: Grid) => readonly number[] | null
  /**
   * The sheets as they were read, and the cells that we have changed since, where nobody else has changed anything. A host to whom
   * cells are dear reads those alone, and what formulas make of them; any other host reads everything.
   */
  readonly since?: {
    readonly grids: readonly Grid[]
    readonly changes: readonly SheetChange[]
    /** Sheets of ours that have no formulas where they are locked. */
    readonly plain: ReadonlySet<string>
  }
}

/** The port: what a face needs of a workbook, whatever holds it. Methods throw `WorkbookError`, and `AbortError` when cancelled. */
export interface Workbook {
  /** The file's name; '' for the workbook open in Excel. */
  readonly name: string
  /** All sheets with cells, in the workbook's order. */
  read(run?: ReadRun): Promise<readonly Grid[]>
  /** Adds each layout as a sheet, in place of one of that name; all of them or, on an error, none. */
  write(layouts: readonly Layout[], run?: ChangeRun): Promise<void>
}

/** Why a workbook cannot be read or written; text/ has the sentence for each, and what to do next. */
export interface WorkbookTrouble {
  /** Not a workbook at all, by what it is instead. */
  readonly 'old-xls': Record<string, never>
  readonly xlsb: Record<string, never>
  readonly ods: Record<string, never>
  readonly html: Record<string, never>
  readonly 'xml-spreadsheet': Record<string, never>
  readonly pdf: Record<string, never>
  readonly 'office-document': { readonly what: string }
  readonly encrypted: Record<string, never>
  readonly 'empty-file': Record<string, never>
  readonly 'not-a-workbook': Record<string, never>
  /** The container or a part of it is broken; `part` names it, `detail` says how in a few words of English. */
  readonly damaged: { readonly part: string; readonly detail: string }
  readonly 'too-large': {
    readonly what: 'file' | 'entries' | 'inflated' | 'ratio' | 'rows' | 'columns' | 'strings' | 'cells'
    readonly limit: number
  }
  readonly entities: { readonly part: string }
  readonly 'csv-encoding': Record<string, never>
  readonly 'not-found': Record<string, never>
  readonly 'no-right': Record<string, never>
  readonly 'is-folder': Record<string, never>
  readonly 'disk-full': Record<string, never>
  readonly io: { readonly detail: string }
  /** Digitally signed: any change would break the signature. */
  readonly signed: Record<string, never>
  /** Another program (Excel, by its `~$` file) has the file open. */
  readonly locked: Record<string, never>
  /** The file is write-protected. */
  readonly 'read-only': Record<string, never>
  /** Another run of ours is writing the file, and is not done. */
  readonly 'being-written': Record<string, never>
  /** The file has other names: to replace it would leave those with what it held before. */
  readonly 'hard-linked': { readonly links: number }
  /** A pipe, a device, a socket. */
  readonly 'not-a-file': Record<string, never>
  /** No file can have this path: too long, with characters that are not allowed, in links that go round. */
  readonly 'bad-path': Record<string, never>
  /** Somebody has changed the workbook since it was read. */
  readonly 'changed-meanwhile': Record<string, never>
  /** From here on: what Excel itself may refuse while the workbook is open in it. */
  readonly 'cell-editing': Record<string, never>
  readonly 'dialog-open': Record<string, never>
  readonly 'session-lost': Record<string, never>
  readonly 'protected-workbook': Record<string, never>
  readonly 'protected-sheet': { readonly sheet: string }
  /** One formula fills all cells of `area`, and `cell` alone cannot be changed. */
  readonly 'array-formula': { readonly sheet: string; readonly cell: string; readonly area: string }
  readonly 'sheet-missing': { readonly sheet: string }
  /** A sheet of the user's own bears the name of one that is to be written; `cell` is the first that would be lost. */
  readonly 'foreign-sheet': { readonly sheet: string; readonly cell: string | null }
  readonly 'sheet-hidden': { readonly sheet: string }
  readonly 'excel-busy': Record<string, never>
  /** This Excel does not know a member of its interface that we need. */
  readonly 'excel-too-old': { readonly member: string }
  /** The workbook may be looked at and not changed: opened for viewing, protected view, a version of before. */
  readonly 'view-only': Record<string, never>
  /** Anything else; `code` is Excel's own, `member` what it was asked (`Range.values`; '' where Excel does not say). */
  readonly 'excel-refused': { readonly reason: ExcelReason; readonly code: string; readonly member: string }
}

/** Why Excel refused, as far as it matters to what the user can do; `unknown` for a code that we do not know. */
export type ExcelReason =
  /** A sheet, cell or workbook that was asked for is not there any more. */
  | 'gone'
  /** Something of that name is there already. */
  | 'exists'
  /** Merged cells, a filter or a pivot table. */
  | 'in-the-way'
  | 'too-much'
  | 'no-right'
  | 'unsupported'
  /** Another workbook, or something that is no cell, is in front. */
  | 'not-in-front'
  | 'not-now'
  /** External links that the user has not allowed. */
  | 'links-blocked'
  | 'interrupted'
  /** Excel itself had an error. */
  | 'failed'
  /** We asked for something that cannot be. */
  | 'our-mistake'
  | 'unknown'

export type WorkbookTroubleCode = keyof WorkbookTrouble

/** The workbook refuses. Thrown by hosts, caught in faces; carries no sentence. */
export class WorkbookError<Code extends WorkbookTroubleCode = WorkbookTroubleCode> extends Error {
  override readonly name = 'WorkbookError'
  constructor(
    readonly code: Code,
    readonly file: string,
    readonly args: WorkbookTrouble[Code],
  ) {
    super(`${file}: ${code} ${JSON.stringify(args)}`)
  }
}

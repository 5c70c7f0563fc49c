import type { Place } from '../../../workbook/address'
import type { SheetChange } from '../../../workbook/cellChange'
import { distinctName } from '../../../workbook/distinctName'
import { type Cell, cellAt } from '../../../workbook/grid'
import { changedCell, slotOf, withCells } from '../../../workbook/gridChange'
import type { WrittenStep } from '../../../workbook/openWorkbook'
import { isTextList } from '../files/pickedFile'
import type { FileContent, UnreadFile } from '../worker/protocol'
import { derived } from './derivedGrids'
import type { ViewedSheet } from './viewedSheet'

/** The main workbook; `blob` is null as long as there is none: lists alone were opened, or nothing at all. */
export interface MainFile {
  readonly name: string
  readonly blob: Blob | null
  /** Whether it differs from what was opened or saved last. */
  readonly changed: boolean
}

/**
 * A file read beside it; `changed` where a cell was corrected in it since it was opened or saved, `reencoded` where that
 * made a list UTF-8 which was not.
 */
export interface BesideFile extends FileContent {
  /** What places in it name it by; no two files have the same, whatever they are called. */
  readonly file: string
  readonly changed: boolean
  readonly reencoded: boolean
}

/** A file as it comes to stand beside the main one: just opened, or kept with what was corrected in it. */
export type OpenedBeside = FileContent & Partial<BesideFile>

export interface BookState {
  readonly main: MainFile
  /** Read together with the main workbook, in their order. */
  readonly others: readonly BesideFile[]
  /** Those of the files that could not be read when they were read last; the figures know nothing of them. */
  readonly unread: readonly UnreadFile[]
  /** All sheets as they are now, what was typed this moment included. */
  readonly sheets: readonly ViewedSheet[]
  /** The cell, or row, to be looked at; another object each time it is asked for. */
  readonly pointed: Place | null
  /** Whether any file differs from what was opened or saved last, or is about to. */
  readonly unsaved: boolean
  /** What can be taken back, whoever changed it, the newest last. */
  readonly edits: readonly Edit[]
  /** What was taken back and can be done again, each the other way round, the one taken back last at the end. */
  readonly undone: readonly Edit[]
}

/** A cell's place in the files that are open. */
export type CellPlace = Place & { readonly column: number }

/** What a file was changed by in one go, by the user's typing or by a step of work, and the file before and after. */
export interface Edit {
  /** What places name the file by. */
  readonly file: string
  /** The first cell that was changed; null where sheets were written or removed whole. */
  readonly place: CellPlace | null
  /**
   * The cells that are another now, as they were shown before: those that lost their results, then those changed. null where the file must
   * be read again to show it as it was.
   */
  readonly held: readonly (CellPlace & { readonly cell: Cell })[] | null
  /** The formula that gave way, without `=`; null for none. */
  readonly formula: string | null
  /** null where there was no such file. */
  readonly before: Blob | null
  /** null where the file is gone by it: a workbook that was made, the other way round. */
  readonly after: Blob | null
  /** Whether it was made in one go with the edit before it, of another file, and is taken back with it. */
  readonly joined: boolean
  /** What the step has written that it belongs to; null for what the user typed. */
  readonly step: WrittenStep | null
}

/** A formula's result that the file does not hold, as it is read. */
export const NO_RESULT: Cell = { kind: 'error', text: '' }

type Files = Pick<BookState, 'main' | 'others'>

/** The edits that would be taken back now, the newest first; null for none, or where a file of theirs has changed otherwise since. */
export function undoable({ edits, ...files }: Files & Pick<BookState, 'edits'>): readonly Edit[] | null {
  return together(edits, files)
}

/** The same of what would be done again. */
export function redoable({ undone, ...files }: Files & Pick<BookState, 'undone'>): readonly Edit[] | null {
  return together(undone, files)
}

function together(edits: readonly Edit[], { main, others }: Files): readonly Edit[] | null {
  if (edits.length === 0) return null
  const last = edits.slice(edits.findLastIndex(({ joined }) => !joined)).toReversed()
  const isAsLeft = ({ file, after }: Edit) =>
    (file === '' ? main : others.find((other) => other.file === file))?.blob === after
  return last.every(isAsLeft) ? last : null
}

/** The files as they stand beside the main workbook, each under a name of its own in places. */
export function besideFiles(
  opened: readonly OpenedBeside[],
  main: string,
  there: readonly BesideFile[] = [],
): readonly BesideFile[] {
  const taken = new Set([main, ...there.map(({ file }) => file)])
  return opened.map((one) => {
    const file = distinctName(one.name, taken)
    taken.add(file)
    return { changed: false, reencoded: false, ...one, file }
  })
}

/** What a cell shows. */
export function shownCell(sheets: readonly ViewedSheet[], { file, sheet, row, column }: CellPlace): Cell {
  const grid = sheets.find((viewed) => viewed.grid.file === file && viewed.grid.sheet === sheet)?.grid
  const slot = grid ? slotOf(grid, row) : -1
  return grid && slot >= 0 ? cellAt(grid, slot, column) : { kind: 'empty' }
}

/** The sheets with cells changed, in their order; each column is copied once. */
export function withTyped(
  sheets: readonly ViewedSheet[],
  changes: readonly (SheetChange & { readonly file: string })[],
): readonly ViewedSheet[] {
  if (changes.length === 0) return sheets
  return sheets.map((viewed) => {
    const own = changes.filter(({ file, sheet }) => isOf(viewed, file, sheet))
    if (own.length === 0) return viewed
    const { grid } = viewed
    const cells = own.map((change) => ({ row: change.row, column: change.column, cell: changedCell(grid, change) }))
    return { ...viewed, grid: derived(grid, withCells(grid, cells), cells) }
  })
}

/** The sheets with cells as they were, or as they must be shown now. */
export function withShown(sheets: readonly ViewedSheet[], cells: NonNullable<Edit['held']>): readonly ViewedSheet[] {
  return sheets.map((viewed) => {
    const own = cells.filter(({ file, sheet }) => isOf(viewed, file, sheet))
    return own.length === 0 ? viewed : { ...viewed, grid: derived(viewed.grid, withCells(viewed.grid, own), own) }
  })
}

/** The sheets with these of the main workbook in place of those of the same names; new ones behind the last of it. */
export function withWritten(sheets: readonly ViewedSheet[], written: readonly ViewedSheet[]): readonly ViewedSheet[] {
  const all = [...sheets]
  for (const viewed of written) {
    const old = all.findIndex((one) => isOf(one, '', viewed.grid.sheet))
    if (old >= 0) all[old] = viewed
    else all.splice(all.findLastIndex(({ grid }) => grid.file === '') + 1, 0, viewed)
  }
  return all
}

/** A list of texts holds texts alone. */
export function fittingIn<Change extends SheetChange>(name: string, change: Change): Change {
  return isTextList(name) ? { ...change, value: change.value === null ? null : String(change.value) } : change
}

function isOf({ grid }: ViewedSheet, file: string, sheet: string): boolean {
  return grid.file === file && grid.sheet.toLowerCase() === sheet.toLowerCase()
}

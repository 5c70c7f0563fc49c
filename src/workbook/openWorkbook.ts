import type { Place } from './address'
import type { ChangedCells, SheetChange } from './cellChange'
import type { PrintedSheet } from './printedSheet'
import { type ChangeRun, type Run, type Workbook, WorkbookError } from './workbook'

/**
 * The port of a workbook that stands open and can be changed: in Excel, on the page, as a file's bytes, in memory. Every host
 * keeps the same contract (test/support/behavesLikeWorkbook.ts). Methods throw `WorkbookError`, and `AbortError` when cancelled.
 */
export interface OpenWorkbook extends Workbook {
  /**
   * Changes single cells of sheets that are there and nothing else; their formats stay. Where no Excel computes anew, formulas
   * that may depend on them lose their results. Throws sheet-missing, protected-sheet or array-formula; all of them are
   * changed or, on an error, none.
   */
  change(changes: readonly SheetChange[], run?: ChangeRun): Promise<ChangedCells>
  /**
   * What is changed, written and removed from now on is one step, until this is called again. Whoever only reads after it leaves the
   * step before as the last one.
   */
  beginStep(): void
  /** The last step that can be taken back, the same object as long as it is; null for none. */
  lastStep(): WrittenStep | null
  /**
   * Takes the last step back: to the last byte where the host is a file, else each cell to what it held. Answers whether it did: not
   * where there is none. What somebody has written there meanwhile is not written over: changed-meanwhile, and nothing is taken back.
   */
  undo(run?: Run): Promise<boolean>
  /** How the sheets of these names will be printed, those that are there and have cells; in memory nothing will. */
  printed(sheets: readonly string[], run?: Run): Promise<ReadonlyMap<string, PrintedSheet>>
  /** Deletes the sheets of these names that exist, and answers which did. */
  remove(sheets: readonly string[], run?: Run): Promise<readonly string[]>
  /** Takes a file away that is read beside the main one, by the name that places have. Only hosts that read several have it. */
  close?(file: string): Promise<void>
  /**
   * Brings the cell, or the row, before the user's eyes, where there are any. Throws sheet-missing or sheet-hidden where there
   * is nothing to show.
   */
  goTo(place: Place): Promise<void>
  /**
   * Calls `listener` a moment after somebody else has changed cells or sheets, once for many changes at a time and not for what
   * we write ourselves. Answers what ends it.
   */
  onDataChanged(listener: () => void): Promise<() => Promise<void>>
}

/** How much a step has written. */
export interface WrittenStep {
  /** Cells of sheets that stayed. */
  readonly cells: number
  /** Sheets written or removed whole. */
  readonly sheets: number
}

/** What only a workbook on a screen has more of, for one that nobody looks at and that is changed through its port alone. */
export function unseen(book: Workbook): Pick<OpenWorkbook, 'goTo' | 'onDataChanged'> {
  return {
    async goTo({ file, sheet }) {
      const found = (await book.read()).find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())
      if (!found) throw new WorkbookError('sheet-missing', file, { sheet })
      if (found.hidden) throw new WorkbookError('sheet-hidden', file, { sheet })
    },
    onDataChanged: async () => async () => {},
  }
}

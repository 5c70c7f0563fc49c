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
  /** How the sheets of these names will be printed, those that are there and have cells; in memory nothing will. */
  printed(sheets: readonly string[], run?: Run): Promise<ReadonlyMap<string, PrintedSheet>>
  /** Deletes the sheets of these names that exist, and answers which did. */
  remove(sheets: readonly string[], run?: Run): Promise<readonly string[]>
  /**
   * Remembers the file as it is now. The answer, called when a step is written, gives what puts every byte back; that throws
   * changed-meanwhile where the file is another again by then. Only hosts that are files have it.
   */
  remember?(): () => () => Promise<void>
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

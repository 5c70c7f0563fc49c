import type { Place } from '../../workbook/address'
import type { CellChange } from '../../workbook/cellChange'
import type { Run, Workbook } from '../../workbook/workbook'
import { changeCells } from './changeCells'
import { onDataChanged } from './dataChanges'
import { goTo } from './goTo'
import { readSheets } from './readSheets'
import { removeSheets } from './removeSheets'
import { writeLayouts } from './writeLayouts'

/** The port, and what only an open workbook can do. All methods throw WorkbookError, and AbortError when cancelled. */
export interface OfficeWorkbook extends Workbook {
  /** Brings the cell, or the row, before the user's eyes and selects it. */
  goTo(place: Place): Promise<void>
  /**
   * Calls `listener` a moment after the user has changed cells, or added or deleted a sheet; once for many changes at a
   * time, and not for what we write ourselves. Answers what ends it.
   */
  onDataChanged(listener: () => void): Promise<() => Promise<void>>
  /** Deletes the sheets of these names that exist, and answers which did. */
  remove(sheets: readonly string[], run?: Run): Promise<readonly string[]>
  /** Changes single cells of the user's own sheets. */
  change(changes: readonly CellChange[], run?: Run): Promise<void>
}

/** The workbook that is open in Excel, over Office.js. Needs ExcelApi 1.13 and no more; a round trip is never made for a row. */
export function officeWorkbook(): OfficeWorkbook {
  return {
    name: '',
    read: (run = {}) => readSheets(run),
    write: (layouts, run = {}) => writeLayouts(layouts, run),
    goTo,
    onDataChanged,
    remove: (sheets, run = {}) => removeSheets(sheets, run),
    change: (changes, run = {}) => changeCells(changes, run),
  }
}

import { NO_FORMULAS } from '../../workbook/cellChange'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { changeCells } from './changeCells'
import { onDataChanged } from './dataChanges'
import { goTo } from './goTo'
import { readSheets } from './readSheets'
import { removeSheets } from './removeSheets'
import { writeLayouts } from './writeLayouts'

/** The workbook that is open in Excel, over Office.js. Needs ExcelApi 1.13 and no more; a round trip is never made for a row. */
export function officeWorkbook(): OpenWorkbook {
  return {
    name: '',
    read: (run = {}) => readSheets(run),
    write: (layouts, run = {}) => writeLayouts(layouts, run),
    goTo,
    onDataChanged,
    remove: (sheets, run = {}) => removeSheets(sheets, run),
    async change(changes, run = {}) {
      await changeCells(changes, run)
      return NO_FORMULAS
    },
  }
}

/// <reference types="office-js" />
import type { Grid } from '../../workbook/grid'
import type { Workbook } from '../../workbook/workbook'
import { readSheets } from './readSheets'
import { writeLayouts } from './writeLayouts'

/** The workbook that is open in Excel, over Office.js (ExcelApi 1.14). */
export function officeWorkbook(): Workbook {
  return {
    name: '',
    read: (run = {}): Promise<readonly Grid[]> => readSheets(run),
    write: (layouts, run = {}) => writeLayouts(layouts, run),
  }
}

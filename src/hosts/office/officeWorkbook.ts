import { NO_FORMULAS } from '../../workbook/cellChange'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { WorkbookError, type WorkbookTroubleCode } from '../../workbook/workbook'
import { dataChanges } from './dataChanges'
import { goTo } from './goTo'
import { printedSheets } from './printedSheets'
import { quietly } from './quietly'
import { readSheets } from './readSheets'
import { removeSheets } from './removeSheets'
import { seenSheets } from './seenSheets'

/** What is thrown before anything is done. */
const UNDONE: ReadonlySet<WorkbookTroubleCode> = new Set([
  'protected-workbook',
  'protected-sheet',
  'sheet-missing',
  'changed-meanwhile',
])

/** The workbook that is open in Excel, over Office.js. Needs ExcelApi 1.13 and no more; a round trip is never made for a row. */
export function officeWorkbook(): OpenWorkbook {
  const seen = seenSheets()
  const changes = dataChanges()
  let isDeaf = false
  /** A request that failed has left events off: what was changed until they are on again was not heard. */
  const changing = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof WorkbookError && !UNDONE.has(error.code)) {
        isDeaf = true
        changes.suspect()
      }
      throw error
    }
  }
  return {
    name: '',
    async read(run = {}) {
      if (isDeaf) await quietly(run, () => {})
      isDeaf = false
      return readSheets(run, seen)
    },
    async write(layouts, run = {}) {
      // The pane begins by reading: what draws sheets is fetched when one is written.
      const { writeLayouts } = await import('./writeLayouts')
      await changing(writeLayouts(layouts, run, seen))
    },
    goTo,
    printed: (sheets, run = {}) => printedSheets(sheets, run),
    onDataChanged: changes.listen,
    remove: (sheets, run = {}) => changing(removeSheets(sheets, run, seen)),
    async change(cells, run = {}) {
      const { changeCells } = await import('./changeCells')
      await changing(changeCells(cells, run))
      return NO_FORMULAS
    },
  }
}

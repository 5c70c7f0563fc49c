import { NO_FORMULAS } from '../../workbook/cellChange'
import type { OpenWorkbook, WrittenStep } from '../../workbook/openWorkbook'
import { WorkbookError, type WorkbookTroubleCode } from '../../workbook/workbook'
import { dataChanges } from './dataChanges'
import { goTo } from './goTo'
import { printedSheets } from './printedSheets'
import { quietly } from './quietly'
import { readSheets } from './readSheets'
import { seenSheets } from './seenSheets'
import type { Reversal } from './undoStep'

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
  /** What the last step wrote over; null where it cannot be taken back, or none was. */
  let last: OfficeStep | null = null
  let isBegun = true
  /** Writes a part of a step: what takes it back is kept with what takes the rest back. */
  const wrote = (reversal: Reversal | null, { cells = 0, sheets = 0 }: Partial<WrittenStep>) => {
    if (isBegun || !last) last = { cells: 0, sheets: 0, reversals: [] }
    isBegun = false
    last.cells += cells
    last.sheets += sheets
    if (reversal) last.reversals.push(reversal)
    else last.isLost = true
  }
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
      if (run.since && !isDeaf) {
        const { readChanged } = await import('./readChanged')
        const changed = await readChanged(run.since, run, seen)
        if (changed) return changed
      }
      isDeaf = false
      return readSheets(run, seen)
    },
    async write(layouts, run = {}) {
      // The pane begins by reading: what draws sheets is fetched when one is written.
      const { writeLayouts } = await import('./writeLayouts')
      const held = await changing(writeLayouts(layouts, run, seen))
      wrote(held && { kind: 'sheets', held }, { sheets: layouts.length })
    },
    goTo,
    printed: (sheets, run = {}) => printedSheets(sheets, run),
    onDataChanged: changes.listen,
    async remove(sheets, run = {}) {
      const { removeSheets } = await import('./removeSheets')
      const removed = await changing(removeSheets(sheets, run, seen))
      // Excel gives nobody a deleted sheet back.
      if (removed.length > 0) wrote(null, { sheets: removed.length })
      return removed
    },
    async change(cells, run = {}) {
      if (cells.length === 0) return NO_FORMULAS
      const { changeCells } = await import('./changeCells')
      wrote(await changing(changeCells(cells, run)), { cells: cells.length })
      return NO_FORMULAS
    },
    beginStep() {
      isBegun = true
    },
    lastStep: () => (last?.isLost ? null : last),
    async undo(run = {}) {
      if (!last || last.isLost) return false
      const { undoStep } = await import('./undoStep')
      await changing(undoStep(last.reversals, run))
      last = null
      return true
    },
  }
}

/** A step with what takes each part of it back, in the order in which they were written. */
interface OfficeStep {
  cells: number
  sheets: number
  readonly reversals: Reversal[]
  /** Whether some part of it cannot be taken back. */
  isLost?: true
}

import { NO_FORMULAS } from '../../workbook/cellChange'
import { refuseChangedRows, refuseChangedSheets } from '../../workbook/changedMeanwhile'
import type { Grid } from '../../workbook/grid'
import { withChange } from '../../workbook/gridChange'
import type { Layout } from '../../workbook/layout'
import { type OpenWorkbook, unseen } from '../../workbook/openWorkbook'
import { checkSheetNames } from '../../workbook/sheetNames'
import { type Workbook, WorkbookError } from '../../workbook/workbook'
import { gridFromLayout, textsFrom } from './gridFromLayout'

export interface MemoryWorkbook extends OpenWorkbook {
  /** The layout last written under a sheet's name, whatever its case; null where there is none. */
  layout(sheet: string): Layout | null
}

/** A workbook that is nothing but arrays: for tests, and for a preview before anything is written. `sheets` share their texts. */
export function memoryWorkbook(name: string, sheets: readonly Grid[] = []): MemoryWorkbook {
  const texts = textsFrom(sheets[0]?.texts)
  const grids = new Map(sheets.map((grid) => [grid.sheet.toLowerCase(), { ...grid, texts: texts.list }]))
  const layouts = new Map<string, Layout>()
  /** The sheets before the last change of cells, as long as nothing else has changed them. */
  let before: readonly Grid[] = []
  const book: Workbook = {
    name,
    async read({ signal } = {}) {
      signal?.throwIfAborted()
      return [...grids.values()]
    },
    async write(written, { signal, progress, basedOn } = {}) {
      signal?.throwIfAborted()
      const names = written.map((layout) => layout.sheet)
      checkSheetNames(names)
      if (basedOn) refuseChangedSheets(name, names, basedOn, [...grids.values()])
      const made = written.map((layout) => gridFromLayout(layout, name, texts))
      before = []
      for (const [index, layout] of written.entries()) {
        const key = layout.sheet.toLowerCase()
        grids.set(key, made[index]!)
        layouts.set(key, layout)
      }
      progress?.(written.length, written.length)
    },
  }
  return {
    ...book,
    layout: (sheet) => layouts.get(sheet.toLowerCase()) ?? null,
    async change(changes, { signal, basedOn } = {}) {
      signal?.throwIfAborted()
      for (const { sheet } of changes) {
        if (!grids.has(sheet.toLowerCase())) throw new WorkbookError('sheet-missing', name, { sheet })
        if (layouts.get(sheet.toLowerCase())?.locked) throw new WorkbookError('protected-sheet', name, { sheet })
      }
      if (basedOn) refuseChangedRows(name, changes, basedOn, [...grids.values()])
      before = [...grids.values()]
      for (const change of changes) {
        const key = change.sheet.toLowerCase()
        // Into the list that all sheets share, else this one would get a longer list of its own.
        if (typeof change.value === 'string') texts.indexOf(change.value)
        grids.set(key, withChange(grids.get(key)!, change))
      }
      return NO_FORMULAS
    },
    async undo({ signal } = {}) {
      signal?.throwIfAborted()
      for (const grid of before) grids.set(grid.sheet.toLowerCase(), { ...grid, texts: texts.list })
      const isUndone = before.length > 0
      before = []
      return isUndone
    },
    async printed(_, { signal } = {}) {
      signal?.throwIfAborted()
      return new Map()
    },
    async remove(sheets, { signal } = {}) {
      signal?.throwIfAborted()
      before = []
      const gone = sheets.flatMap((sheet) => grids.get(sheet.toLowerCase())?.sheet ?? [])
      for (const sheet of gone) {
        grids.delete(sheet.toLowerCase())
        layouts.delete(sheet.toLowerCase())
      }
      return gone
    },
    ...unseen(book),
  }
}

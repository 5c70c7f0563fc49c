import { NO_FORMULAS } from '../../workbook/cellChange'
import { refuseChangedRows, refuseChangedSheets } from '../../workbook/changedMeanwhile'
import type { Grid } from '../../workbook/grid'
import { withChange } from '../../workbook/gridChange'
import type { Layout } from '../../workbook/layout'
import { type OpenWorkbook, unseen, type WrittenStep } from '../../workbook/openWorkbook'
import { checkSheetNames } from '../../workbook/sheetNames'
import { stepsOf } from '../../workbook/steps'
import { type Workbook, WorkbookError } from '../../workbook/workbook'
import { gridFromLayout, textsFrom } from './gridFromLayout'

export interface MemoryWorkbook extends OpenWorkbook {
  /** The layout last written under a sheet's name, whatever its case; null where there is none. */
  layout(sheet: string): Layout | null
}

/** A workbook that is nothing but arrays: for tests, and for a preview before anything is written. `sheets` share their texts. */
export function memoryWorkbook(name: string, sheets: readonly Grid[] = []): MemoryWorkbook {
  const texts = textsFrom(sheets[0]?.texts)
  let grids: ReadonlyMap<string, Grid> = new Map(
    sheets.map((grid) => [grid.sheet.toLowerCase(), { ...grid, texts: texts.list }]),
  )
  let layouts: ReadonlyMap<string, Layout> = new Map()
  const steps = stepsOf<{ readonly grids: typeof grids; readonly layouts: typeof layouts }>()
  let current = { grids, layouts }
  const becomes = (now: typeof current, how: Partial<WrittenStep>) => {
    steps.wrote(current, now, how)
    current = now
    grids = now.grids
    layouts = now.layouts
  }
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
      const keyed = <Value>(values: readonly Value[]) =>
        values.map((value, index) => [written[index]!.sheet.toLowerCase(), value] as const)
      becomes(
        { grids: new Map([...grids, ...keyed(made)]), layouts: new Map([...layouts, ...keyed(written)]) },
        { sheets: written.length },
      )
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
      const changed = new Map(grids)
      for (const change of changes) {
        const key = change.sheet.toLowerCase()
        // Into the list that all sheets share, else this one would get a longer list of its own.
        if (typeof change.value === 'string') texts.indexOf(change.value)
        changed.set(key, withChange(changed.get(key)!, change))
      }
      becomes({ grids: changed, layouts }, { cells: changes.length })
      return NO_FORMULAS
    },
    beginStep: steps.begin,
    lastStep: () => steps.last(current),
    async undo({ signal } = {}) {
      signal?.throwIfAborted()
      const found = steps.takeBack(current)
      if (!found) return false
      current = found.before
      grids = current.grids
      layouts = current.layouts
      return true
    },
    async printed(_, { signal } = {}) {
      signal?.throwIfAborted()
      return new Map()
    },
    async remove(sheets, { signal } = {}) {
      signal?.throwIfAborted()
      const gone = sheets.flatMap((sheet) => grids.get(sheet.toLowerCase())?.sheet ?? [])
      if (gone.length === 0) return gone
      const keys = new Set(gone.map((sheet) => sheet.toLowerCase()))
      const left = <Value>(map: ReadonlyMap<string, Value>) => new Map([...map].filter(([key]) => !keys.has(key)))
      becomes({ grids: left(grids), layouts: left(layouts) }, { sheets: gone.length })
      return gone
    },
    ...unseen(book),
  }
}

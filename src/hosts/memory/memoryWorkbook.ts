import type { Grid } from '../../workbook/grid'
import type { Layout } from '../../workbook/layout'
import { checkSheetNames } from '../../workbook/sheetNames'
import type { Workbook } from '../../workbook/workbook'
import { gridFromLayout, textsFrom } from './gridFromLayout'

export interface MemoryWorkbook extends Workbook {
  /** The layout last written under a sheet's name, whatever its case; null where there is none. */
  layout(sheet: string): Layout | null
}

/** A workbook that is nothing but arrays: for tests, and for a preview before anything is written. `sheets` share their texts. */
export function memoryWorkbook(name: string, sheets: readonly Grid[] = []): MemoryWorkbook {
  const texts = textsFrom(sheets[0]?.texts)
  const grids = new Map(sheets.map((grid) => [grid.sheet.toLowerCase(), { ...grid, texts: texts.list }]))
  const layouts = new Map<string, Layout>()
  return {
    name,
    layout: (sheet) => layouts.get(sheet.toLowerCase()) ?? null,
    async read({ signal } = {}) {
      signal?.throwIfAborted()
      return [...grids.values()]
    },
    async write(written, { signal, progress } = {}) {
      signal?.throwIfAborted()
      checkSheetNames(written.map((layout) => layout.sheet))
      const made = written.map((layout) => gridFromLayout(layout, name, texts))
      for (const [index, layout] of written.entries()) {
        const key = layout.sheet.toLowerCase()
        grids.set(key, made[index]!)
        layouts.set(key, layout)
      }
      progress?.(written.length, written.length)
    },
  }
}

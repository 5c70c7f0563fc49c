import type { Grid } from '../workbook/grid'
import { type TextTable, textTable } from './textTable'

/** The texts of all grids as one list, which is the workbook's own where there is one workbook and nothing is added. */
export interface TextPool {
  tableOf(grid: Grid): TextTable
  /** Adds a text; gives its index. */
  add(text: string): number
  all(): readonly string[]
}

export function textPool(grids: readonly Grid[]): TextPool {
  const tables = new Map<readonly string[], TextTable>()
  let length = 0
  for (const { texts } of grids) {
    if (tables.has(texts)) continue
    tables.set(texts, textTable(texts, length))
    length += texts.length
  }
  const added: string[] = []
  /** As it was last asked for; a workbook may have a million texts. */
  let whole: readonly string[] | null = null
  return {
    tableOf: ({ texts }) => tables.get(texts)!,
    add(text) {
      whole = null
      return length + added.push(text) - 1
    },
    all() {
      const lists = [...tables.keys(), ...(added.length > 0 ? [added] : [])]
      whole ??= lists.length === 1 ? lists[0]! : lists.flat()
      return whole
    },
  }
}

import type { Grid } from '../../workbook/grid'
import { headRows } from '../evidence/headRows'
import { compact } from '../plainText'

/**
 * The heads of a sheet as one text, which an answer is bound to: where they are others, the answer is asked for anew. '' for a sheet
 * without known heads.
 */
export function shapeOf(grid: Grid): string {
  const [head] = headRows(grid, 0, grid.rows.length)
  return head ? head.cells.map(({ text }) => compact(text)).join('|') : ''
}

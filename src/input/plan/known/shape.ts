import type { Grid } from '../../../workbook/grid'
import { headRows } from '../../evidence/headRows'
import { compact } from '../../plainText'

/**
 * The heads of a sheet as one text, which an answer is bound to: where they are others, the answer is asked for anew. '' for a sheet
 * without known heads.
 */
export function shapeOf(grid: Grid): string {
  const whole = wholes.get(grid) ?? grid
  const [head] = headRows(whole, 0, whole.rows.length)
  return head ? head.cells.map(({ text }) => compact(text)).join('|') : ''
}

const wholes = new WeakMap<Grid, Grid>()

/** Says of a part of a sheet which sheet it is of: its answers are bound to the heads of that. */
export function keepShape(part: Grid, whole: Grid): void {
  if (part !== whole) wholes.set(part, whole)
}

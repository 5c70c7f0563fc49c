import { cellAt } from '../../../../workbook/grid'
import { lookAt } from '../../../../workbook/sheetLook'
import { mergeAt } from '../place/geometry'
import { CELL_PADDING, faceOf } from './cellFace'
import { cellText } from './cellText'
import type { DrawnFrom } from './drawnCells'
import { SIGN_WIDTH } from './signs'

/** As many filled rows as are looked at, and the narrowest and widest that comes of it, in pixels. */
const ROWS = 2000
const NARROWEST = 24
const WIDEST = 600

/** How wide a column must be for what its cells show; merged areas and texts that wrap do not make it wider. */
export function fittingWidth({ grid, look, widthOf, uncomputed }: DrawnFrom, column: number): number {
  let widest = 0
  const hasIcons = look.conditions.some(
    (one) =>
      'grade' in one &&
      one.grade.kind === 'icons' &&
      one.areas.some((area) => area.left <= column && column <= area.right),
  )
  const count = Math.min(ROWS, grid.rows.length)
  for (let slot = 0; slot < count; slot++) {
    const row = grid.rows[slot]!
    const cell = cellAt(grid, slot, column)
    if (cell.kind === 'empty' || mergeAt(grid.merges, row, column)) continue
    const own = lookAt(look, row, column)
    if (own.wrap) continue
    const text = cellText(cell, own.numberFormat, uncomputed)
    widest = Math.max(widest, widthOf(text, faceOf(own).font) + own.indent * 9)
  }
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + CELL_PADDING * 2 + 4 + (hasIcons ? SIGN_WIDTH : 0)))
}

import type { Cell } from '../../../../workbook/grid'
import { lookAt, type SheetLook } from '../../../../workbook/sheetLook'
import type { CellPlace } from '../place/moves'
import { cellText } from './cellText'

/** What a cell shows, for those who seek, sort out and copy; under no format where nobody has looked yet how its sheet looks. */
export function shownText(cell: Cell, { row, column }: CellPlace, look: SheetLook | null): string {
  return cellText(cell, look ? lookAt(look, row, column).numberFormat : null)
}

import type { Cell } from '../../../workbook/grid'
import type { ViewedSheet } from '../book/viewedSheet'
import { cellText } from './cellText'
import type { CellPlace } from './moves'

/** What a cell of a sheet shows, for those who seek, sort out and copy. */
export function shownText({ face }: ViewedSheet, cell: Cell, { column }: CellPlace): string {
  return cellText(cell, face.formats[column - 1] ?? null)
}

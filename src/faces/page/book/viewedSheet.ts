import type { SheetFace } from '../../../hosts/xlsx/read/sheetFaces'
import type { Grid } from '../../../workbook/grid'

/** A sheet as the page shows it. */
export interface ViewedSheet {
  readonly grid: Grid
  readonly face: SheetFace
}

import type { SheetFace } from '../../../hosts/xlsx/read/sheetFaces'
import type { Layout } from '../../../workbook/layout'

/** The face of a sheet that was written from a layout. */
export function faceOfLayout({ sheet, freeze, columnWidths }: Layout): SheetFace {
  return { sheet, freeze, columnWidths }
}

import type { SheetFace } from '../../../hosts/xlsx/read/sheetFaces'
import type { Layout } from '../../../workbook/layout'

/** The face of a sheet that was written from a layout. */
export function faceOfLayout({ sheet, freeze, columnWidths, rows }: Layout): SheetFace {
  const formats: (string | null)[] = []
  let count = 0
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries())
      if (typeof cell?.value === 'number') formats[index] = cell.look.numberFormat
    if (++count === ROWS) break
  }
  return { sheet, freeze, columnWidths, formats: Array.from(formats, (format) => format ?? null) }
}

/** Rows that tell the formats of a sheet's columns. */
const ROWS = 200

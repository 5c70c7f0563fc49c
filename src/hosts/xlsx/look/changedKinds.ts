import type { NumberKind } from '../../../workbook/numberFormat'
import { styleAt } from '../../../workbook/sheetLook'
import { readStyles } from '../read/styles'
import { workbookPart } from '../xml/workbookPart'
import type { Codec } from '../zip/codec'
import { openPackage } from '../zip/openPackage'
import { sheetRest } from './sheetRest'

interface NumberCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/**
 * What numbers in these cells are read as, by the formats that the cells have in the file, in their order. `struck`: the workbook has
 * cells that count for nothing since they are struck through. Throws what reading throws.
 */
export async function kindsOfCells(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  cells: readonly NumberCell[],
): Promise<{ readonly kinds: readonly NumberKind[]; readonly struck: boolean; readonly date1904: boolean }> {
  const book = await openPackage(file, bytes, codec)
  try {
    const { sheets, styles, date1904 } = await workbookPart(book)
    const { kinds, struck } = await readStyles(book, styles)
    const found: NumberKind[] = []
    for (const name of new Set(cells.map(({ sheet }) => sheet.toLowerCase()))) {
      const part = sheets.find((one) => one.name.toLowerCase() === name)?.part
      const rest = part && (await sheetRest(book, part))
      for (const [index, { sheet, row, column }] of cells.entries())
        if (sheet.toLowerCase() === name) found[index] = kinds[rest ? styleAt(rest, row, column) : 0] as NumberKind
    }
    return { kinds: found, struck: struck.size > 0, date1904 }
  } finally {
    book.close()
  }
}

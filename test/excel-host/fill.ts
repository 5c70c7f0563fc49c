import type { Area } from '../../src/workbook/address'
import type { Layout, LayoutCell } from '../../src/workbook/layout'
import { addSheet, type Book, type CellValue, newBook, ownCell, type Sheet } from './model/book'
import { type CellStyle, plainStyle } from './model/cellStyle'

/** A cell as it is put into the emulated workbook: a value, or a value under a number format. */
export type Filling = CellValue | null | { readonly value: CellValue; readonly format: string }

const styles = new Map<string, CellStyle>()

/** The plain style with a number format; one for all cells of that format. */
function styleOf(numberFormat: string): CellStyle {
  const known = styles.get(numberFormat) ?? { ...plainStyle, numberFormat }
  styles.set(numberFormat, known)
  return known
}

/** Adds a sheet whose rows are these, from A1 on. */
export function addFilledSheet(
  book: Book,
  name: string,
  rows: readonly (readonly Filling[])[],
  merges: readonly Area[] = [],
): Sheet {
  const sheet = addSheet(book, name)
  for (const [down, row] of rows.entries())
    for (const [across, filling] of row.entries()) {
      if (filling === null) continue
      const cell = ownCell(sheet, down + 1, across + 1)
      if (typeof filling === 'object' && 'format' in filling) {
        cell.value = filling.value
        cell.style = styleOf(filling.format)
      } else cell.value = filling
    }
  sheet.merges = [...merges]
  return sheet
}

/** A workbook whose sheets have the values and number formats of these layouts, and no other look. */
export function bookOfLayouts(layouts: readonly Layout[]): Book {
  const book = newBook('~')
  for (const { sheet, rows, merges } of layouts)
    addFilledSheet(
      book,
      sheet,
      [...rows].map(({ cells }) => cells.map(fillingOf)),
      merges,
    )
  book.sheets.shift()
  book.active = book.sheets[0]!
  return book
}

function fillingOf(cell: LayoutCell | undefined): Filling {
  const value = cell?.value ?? null
  return value === null ? null : { value, format: cell!.look.numberFormat }
}

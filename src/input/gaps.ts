import { compact } from './plainText'
import type { SheetCells } from './sheetCells'

/*
 * What rows hold that lack what every row needs.
 */

/** Whether a row holds a day: alone it is when somebody signed. */
export function holdsDay<Key extends string>(cells: SheetCells<Key>, slot: number): boolean {
  return [...cells.reading.found.keys()].some((key) => {
    const cell = cells.cell(slot, key as Key)
    return (
      cell.kind === 'date' ||
      (cell.kind === 'text' && /^20\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?$/.test(compact(cell.text)))
    )
  })
}

/** Nothing but blanks in any column that is read. */
export function isBlank<Key extends string>(cells: SheetCells<Key>, slot: number): boolean {
  return [...cells.reading.found.keys()].every((key) => {
    const cell = cells.cell(slot, key as Key)
    return cell.kind === 'empty' || (cell.kind === 'text' && compact(cell.text) === '')
  })
}

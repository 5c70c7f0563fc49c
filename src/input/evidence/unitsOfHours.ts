import { type Cell, CellKind, cellAt, type Grid } from '../../workbook/grid'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { isTotal } from '../vocabulary/rowWords'

const UNIT_OF_HOURS = /^(?:学时|课时|小时|时|h|分钟?|min|天|日|半?天)$/i

/** Whether cells say in what hours are counted, every one of them. */
export function areUnitsOfHours(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => UNIT_OF_HOURS.test(textOfCell(cell).trim()))
}

const COUNTED = /(?:[学课]时|小时|天|日)/

/** Whether every filled cell of a column between two slots says in what its hours are counted; a row of sums need not. */
export function areCounted(grid: Grid, number: number, from: number, end: number): boolean {
  const column = grid.columns[number - 1]
  if (!column) return false
  const seen = new Map<number, boolean>()
  let counted = 0
  const last = Math.min(end, column.kinds.length)
  for (let slot = from; slot < last; slot++) {
    if (column.kinds[slot] === CellKind.empty) continue
    const text = column.kinds[slot] === CellKind.text ? column.values[slot]! : -1
    const before = text < 0 ? undefined : seen.get(text)
    const says = before ?? COUNTED.test(compact(textOfCell(cellAt(grid, slot, number))))
    if (text >= 0) seen.set(text, says)
    if (says) counted++
    else if (!isSumRow(grid, slot)) return false
  }
  return counted > 0
}

function isSumRow(grid: Grid, slot: number): boolean {
  for (let number = 1; number <= grid.columns.length; number++) {
    const cell = cellAt(grid, slot, number)
    if (cell.kind === 'text' && cell.text.trim() !== '') return isTotal(cell.text)
  }
  return false
}

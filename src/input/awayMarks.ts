import { type Cell, CellKind, cellAt, type Grid } from '../workbook/grid'
import type { Reading } from './reading'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'
import { attended } from './vocabulary/attended'
import { remarksAbsence, saysAbsence, saysWhyAbsent } from './vocabulary/turnedAway'

/**
 * Whether a row's cell of a column of absence says that whoever it lists did not come: a yes under 缺席, a no under any other head, whatever
 * stands under 请假事由, and remarks such as 病假 everywhere. By the slot of the row.
 */
export function awayIn(grid: Grid, { headerRow }: Reading, column: number): (slot: number) => boolean {
  const heading = textOfCell(cellAt(grid, slotFrom(grid.rows, headerRow), column))
  if (saysWhyAbsent(heading)) return (slot) => givesReason(cellAt(grid, slot, column))
  const isTurned = saysAbsence(heading)
  const crosses = isTurned && marksByCross(grid, slotFrom(grid.rows, headerRow) + 1, column)
  return (slot) => {
    const text = textOfCell(cellAt(grid, slot, column))
    return remarksAbsence(text) || attended(text) === isTurned || (crosses && CROSS.test(text.trim()))
  }
}

/** Whether a cell under 缺席原因 or the like gives a reason. */
export function givesReason(cell: Cell): boolean {
  return cell.kind === 'text' && !NO_REASON.test(cell.text.trim()) && attended(cell.text) !== true
}

/** Whether of a column only crosses and blanks say anything; `from`: the slot of its first row. */
export function marksByCross(grid: Grid, from: number, number: number): boolean {
  const { kinds, values } = grid.columns[number - 1]!
  let crosses = 0
  for (let slot = from; slot < kinds.length; slot++) {
    if (kinds[slot] === CellKind.empty) continue
    if (kinds[slot] !== CellKind.text) return false
    const text = grid.texts[values[slot]!]!.trim()
    if (CROSS.test(text)) crosses++
    else if (attended(text) !== undefined) return false
  }
  return crosses > 0
}

const CROSS = /^[×✗✘xX╳❌]$/
const NO_REASON = /^(?:[-—–/\\]*|无|否|没有|正常|未请假)$/

import type { Finding } from '../../../records/finding'
import { cellAt, type Grid } from '../../../workbook/grid'
import { isDenied } from '../../evidence/deniedCell'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { saysDoubt, saysFailed } from '../../vocabulary/turnedAway'
import { rowsOf } from '../known/unreadColumns'

/** Whether all rows that a column asked about denies have no hours anyway, so that nothing hangs on it: 学习中 | 0. */
export function isWorthNothing(grid: Grid, reading: Reading, { place }: Finding): boolean {
  const hours = reading.found.get('hours')?.number
  if (hours === undefined || !place?.column || /审/.test(reading.found.get('review')?.heading ?? '')) return false
  const { from, end } = rowsOf(grid, reading)
  const heading = textOfCell(cellAt(grid, slotFrom(grid.rows, reading.headerRow), place.column))
  let denied = 0
  for (let slot = from; slot < end; slot++) {
    const cell = cellAt(grid, slot, place.column)
    const isDoubted = cell.kind === 'text' && (saysFailed(cell.text) || saysDoubt(cell.text))
    if (!isDoubted && !isDenied(cell, heading)) continue
    const worth = textOfCell(cellAt(grid, slot, hours)).trim()
    if (!/^(?:0(?:\.0+)?|[-—/])?$/.test(worth)) return false
    denied++
  }
  return denied > 0
}

import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import type { MeantMonth } from '../cells/moments'
import type { Reading } from '../reading'
import { slotFrom } from '../slots'
import { saidMonths } from './saidMonths'

/** The month (from 1) of a cell of a column 月份: 3, 3月, 三月; null where it is none. */
export function monthOf(cell: Cell): number | null {
  if (cell.kind === 'number')
    return Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= 12 ? cell.value : null
  if (cell.kind !== 'text') return null
  const { months } = saidMonths([/^\s*\d{1,2}\s*$/.test(cell.text) ? `${cell.text.trim()}月` : cell.text])
  return months.length === 1 ? months[0]! : null
}

/** Gives for a slot what a date without year or month means there: the month of its row or of the row above that says one. */
export function meantByRow(
  grid: Grid,
  { monthColumn, firstDataRow }: Reading,
  meant: MeantMonth,
): (slot: number) => MeantMonth {
  if (monthColumn === null) return () => meant
  const months = new Int8Array(grid.rows.length)
  let month = 0
  for (let slot = slotFrom(grid.rows, firstDataRow); slot < months.length; slot++) {
    const cell = cellAt(grid, slot, monthColumn)
    if (cell.kind !== 'empty') month = monthOf(cell) ?? 0
    months[slot] = month
  }
  return (slot) => ({ year: meant.year, month: months[slot] || null })
}

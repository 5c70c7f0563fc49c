import { calendarDate, momentOfSerial } from '../../records/moment'
import type { Cell } from '../../workbook/grid'

/** The year of a day, however it is written; null for anything else. */
export function yearIn(cell: Cell): number | null {
  if (cell.kind === 'date') return calendarDate(momentOfSerial(cell.value)).year
  const text = cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : ''
  const [, year] =
    /^\s*((?:19|20)\d\d)(?:[-年./]\s?(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:[0-3]\d)?\s*$)/.exec(text) ?? []
  return year === undefined ? null : Number(year)
}

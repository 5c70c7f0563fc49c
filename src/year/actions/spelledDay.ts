import { calendarDate, type Moment, serialOfMoment } from '../../records/moment'
import type { CellChange } from '../../workbook/cellChange'
import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { slotOf } from '../../workbook/gridChange'

/** A filled cell of a column, by which what comes into it is written. */
export interface HeldCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** The filled cells of a column in some rows. */
export function filledCells(grid: Grid, column: number, rows: readonly number[]): readonly HeldCell[] {
  return rows.flatMap((row) => {
    const slot = slotOf(grid, row)
    const cell = slot < 0 ? null : cellAt(grid, slot, column)
    return cell && cell.kind !== 'empty' ? [{ row, column, cell }] : []
  })
}

/** A value as it goes into a cell, and the cell whose look makes it what it is. */
export interface Written extends Pick<CellChange, 'like'> {
  readonly value: CellChange['value']
}

/** Days between the two systems in which workbooks count them. */
const DAYS_TO_1904 = 1462

/** A day, or a moment of one, written as the others of its column are. */
export function dayLike(day: Moment, others: readonly HeldCell[], date1904: boolean): Written {
  const date = others.find(({ cell }) => cell.kind === 'date')
  if (date) {
    const { row, column } = date
    return { value: serialOfMoment(day) - (date1904 ? DAYS_TO_1904 : 0), like: { row, column } }
  }
  const texts = others.flatMap(({ cell }) => (cell.kind === 'text' ? [cell.text.trim()] : []))
  const spelled = SPELLINGS.find(({ of }) => texts.some((text) => of.test(text)))
  return { value: (spelled ?? SPELLINGS[0]!).write(calendarDate(day)) }
}

const two = (number: number) => String(number).padStart(2, '0')

/** How days are written in words, the usual one first. */
const SPELLINGS: readonly {
  readonly of: RegExp
  readonly write: (date: { readonly year: number; readonly month: number; readonly day: number }) => string
}[] = [
  { of: /^\d{4}-\d\d-\d\d/, write: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}` },
  { of: /^\d{4}\/\d{1,2}\/\d{1,2}/, write: ({ year, month, day }) => `${year}/${month}/${day}` },
  { of: /^\d{4}年\d{1,2}月\d{1,2}日/, write: ({ year, month, day }) => `${year}年${month}月${day}日` },
  { of: /^\d{4}\.\d{1,2}\.\d{1,2}/, write: ({ year, month, day }) => `${year}.${month}.${day}` },
  { of: /^\d{8}$/, write: ({ year, month, day }) => `${year}${two(month)}${two(day)}` },
]

/** `2025-07-01`. */
export function isoDay(day: Moment): string {
  return SPELLINGS[0]!.write(calendarDate(day))
}

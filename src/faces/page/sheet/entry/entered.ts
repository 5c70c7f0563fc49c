import type { SheetChange } from '../../../../workbook/cellChange'
import { type Cell, CellKind, cellAt } from '../../../../workbook/grid'
import { slotOf } from '../../../../workbook/gridChange'
import { kindOfFormat } from '../../../../workbook/numberFormat'
import type { ViewedSheet } from '../../book/viewedSheet'
import { cellOf, typedValue } from '../look/cellText'
import type { CellPlace } from '../place/moves'
import type { ClipCell } from './clip'

/** What goes into a cell of the sheet in view. */
export type CellWrite = CellPlace & Pick<SheetChange, 'value' | 'like'>

/** By what a text is read beside the cells themselves. */
export interface Reading {
  /** The number format of a cell; null for none. */
  readonly formatAt: (place: CellPlace) => string | null
  /** The one that it is: days may be written without theirs. */
  readonly year: number
}

/**
 * What was typed into a cell, or came as text: read as its number format says, as in Excel (a text stays one), else as the cell itself
 * would be read (`typedValue`), and in an empty cell as the filled one above it, so that a list that goes on below holds dates and
 * numbers of persons as it does above.
 */
export function entered(viewed: ViewedSheet, place: CellPlace, text: string, reading: Reading): CellWrite {
  const { row, column } = place
  const { year } = reading
  const format = reading.formatAt(place)
  if (format === '@') return { row, column, value: text.trim() === '' ? null : text.trim() }
  const shownAs = format === null ? null : shownUnder(format)
  if (shownAs) {
    const typed = typedValue(text, shownAs, year)
    return {
      row,
      column,
      value: typeof typed === 'number' && shownAs.kind === 'date' ? fileSerial(viewed, typed) : typed,
    }
  }
  const before = cellOf(viewed, row, column)
  const above = before.kind === 'empty' ? filledAbove(viewed, row, column) : null
  const model = above?.cell ?? before
  const typed = typedValue(text, model, year)
  const value = typeof typed === 'number' && model.kind === 'date' ? fileSerial(viewed, typed) : typed
  return typeof value === 'number' && above && above.cell.kind !== 'text'
    ? { row, column, value, like: { row: above.row, column } }
    : { row, column, value }
}

/**
 * What was copied, as it goes into a cell. A number whose meaning is in how it is shown (a day, a time, 3 天, 60%) keeps it where the
 * cell, or one above it, is shown so too, or where it was copied on the same sheet; anywhere else it goes in as the words that it was shown
 * as, which are read as the same, never as a bare number that means something else.
 */
export function enteredCopy(
  viewed: ViewedSheet,
  place: CellPlace,
  { text, cell }: ClipCell & { readonly cell: Cell },
  from: CellPlace | null,
): CellWrite {
  const { row, column } = place
  switch (cell.kind) {
    case 'empty':
      return { row, column, value: null }
    case 'text':
    case 'error':
      return { row, column, value: cell.text === '' ? null : cell.text }
    case 'boolean':
      return { row, column, value: cell.value }
    default: {
      const value = cell.kind === 'date' ? fileSerial(viewed, cell.value) : cell.value
      if (isPlain(cell)) return { row, column, value }
      if (isAlike(cellOf(viewed, row, column), cell)) return { row, column, value }
      const above = filledAbove(viewed, row, column)
      if (above && isAlike(above.cell, cell)) return { row, column, value, like: { row: above.row, column } }
      if (from) return { row, column, value, like: from }
      return { row, column, value: text }
    }
  }
}

/** A cell as a format shows it whose numbers are typed in a way of their own; null for others. */
function shownUnder(format: string): Cell | null {
  switch (kindOfFormat(format)) {
    case CellKind.date:
      return { kind: 'date', value: 0 }
    case CellKind.time:
      return { kind: 'time', value: 0 }
    case CellKind.ofPercent:
      return { kind: 'number', value: 0, unit: 'percent' }
    default:
      return null
  }
}

/** A grid holds dates as if from 1900; a file that counts from 1904 holds other numbers. */
function fileSerial({ grid }: ViewedSheet, serial: number): number {
  return grid.date1904 ? serial - DAYS_TO_1904 : serial
}

const DAYS_TO_1904 = 1462

const isPlain = (cell: Cell) => cell.kind === 'number' && cell.unit === undefined && !cell.currency

function isAlike(one: Cell, other: Cell): boolean {
  if (one.kind === 'number' && other.kind === 'number')
    return one.unit === other.unit && one.currency === other.currency
  return one.kind === other.kind
}

/** How far up a filled cell is looked for; a list that goes on has one near. */
const ROWS_ABOVE = 1000

/** The nearest filled cell above one in its column; null for none near. */
function filledAbove({ grid }: ViewedSheet, row: number, column: number) {
  const found = slotOf(grid, row)
  const last = (found < 0 ? ~found : found) - 1
  for (let slot = last; slot >= Math.max(0, last - ROWS_ABOVE); slot--) {
    const cell = cellAt(grid, slot, column)
    if (cell.kind !== 'empty') return { row: grid.rows[slot]!, cell }
  }
  return null
}

import type { Seconds } from '../../records/duration'
import type { Fen } from '../../records/money'
import type { Cell } from '../../workbook/grid'
import { plain } from '../plainText'
import { moneyText, textOfCell } from '../sheetText'
import { type HoursUnit, hoursOfNumber, hoursOfText, hoursOfTime } from './hours'
import {
  type MeantMonth,
  momentOfDateCell,
  momentOfNumber,
  periodOfText,
  type WrittenMoment,
  type WrittenPeriod,
} from './moments'
import { moneyOfNumber, moneyOfText } from './money'
import { monthOfNumber, monthOfText, type WrittenMonth } from './months'
import { Outcome } from './outcome'

/* What one cell holds, whatever kind it is of. */

export function isGiven(cell: Cell): boolean {
  return cell.kind !== 'empty' && (cell.kind !== 'text' || plain(cell.text) !== '')
}

/** An `Outcome` where the cell holds no money. */
export function moneyOfCell(cell: Cell, unit: Fen): Fen {
  switch (cell.kind) {
    case 'text':
      return moneyOfText(cell.text, unit)
    case 'number':
      return cell.unit === undefined && !cell.currency
        ? moneyOfNumber(cell.value, unit)
        : moneyOfText(moneyText(cell), unit)
    default:
      return Outcome.unreadable
  }
}

/** An `Outcome` where the cell holds no hours. */
export function hoursOfCell(cell: Cell, unit: HoursUnit): Seconds {
  switch (cell.kind) {
    case 'empty':
      return Outcome.blank
    case 'text':
      return hoursOfText(cell.text, unit)
    case 'number':
      return cell.unit === undefined ? hoursOfNumber(cell.value, unit) : hoursOfText(textOfCell(cell), unit)
    case 'time':
      return hoursOfTime(cell.value)
    default:
      return Outcome.unreadable
  }
}

/** Null where the cell holds no date; must not be empty. `said`: what else is known of the sheet's dates. */
export function periodOfCell(cell: Cell, date1904: boolean, said?: MeantMonth): WrittenPeriod | null {
  switch (cell.kind) {
    case 'date':
      return alone(momentOfDateCell(cell.value))
    case 'number':
      return alone(momentOfNumber(cell.value, date1904))
    case 'text':
      return periodOfText(cell.text, said)
    default:
      return null
  }
}

/** The month or year of a cell that holds no date; null where it holds none. `year`: the one meant where a cell says a month alone. */
export function monthOfCell(cell: Cell, year: number | null = null): WrittenMonth | null {
  return cell.kind === 'text'
    ? monthOfText(cell.text, year)
    : cell.kind === 'number' && cell.unit === undefined
      ? monthOfNumber(cell.value)
      : null
}

function alone(start: WrittenMoment | null): WrittenPeriod | null {
  return start && { start, end: null }
}

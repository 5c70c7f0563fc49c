import type { Seconds } from '../../records/duration'
import type { Moment } from '../../records/moment'
import type { Fen } from '../../records/money'
import type { Cell } from '../../workbook/grid'
import { hoursOfCell, moneyOfCell, periodOfCell } from '../cells/cellValues'
import { CLOCK_HOURS } from '../cells/hours'
import {
  countOfNumber,
  countOfText,
  percentOfNumber,
  percentOfText,
  shareOfNumber,
  shareOfText,
  yearOfNumber,
  yearOfText,
} from '../cells/numbers'
import { Outcome } from '../cells/outcome'
import { textOfCell } from '../sheetText'
import type { Setting, Unit, Unread } from './setting'

/* The kinds of settings: each reads its cell in one way. */

type More = Partial<Pick<Setting, 'aliases' | 'choices' | 'default'>>
type Kind<Value> = (name: string, note: string, more?: More) => Setting<Value>

function kind<Value>(meaning: Setting['meaning'], read: Setting<Value>['read']): Kind<Value> {
  return (name, note, more = {}) => ({ name, aliases: [], meaning, note, default: null, read, ...more })
}

export const text = kind<string>('text', (cell) => textOfCell(cell).replace(/\r\n?/g, '\n').trim())
export const year = kind<number>('year', numbered(yearOfText, yearOfNumber))
export const count = kind<number>('count', numbered(countOfText, countOfNumber))
/** Hundredths of a percent. */
export const percent = kind<number>('percent', numbered(percentOfText, percentOfNumber))
/** The same, which need not be whole: two thirds. */
export const share = kind<number>('percent', numbered(shareOfText, shareOfNumber))
export const hours = kind<Seconds>('hours', secondsOf)
export const money = kind<Fen>('money', (cell, unit) => {
  const fen = moneyOfCell(cell, unit!)
  return fen === Outcome.currency ? fen : valued(fen)
})
export const moment = kind<Moment>('date', (cell, _, date1904) => periodOfCell(cell, date1904)?.start.moment)

/** A setting that is read in a way of its own. */
export function special<Value>(
  meaning: Setting['meaning'],
  read: (cell: Cell, unit: Unit, date1904: boolean) => Value | Unread,
): Kind<Value> {
  return kind(meaning, read)
}

export function secondsOf(cell: Cell, unit: Unit): Seconds | undefined {
  return valued(hoursOfCell(cell, { ...CLOCK_HOURS, seconds: unit }))
}

function numbered(ofText: (text: string) => number, ofNumber: (value: number) => number) {
  return (cell: Cell): number | undefined =>
    cell.kind === 'number' && cell.unit === undefined
      ? valued(ofNumber(cell.value))
      : cell.kind === 'text' || cell.kind === 'number'
        ? valued(ofText(textOfCell(cell)))
        : undefined
}

/** An `Outcome`, which is negative, is no value. */
function valued(value: number): number | undefined {
  return value < 0 ? undefined : value
}

import { momentOf, serialOfMoment } from '../../../../records/moment'
import { type Cell, cellAt } from '../../../../workbook/grid'
import { slotOf } from '../../../../workbook/gridChange'
import type { ViewedSheet } from '../../book/viewedSheet'
import { momentText, numberText, textUnder } from './numberText'

/** A cell of a sheet, by its row and column from 1. */
export function cellOf({ grid }: ViewedSheet, row: number, column: number): Cell {
  const slot = slotOf(grid, row)
  return slot < 0 ? { kind: 'empty' } : cellAt(grid, slot, column)
}

/**
 * What a cell shows under its own number format (null for General, and as long as it is not known); `uncomputed` stands for a formula's
 * result that is not known. A grid counts all dates from 1900, whatever its workbook does.
 */
export function cellText(cell: Cell, format: string | null, uncomputed = ''): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'text':
      return textUnder(cell.text, format)
    case 'error':
      return cell.text === '' ? uncomputed : cell.text
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'number':
      return numberText(cell.value, format)
    case 'date':
      return format === null ? momentText(cell.value) : numberText(cell.value, format)
    case 'time':
      return numberText(cell.value, format ?? 'h:mm')
  }
}

/**
 * What the editor begins with: the whole value, not as it is shown, and its lines as a field of text breaks them; what
 * `typedValue` takes for the same again.
 */
export function editedText(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return cell.unit === 'percent' ? `${Number((cell.value * 100).toPrecision(DIGITS))}%` : String(cell.value)
    case 'time':
      // All hours, more than a day has too, and seconds where there are any.
      return numberText(cell.value, '[h]:mm:ss').replace(/:00$/, '')
    default:
      return cellText(cell, null).replace(/\r\n?/g, '\n')
  }
}

/** What a number keeps on its way through a hundredth. */
const DIGITS = 15

const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14}|[1-9]\d{0,2}(,\d{3}){1,4}|(?=\.\d))(\.\d+)?$/
const DAY = /^(\d{4})[-/.年](\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[ T]?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
/** A day of the year that it is: 3/7, 3-7, 3月7日. */
const DAY_ALONE = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日?)$/
const HOURS = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/

/**
 * What was typed, as the value of a cell that held `before`: a number where it is written as one and the cell held no text
 * of digits (an identity, 007); a date, a time or a percentage where the cell held one (95 and 0.95 are both 95%, as in
 * Excel); else the text as it stands; null for nothing. A day without its year is one of `year`, as in Excel the year that it is.
 */
export function typedValue(typed: string, before: Cell, year: number): string | number | null {
  const text = typed.trim()
  if (text === '') return null
  if (before.kind === 'date') return dayTyped(text, year) ?? text
  if (before.kind === 'time') {
    const hours = hoursTyped(text)
    if (hours !== null) return hours
  }
  if (before.kind === 'number' && before.unit === 'percent') return percentTyped(text) ?? text
  const wasDigits = before.kind === 'text' && /^\d+$/.test(before.text)
  return (wasDigits ? null : numberTyped(text)) ?? text
}

function numberTyped(text: string): number | null {
  return PLAIN_NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null
}

function percentTyped(text: string): number | null {
  const isSaid = /[%％]$/.test(text)
  const number = numberTyped(isSaid ? text.slice(0, -1).trimEnd() : text)
  if (number === null) return null
  return isSaid || Math.abs(number) >= 1 ? Number((number / 100).toPrecision(DIGITS)) : number
}

function dayTyped(text: string, thisYear: number): number | null {
  const [alone, monthAlone, dayOfSlash, dayOfWord] = DAY_ALONE.exec(text) ?? []
  if (alone !== undefined) {
    const moment = momentOf(thisYear, Number(monthAlone), Number(dayOfSlash ?? dayOfWord))
    return moment === null ? null : serialOfMoment(moment)
  }
  const [whole, year, month, day, ...clock] = DAY.exec(text) ?? []
  if (whole === undefined) return null
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => Number(part ?? 0))
  const moment = momentOf(Number(year), Number(month), Number(day), hour, minute, second)
  return moment === null ? null : serialOfMoment(moment)
}

/** As a part of a day. */
function hoursTyped(text: string): number | null {
  const [whole, hours, minutes, seconds = 0] = HOURS.exec(text) ?? []
  if (whole === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
}

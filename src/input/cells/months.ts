import { plain } from '../plainText'
import { possibleYear } from './numbers'

/** A year and, where it is told, a month (from 1): enough for who was hired when, and for a record's year. */
export interface WrittenMonth {
  readonly year: number
  /** null where the year alone is told, or the month may be one of two: the number 2005.1 is January or October. */
  readonly month: number | null
}

const MONTH = /^(\d{4})(?:([-/.]|年)(\d{1,2})月?|(\d{2}))$/
const MONTH_ALONE = /^(\d{1,2})月份?$/
const YEAR_ALONE = /^(\d{4})年?$/

/** Reads `2005年7月`, `2005.07`, `2005-7`, `200507` and `2005年`, `9月` where the year is known; null where a text is none of these. */
export function monthOfText(text: string, year: number | null = null): WrittenMonth | null {
  const words = plain(text).replace(/\s+/g, '')
  const alone = YEAR_ALONE.exec(words)
  if (alone) return possibleMonth(Number(alone[1]), null)
  const month = year === null ? null : MONTH_ALONE.exec(words)
  if (month) return possibleMonth(year!, Number(month[1]))
  const found = MONTH.exec(words)
  return found && possibleMonth(Number(found[1]), Number(found[3] ?? found[4]))
}

/** The same for a number: 2005, 2005.07, 200507. */
export function monthOfNumber(value: number): WrittenMonth | null {
  if (Number.isInteger(value))
    return value < 10_000 ? possibleMonth(value, null) : possibleMonth(Math.floor(value / 100), value % 100)
  const hundredths = Math.round(value * 100)
  if (Math.abs(value * 100 - hundredths) > 1e-6) return null
  const month = hundredths % 100
  // As a number 2005.10 is 2005.1.
  return possibleMonth(Math.floor(hundredths / 100), month === 10 ? null : month % 10 === 0 ? month / 10 : month)
}

function possibleMonth(year: number, month: number | null): WrittenMonth | null {
  return possibleYear(year) && (month === null || (month >= 1 && month <= 12)) ? { year, month } : null
}

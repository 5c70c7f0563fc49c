import { calendarDate, momentOfSerial } from '../../records/moment'
import { compact } from '../plainText'
import { DECIMAL, decimalTimes } from './decimal'
import { Outcome } from './outcome'

const COUNT = new RegExp(`^${DECIMAL}(?:人次?|名|位|个|次)?$`)
const DAYS = new RegExp(`^${DECIMAL}(?:天|日)?$`)
const PERCENT = new RegExp(`^${DECIMAL}(%)?$`)
const YEAR = /^(\d{4})(?:年度?)?$/

export const FIRST_YEAR = 1940
export const LAST_YEAR = 2099
/** People and numbered rows; more is a slip of the keyboard. */
const MOST = 1_000_000_000

/** Whether a year can be meant: staff were hired, and classes held, in years like these. */
export function possibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
}

/** `40`, `40人`, `1,200人次`; an `Outcome` where it is no whole number. */
export function countOfText(text: string): number {
  const words = compact(text)
  if (words === '') return Outcome.blank
  const found = COUNT.exec(words)
  return found ? countOfNumber(Number(found[1]!.replaceAll(',', ''))) : Outcome.unreadable
}

export function countOfNumber(value: number): number {
  const whole = Math.round(value)
  return Math.abs(value - whole) < 1e-9 && whole >= 0 && whole <= MOST ? whole : Outcome.unreadable
}

/** `0.5`, `3天`, `半天`; an `Outcome` where it is none. */
export function daysOfText(text: string): number {
  const words = compact(text)
  if (words === '') return Outcome.blank
  if (words === '半天') return 0.5
  const found = DAYS.exec(words)
  return found ? daysOfNumber(Number(found[1]!.replaceAll(',', ''))) : Outcome.unreadable
}

export function daysOfNumber(value: number): number {
  return value >= 0 && value <= 366 ? value : Outcome.unreadable
}

/** `2025`, `2025年`, `2025年度`. */
export function yearOfText(text: string): number {
  const words = compact(text)
  if (words === '') return Outcome.blank
  const found = YEAR.exec(words)
  return found ? yearOfNumber(Number(found[1])) : Outcome.unreadable
}

export function yearOfNumber(value: number): number {
  return possibleYear(value) ? value : Outcome.unreadable
}

/** A date stands for its year; the serial is of the 1900 system. */
export function yearOfDateCell(serial: number): number {
  return serial > 0 && serial < 1e6 ? yearOfNumber(calendarDate(momentOfSerial(serial)).year) : Outcome.unreadable
}

/** Hundredths of a percent. `4%` and a bare `4` are four percent, and so is 0.04: a share of one percent or less is not set. */
export function percentOfText(text: string): number {
  const words = compact(text)
  if (words === '') return Outcome.blank
  const found = PERCENT.exec(words)
  if (!found) return Outcome.unreadable
  return found[2] === undefined ? percentOfNumber(Number(found[1])) : possiblePercent(decimalTimes(found[1]!, 100))
}

/**
 * A share in hundredths of a percent, kept exact: as `percentOfText`, and `2/3`, 三分之二, 百分之六十 besides; 66.67 % is 66.67 %, a little more than two
 * thirds. Of a number that a formula made (`=2/3`) what stands behind hundredths of a percent counts, too.
 */
export function shareOfText(text: string): number {
  const words = compact(text).replace(/[／∕⁄]/g, '/')
  const slashed = /^(\d{1,4})\/(\d{1,4})$/.exec(words)
  const spoken = /^(.+)分之(.+)$/.exec(words)
  if (!slashed && !spoken) return percentOfText(text)
  const [part, whole] = slashed
    ? [Number(slashed[1]), Number(slashed[2])]
    : [spokenNumber(spoken![2]!), spokenNumber(spoken![1]!)]
  return whole > 0 && part <= whole ? (part * 10_000) / whole : Outcome.unreadable
}

export function shareOfNumber(value: number): number {
  return value > 0 && value < 1 ? value * 10_000 : percentOfNumber(value)
}

/** 一 to 九十九, 百, or digits; NaN for anything else. */
function spokenNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  if (words === '百' || words === '一百') return 100
  const found = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(words)
  if (!found || words === '') return Number.NaN
  const digit = (word: string) => (word === '两' ? 2 : '一二三四五六七八九'.indexOf(word) + 1)
  const [, tens, ten, ones] = found
  if (ten === '') return tens !== '' && ones !== '' ? Number.NaN : digit(tens || ones!)
  return (tens === '' ? 1 : digit(tens!)) * 10 + (ones === '' ? 0 : digit(ones!))
}

export function percentOfNumber(value: number): number {
  return possiblePercent(Math.round(value < 1 ? value * 10_000 : value * 100))
}

function possiblePercent(hundredths: number): number {
  return hundredths >= 0 && hundredths <= 10_000 ? hundredths : Outcome.unreadable
}

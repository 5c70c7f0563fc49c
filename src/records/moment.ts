import { DAY } from './duration'
import type { Unit } from './unit'

/**
 * A calendar date-time without zone, held as the whole seconds from 1970-01-01 00:00 on the same calendar. Number.NaN
 * stands for "not given" in columns of moments; elsewhere null does.
 */
export type Moment = Unit<'moment'>

export interface CalendarDate {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The moment of a calendar date, or null where there is no such day or hour (31 June, 24:01). */
export function momentOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Moment | null {
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 59) return null
  if (hour === 24 && (minute > 0 || second > 0)) return null
  const midnight = Date.UTC(year, month - 1, day)
  const date = new Date(midnight)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null
  return midnight / 1000 + hour * 3600 + minute * 60 + second
}

export function calendarDate(moment: Moment): CalendarDate {
  const date = new Date(moment * 1000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

const EPOCH_SERIAL = 25_569

/** The moment of an Excel serial of the 1900 system, to the nearest second. Serials below 61 count the day that never was. */
export function momentOfSerial(serial: number): Moment {
  const days = serial < 60 ? serial + 1 : serial
  return Math.round((days - EPOCH_SERIAL) * DAY)
}

/** The Excel serial (1900 system) of a moment from 1 March 1900 on. */
export function serialOfMoment(moment: Moment): number {
  return moment / DAY + EPOCH_SERIAL
}

/** The serial of the 1900 system for a number that a 1904 workbook means as a date. */
export const DAYS_FROM_1900_TO_1904 = 1462

/** `2016-11-28 09:00`; `2016-11-28` where `withTime` is false. */
export function isoMoment(moment: Moment, withTime = true): string {
  const iso = new Date(moment * 1000).toISOString()
  return withTime ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10)
}

/** The serial of the first day that Excel shows no date for, 10000-01-01. */
const BEHIND_DATES = 2_958_466

/** Whether Excel shows a date for the serial. */
export function isShownSerial(serial: number): boolean {
  return serial >= 0 && serial < BEHIND_DATES
}

import { DAY as DAY_LENGTH } from '../../records/duration'
import { DAYS_FROM_1900_TO_1904, type Moment, momentOf, momentOfSerial, serialOfMoment } from '../../records/moment'
import { plain } from '../plainText'
import { FIRST_YEAR, LAST_YEAR, possibleYear } from './numbers'

/** A moment as written: `timed` where an hour of the day was given, not a date alone. */
export interface WrittenMoment {
  readonly moment: Moment
  readonly timed: boolean
}

/** What a cell of dates says: one moment, or two where it holds a range (`2016-11-28 至 2016-11-30`). */
export interface WrittenPeriod {
  readonly start: WrittenMoment
  readonly end: WrittenMoment | null
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

interface Hour {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?$/
const DATE = /(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2})(?!\d))/y
/** The end of a range may leave out what it shares with the start. */
const MONTH_DAY = /(\d{1,2})(?:月(\d{1,2})[日号]?|[-/.](\d{1,2}))(?![\d:时点])/y
const DAY = /(\d{1,2})[日号]?(?![\d:时点])/y
const WEEKDAY = /\s*\(?(?:星期|周)[一二三四五六日天]\)?/y
const TIME =
  /[T\s]*(上午|早上|中午|下午|傍晚|晚上|AM|PM)?\s*(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|[时点](?:(\d{1,2})分?(?:(\d{1,2})秒)?|(半)|整)?)(?:\s*(AM|PM))?/iy
const PART_OF_DAY = /\s*(?:上午|下午|全天)/y
const TO = /\s*(?:至|到|~|[-—–−]+)\s*/y
const SPACED = /\s*([年月日号时点分秒])\s*/g

/**
 * Reads a date, a date with a time, or a range of them in any of the ways of domain.md §1; null where it is none, or a day
 * or hour that does not exist. Blank texts are the caller's.
 */
export function periodOfText(text: string): WrittenPeriod | null {
  const iso = ISO.exec(text)
  if (iso) return alone(ofIso(iso))
  const words = plain(text).replace(SPACED, '$1')
  const scan = scannerOf(words)

  const day = readDate(scan)
  if (!day) return null
  scan.skip(WEEKDAY)
  const start = written(day, readHour(scan))
  scan.skip(PART_OF_DAY)
  if (!start) return null
  if (scan.atEnd()) return alone(start)

  if (!scan.skip(TO)) return null
  const end = readEnd(scan, day)
  scan.skip(PART_OF_DAY)
  return end && scan.atEnd() ? { start, end } : null
}

/**
 * A plain number in a column of dates: a serial, of the 1904 system where the workbook counts from then, or `20161128`. Null
 * where it can be neither.
 */
export function momentOfNumber(value: number, date1904: boolean): WrittenMoment | null {
  if (value >= 19_000_000 && Number.isInteger(value)) {
    const day = { year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 }
    return written(day, null)
  }
  return momentOfDateCell(date1904 ? value + DAYS_FROM_1900_TO_1904 : value)
}

/** A cell that holds a date: its serial in the 1900 system. Null where no one can mean that year. */
export function momentOfDateCell(serial: number): WrittenMoment | null {
  if (!possibleSerial(serial)) return null
  const moment = momentOfSerial(serial)
  return { moment, timed: moment % DAY_LENGTH !== 0 }
}

/** The first of January of the first possible year, and of the first that is not. */
const FIRST_SERIAL = serialOfMoment(momentOf(FIRST_YEAR, 1, 1)!)
const END_SERIAL = serialOfMoment(momentOf(LAST_YEAR + 1, 1, 1)!)

export function possibleSerial(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < END_SERIAL
}

function ofIso([, year, month, day, hour, minute, second]: RegExpExecArray): WrittenMoment | null {
  return written(
    { year: Number(year), month: Number(month), day: Number(day) },
    hour === undefined ? null : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) },
  )
}

function alone(start: WrittenMoment | null): WrittenPeriod | null {
  return start && { start, end: null }
}

function written(day: Day, hour: Hour | null | undefined): WrittenMoment | null {
  if (hour === undefined || !possibleYear(day.year)) return null
  const moment = momentOf(day.year, day.month, day.day, hour?.hour, hour?.minute, hour?.second)
  return moment === null ? null : { moment, timed: hour !== null }
}

function readDate(scan: Scanner): Day | null {
  const found = scan.take(DATE)
  return (
    found && {
      year: Number(found[1]),
      month: Number(found[3] ?? found[5] ?? found[7]),
      day: Number(found[4] ?? found[6] ?? found[8]),
    }
  )
}

function readEnd(scan: Scanner, from: Day): WrittenMoment | null {
  const day = readDate(scan) ?? readMonthDay(scan, from) ?? readDay(scan, from)
  if (day) scan.skip(WEEKDAY)
  const hour = readHour(scan)
  return day || hour ? written(day ?? from, hour) : null
}

function readMonthDay(scan: Scanner, { year }: Day): Day | null {
  const found = scan.take(MONTH_DAY)
  return found && { year, month: Number(found[1]), day: Number(found[2] ?? found[3]) }
}

function readDay(scan: Scanner, from: Day): Day | null {
  const found = scan.take(DAY)
  return found && { ...from, day: Number(found[1]) }
}

/** Null where no hour is given, undefined where it cannot be. */
function readHour(scan: Scanner): Hour | null | undefined {
  const found = scan.take(TIME)
  if (!found) return null
  const hour = hourOfDay(Number(found[2]), (found[1] ?? found[8])?.toUpperCase())
  const minute = found[7] === undefined ? Number(found[3] ?? found[5] ?? 0) : 30
  return hour === undefined ? undefined : { hour, minute, second: Number(found[4] ?? found[6] ?? 0) }
}

/** Twelve o'clock is said in ways that contradict each other, so only the clear ones are taken. */
function hourOfDay(hour: number, part: string | undefined): number | undefined {
  switch (part) {
    case undefined:
      return hour
    case '上午':
    case '早上':
      return hour < 12 ? hour : undefined
    case 'AM':
      return hour <= 12 ? hour % 12 : undefined
    case 'PM':
      return hour > 12 ? hour : (hour % 12) + 12
    case '中午':
      return hour === 11 || hour === 12 ? hour : hour < 3 ? hour + 12 : undefined
    case '下午':
      return hour >= 12 ? hour : hour > 0 ? hour + 12 : undefined
    default:
      return hour > 12 ? hour : hour > 4 && hour < 12 ? hour + 12 : undefined
  }
}

interface Scanner {
  take(pattern: RegExp): RegExpExecArray | null
  skip(pattern: RegExp): boolean
  atEnd(): boolean
}

/** Walks over a text by sticky patterns. */
function scannerOf(text: string): Scanner {
  let position = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position
    const found = pattern.exec(text)
    if (found) position = pattern.lastIndex
    return found
  }
  return { take, skip: (pattern) => take(pattern) !== null, atEnd: () => position === text.length }
}

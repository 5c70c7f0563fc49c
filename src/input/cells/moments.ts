import { DAY as DAY_LENGTH } from '../../records/duration'
import { DAYS_FROM_1900_TO_1904, type Moment, momentOf, momentOfSerial, serialOfMoment } from '../../records/moment'
import { plain } from '../plainText'
import { FIRST_YEAR, LAST_YEAR, possibleYear } from './numbers'
import { type Scanner, scannerOf } from './scanner'

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

/** What is known from elsewhere of the dates of a sheet, from 1; null for what is not. */
export interface MeantMonth {
  readonly year: number | null
  readonly month: number | null
}

const NOTHING_MEANT: MeantMonth = { year: null, month: null }

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
/** 25.3.5, 25年3月5日. With strokes or slashes the year may as well stand last. */
const SHORT_DATE = /'?(\d{2})(?:\.(\d{1,2})\.(\d{1,2})(?![\d.])|年(\d{1,2})月(\d{1,2})[日号]?)/y
/** 25/3/5, 25-3-5, where the year is known and the first of these. */
const SLASHED_DATE = /(\d{2})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/y
/** Years of two digits: from 40 on of the last century, as nobody was hired, and no class held, before 1940. */
const CENTURY = { before: 40, last: 1900, ours: 2000 } as const
/** Where the year is known from elsewhere: 3月5日, 3.5. */
const DAY_OF_YEAR = /(\d{1,2})(?:月(\d{1,2})[日号]?|\.(\d{1,2})(?![\d.:]))/y
/** Where the month is, too: 5日. */
const DAY_OF_MONTH = /(\d{1,2})[日号]/y
/** The end of a range may leave out what it shares with the start. */
const MONTH_DAY = /(\d{1,2})(?:月(?:(\d{1,2})[日号]|(\d{1,2})(?![\d:时点]))|[-/.](\d{1,2})(?![\d:时点]))/y
const DAY = /(\d{1,2})(?:[日号]|(?![\d:时点]))/y
const WEEKDAY = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/y
const TIME =
  /[T\s]*(上午|早上|早晨|凌晨|早|中午|下午|傍晚|晚上|晚间|晚|AM|PM)?\s*(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|[时点](?:(\d{1,2})分?(?:(\d{1,2})秒)?|(半)|整)?)(?:\s*(AM|PM))?/iy
const NEXT_DAY = /\s*(?:次日|翌日|第二天|隔日)\s*/y
const PART_OF_DAY = /\s*(?:上午|下午|全天|[(（](?:上午|下午|全天|晚上)[)）])/y
const TO = /\s*(?:至|到|~|[-—–−]+)\s*/y
/** 5日、6日 and 5日和6日: the first and the last of them. */
const AND = /\s*(?:、|,|，|和|及)\s*/y
/** How long it lasted, said once more: (3天), 共3天, （24学时）. */
const LENGTH = /[\s,，;；、]*\(?(?:共|计|合计|共计|为期|历时)?(?:\d+(?:\.\d+)?|半)个?(?:天|学时|课时|小时)半?\)?$/y
const SPACED = /\s*([年月日号时点分秒./])\s*/g

/**
 * Reads a date, a date with a time, a range or a list of them in any of the ways of domain.md §1; null where it is none, or a
 * day or hour that does not exist. `said` is the year meant where a text gives none (`3月5日`), and the month where it gives a day
 * alone (`5日`): without them such a text is no date. Blank texts are the caller's.
 */
export function periodOfText(text: string, said: MeantMonth = NOTHING_MEANT): WrittenPeriod | null {
  const iso = ISO.exec(text)
  if (iso) return alone(ofIso(iso))
  const scan = scannerOf(plain(text).replace(SPACED, '$1'))

  const day = readDate(scan) ?? readSlashed(scan, said) ?? readDayOfYear(scan, said) ?? readDayOfMonth(scan, said)
  if (!day) return null
  scan.skip(WEEKDAY)
  const hour = readHour(scan)
  const start = written(day, hour)
  skipRemarks(scan)
  if (!start) return null
  if (scan.atEnd()) return alone(start)

  if (scan.skip(TO)) {
    const end = readEnd(scan, day, hour ?? null)
    return end && scan.atEnd() ? { start, end } : null
  }
  const last = readLast(scan, day)
  return last && scan.atEnd() && last.moment > start.moment ? { start, end: last } : null
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
  if (found)
    return {
      year: Number(found[1]),
      month: Number(found[3] ?? found[5] ?? found[7]),
      day: Number(found[4] ?? found[6] ?? found[8]),
    }
  const short = scan.take(SHORT_DATE)
  if (!short) return null
  const year = Number(short[1])
  return {
    year: year + (year < CENTURY.before ? CENTURY.ours : CENTURY.last),
    month: Number(short[2] ?? short[4]),
    day: Number(short[3] ?? short[5]),
  }
}

function readSlashed(scan: Scanner, { year }: MeantMonth): Day | null {
  const found = year === null ? null : scan.take(SLASHED_DATE)
  return found && Number(found[1]) === year! % 100
    ? { year: year!, month: Number(found[3]), day: Number(found[4]) }
    : null
}

function readDayOfYear(scan: Scanner, { year }: MeantMonth): Day | null {
  const found = year === null ? null : scan.take(DAY_OF_YEAR)
  return found && { year: year!, month: Number(found[1]), day: Number(found[2] ?? found[3]) }
}

function readDayOfMonth(scan: Scanner, { year, month }: MeantMonth): Day | null {
  const found = year === null || month === null ? null : scan.take(DAY_OF_MONTH)
  return found && { year: year!, month: month!, day: Number(found[1]) }
}

/** Weekdays, 上午 and the length of it all say nothing new. */
function skipRemarks(scan: Scanner): void {
  scan.skip(PART_OF_DAY)
  scan.skip(WEEKDAY)
  scan.skip(LENGTH)
}

function readEnd(scan: Scanner, from: Day, startHour: GivenHour | null): WrittenMoment | null {
  if (scan.skip(NEXT_DAY)) {
    const hour = readHour(scan)
    const same = hour ? written(from, hour) : null
    return same && { ...same, moment: same.moment + DAY_LENGTH }
  }
  const day = readDate(scan) ?? readMonthDay(scan, from) ?? readDay(scan, from)
  if (day) scan.skip(WEEKDAY)
  const hour = readHour(scan, day === null ? startHour : null)
  skipRemarks(scan)
  return day || hour ? written(day ?? from, hour) : null
}

/** The last day of a list, each day after the one before: 5日、6日, 3月5日、4月2日. */
function readLast(scan: Scanner, from: Day): WrittenMoment | null {
  let last = from
  let moment: WrittenMoment | null = null
  while (scan.skip(AND)) {
    const day = readDate(scan) ?? readMonthDay(scan, last) ?? readDay(scan, last)
    if (!day) return null
    scan.skip(WEEKDAY)
    const next = written(day, null)
    if (!next || (moment && next.moment <= moment.moment)) return null
    moment = next
    last = day
  }
  skipRemarks(scan)
  return moment
}

function readMonthDay(scan: Scanner, { year }: Day): Day | null {
  const found = scan.take(MONTH_DAY)
  return found && { year, month: Number(found[1]), day: Number(found[2] ?? found[3] ?? found[4]) }
}

function readDay(scan: Scanner, from: Day): Day | null {
  const found = scan.take(DAY)
  return found && { ...from, day: Number(found[1]) }
}

/** An hour with the part of the day that was said. */
interface GivenHour extends Hour {
  readonly part: string | undefined
}

/**
 * Null where no hour is given, undefined where it cannot be. An end without a part of the day and earlier than its start takes
 * the start's: 下午2:00-5:00 ends at 17:00.
 */
function readHour(scan: Scanner, start: GivenHour | null = null): GivenHour | null | undefined {
  const found = scan.take(TIME)
  if (!found) return null
  const part = (found[1] ?? found[8])?.toUpperCase()
  const minute = found[7] === undefined ? Number(found[3] ?? found[5] ?? 0) : 30
  const second = Number(found[4] ?? found[6] ?? 0)
  const given = hourOfDay(Number(found[2]), part)
  const isEarlier =
    start?.part !== undefined && part === undefined && given !== undefined && before({ hour: given, minute }, start)
  const hour = isEarlier ? hourOfDay(Number(found[2]), start.part) : given
  return hour === undefined ? undefined : { hour, minute, second, part }
}

function before(one: Pick<Hour, 'hour' | 'minute'>, other: Hour): boolean {
  return one.hour * 60 + one.minute < other.hour * 60 + other.minute
}

/** Twelve o'clock is said in ways that contradict each other, so only the clear ones are taken. */
function hourOfDay(hour: number, part: string | undefined): number | undefined {
  switch (part) {
    case undefined:
      return hour
    case '上午':
    case '早上':
    case '早晨':
    case '凌晨':
    case '早':
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

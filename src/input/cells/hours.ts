import { DAY, HOUR, type Seconds } from '../../records/duration'
import { compact } from '../plainText'
import { DECIMAL, decimalTimes } from './decimal'
import { Outcome } from './outcome'

/** What days and lessons are worth, as 设置 says. */
export interface HoursRates {
  /** 每天折算学时; null: days are not hours. */
  readonly secondsPerDay: Seconds | null
  /** 每课时分钟数, in seconds: 45 or 60 minutes; null: nobody has said yet. */
  readonly secondsPerLesson: Seconds | null
}

/** How bare numbers of a column of hours are meant. */
export interface HoursUnit extends HoursRates {
  /** Seconds of one unit; null for days, `LESSONS` for 课时. */
  readonly seconds: Seconds | null
}

/** The unit of a column whose numbers are 课时, which are as long as `secondsPerLesson` says. */
export const LESSONS = -1

/** Hours by the clock alone: for settings, and for texts whose workbook is not known. */
export const CLOCK_HOURS: HoursUnit = { seconds: HOUR, secondsPerDay: null, secondsPerLesson: null }

/** More than a leap year has cannot be meant. */
const MOST: Seconds = 366 * DAY

const BARE = new RegExp(`^${DECIMAL}$`)
const UNITS = new RegExp(
  `^(?:${DECIMAL}个?(?:学时|小时|时|hours?|hrs?|h))?(?:${DECIMAL}(?:分钟|分|minutes?|mins?|m))?(?:${DECIMAL}(?:秒钟|秒|seconds?|secs?|s))?$`,
)
const HALVES = /^(?:(\d+)个半|(半)个?)(?:学时|小时)$|^(\d+)(?:个?(?:学时|小时))半$/
const CLOCK = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/
const DAYS = new RegExp(`^(?:${DECIMAL}|半)个?(?:天|日|days?|d)(半)?$`)
const LESSON = new RegExp(`^${DECIMAL}个?(?:课时|节课)$`)
/** What hours are multiplied by: not people, for that would be no one's hours. */
const TIMES = new RegExp(`^${DECIMAL}个?(?:天|日|次|场|节|讲|期|回|days?|d|times?)$`)
/** 8学时/天, 每次4学时: hours only where it is said of how many days or times. */
const RATE = /^(.+)\/(?:天|日|次|场|节|讲|期|回)$|^每(?:天|日|次|场|节|讲|期|回)(.+)$/

/** 共24学时. */
const ALTOGETHER = /^共计?/
/** 每人8学时: what each of those named in the row has. */
const EACH = /^(?:每人|每位|各)(?=\d)/
/** 8（学时）. */
const UNIT_IN_BRACKETS = /[([【](个?(?:学时|小时|课时|分钟|hours?|h))[)\]】]/g
/** 每天6学时，共2天. */
const EACH_DAY = /^每[天日](\d+(?:\.\d+)?(?:个?(?:学时|小时|课时)))[,，;；、]?(?:共|计|合计|培训)?(\d+(?:\.\d+)?天)$/
/** 16（2天）. */
const BARE_DAYS_BEHIND = new RegExp(`^${DECIMAL}[([【](?:共|历时)?(?:\\d+(?:\\.\\d+)?|半)个?(?:天|日)[)\\]】]$`)
/** 24学时（3天）, 24学时/3天, 24学时，3天 and 3天（24学时）, 3天，24学时, 3天24学时: the hours are stated, the days say how they were spread. */
const DAYS_BEHIND = new RegExp(`^(.*[时h钟课])[([【,、;/](?:共|历时)?(?:${DECIMAL}|半)个?(?:天|日)半?[)\\]】]?$`)
const DAYS_BEFORE = new RegExp(
  `^(?:${DECIMAL}|(半))个?(?:天|日)(半)?([([【,、;/]?)(?:共|计|合)*((?:\\d|半).*[时h钟课])[)\\]】]?$`,
)
/** 8课时（6学时）, 6学时（8课时）: where both are stated, the hours count. */
const BESIDE_LESSONS = [
  new RegExp(`^${DECIMAL}个?课时[([【,、;/=](.*(?:学时|小时|分钟))[)\\]】]?$`),
  new RegExp(`^(.*(?:学时|小时|分钟))[([【,、;/=]${DECIMAL}个?课时[)\\]】]?$`),
] as const
/** Fewer hours a day than these may as well come on top of the days: 2天4小时. */
const LEAST_A_DAY = 4

/**
 * Reads `4`, `4学时`, `1.5小时`, `130小时48分`, `48分钟`, `130:48` (domain.md §1), `24学时(3天)`, `8课时`, `8+4` and `2天×8学时` to the
 * nearest second; an `Outcome` where the text is none of these, or more than a year has. About (约8), ranges (4-8) and shares
 * (60%) are no hours.
 */
export function hoursOfText(text: string, unit: HoursUnit): Seconds {
  const words = compact(text)
  if (words === '') return Outcome.blank
  const bare = BARE.exec(words)
  // `1 6` may be 16, or 1 and 6.
  if (bare) return /\d\s+\d/.test(text) ? Outcome.unreadable : ofBare(bare[1]!, unit)
  return ofStated(
    words
      .replace(ALTOGETHER, '')
      .replace(EACH, '')
      .replace(/[/／每]人$/, '')
      .replace(UNIT_IN_BRACKETS, '$1'),
    unit,
  )
}

/** A number that Excel holds, in the column's unit; to the nearest second, so that 33.33 is exactly 119 988 s. */
export function hoursOfNumber(value: number, unit: HoursUnit): Seconds {
  if (!(value >= 0)) return Outcome.unreadable
  if (unit.seconds === null) return days(value * 1000, unit)
  return unit.seconds === LESSONS ? lessons(value, unit) : possible(Math.round(value * unit.seconds))
}

/** A cell formatted `h:mm` or `[h]:mm`: a fraction of a day, whatever the column's unit. */
export function hoursOfTime(fraction: number): Seconds {
  return fraction >= 0 ? possible(Math.round(fraction * DAY)) : Outcome.unreadable
}

function ofBare(decimal: string, unit: HoursUnit): Seconds {
  if (unit.seconds === null) return days(decimalTimes(decimal, 1000), unit)
  return unit.seconds === LESSONS
    ? lessons(Number(decimal.replaceAll(',', '')), unit)
    : possible(decimalTimes(decimal, unit.seconds))
}

function ofStated(words: string, unit: HoursUnit): Seconds {
  const each = EACH_DAY.exec(words)
  if (each) return ofSum(`${each[1]}×${each[2]}`, unit)
  const bareBehind = BARE_DAYS_BEHIND.exec(words)
  if (bareBehind) return ofBare(bareBehind[1]!, unit)
  const behind = DAYS_BEHIND.exec(words)
  if (behind) return ofSum(behind[1]!, unit)
  const before = DAYS_BEFORE.exec(words)
  if (before) return besideDays(before, unit)
  for (const [which, pattern] of BESIDE_LESSONS.entries()) {
    const found = pattern.exec(words)
    if (found) return ofSum(found[which === 0 ? 2 : 1]!, unit)
  }
  const [sum, result, more] = words.split('=')
  const seconds = ofSum(sum!, unit)
  if (result === undefined || seconds < 0) return seconds
  return more === undefined && ofSum(result, unit) === seconds ? seconds : Outcome.unreadable
}

function besideDays([, whole, half, more, sign, rest]: RegExpExecArray, unit: HoursUnit): Seconds {
  const seconds = ofSum(rest!, unit)
  const count = (half === undefined ? Number(whole!.replaceAll(',', '')) : 0.5) + (more === undefined ? 0 : 0.5)
  return sign === '' && seconds >= 0 && seconds < count * LEAST_A_DAY * HOUR ? Outcome.unreadable : seconds
}

/** `8+4`, `8学时+4学时`; a bare number beside stated ones must be of the same unit, or nobody can say of which. */
function ofSum(words: string, unit: HoursUnit): Seconds {
  const terms = words.split('+')
  let sum = 0
  for (const term of terms) {
    const seconds = ofProduct(term, unit)
    if (seconds < 0) return seconds
    sum += seconds
  }
  const isMixed = terms.some((term) => !isBare(term)) && terms.some(isBare)
  return isMixed && unit.seconds !== HOUR ? Outcome.unreadable : possible(sum)
}

function isBare(term: string): boolean {
  return term.split(SIGN).every((factor) => BARE.test(factor))
}

/** ×, and what is typed for it. */
const SIGN = /[×✕✖*x]/

/** `4×2`, `2天×8学时`, `45分钟×4`, `8学时/天×2天`: one factor at most is of hours, the others say how many times. */
function ofProduct(words: string, unit: HoursUnit): Seconds {
  const factors = words.split(SIGN)
  if (factors.length === 1) return ofQuantity(words, unit)
  let times = 1
  let stated: Seconds | null = null
  const bare: string[] = []
  let counts = 0
  let isRate = false
  for (const factor of factors) {
    const counted = TIMES.exec(factor)
    if (BARE.test(factor)) bare.push(factor)
    else if (counted) {
      counts++
      times *= Number(counted[1]!.replaceAll(',', ''))
    } else {
      if (stated !== null) return Outcome.unreadable
      const rate = RATE.exec(factor)
      isRate = rate !== null
      stated = ofQuantity(rate ? (rate[1] ?? rate[2])! : factor, unit)
      if (stated < 0) return stated
    }
  }
  if (isRate && counts === 0) return Outcome.unreadable
  if (stated === null) {
    // 2天×8: the one number without a unit is of hours. Of 2天×8×3 nobody can say which.
    if (bare.length === 0 || (counts > 0 && (bare.length > 1 || unit.seconds !== HOUR))) return Outcome.unreadable
    stated = ofBare(bare.pop()!, unit)
    if (stated < 0) return stated
  }
  for (const factor of bare) times *= Number(factor.replaceAll(',', ''))
  return possible(Math.round(Number((stated * times).toPrecision(14))))
}

function ofQuantity(words: string, unit: HoursUnit): Seconds {
  const bare = BARE.exec(words)
  if (bare) return ofBare(bare[1]!, unit)
  const clock = CLOCK.exec(words)
  if (clock) return possible(Number(clock[1]) * HOUR + Number(clock[2]) * 60 + Number(clock[3] ?? 0))
  const inDays = DAYS.exec(words)
  if (inDays) {
    const whole = inDays[1] === undefined ? 500 : decimalTimes(inDays[1], 1000)
    return days(whole + (inDays[2] === undefined ? 0 : 500), unit)
  }
  const lesson = LESSON.exec(words)
  if (lesson) return lessons(Number(lesson[1]!.replaceAll(',', '')), unit)
  const halves = HALVES.exec(words)
  if (halves) return possible(Number(halves[1] ?? halves[3] ?? 0) * HOUR + HOUR / 2)
  const units = words === '' ? null : UNITS.exec(words)
  return units ? ofUnits(units[1], units[2], units[3]) : Outcome.unreadable
}

/** `1.5小时30分` and `1小时90分` are slips of the pen: nobody can say of what. */
function ofUnits(hours: string | undefined, minutes: string | undefined, seconds: string | undefined): Seconds {
  const given = [hours, minutes, seconds].filter((part) => part !== undefined)
  if (given.slice(0, -1).some((part) => part.includes('.'))) return Outcome.unreadable
  if (hours !== undefined && Number(minutes ?? 0) >= 60) return Outcome.unreadable
  if (minutes !== undefined && Number(seconds ?? 0) >= 60) return Outcome.unreadable
  return possible(
    decimalTimes(hours ?? '0', HOUR) + decimalTimes(minutes ?? '0', 60) + Math.round(Number(seconds ?? 0)),
  )
}

function days(thousandths: number, { secondsPerDay }: HoursUnit): Seconds {
  return secondsPerDay === null ? Outcome.days : possible(Math.round((thousandths * secondsPerDay) / 1000))
}

function lessons(count: number, { secondsPerLesson }: HoursUnit): Seconds {
  return secondsPerLesson === null ? Outcome.lessons : possible(Math.round(count * secondsPerLesson))
}

function possible(seconds: Seconds): Seconds {
  return seconds <= MOST ? seconds : Outcome.unreadable
}

/** Whether hours are written as what may be points as well as minutes: 2分, 16分; no 90分. */
export function mayBePoints(text: string): boolean {
  return text.includes('分') && FEW_POINTS.test(compact(text))
}

const FEW_POINTS = /^[0-2]?\d(?:\.\d+)?分$/

import { DAY, HOUR, type Seconds } from '../../records/duration'
import { compact } from '../plainText'
import { DECIMAL, decimalTimes } from './decimal'
import { Outcome } from './outcome'

/** How bare numbers of a column of hours are meant. */
export interface HoursUnit {
  /** Seconds of one unit; null for days. */
  readonly seconds: Seconds | null
  /** 每天折算学时; null: days are not hours. */
  readonly secondsPerDay: Seconds | null
}

/** More than a leap year has cannot be meant. */
const MOST: Seconds = 366 * DAY

const BARE = new RegExp(`^${DECIMAL}$`)
const UNITS = new RegExp(
  `^(?:${DECIMAL}个?(?:学时|小时|时|hours?|hrs?|h))?(?:${DECIMAL}(?:分钟|分|minutes?|mins?|m))?(?:${DECIMAL}(?:秒钟|秒|seconds?|secs?|s))?$`,
)
const CLOCK = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/
const DAYS = new RegExp(`^(?:${DECIMAL}|半)个?(?:天|日|days?|d)(半)?$`)

/**
 * Reads `4`, `4学时`, `1.5小时`, `130小时48分`, `48分钟`, `130:48` (domain.md §1) to the nearest second; an `Outcome` where the
 * text is none of these, or more than a year has.
 */
export function hoursOfText(text: string, unit: HoursUnit): Seconds {
  const words = compact(text)
  if (words === '') return Outcome.blank
  const bare = BARE.exec(words)
  if (bare)
    return unit.seconds === null
      ? days(decimalTimes(bare[1]!, 1000), unit)
      : possible(decimalTimes(bare[1]!, unit.seconds))
  const clock = CLOCK.exec(words)
  if (clock) return possible(Number(clock[1]) * HOUR + Number(clock[2]) * 60 + Number(clock[3] ?? 0))
  const inDays = DAYS.exec(words)
  if (inDays) {
    const whole = inDays[1] === undefined ? 500 : decimalTimes(inDays[1], 1000)
    return days(whole + (inDays[2] === undefined ? 0 : 500), unit)
  }
  const units = UNITS.exec(words)
  return units ? ofUnits(units[1], units[2], units[3]) : Outcome.unreadable
}

/** A number that Excel holds, in the column's unit; to the nearest second, so that 33.33 is exactly 119 988 s. */
export function hoursOfNumber(value: number, unit: HoursUnit): Seconds {
  if (!(value >= 0)) return Outcome.unreadable
  return unit.seconds === null ? days(value * 1000, unit) : possible(Math.round(value * unit.seconds))
}

/** A cell formatted `h:mm` or `[h]:mm`: a fraction of a day, whatever the column's unit. */
export function hoursOfTime(fraction: number): Seconds {
  return fraction >= 0 ? possible(Math.round(fraction * DAY)) : Outcome.unreadable
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

function possible(seconds: Seconds): Seconds {
  return seconds <= MOST ? seconds : Outcome.unreadable
}

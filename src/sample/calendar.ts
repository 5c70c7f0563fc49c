import { DAY } from '../records/duration'
import { calendarDate, type Moment, momentOf } from '../records/moment'
import type { Chance } from './chance'

/** Spans of days off (month × 100 + day), near enough for any year: New Year, spring, May, summer recess, national day. */
const DAYS_OFF: readonly (readonly [from: number, to: number])[] = [
  [101, 103],
  [124, 213],
  [404, 406],
  [501, 505],
  [801, 825],
  [1001, 1007],
]

/** Days of a year, from 0 for 1 January; classes are held on working days, other study wherever a person is free. */
export interface YearDays {
  readonly count: number
  readonly working: readonly number[]
  /** The moment of a day's midnight. */
  midnight(day: number): Moment
}

export function daysOfYear(year: number): YearDays {
  const start = momentOf(year, 1, 1)!
  const count = (momentOf(year + 1, 1, 1)! - start) / DAY
  const working: number[] = []
  for (let day = 0; day < count; day++) {
    const midnight = start + day * DAY
    const date = calendarDate(midnight)
    const monthDay = date.month * 100 + date.day
    // 1 January 1970 was a Thursday.
    const weekday = (midnight / DAY + 4) % 7
    const off = DAYS_OFF.some(([from, to]) => from <= monthDay && monthDay <= to)
    if (weekday !== 0 && weekday !== 6 && !off && monthDay < 1220) working.push(day)
  }
  return { count, working, midnight: (day) => start + day * DAY }
}

/**
 * Lays things of these lengths (in working days) over the year in their order, none on another's days, gaps by chance.
 * Gives the index into `working` of each thing's first day; where they are too many, the last ones share the last days.
 */
export function spread(lengths: readonly number[], working: number, chance: Chance): number[] {
  const needed = lengths.reduce((sum, length) => sum + length, 0)
  const slack = Math.max(0, working - needed)
  const gaps = lengths.map(() => chance.between(0, slack)).sort((one, other) => one - other)
  let before = 0
  return lengths.map((length, index) => {
    const first = Math.min(gaps[index]! + before, working - length)
    before += length
    return first
  })
}

/** A run of `length` free days by chance, marked taken; -1 where a few tries find none. */
export function takeFreeDays(
  taken: Uint8Array,
  length: number,
  chance: Chance,
  from = 0,
  to = taken.length - 1,
): number {
  for (let tries = 0; tries < 60 && to - from + 1 >= length; tries++) {
    const first = chance.between(from, to - length + 1)
    if (taken.subarray(first, first + length).includes(1)) continue
    taken.fill(1, first, first + length)
    return first
  }
  return -1
}

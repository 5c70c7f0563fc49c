import { DAY } from '../records/duration'
import { calendarDate, type Moment, momentOf } from '../records/moment'
import type { TrainingClass } from '../records/trainingClass'
import { plain } from './plainText'

/** A day as a row or a title says it; `year` null where it says none. */
export interface SaidDay {
  readonly year: number | null
  /** From 1. */
  readonly month: number
  readonly day: number
}

const DATES =
  /(?:^|[^\d.A-Za-z])(?:(20\d\d)\s?[-年./]\s?)?(1[0-2]|0?[1-9])\s?[-月./]\s?(3[01]|[12]\d|0?[1-9])(?![\d.:学])/g

/** The days that texts such as `安全学习会签到表（2025年2月14日）` say. */
export function saidDays(texts: readonly string[]): readonly SaidDay[] {
  return texts.flatMap((text) =>
    Array.from(plain(text).matchAll(DATES), ([, year, month, day]) => ({
      year: year === undefined ? null : Number(year),
      month: Number(month),
      day: Number(day),
    })),
  )
}

/** The day of a moment. */
export function dayOf(moment: Moment): SaidDay {
  return calendarDate(moment)
}

/** When a record says that it was. */
export interface SaysWhen {
  /** 培训年度 of the row, or of its sheet; 0 where neither says it. */
  readonly year: number
  readonly day: SaidDay | null
}

/**
 * Of classes of one name (indexes) those that a record can mean by its year and day (domain.md §3): one, none where it is of another
 * year, or several that nothing tells apart.
 */
export function amongClasses(
  classes: readonly TrainingClass[],
  some: readonly number[],
  { year, day }: SaysWhen,
): readonly number[] {
  const held = day ? heldOn(classes, some, [day]) : []
  const ofYear = year > 0 ? year : (day?.year ?? null)
  const left = ofYear === null ? some : some.filter((index) => (classes[index]!.year ?? ofYear) === ofYear)
  return held.length === 1 && (year === 0 || left.includes(held[0]!)) ? held : left
}

/** Of classes (indexes), those that were held on one of these days. */
export function heldOn(
  classes: readonly TrainingClass[],
  some: readonly number[],
  days: readonly SaidDay[],
): readonly number[] {
  return some.filter((index) => days.some((day) => isHeld(classes[index]!, day)))
}

function isHeld({ start, end, year: own }: TrainingClass, { year, month, day }: SaidDay): boolean {
  const meant = year ?? own
  const moment = meant === null ? null : momentOf(meant, month, day)
  if (start === null || moment === null) return false
  return wholeDays(start) <= wholeDays(moment) && wholeDays(moment) <= wholeDays(end ?? start)
}

function wholeDays(moment: Moment): number {
  return Math.floor(moment / DAY)
}

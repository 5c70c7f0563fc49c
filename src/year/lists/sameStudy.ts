import { titleKey } from '../../input/plainText'
import type { Dataset } from '../../records/dataset'
import { DAY } from '../../records/duration'
import type { Moment } from '../../records/moment'
import { CLASS_SOURCE, STUDY_SOURCES, StudyState } from '../../records/studyRecords'

const ONLINE = STUDY_SOURCES.indexOf('online')

/**
 * Names what a row of a list says somebody has studied, so that two rows of one sheet that say the very same are one thing to do (domain.md
 * §7); null where that cannot be said: of a class, of nobody known, or without a day.
 */
export function sameStudy({ studies, texts }: Dataset, record: number): string | null {
  const { sheet, source, person, title, year, start, end, seconds } = studies
  if (source[record] === CLASS_SOURCE || person[record]! < 0 || Number.isNaN(start[record]!)) return null
  const named = [sheet[record], source[record], person[record], texts[title[record]!]]
  return [...named, year[record], start[record], end[record], seconds[record]].join('\n')
}

/** Study other than a class: who, what and when, whatever its hours. */
export interface Study {
  /** Index into `Dataset.people`. */
  readonly person: number
  readonly isOnline: boolean
  /** As written. */
  readonly title: string
  readonly start: Moment | null
  /** 0: not given. */
  readonly year: number
}

/**
 * Names the study whose hours count but once (domain.md §7): by person, title and the day it began, or its year where no day is given; online
 * study by its moment. null for a course of which only the day is given, as several sittings of one day are.
 */
export function studyName({ person, isOnline, title, start, year }: Study): string | null {
  if (isOnline && (start === null || !isTimed(start))) return null
  const when = start === null ? `in ${year}` : isOnline ? start : Math.floor(start / DAY)
  return [person, isOnline, titleKey(title), when].join('\n')
}

/** The study of a record; null for a class, for nobody known, and without a title. */
export function studyOf({ studies, texts }: Dataset, record: number): Study | null {
  const { source, person, title, year, start } = studies
  if (source[record] === CLASS_SOURCE || person[record]! < 0 || title[record]! < 0) return null
  return {
    person: person[record]!,
    isOnline: source[record] === ONLINE,
    title: texts[title[record]!]!,
    start: Number.isNaN(start[record]!) ? null : start[record]!,
    year: year[record]!,
  }
}

/** Whether two studies of one person and title may be one though they have not one name: where one gives no day, or no time of the day. */
export function mayBeOne(one: Study, other: Study): boolean {
  if (one.start === null || other.start === null) return yearOf(one) === yearOf(other)
  const isOneDay = Math.floor(one.start / DAY) === Math.floor(other.start / DAY)
  if (!one.isOnline) return isOneDay
  return isOneDay && (!isTimed(one.start) || !isTimed(other.start) || one.start === other.start)
}

/** Whether a record counts, or waits for approval to count. */
export function claimsHours({ studies }: Dataset, record: number): boolean {
  return studies.state[record] === StudyState.accepted || studies.state[record] === StudyState.pending
}

/** Whether a moment has a time of the day. */
export function isTimed(moment: Moment): boolean {
  return moment % DAY !== 0
}

function yearOf({ year, start }: Study): number {
  return year || (start === null ? 0 : new Date(start * 1000).getUTCFullYear())
}

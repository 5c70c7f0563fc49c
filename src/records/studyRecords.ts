/**
 * Everything that gives hours to a person, one entry a row read, from 实际参会人员, 外部学习 and 在线学习 alike, as columns of
 * integers: a million records cost a few arrays, and the statistics are one pass over them.
 */
export interface StudyRecords {
  readonly count: number
  /** Index into `Dataset.sheets`. */
  readonly sheet: Uint16Array
  /** The sheet's row, from 1. */
  readonly row: Int32Array
  /** Index into `STUDY_SOURCES`. */
  readonly source: Uint8Array
  /** A `StudyState`. */
  readonly state: Uint8Array
  /** Index into `Dataset.people`; -1 where nobody or more than one is meant (a finding says which). */
  readonly person: Int32Array
  /** Index into `Dataset.classes` for source `class`; -1 otherwise, and where the class is unknown (a finding says so). */
  readonly trainingClass: Int32Array
  /** 培训名称 or 课件名称 as written: index into `Dataset.texts`; -1 where not given. */
  readonly title: Int32Array
  /** The row's own hours in seconds; -1 where the row gives none and the class's count. */
  readonly seconds: Int32Array
  /** 科目类别 of the row itself: index into `SUBJECTS` and one more; 0 where not given (then the class's holds). */
  readonly subject: Uint8Array
  /** 年度 of the row itself; 0 where not given (then the start's year, or the class's, decides: domain.md §3). */
  readonly year: Int16Array
  /** Moments; NaN where not given. */
  readonly start: Float64Array
  readonly end: Float64Array
}

/** Where hours come from (domain.md §4): a class of the institute, the four kinds of 外部学习, and 在线学习. */
export const STUDY_SOURCES = ['class', 'external', 'selfStudy', 'network', 'overseas', 'online'] as const
export type StudySource = (typeof STUDY_SOURCES)[number]

/** A class of the institute, as an index into `STUDY_SOURCES`. */
export const CLASS_SOURCE = STUDY_SOURCES.indexOf('class')

/**
 * What the row itself says about whether it counts. `unreadable`: a needed cell could not be read, a finding says which; `merged`: a day
 * of a class whose hours stand with the person's first row of that class.
 */
export const StudyState = { accepted: 0, notConfirmed: 1, pending: 2, rejected: 3, unreadable: 4, merged: 5 } as const
export type StudyState = (typeof StudyState)[keyof typeof StudyState]

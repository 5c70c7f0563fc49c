import type { Seconds } from './duration'
import type { Why } from './reason'
import type { StudySource } from './studyRecords'

/** What a line of 数据底稿 is about: a setting, how far 上报记录 went, a class of the year, any other title, a person. */
export const BASIS_KINDS = ['setting', 'log', 'class', 'title', 'person'] as const
export type BasisKind = (typeof BASIS_KINDS)[number]

/**
 * A line of 数据底稿: what the figures of a saved summary were made from, so that what has changed since can be named. As it stands in
 * the cells; what its texts mean is known to engine/basis.ts. Lines of years that are not in view are kept as they are.
 */
export interface BasisLine {
  readonly year: number
  readonly kind: BasisKind
  /** Of a title, as the rows of people name it; null for others. */
  readonly number: number | null
  readonly name: string
  /** 用户编号 of a person, code of a class, field of a setting. */
  readonly id: string
  readonly department: string
  /** How the person or class stood, as a word. */
  readonly standing: string
  /** What a setting says, what was planned of a class, how many rows the log had. */
  readonly value: number | null
  /** What counted of a person; of a title, the hours of rows that say none. */
  readonly seconds: Seconds | null
  /** The rows of a person, by source. */
  readonly rows: Readonly<Partial<Record<StudySource, string>>>
}

/** How somebody of the year's staff stands to the requirement. */
export type PersonStanding = Extract<Why, 'counts' | 'below-requirement' | 'not-required' | 'new-hire' | 'left'>

/** How a class stands in 年度计划执行率. */
export type ClassStanding = Extract<Why, 'counts' | 'not-implemented' | 'refused'>

import type { Place } from '../workbook/address'
import type { Moment } from './moment'
import type { SummaryFigure } from './summaryFigures'

/**
 * What a row of 年度总结列表 holds, by version: 1 (program 0.1.0) the ten figures and the texts; 2 its version and 校验码 as well;
 * 3 the code of its lines in 数据底稿. A row stays as it was written until its year is saved anew.
 */
export const SAVED_SUMMARY_VERSION = 3

/** One row of 年度总结列表: a year's summary as it was accepted. One a year. */
export interface SavedSummary {
  readonly year: number
  readonly name: string
  /** As printed: rates in percent, hours in hours, money in 万元, each rounded to what the form shows; null for no value. */
  readonly figures: Readonly<Record<SummaryFigure, number | null>>
  readonly experience: string
  readonly overview: string
  readonly savedAt: Moment
  /** The version that the row was written in. */
  readonly version: number
  /** 校验码: a digest of all that the row says; '' where it has none. */
  readonly check: string
  /** 底稿码: the code of the year's lines in 数据底稿; '' where none were kept. */
  readonly basis: string
  /** Where it stands; null for a row that is yet to be written. */
  readonly place: Place | null
}

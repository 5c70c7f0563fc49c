import type { Place } from '../workbook/address'
import type { Moment } from './moment'

/** The ten figures of the annual summary (domain.md §5), in the order of the list of summaries. */
export const SUMMARY_FIGURES = [
  'personTimes',
  'executionRate',
  'reached',
  'required',
  'completionRate',
  'headcount',
  'backboneRate',
  'funding',
  'totalHours',
  'averageHours',
] as const
export type SummaryFigure = (typeof SUMMARY_FIGURES)[number]

/** One row of 年度总结列表: a year's summary as it was accepted. One a year. */
export interface SavedSummary {
  readonly year: number
  readonly name: string
  /** As printed: rates in percent, hours in hours, money in 万元, each rounded to what the form shows; null for no value. */
  readonly figures: Readonly<Record<SummaryFigure, number | null>>
  readonly experience: string
  readonly overview: string
  readonly savedAt: Moment
  /** Where it stands; null for a row that is yet to be written. */
  readonly place: Place | null
}

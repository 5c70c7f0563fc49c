import { SAVED_SUMMARY_HEADINGS, SAVED_SUMMARY_SHEET } from '../input/sheets/savedSummaries'
import { serialOfMoment } from '../records/moment'
import { type SavedSummary, SUMMARY_FIGURES, type SummaryFigure } from '../records/savedSummary'
import type { Layout } from '../workbook/layout'
import { type StateColumn, stateSheet } from './stateSheet'

/** 年度总结列表: the summaries over the years (domain.md §5), one row a year. */
export function savedSummariesLayout(list: readonly SavedSummary[]): Layout {
  const headings = SAVED_SUMMARY_HEADINGS
  const columns: readonly StateColumn<SavedSummary>[] = [
    { heading: headings.year, width: 45, format: '0', value: ({ year }) => year },
    { heading: headings.name, width: 140, format: '@', value: ({ name }) => name },
    ...SUMMARY_FIGURES.map((name) => ({
      heading: headings[name],
      width: 70,
      format: FORMAT[name],
      value: ({ figures }: SavedSummary) => figures[name],
    })),
    { heading: headings.experience, width: 200, format: '@', value: ({ experience }) => experience },
    { heading: headings.overview, width: 200, format: '@', value: ({ overview }) => overview },
    {
      heading: headings.savedAt,
      width: 120,
      format: 'yyyy-mm-dd hh:mm:ss',
      value: ({ savedAt }) => serialOfMoment(savedAt),
    },
  ]
  return stateSheet(SAVED_SUMMARY_SHEET, columns, list)
}

const FORMAT: Readonly<Record<SummaryFigure, string>> = {
  personTimes: '0',
  executionRate: '0.00',
  reached: '0',
  required: '0',
  completionRate: '0.00',
  headcount: '0',
  backboneRate: '0.00',
  funding: '0.0#####',
  totalHours: '0.00',
  averageHours: '0.00',
}

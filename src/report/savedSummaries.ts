import type { SavedSummary } from '../records/savedSummary'
import { SAVED_SUMMARY_SHEET } from '../records/writtenSheets'
import { SUMMARY_COLUMNS } from '../state/savedSummaries'
import type { Layout } from '../workbook/layout'
import { stateSheet } from './stateSheet'

/** 年度总结列表: the summaries over the years (domain.md §5), one row a year. */
export function savedSummariesLayout(list: readonly SavedSummary[]): Layout {
  return stateSheet(SAVED_SUMMARY_SHEET, SUMMARY_COLUMNS, list)
}

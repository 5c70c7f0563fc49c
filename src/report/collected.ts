import type { Collected } from '../records/collecting'
import { COLLECTED_SHEET } from '../records/writtenSheets'
import { COLLECTED_COLUMNS } from '../state/collected'
import type { Layout } from '../workbook/layout'
import { stateSheet } from './stateSheet'

/** 收集记录: which collection workbooks went out and came back. Open, since answers are written into its cells. */
export function collectedLayout(rows: readonly Collected[]): Layout {
  return { ...stateSheet(COLLECTED_SHEET, COLLECTED_COLUMNS, rows), locked: false }
}

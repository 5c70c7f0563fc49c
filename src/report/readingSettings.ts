import type { KeptAnswer } from '../records/readingAnswer'
import { READING_SETTINGS_SHEET } from '../records/writtenSheets'
import { ANSWER_COLUMNS } from '../state/readingSettings'
import type { Layout } from '../workbook/layout'
import { stateSheet } from './stateSheet'

/** 读表设定: what the user has said of sheets and columns (docs/reading.md), one row an answer; the user may edit it. */
export function readingSettingsLayout(answers: readonly KeptAnswer[]): Layout {
  return { ...stateSheet(READING_SETTINGS_SHEET, ANSWER_COLUMNS, answers), locked: false }
}

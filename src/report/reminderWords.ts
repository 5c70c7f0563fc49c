import type { KeptReminderWords } from '../records/reminders'
import { REMINDER_WORDS_SHEET } from '../records/writtenSheets'
import { REMINDER_WORDS_COLUMNS } from '../state/reminderWords'
import type { Layout } from '../workbook/layout'
import { stateSheet } from './stateSheet'

/** 催办用语: the words of reminders (domain.md §6), one row for whom they are written to; the user may edit it. */
export function reminderWordsLayout(kept: readonly KeptReminderWords[]): Layout {
  return { ...stateSheet(REMINDER_WORDS_SHEET, REMINDER_WORDS_COLUMNS, kept), locked: false }
}

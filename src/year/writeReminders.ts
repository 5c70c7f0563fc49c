import type { Moment } from '../records/moment'
import type { Reminders } from '../records/reminders'
import { remindersLayout } from '../report/reminders'
import { refuseForeign } from '../run'
import type { Language } from '../text/say'
import { wordsFor } from '../text/wordsFor'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import type { ComputedYear } from './openYear'

/** How the sheet is printed. */
export interface RemindersPrinted {
  readonly language: Language
  readonly computedAt: Moment
}

/** The sheet 催办清单, which is the same in every host. */
export function remindersSheetOf(
  { statistics }: Pick<ComputedYear, 'statistics'>,
  reminders: Reminders,
  { language, computedAt }: RemindersPrinted,
): Layout {
  return remindersLayout({ statistics, reminders, words: wordsFor(language), language, computedAt })
}

/** Writes 催办清单 into the workbook. Throws `WorkbookError` foreign-sheet where a sheet of the user's own bears its name, and what writing throws. */
export async function writeReminders(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  reminders: Reminders,
  printed: RemindersPrinted,
  run?: Run,
): Promise<Layout> {
  const layout = remindersSheetOf(year, reminders, printed)
  refuseForeign(year.dataset, [layout])
  await book.write([layout], run)
  return layout
}

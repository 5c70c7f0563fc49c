import type { Language } from '../../text/say'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { type RemindFilter, remindersOf } from '../../year/reminders'
import { keepReminderWords, type WordsAsked } from '../../year/reminderWords'
import { writeReminders } from '../../year/writeReminders'
import type { Environment } from './environment'
import type { ReadingInView } from './readingInView'
import type { Outcome, WorkRun } from './work'

/** What is done about reminders: the sheet is written as the list shows it, or words are kept. */
export type ReminderDeed = { readonly write: RemindFilter } | { readonly words: WordsAsked }

/** Does it; throws as the workbook does. Loaded when somebody reminds. */
export async function doReminders(
  book: OpenWorkbook,
  environment: Environment,
  language: Language,
  { inView, kept, readAgain }: ReadingInView,
  deed: ReminderDeed,
  run: WorkRun,
): Promise<Outcome> {
  const seen = await inView(run)
  if ('kind' in seen) return seen
  const now = environment.now()
  if ('write' in deed) {
    const reminders = remindersOf(seen, deed.write, now)
    const { sheet } = await writeReminders(book, seen, reminders, { language, computedAt: now }, run)
    return { deed: 'written', sheets: [sheet] }
  }
  const outcome = await keepReminderWords(book, seen, deed.words, { by: seen.dataset.policy.preparer, now }, run)
  // The form keeps no words that it says cannot be kept.
  if ('refused' in outcome) throw new Error(`words that are not kept: ${outcome.refused}`)
  if (outcome.written) await kept(seen, [outcome.written], run)
  else if (outcome.changed) {
    run.changed()
    await readAgain(run)
  }
  return null
}

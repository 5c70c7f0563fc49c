import type { Moment } from '../records/moment'
import { ADDRESSEES, type Addressee, type KeptReminderWords, type WordsTrouble } from '../records/reminders'
import { REMINDER_WORDS_SHEET } from '../records/writtenSheets'
import { reminderWordsLayout } from '../report/reminderWords'
import { MOST_CHARACTERS } from '../state/keptHours'
import { foreignInReminderWords, REMINDER_WORDS_VERSION, readReminderWords } from '../state/reminderWords'
import { reminderWordsFor, unknownFields } from '../text/reminderText'
import type { Language } from '../text/say'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import type { Run } from '../workbook/workbook'
import { keepState } from './keepState'
import type { OpenYear } from './openYear'

/** The words in which reminders are written, as they hold now. */
export interface WordsInForce {
  readonly texts: Readonly<Record<Addressee, string>>
  /** Those of the workbook itself. */
  readonly kept: readonly KeptReminderWords[]
  /** What of 催办用语 cannot be heeded. */
  readonly troubles: readonly WordsTrouble[]
}

/** What 催办用语 of the workbook says, and our own words where it says nothing. */
export function wordsInForce({ grids }: Pick<OpenYear, 'grids'>, language: Language): WordsInForce {
  const { kept, unread } = readReminderWords(grids.filter(({ file }) => file === grids[0]?.file))
  const { defaults } = reminderWordsFor(language)
  const textOf = (to: Addressee) => kept.find((words) => words.to === to)?.text ?? defaults[to]
  const troubles = kept.flatMap(({ to, text, place }): WordsTrouble[] => {
    const unknown = unknownFields(to, text)
    return unknown.length > 0 ? [{ to, unknown, place }] : []
  })
  return {
    texts: { person: textOf('person'), department: textOf('department') },
    kept,
    troubles: [...troubles, ...unread.map((place) => ({ to: null, place }))],
  }
}

/** Words to be kept; null gives back our own. */
export type WordsAsked = Readonly<Partial<Record<Addressee, string | null>>>

/** Why words are not kept. */
export type WordsRefused =
  | { readonly to: Addressee; readonly refused: 'unknown'; readonly unknown: readonly string[] }
  | { readonly to: Addressee; readonly refused: 'empty' | 'too-long' }

/** What words cannot be kept for; null where they can. */
export function refusalOf(to: Addressee, text: string): WordsRefused | null {
  if (text.trim() === '') return { to, refused: 'empty' }
  if (text.length > MOST_CHARACTERS) return { to, refused: 'too-long' }
  const unknown = unknownFields(to, text)
  return unknown.length > 0 ? { to, refused: 'unknown', unknown } : null
}

/**
 * Keeps words in 催办用语, or gives back ours; the sheet goes with the last of them. Nothing is written where one is refused, or where all is
 * so already. Throws `WorkbookError` foreign-sheet, changed-meanwhile, and what writing throws.
 */
export async function keepReminderWords(
  book: Pick<OpenWorkbook, 'write' | 'remove'>,
  opened: Pick<OpenYear, 'dataset' | 'grids'>,
  asked: WordsAsked,
  { by, now }: { readonly by: string; readonly now: Moment },
  run?: Run,
): Promise<{ readonly written: Layout | null; readonly changed: boolean } | WordsRefused> {
  const own = opened.grids.filter(({ file }) => file === opened.grids[0]?.file)
  const before = readReminderWords(own).kept
  const after: KeptReminderWords[] = []
  for (const to of ADDRESSEES) {
    const [text, old] = [asked[to], before.find((words) => words.to === to)]
    if (text === null) continue
    if (text === undefined || text === old?.text) {
      if (old) after.push(old)
      continue
    }
    const refused = refusalOf(to, text)
    if (refused) return refused
    after.push({ to, text: text.replace(/\r\n?/g, '\n'), by, at: now, version: REMINDER_WORDS_VERSION, place: null })
  }
  if (after.length === before.length && after.every((words) => before.includes(words)))
    return { written: null, changed: false }
  const foreign = own.flatMap((grid) =>
    grid.sheet === REMINDER_WORDS_SHEET ? (foreignInReminderWords(grid) ?? []) : [],
  )
  const seen = { ...opened, dataset: { ...opened.dataset, foreign: [...opened.dataset.foreign, ...foreign] } }
  const layout = reminderWordsLayout(after)
  await keepState(book, seen, [layout], run)
  if (after.length > 0) return { written: layout, changed: true }
  // It was looked at while it was written: what goes now is what nobody else has touched.
  await book.remove([REMINDER_WORDS_SHEET], run)
  return { written: null, changed: true }
}

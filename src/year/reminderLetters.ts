import { type Addressee, mattersOf, type Reminders } from '../records/reminders'
import { filledWords, REMINDER_FIELDS, reminderTexts } from '../text/reminderText'
import type { Language } from '../text/say'

/** A text to paste into mail or chat, and what its placeholders stand for. */
export interface ReminderLetter {
  readonly department: string
  /** Index in `Dataset.people`; null where it is written to a department. */
  readonly person: number | null
  /** As a list shows it: 张三（1001）, or the department. */
  readonly to: string
  readonly values: Readonly<Record<string, string>>
  readonly text: string
}

/** A text for everybody who is short, or for every department of which something is asked, in the order of the list. */
export function reminderLetters(
  reminders: Reminders,
  to: Addressee,
  words: string,
  language: Language,
): readonly ReminderLetter[] {
  const texts = reminderTexts(reminders, language)
  return reminders.departments.flatMap((of): readonly ReminderLetter[] => {
    if (to === 'department') {
      const values = texts.departmentValues(of)
      const name = texts.department(of.department)
      return [{ department: of.department, person: null, to: name, values, text: filledWords(words, values) }]
    }
    return mattersOf(of.matters, 'short').map((matter) => {
      const values = texts.personValues(matter, of)
      const { person } = matter.who
      return { department: of.department, person, to: texts.whom(matter), values, text: filledWords(words, values) }
    })
  })
}

/** The heads of a mail-merge table: what can stand in braces, and 正文, the whole text. */
export function mailMergeHeads(to: Addressee): readonly string[] {
  return [...REMINDER_FIELDS[to], '正文']
}

/** The rows of a mail-merge table, under `mailMergeHeads`. */
export function mailMergeRows(to: Addressee, letters: readonly ReminderLetter[]): readonly (readonly string[])[] {
  return letters.map(({ values, text }) => [...REMINDER_FIELDS[to].map((field) => values[field]!.trim()), text])
}

import type { Finding } from '../records/finding'
import type { ReadingAnswer } from '../records/readingAnswer'
import {
  ABSENCES,
  ABSENCES_WHOLE,
  AS_LISTED_PREFIX,
  BLANKS_EXEMPT,
  CLASS_PREFIX,
  DAYS_WORDS,
  DOUBTED,
  eitherOf,
  FAILURES,
  groupOf,
  HEADER_PREFIX,
  HOURS_WORDS,
  IGNORE_TOTALS,
  INSTEAD_PREFIX,
  markOf,
  NOT_READ,
  PERSON_WORDS,
  SHORT_STAYS,
  STRUCK_WORDS,
  tableOf,
  YEAR_PREFIX,
} from '../state/answerWords'
import type { Words } from './catalogue'

/** What is said of a column, but for what it is. */
const OF_COLUMNS: Readonly<
  Record<string, 'absences' | 'absencesWhole' | 'blanksExempt' | 'doubted' | 'failures' | 'shortStays'>
> = {
  [ABSENCES]: 'absences',
  [ABSENCES_WHOLE]: 'absencesWhole',
  [BLANKS_EXEMPT]: 'blanksExempt',
  [DOUBTED]: 'doubted',
  [FAILURES]: 'failures',
  [SHORT_STAYS]: 'shortStays',
}

/** What an answer says, as a button or a line names it: `这一列是“最终参会”`. `code`: of the question that it answers. */
export function choiceText(
  { column, as }: ReadingAnswer,
  { plan }: Words,
  code: Finding['code'] | null = null,
): string {
  const { choices } = plan
  const table = tableOf(as)
  if (table)
    return table.as === NOT_READ ? choices.tableNotRead : choices.trainingClass(table.as.slice(CLASS_PREFIX.length))
  if (as === NOT_READ && column !== null)
    return code === 'question-attended' ? choices.columnOfNothing : choices.columnNotRead
  if (as === NOT_READ) return choices.sheetNotRead
  if (column !== null) {
    const said = OF_COLUMNS[as]
    if (said) return choices[said]
    return code === 'question-note' ? choices.noteOfNothing : choices.column(as)
  }
  if (as === IGNORE_TOTALS) return choices.ignoreTotals
  if (as === STRUCK_WORDS.out) return choices.struck.out
  if (as === STRUCK_WORDS.in) return choices.struck.in
  if (as.startsWith(CLASS_PREFIX)) return choices.trainingClass(as.slice(CLASS_PREFIX.length))
  if (as.startsWith(AS_LISTED_PREFIX)) return choices.asListed(as.slice(AS_LISTED_PREFIX.length))
  if (as.startsWith(INSTEAD_PREFIX)) return choices.instead(as.slice(INSTEAD_PREFIX.length))
  const marked = markOf(as)
  if (marked) return choices.marks[marked.came ? 'came' : 'away'](marked.mark)
  const group = groupOf(as)
  if (group) return choices.groups[group.key](group.text)
  const either = eitherOf(as)
  if (either) return (choices.either[either.topic] as Readonly<Record<string, string>>)[either.key]!
  if (as.startsWith(YEAR_PREFIX)) return choices.year(as.slice(YEAR_PREFIX.length))
  if (as.startsWith(HEADER_PREFIX)) return choices.headerRow(as.slice(HEADER_PREFIX.length))
  const days = (['add', 'once', 'share', 'whole', 'full'] as const).find((key) => DAYS_WORDS[key] === as)
  if (days) return choices.days[days]
  const hours = (['ofClass', 'ofSheet'] as const).find((key) => HOURS_WORDS[key] === as)
  if (hours) return choices.hours[hours]
  const person = (['same', 'different'] as const).find((key) => as.startsWith(PERSON_WORDS[key]))
  if (person) return choices.person[person]
  // Whoever says of a sheet with a note what it is says that the note changes nothing.
  return code === 'question-note' ? choices.noteOfNothing : choices.kind(as)
}

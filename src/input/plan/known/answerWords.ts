import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { SheetKind } from '../../../records/sheetKind'
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
} from '../../../state/answerWords'
import { INPUT_SHEETS } from '../../schema'

/** All that a column can be taken for. */
const HEADINGS: ReadonlySet<string> = new Set(
  INPUT_SHEETS.flatMap(({ columns }) => columns.map(({ heading }): string => heading)),
)

const OF_COLUMNS: ReadonlySet<string> = new Set([
  ABSENCES,
  ABSENCES_WHOLE,
  BLANKS_EXEMPT,
  DOUBTED,
  FAILURES,
  SHORT_STAYS,
])

/** Whether an answer says something that is understood. */
export function isAnswerWord({ column, as }: Pick<ReadingAnswer, 'column' | 'as'>): boolean {
  if (as === NOT_READ) return true
  const table = column === null ? tableOf(as) : null
  if (table) return table.as === NOT_READ || (table.as.startsWith(CLASS_PREFIX) && table.as !== CLASS_PREFIX)
  if (column !== null) return HEADINGS.has(as) || OF_COLUMNS.has(as)
  if (as.startsWith(HEADER_PREFIX)) return /^[1-9]\d*$/.test(as.slice(HEADER_PREFIX.length))
  if (as.startsWith(YEAR_PREFIX)) return /^20\d\d$/.test(as.slice(YEAR_PREFIX.length))
  const begins = [CLASS_PREFIX, AS_LISTED_PREFIX, INSTEAD_PREFIX, ...Object.values(PERSON_WORDS)]
  const whole: readonly string[] = [
    IGNORE_TOTALS,
    ...Object.values(STRUCK_WORDS),
    ...Object.values(DAYS_WORDS),
    ...Object.values(HOURS_WORDS),
  ]
  if (eitherOf(as) || markOf(as) || groupOf(as)) return true
  return kindNamed(as) !== undefined || whole.includes(as) || begins.some((one) => as.startsWith(one) && as !== one)
}

const KINDS = new Map<string, SheetKind>(INPUT_SHEETS.map(({ sheet, kind }) => [sheet, kind]))

/** The kind of sheet that an answer names; undefined where it says something else. */
export function kindNamed(word: string): SheetKind | undefined {
  return KINDS.get(word)
}

export function nameOfKind(kind: SheetKind): string {
  return INPUT_SHEETS.find((sheet) => sheet.kind === kind)!.sheet
}

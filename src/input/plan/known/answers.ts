import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { SheetKind } from '../../../records/sheetKind'
import {
  AS_LISTED_PREFIX,
  CLASS_PREFIX,
  DAYS_WORDS,
  type DaysAnswer,
  EITHER_TOPICS,
  type EitherAnswers,
  eitherOf,
  type GroupAnswer,
  groupOf,
  HEADER_PREFIX,
  HOURS_WORDS,
  type HoursAnswer,
  IGNORE_TOTALS,
  INSTEAD_PREFIX,
  markOf,
  NOT_READ,
  PERSON_WORDS,
  STRUCK_WORDS,
  tableOf,
  YEAR_PREFIX,
} from '../../../state/answerWords'
import { kindNamed } from './answerWords'

/** What the answers say of one sheet. */
export interface SheetAnswers {
  /** null: not to be read; undefined where nobody said. */
  readonly kind: SheetKind | null | undefined
  /** The list of the staff that this one stands for; null for none. */
  readonly instead: string | null
  /** The name of the class. */
  readonly className: string | null
  /** By the titles of tables, of several on the sheet: the name of the class, or null for one that is not to be read. */
  readonly tables: ReadonlyMap<string, string | null>
  readonly days: DaysAnswer | null
  readonly hours: HoursAnswer | null
  /** The row of the heads, from 1; null where nobody said. */
  readonly headerRow: number | null
  /** Of days that do not say it. */
  readonly year: number | null
  readonly ignoreTotals: boolean
  /** Whether rows that are struck through count; null where nobody said. */
  readonly keepsStruck: boolean | null
  /** By the column's number: the canonical heading, or null for one that is not to be read. */
  readonly columns: ReadonlyMap<number, string | null>
  /** Names of people whose rows are of one person (true) or not. */
  readonly samePerson: ReadonlyMap<string, boolean>
  /** Names of classes whose lists hold all who came. */
  readonly asListed: ReadonlySet<string>
  readonly either: EitherAnswers
  /** Of marks that no list of words knows: whether who has one came. */
  readonly marks: ReadonlyMap<string, boolean>
  /** Of words that put people of the staff apart: whether these are on it, and owe hours. */
  readonly groups: ReadonlyMap<string, GroupAnswer>
  readonly all: readonly ReadingAnswer[]
}

/** What an answer is about: of two about the same the later holds. */
export function topicOf({ file, sheet, column, as }: ReadingAnswer): string {
  return JSON.stringify([file, sheet, column ?? familyOf(as)])
}

function familyOf(as: string): string {
  const table = tableOf(as)
  if (table) return `table ${table.title}`
  if (as === NOT_READ || kindNamed(as) !== undefined || as.startsWith(INSTEAD_PREFIX)) return 'kind'
  const either = eitherOf(as)
  if (either) return either.topic
  const marked = markOf(as)
  if (marked) return `mark ${marked.mark}`
  const group = groupOf(as)
  if (group) return `group ${group.text}`
  if (as === IGNORE_TOTALS) return 'totals'
  if (as === STRUCK_WORDS.in || as === STRUCK_WORDS.out) return 'struck'
  if (as.startsWith(HEADER_PREFIX)) return 'header'
  if (as.startsWith(YEAR_PREFIX)) return 'year'
  if (Object.values(DAYS_WORDS).some((word) => word === as)) return 'days'
  if (Object.values(HOURS_WORDS).some((word) => word === as)) return 'hours'
  if (as.startsWith(AS_LISTED_PREFIX)) return `listed ${as.slice(AS_LISTED_PREFIX.length)}`
  const prefix = Object.values(PERSON_WORDS).find((word) => as.startsWith(word))
  return prefix ? `person ${as.slice(prefix.length)}` : 'class'
}

/** Answers of this sheet and these heads; those with other heads are stale. */
export function answersOf(
  answers: readonly ReadingAnswer[],
  { file, sheet }: { readonly file: string; readonly sheet: string },
  shape: string,
): SheetAnswers {
  const all = answers.filter(
    (answer) =>
      answer.sheet === sheet &&
      (answer.file === '' || answer.file === file) &&
      (answer.shape === '' || answer.shape === shape),
  )
  const whole = all.filter(({ column }) => column === null)
  const saysKind = ({ as }: ReadingAnswer) => familyOf(as) === 'kind'
  const kindWord = whole.findLast(saysKind)?.as
  const isInstead = kindWord?.startsWith(INSTEAD_PREFIX) === true
  const days = Object.entries(DAYS_WORDS).findLast(([, word]) => whole.some(({ as }) => as === word))
  return {
    kind: kindWord === undefined ? undefined : kindWord === NOT_READ ? null : isInstead ? 'staff' : kindNamed(kindWord),
    instead: isInstead ? kindWord.slice(INSTEAD_PREFIX.length) : null,
    className: whole.findLast(({ as }) => as.startsWith(CLASS_PREFIX))?.as.slice(CLASS_PREFIX.length) ?? null,
    tables: new Map(
      whole.flatMap(({ as }): readonly (readonly [string, string | null])[] => {
        const table = tableOf(as)
        if (table?.as.startsWith(CLASS_PREFIX)) return [[table.title, table.as.slice(CLASS_PREFIX.length)]]
        return table?.as === NOT_READ ? [[table.title, null]] : []
      }),
    ),
    days: (days?.[0] as DaysAnswer | undefined) ?? null,
    hours: (['ofClass', 'ofSheet'] as const).findLast((key) => whole.some(({ as }) => as === HOURS_WORDS[key])) ?? null,
    headerRow: Number(whole.findLast(({ as }) => as.startsWith(HEADER_PREFIX))?.as.slice(HEADER_PREFIX.length)) || null,
    year: Number(whole.findLast(({ as }) => as.startsWith(YEAR_PREFIX))?.as.slice(YEAR_PREFIX.length)) || null,
    keepsStruck:
      ([true, false] as const).findLast((kept) => whole.some(({ as }) => as === STRUCK_WORDS[kept ? 'in' : 'out'])) ??
      null,
    ignoreTotals: whole.some(({ as }) => as === IGNORE_TOTALS),
    columns: new Map(
      all.flatMap(({ column, as }) => (column === null ? [] : [[column, as === NOT_READ ? null : as] as const])),
    ),
    samePerson: new Map(
      whole.flatMap(({ as }) =>
        (['same', 'different'] as const).flatMap((key) =>
          as.startsWith(PERSON_WORDS[key]) ? [[as.slice(PERSON_WORDS[key].length), key === 'same'] as const] : [],
        ),
      ),
    ),
    asListed: new Set(
      whole.flatMap(({ as }) => (as.startsWith(AS_LISTED_PREFIX) ? [as.slice(AS_LISTED_PREFIX.length)] : [])),
    ),
    marks: new Map(whole.flatMap(({ as }) => markOf(as) ?? []).map(({ mark, came }) => [mark, came])),
    groups: new Map(whole.flatMap(({ as }) => groupOf(as) ?? []).map(({ text, key }) => [text, key])),
    either: Object.fromEntries(
      EITHER_TOPICS.map((topic) => [
        topic,
        whole.flatMap(({ as }) => eitherOf(as) ?? []).findLast((one) => one.topic === topic)?.key ?? null,
      ]),
    ) as EitherAnswers,
    all,
  }
}

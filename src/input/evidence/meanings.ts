import type { SheetKind } from '../../records/sheetKind'
import { type Heading, headingOf } from '../heading'
import type { InputColumn, InputSheet } from '../inputSheet'
import { isSettled } from '../plainText'
import { INPUT_SHEETS } from '../schema'
import { SPELLINGS } from '../vocabulary/spellings'

/** How well a heading speaks for a column: its own names, other spellings of the whole, or a word inside it. */
export type Fit = 'named' | 'whole' | 'part'

/** A column that a heading may mean. Of two the higher score is the better; equal ones say the same in the same words. */
export interface Meaning {
  readonly column: InputColumn
  readonly fit: Fit
  readonly score: number
  /** The spelling that was found. */
  readonly word: string
}

interface Words {
  readonly column: InputColumn
  readonly whole: ReadonlyMap<string, Omit<Meaning, 'column' | 'word'>>
  readonly part: readonly string[]
  readonly not: readonly string[]
}

/** The spellings of each column, by `kind.key`; each word is taken apart once, though many columns share it. */
const LINES: ReadonlyMap<string, readonly Line[]> = linesByColumn()

interface Line {
  /** The keys of whole headings. */
  readonly whole: readonly string[]
  readonly part: readonly string[]
  readonly not: readonly string[]
}

function linesByColumn(): Map<string, Line[]> {
  const lines = new Map<string, Line[]>()
  const list = (words: string | undefined) => (words ? words.split(' ') : [])
  for (const { of, whole, part, not } of SPELLINGS) {
    const line = { whole: list(whole).map(keyOf), part: list(part), not: list(not) }
    for (const column of of.split(' ')) lines.set(column, [...(lines.get(column) ?? []), line])
  }
  return lines
}

function keyOf(name: string): string {
  return headingOf(name).key
}

const WORDS: ReadonlyMap<SheetKind, readonly Words[]> = new Map(
  INPUT_SHEETS.map((sheet) => [
    sheet.kind,
    (sheet.columns as readonly InputColumn[]).map((column) => wordsOf(sheet, column)),
  ]),
)

function wordsOf({ kind }: InputSheet, column: InputColumn): Words {
  const lines = LINES.get(`${kind}.${column.key}`) ?? []
  const whole = new Map<string, Omit<Meaning, 'column' | 'word'>>()
  const add = (keys: readonly string[], fit: Fit, best: number) =>
    keys.forEach((key, index) => {
      if (!whole.has(key)) whole.set(key, { fit, score: best - index })
    })
  add([column.heading, ...column.aliases].map(keyOf), 'named', 1000)
  for (const line of lines) add(line.whole, 'whole', 700)
  return { column, whole, part: lines.flatMap(({ part }) => part), not: lines.flatMap(({ not }) => not) }
}

const remembered = new Map<SheetKind, Map<string, readonly Meaning[]>>()

/** All that a heading may mean on a sheet of this kind, the likeliest first. */
export function meaningsOf(kind: SheetKind, heading: Heading): readonly Meaning[] {
  let known = remembered.get(kind)
  if (!known) {
    known = new Map()
    remembered.set(kind, known)
  }
  let found = known.get(heading.key)
  if (!found) {
    found = meaningsIn(WORDS.get(kind)!, heading.key)
    if (found.length === 0) found = meaningsOfPart(kind, heading)
    if (found.length === 0) found = meaningsEitherWay(kind, heading)
    if (known.size < MOST_REMEMBERED) known.set(heading.key, found)
  }
  return found
}

function meaningsIn(columns: readonly Words[], key: string): readonly Meaning[] {
  const found: Meaning[] = []
  for (const words of columns) {
    const meaning = meaningIn(words, key)
    if (meaning) found.push(meaning)
  }
  return found.length === 0 ? NONE : found.sort((a, b) => b.score - a.score)
}

const NONE: readonly Meaning[] = []

/** Name 姓名 and 姓名 Name say it twice. */
function meaningsOfPart(kind: SheetKind, { key, bracket }: Heading): readonly Meaning[] {
  if (!LATIN.test(key) || !HAN.test(key)) return []
  const han = key.replace(BEFORE_HAN, '').replace(BEHIND_HAN, '$1')
  return han === key || han === '' ? [] : meaningsOf(kind, { key: han, bracket })
}

/** 讲座(培训)名称 is 讲座名称 or 培训名称. */
function meaningsEitherWay(kind: SheetKind, { key, bracket }: Heading): readonly Meaning[] {
  for (const either of eitherWay(key)) {
    const found = meaningsOf(kind, { key: either, bracket }).filter(({ fit }) => fit !== 'part')
    if (found.length > 0) return found
  }
  return NONE
}

function eitherWay(key: string): readonly string[] {
  const [, before, within, behind] = EITHER.exec(key) ?? []
  return within === undefined ? [] : [`${before}${behind}`, `${within}${behind}`]
}

const EITHER = /^([^()]+)\(([^()]+)\)([^()]+)$/

const LATIN = /[a-z]{2}/
const HAN = /\p{Script=Han}/u
const BEFORE_HAN = /^[a-z.'&()\s-]+(?=\p{Script=Han})/u
// No lookbehind: Safari before 16.4 cannot read one.
const BEHIND_HAN = /(\p{Script=Han})[a-z.'&()\s-]+$/u

const MOST_REMEMBERED = 5000
/** A longer text is no heading, whatever words it holds. */
const LONGEST = 20

function meaningIn({ column, whole, part, not }: Words, key: string): Meaning | null {
  const found = whole.get(key)
  if (found) return { column, word: key, ...found }
  if (key.length > LONGEST) return null
  let word = ''
  for (const some of part) if (some.length > word.length && key.includes(some)) word = some
  return word === '' || not.some((some) => key.includes(some))
    ? null
    : { column, fit: 'part', score: 300 + Math.round((100 * word.length) / key.length), word }
}

/** Whether words over a heading (联系人 over 姓名) say that it is not this column. */
export function speaksAgainst(kind: SheetKind, { key }: InputColumn, above: string): boolean {
  return WORDS.get(kind)!.some(({ column, not }) => column.key === key && not.some((word) => above.includes(word)))
}

/** Every heading that some kind of sheet knows as a whole, by its key: to be asked of all texts of a workbook. */
export const WHOLE_HEADINGS: ReadonlySet<string> = new Set(
  [...WORDS.values()].flatMap((words) => words.flatMap(({ whole }) => [...whole.keys()])),
)

/** Whether any kind of sheet knows the heading as a whole. */
export function isHeading(heading: Heading): boolean {
  if (WHOLE_HEADINGS.has(heading.key) || eitherWay(heading.key).some((key) => WHOLE_HEADINGS.has(key))) return true
  // Most words are in one language, and say nothing in half.
  return (
    LATIN.test(heading.key) &&
    HAN.test(heading.key) &&
    INPUT_SHEETS.some(({ kind }) => meaningsOf(kind, heading).some(({ fit }) => fit !== 'part'))
  )
}

/** Which short texts of a workbook are headings that some kind of sheet knows as a whole: a byte each, 1 for those. Looked at once a workbook. */
export function headingTexts(texts: readonly string[]): Uint8Array {
  let found = headingsIn.get(texts)
  if (found?.length !== texts.length) {
    found = Uint8Array.from(texts, (text) => (text.length <= LONGEST_HEADING && isWholeHeading(text) ? 1 : 0))
    headingsIn.set(texts, found)
  }
  return found
}

const headingsIn = new WeakMap<readonly string[], Uint8Array>()

/** Whether a text of a workbook is a heading that some kind of sheet knows as a whole. */
export function isHeadingText(texts: readonly string[], index: number): boolean {
  const text = texts[index]!
  return text.length <= LONGEST_HEADING ? headingTexts(texts)[index] === 1 : isWholeHeading(text)
}

function isWholeHeading(text: string): boolean {
  // What stands last `headingOf` leaves alone, unless it is a mark, a bracket or a blank.
  const last = text[text.length - 1]
  if (last === undefined || (!LAST.has(last) && isSettled(last))) return false
  return WHOLE_HEADINGS.has(headingOf(text).key)
}

const LONGEST_HEADING = 16
const LAST: ReadonlySet<string> = new Set(Array.from(WHOLE_HEADINGS, (key) => key[key.length - 1]!))

import type { SheetKind } from '../../records/sheetKind'
import { type Heading, headingOf } from '../heading'
import type { InputColumn, InputSheet } from '../inputSheet'
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

const WORDS: ReadonlyMap<SheetKind, readonly Words[]> = new Map(
  INPUT_SHEETS.map((sheet) => [
    sheet.kind,
    (sheet.columns as readonly InputColumn[]).map((column) => wordsOf(sheet, column)),
  ]),
)

function wordsOf({ kind }: InputSheet, column: InputColumn): Words {
  const lines = SPELLINGS.filter(({ of }) => of.split(' ').includes(`${kind}.${column.key}`))
  const list = (words: string | undefined) => (words ? words.split(' ') : [])
  const whole = new Map<string, Omit<Meaning, 'column' | 'word'>>()
  const add = (names: readonly string[], fit: Fit, best: number) =>
    names.forEach((name, index) => {
      const { key } = headingOf(name)
      if (!whole.has(key)) whole.set(key, { fit, score: best - index })
    })
  add([column.heading, ...column.aliases], 'named', 1000)
  for (const line of lines) add(list(line.whole), 'whole', 700)
  return {
    column,
    whole,
    part: lines.flatMap(({ part }) => list(part)),
    not: lines.flatMap(({ not }) => list(not)),
  }
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
    found = WORDS.get(kind)!
      .flatMap((words) => meaningIn(words, heading.key) ?? [])
      .sort((a, b) => b.score - a.score)
    if (found.length === 0) found = meaningsOfPart(kind, heading)
    if (known.size < MOST_REMEMBERED) known.set(heading.key, found)
  }
  return found
}

/** Name 姓名 and 姓名 Name say it twice. */
function meaningsOfPart(kind: SheetKind, { key, bracket }: Heading): readonly Meaning[] {
  if (!LATIN.test(key) || !HAN.test(key)) return []
  const han = key.replace(BEFORE_HAN, '').replace(BEHIND_HAN, '$1')
  return han === key || han === '' ? [] : meaningsOf(kind, { key: han, bracket })
}

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
  if (key.length > LONGEST || not.some((word) => key.includes(word))) return null
  const word = part.filter((some) => key.includes(some)).sort((a, b) => b.length - a.length)[0]
  return word === undefined
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

const headings = new Map<string, boolean>()

/** Whether any kind of sheet knows the heading as a whole. */
export function isHeading(heading: Heading): boolean {
  let is = headings.get(heading.key)
  if (is === undefined) {
    is = INPUT_SHEETS.some(({ kind }) => meaningsOf(kind, heading).some(({ fit }) => fit !== 'part'))
    if (headings.size < MOST_REMEMBERED) headings.set(heading.key, is)
  }
  return is
}

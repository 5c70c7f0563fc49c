import type { SheetKind } from '../../records/sheetKind'
import { HAN } from '../han'
import { type Heading, headingOf, isLeftOut } from '../heading'
import type { InputColumn } from '../inputSheet'
import { INPUT_SHEETS } from '../schema'
import { ENGLISH_HEADS } from '../vocabulary/englishHeads'
import { saysCameHere, saysElse } from '../vocabulary/ofComing'
import { SPELLINGS } from '../vocabulary/spellings'
import { saysAbsence } from '../vocabulary/turnedAway'

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

/** A line of the spellings, with the columns that it speaks for. */
interface Line {
  readonly columns: ReadonlyMap<SheetKind, readonly InputColumn[]>
  readonly part: readonly string[]
  readonly not: readonly string[]
}

/** A whole heading of columns; of two for one column the first holds. */
interface Whole {
  readonly columns: Line['columns']
  readonly fit: Fit
  readonly score: number
}

const COLUMNS: ReadonlyMap<SheetKind, readonly InputColumn[]> = new Map(
  INPUT_SHEETS.map(({ kind, columns }) => [kind, columns]),
)

const wordsOf = (words: string | undefined): readonly string[] => (words ? words.split(' ') : [])

const ALL = [...SPELLINGS, ...ENGLISH_HEADS]
const LINES: readonly Line[] = ALL.map(({ of, part, not }) => ({
  columns: columnsNamed(of),
  part: wordsOf(part),
  not: wordsOf(not),
}))

function columnsNamed(of: string): Line['columns'] {
  const columns = new Map<SheetKind, InputColumn[]>()
  for (const name of of.split(' ')) {
    const [kind, key] = name.split('.') as [SheetKind, string]
    const column = COLUMNS.get(kind)!.find((one) => one.key === key)!
    const known = columns.get(kind)
    if (known) known.push(column)
    else columns.set(kind, [column])
  }
  return columns
}

/** What is spelled by its key: the columns' own names first, then the lines in their order. Each word stands here once, though many columns share it. */
const WHOLES: ReadonlyMap<string, readonly Whole[]> = wholesByKey()

function wholesByKey(): Map<string, Whole[]> {
  const wholes = new Map<string, Whole[]>()
  const add = (keys: readonly string[], columns: Line['columns'], fit: Fit, best: number) => {
    for (let index = 0; index < keys.length; index++) {
      const whole = { columns, fit, score: best - index }
      const known = wholes.get(keys[index]!)
      if (known) known.push(whole)
      else wholes.set(keys[index]!, [whole])
    }
  }
  for (const { kind, columns } of INPUT_SHEETS)
    for (const column of columns as readonly InputColumn[])
      add([column.heading, ...column.aliases].map(keyOf), new Map([[kind, [column]]]), 'named', 1000)
  ALL.forEach(({ whole }, index) => {
    add(wordsOf(whole), LINES[index]!.columns, 'whole', 700)
  })
  return wholes
}

function keyOf(name: string): string {
  return headingOf(name).key
}

/** A word inside headings, with where it stands: line by line, word by word. */
interface Part {
  readonly word: string
  readonly places: readonly Place[]
}

interface Place {
  readonly columns: Line['columns']
  /** Of all words of all lines. */
  readonly order: number
}

/** The words inside headings, each once, by their first letter. */
const PARTS: ReadonlyMap<string, readonly Part[]> = partsByLetter()

function partsByLetter(): Map<string, Part[]> {
  const words = new Map<string, Place[]>()
  let order = 0
  for (const { columns, part } of LINES) for (const word of part) add(words, word, { columns, order: order++ })
  const parts = new Map<string, Part[]>()
  for (const [word, places] of words) add(parts, word[0]!, { word, places })
  return parts
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
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
    found = meaningsIn(kind, heading.key)
    if (found.length === 0) found = meaningsOfPart(kind, heading)
    if (found.length === 0) found = meaningsEitherWay(kind, heading)
    if (known.size < MOST_REMEMBERED) known.set(heading.key, found)
  }
  return found
}

function meaningsIn(kind: SheetKind, key: string): readonly Meaning[] {
  const found = new Map<InputColumn, Meaning>()
  for (const { columns, fit, score } of WHOLES.get(key) ?? NO_WHOLE)
    for (const column of columns.get(kind) ?? NO_COLUMN)
      if (!found.has(column)) found.set(column, { column, word: key, fit, score })
  const parts = partsIn(key)
  if (parts.length > 0) addParts(kind, key, parts, found)
  if (found.size === 0) return NONE
  return COLUMNS.get(kind)!
    .flatMap((column) => found.get(column) ?? [])
    .sort((a, b) => b.score - a.score)
}

/** Adds what the longest word inside a heading, of equal ones the first of the spellings, says of each column that no whole one does. */
function addParts(kind: SheetKind, key: string, parts: readonly Part[], found: Map<InputColumn, Meaning>): void {
  const words = new Map<InputColumn, { readonly word: string; readonly order: number }>()
  for (const { word, places } of parts)
    for (const { columns, order } of places)
      for (const column of columns.get(kind) ?? NO_COLUMN) {
        const known = words.get(column)
        const more = word.length - (known?.word.length ?? 0)
        if (!known || more > 0 || (more === 0 && order < known.order)) words.set(column, { word, order })
      }
  for (const [column, { word }] of words)
    if (!found.has(column) && !speaksAgainst(kind, column, key) && (column.key !== 'confirmed' || saysCameHere(key)))
      found.set(column, { column, fit: 'part', score: 300 + Math.round((100 * word.length) / key.length), word })
}

/** The words inside a heading. Looked for once, however many kinds of sheet ask. */
function partsIn(key: string): readonly Part[] {
  if (key.length > LONGEST) return NO_PART
  if (key !== lastKey) {
    lastKey = key
    lastParts = partsFound(key)
  }
  return lastParts
}

function partsFound(key: string): readonly Part[] {
  let found: Part[] | null = null
  for (let at = 0; at < key.length; at++)
    for (const part of PARTS.get(key[at]!) ?? NO_PART)
      if (key.startsWith(part.word, at)) {
        found ??= []
        found.push(part)
      }
  return found ?? NO_PART
}

const NO_WHOLE: readonly Whole[] = []
const NO_COLUMN: readonly InputColumn[] = []
const NO_PART: readonly Part[] = []
let lastKey = ''
let lastParts = NO_PART

const NONE: readonly Meaning[] = []

/** Name 姓名 and 姓名 Name say it twice. */
function meaningsOfPart(kind: SheetKind, { key, bracket }: Heading): readonly Meaning[] {
  if (!LATIN.test(key) || !HAS_HAN.test(key)) return []
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
  if (!key.includes('(')) return NEITHER
  const [, before, within, behind] = EITHER.exec(key) ?? []
  return within === undefined ? [] : [`${before}${behind}`, `${within}${behind}`]
}

const NEITHER: readonly string[] = []
const EITHER = /^([^()]+)\(([^()]+)\)([^()]+)$/

const LATIN = /[a-z]{2}/
const HAS_HAN = new RegExp(HAN)
const BEFORE_HAN = new RegExp(`^[a-z.'&()\\s-]+(?=${HAN})`)
// No lookbehind: Safari before 16.4 cannot read one.
const BEHIND_HAN = new RegExp(`(${HAN})[a-z.'&()\\s-]+$`)

const MOST_REMEMBERED = 5000
/** A longer text is no heading, whatever words it holds. */
const LONGEST = 20

/** Whether words over a heading (联系人 over 姓名), or in it, say that it is not this column; 未参加 turns 参加 round. */
export function speaksAgainst(kind: SheetKind, { key }: InputColumn, words: string): boolean {
  return (
    (key === 'confirmed' && (saysAbsence(words) || saysElse(words))) ||
    LINES.some(
      ({ columns, not }) =>
        columns.get(kind)?.some((column) => column.key === key) && not.some((word) => words.includes(word)),
    )
  )
}

/** Whether some kind of sheet knows a heading as a whole, by its key. */
export function isWholeKey(key: string): boolean {
  return WHOLES.has(key)
}

/** Whether any kind of sheet knows the heading as a whole. */
export function isHeading(heading: Heading): boolean {
  if (WHOLES.has(heading.key) || eitherWay(heading.key).some((key) => WHOLES.has(key))) return true
  // Most words are in one language, and say nothing in half.
  return (
    LATIN.test(heading.key) &&
    HAS_HAN.test(heading.key) &&
    INPUT_SHEETS.some(({ kind }) => meaningsOf(kind, heading).some(({ fit }) => fit !== 'part'))
  )
}

/** Which short texts of a workbook are headings that some kind of sheet knows as a whole: a byte each, 1 for those. Looked at once a workbook. */
export function headingTexts(texts: readonly string[]): Uint8Array {
  let found = headingsIn.get(texts)
  if (found?.length !== texts.length) {
    found = new Uint8Array(texts.length)
    for (let index = 0; index < texts.length; index++)
      if (texts[index]!.length <= LONGEST_HEADING && isWholeHeading(texts[index]!)) found[index] = 1
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
  return endsLikeHeading(text) && WHOLES.has(headingOf(text).key)
}

const LONGEST_HEADING = 16

/** Whether a text ends as headings do, so that it may be one, or the end of one: a look that costs little, and most texts of records do not. */
export function endsLikeHeading(text: string): boolean {
  const last = text[text.length - 1]
  return last !== undefined && (LAST.has(last) || isLeftOut(last))
}

const LAST: ReadonlySet<string> = new Set(Array.from(WHOLES.keys(), (key) => key[key.length - 1]!))

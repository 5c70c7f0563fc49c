import { CellKind } from '../workbook/grid'
import { namesOf } from './namesInCell'
import { mayListNames, nameKey, piecesBetweenMarks, plain } from './plainText'
import type { Roster } from './roster'
import type { SheetCells } from './sheetCells'
import type { WhoKey } from './whoIsMeant'

/** Rows of which some name several people, a slot for each of them. */
export interface SpreadRows {
  readonly slots: Int32Array
  /** By the place in `slots`: whom it means, as an index in `Dataset.people`; -1 where the row names one at most. */
  readonly persons: Int32Array
}

/**
 * Gives every person of a cell like `陈立、王秀、赵国强` a row of his own, where all of them are people of the staff whose names are theirs
 * alone; a cell with anybody else stays one row, to be told. Null where no row names several.
 */
export function spreadNames(
  { texts, column, reading }: Pick<SheetCells<WhoKey>, 'texts' | 'column' | 'reading'>,
  { byName }: Pick<Roster, 'byName'>,
  slots: Int32Array,
): SpreadRows | null {
  if (reading.person !== null) return null
  const { kinds, values } = column('name')
  const ids = column('id')
  // A row with a number means one person, and in most lists every row has one.
  if (slots.length === 0 || !ids.kinds.includes(CellKind.empty, slots[0])) return null
  const named = texts.values('people in a cell', (text) => peopleIn(text, byName))
  const isSeveral = texts.numbers('names several', (text) => Number(peopleIn(text, byName).length > 1))
  const { known } = isSeveral
  const severalAt = (slot: number) => {
    if (kinds[slot] !== CellKind.text || ids.kinds[slot] !== CellKind.empty) return false
    const text = values[slot]!
    return known[text] !== 0 && isSeveral.of(text) !== 0
  }
  const { text: TEXT, empty: EMPTY } = CellKind
  const count = slots.length
  let more = 0
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    if (kinds[slot] !== TEXT || ids.kinds[slot] !== EMPTY || known[values[slot]!] === 0) continue
    if (severalAt(slot)) more += named(values[slot]!).length - 1
  }
  if (more === 0) return null
  const spread: SpreadRows = {
    slots: new Int32Array(slots.length + more),
    persons: new Int32Array(slots.length + more).fill(-1),
  }
  let at = 0
  for (const slot of slots) {
    const persons = severalAt(slot) ? named(values[slot]!) : [-1]
    for (const person of persons) {
      spread.slots[at] = slot
      spread.persons[at++] = person
    }
  }
  return spread
}

const BLANKS = /\s+/

/**
 * The people that a cell names, each by a name that one alone bears; nobody where a piece of it is no such name, or where blanks
 * can be read in two ways. A name may be set wide: `王　芳  冯雅琴` are two people.
 */
export function peopleIn(text: string, byName: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (!mayListNames(text) || byName.has(nameKey(text))) return []
  const persons = piecesBetweenMarks(namesOf(text)).flatMap((piece) => {
    const words = plain(piece).split(BLANKS)
    return words[0] === '' ? [] : (onlyReading(words, byName) ?? [NOBODY])
  })
  return persons.length > 1 && !persons.includes(NOBODY) ? persons : []
}

const NOBODY = -1
/** Words that one name may be set in. */
const MOST_WORDS = 4

/** Whom words between blanks name in the one way that there is to join them; null where there is none, or more than one. */
function onlyReading(words: readonly string[], byName: ReadonlyMap<string, readonly number[]>): number[] | null {
  /** By the number of words read: who they are, 'several' where they can be read in two ways. */
  const upTo: (number[] | 'several' | undefined)[] = [[]]
  for (let end = 1; end <= words.length; end++)
    for (let from = Math.max(0, end - MOST_WORDS); from < end; from++) {
      const before = upTo[from]
      const bearers = before && byName.get(nameKey(words.slice(from, end).join('')))
      if (bearers?.length !== 1) continue
      upTo[end] = before === 'several' || upTo[end] ? 'several' : [...before!, bearers[0]!]
    }
  const found = upTo[words.length]
  return found && found !== 'several' ? found : null
}

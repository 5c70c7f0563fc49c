import { CellKind } from '../workbook/grid'
import { nameKey, plain } from './plainText'
import type { SheetCells } from './sheetCells'
import type { Roster, WhoKey } from './whoIsMeant'

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
  const named = texts.values('people in a cell', (text) => peopleIn(text, byName))
  const isSeveral = texts.numbers('names several', (text) => Number(peopleIn(text, byName).length > 1))
  const { known } = isSeveral
  const severalAt = (slot: number) => {
    if (kinds[slot] !== CellKind.text || ids.kinds[slot] !== CellKind.empty) return false
    const text = values[slot]!
    return known[text] !== 0 && isSeveral.of(text) !== 0
  }
  const { text: TEXT } = CellKind
  const count = slots.length
  let more = 0
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    if (kinds[slot] !== TEXT || known[values[slot]!] === 0) continue
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

const BETWEEN = /[、,，;；\s@/|]+/

/** The people that a cell names, each by a name that one alone bears; nobody where a piece of it is no such name. */
export function peopleIn(text: string, byName: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (!BETWEEN.test(text) || byName.has(nameKey(text))) return []
  const pieces = plain(text)
    .split(BETWEEN)
    .filter((piece) => piece !== '')
  const persons = pieces.map((piece) => byName.get(nameKey(piece)) ?? [])
  return pieces.length > 1 && persons.every(({ length }) => length === 1) ? persons.map(([person]) => person!) : []
}

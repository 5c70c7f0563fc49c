import { CellKind, type GridColumn } from '../workbook/grid'
import { Outcome } from './cells/outcome'
import { type TextNumbers, UNKNOWN } from './textTable'

/*
 * Loops over the cells of a million rows, or over those of a small sheet before the engine has compiled them for speed: then
 * every call and every property costs as much as the work itself, so that lengths and properties are looked up before, and
 * what the engine can do with a whole array is left to it.
 */

/**
 * What a column says in these slots, a whole number each, in their order: `Outcome.blank` for an empty cell, for a text what
 * `texts` knows of it, for any other what `ofOther` makes of it; then, of a number below `Outcome.blank`, what `told` makes
 * of it after telling what is wrong with the cell.
 */
export function numbersOf(
  { kinds, values }: GridColumn,
  slots: Int32Array,
  texts: TextNumbers,
  ofOther: (slot: number) => number,
  told: (slot: number, number: number) => number,
): Int32Array {
  const { known } = texts
  const { text: TEXT, empty: EMPTY } = CellKind
  const { blank: BLANK } = Outcome
  const count = slots.length
  const numbers = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    const kind = kinds[slot]
    let number: number
    if (kind === TEXT) {
      const text = values[slot]!
      number = known[text]!
      if (number === UNKNOWN) number = texts.of(text)
    } else number = kind === EMPTY ? BLANK : ofOther(slot)
    numbers[at] = number < BLANK ? told(slot, number) : number
  }
  return numbers
}

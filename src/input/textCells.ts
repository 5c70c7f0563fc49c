import { CellKind, type Grid } from '../workbook/grid'

/** Where a text stands: a slot, and a column from 1. */
export interface TextCell {
  readonly slot: number
  readonly column: number
}

/** Which texts of a workbook, which all its sheets share, a test holds of: 1 for each such, tested once however many sheets ask. */
export function textsThat(test: (text: string) => boolean): (texts: readonly string[]) => Uint8Array {
  const known = new WeakMap<readonly string[], Uint8Array>()
  return (texts) => {
    const before = known.get(texts)
    if (before?.length === texts.length) return before
    const found = Uint8Array.from(texts, (text) => (test(text) ? 1 : 0))
    known.set(texts, found)
    return found
  }
}

/** The cells of a sheet that hold one of some texts, from the top, each row from the left; `wanted`: by the workbook's texts, 0 for none. */
export function cellsHolding({ columns }: Grid, wanted: Uint8Array): readonly TextCell[] {
  const found: TextCell[] = []
  if (wanted.some((one) => one !== 0))
    for (const [index, column] of columns.entries())
      if (column) addHolding(column.kinds, column.values, wanted, index + 1, found)
  return found.sort(inOrder)
}

/** One column, by itself: a loop that is soon compiled. */
function addHolding(
  kinds: Uint8Array,
  values: Float64Array,
  wanted: Uint8Array,
  column: number,
  found: TextCell[],
): void {
  const { text: TEXT } = CellKind
  for (let slot = 0; slot < kinds.length; slot++)
    if (kinds[slot] === TEXT && wanted[values[slot]!] !== 0) found.push({ slot, column })
}

/** The texts that are all that a row holds, merged over its cells or not, each where it stands first. */
export function textsAlone({ columns, rows }: Grid): readonly TextCell[] {
  /** By slot the text that stands first, from 1; 0 for a blank row, -1 for one that holds more. */
  const first = new Int32Array(rows.length)
  const places = new Uint16Array(rows.length)
  for (const [index, column] of columns.entries())
    if (column) addAlone(column.kinds, column.values, index + 1, first, places)
  const found: TextCell[] = []
  for (let slot = 0; slot < first.length; slot++) if (first[slot]! > 0) found.push({ slot, column: places[slot]! })
  return found
}

function addAlone(
  kinds: Uint8Array,
  values: Float64Array,
  column: number,
  first: Int32Array,
  places: Uint16Array,
): void {
  const { text: TEXT } = CellKind
  const end = Math.min(kinds.length, first.length)
  for (let slot = 0; slot < end; slot++) {
    const kind = kinds[slot]
    if (!kind || first[slot] === -1) continue
    const text = kind === TEXT ? values[slot]! + 1 : -1
    if (first[slot] === 0) {
      first[slot] = text
      places[slot] = column
    } else if (first[slot] !== text) first[slot] = -1
  }
}

function inOrder(one: TextCell, other: TextCell): number {
  return one.slot - other.slot || one.column - other.column
}

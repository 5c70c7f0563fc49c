import { CellKind, type Grid, type GridColumn } from '../workbook/grid'

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
    const found = new Uint8Array(texts.length)
    for (let index = 0; index < texts.length; index++) if (test(texts[index]!)) found[index] = 1
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

/** The texts that are all that a row holds, merged over its cells or not, each where it stands first; looked for once however many ask. */
export function textsAlone(grid: Grid): readonly TextCell[] {
  const known = alone.get(grid)
  if (known) return known
  const found = perhapsAlone(grid).flatMap((slot) => {
    const column = aloneIn(grid, slot)
    return column === null ? [] : [{ slot, column }]
  })
  alone.set(grid, found)
  return found
}

const alone = new WeakMap<Grid, readonly TextCell[]>()

/** The column (from 1) of the first cell of a row whose filled cells all hold one text; null for any other row. */
function aloneIn({ columns }: Grid, slot: number): number | null {
  let first: number | null = null
  let text = -1
  for (const [index, column] of columns.entries()) {
    const kind = column?.kinds[slot]
    if (!kind) continue
    if (kind !== CellKind.text || (first !== null && column!.values[slot] !== text)) return null
    first ??= index + 1
    text = column!.values[slot]!
  }
  return first
}

/** The slots that do not hold two different things in the two fullest columns: few of a long list. */
function perhapsAlone({ columns, rows }: Grid): readonly number[] {
  const count = rows.length
  const [one, other] = columns
    .flatMap((column) => (column ? [{ column, filled: filledOfSample(column.kinds, count) }] : []))
    .sort((a, b) => b.filled - a.filled)
  if (!one || !other) return Array.from(rows, (_, slot) => slot)
  return slotsNotDifferent(one.column, other.column, count)
}

function filledOfSample(kinds: Uint8Array, count: number): number {
  let filled = 0
  for (let index = 0; index < SAMPLE; index++) if (kinds[Math.floor((index * count) / SAMPLE)]) filled++
  return filled
}

const SAMPLE = 32

/** By itself: a loop that is soon compiled. */
function slotsNotDifferent(one: GridColumn, other: GridColumn, count: number): number[] {
  const { text: TEXT } = CellKind
  const slots: number[] = []
  for (let slot = 0; slot < count; slot++) {
    const a = one.kinds[slot]
    const b = other.kinds[slot]
    if (a && b && (a !== TEXT || b !== TEXT || one.values[slot] !== other.values[slot])) continue
    slots.push(slot)
  }
  return slots
}

function inOrder(one: TextCell, other: TextCell): number {
  return one.slot - other.slot || one.column - other.column
}

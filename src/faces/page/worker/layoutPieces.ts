import type { Layout, LayoutCell, LayoutRow } from '../../../workbook/layout'
import type { Look } from '../../../workbook/style'

/** A layout without its rows, as it crosses to a worker first. */
export type LayoutFrame = Omit<Layout, 'rows'>

/**
 * Rows as they cross: looks by number, so that the same look is the same object again on the other side. Cells are triples
 * of value, look and link, one after the other; a look of -1 is a cell left untouched.
 */
export interface RowPieces {
  /** The looks that these rows are the first to have; their numbers go on from those before. */
  readonly looks: readonly Look[]
  readonly rows: readonly { readonly height: number; readonly cells: readonly LayoutCell['value'][] }[]
}

/** Rows made at a time: some thousand cells, a few milliseconds. */
const ROWS = 200

const UNTOUCHED = -1
const FIELDS = 3

/** Makes a layout's rows, some at a time. */
export function* rowPieces(rows: Iterable<LayoutRow>): Generator<RowPieces, undefined> {
  const numbers = new Map<Look, number>()
  let known = 0
  let made: { height: number; cells: LayoutCell['value'][] }[] = []
  const piece = () => ({ looks: [...numbers.keys()].slice(known), rows: made })
  for (const { height, cells } of rows) {
    made.push({ height, cells: Array.from(cells).flatMap((cell) => tripleOf(cell, numbers)) })
    if (made.length < ROWS) continue
    yield piece()
    made = []
    known = numbers.size
  }
  yield piece()
}

function tripleOf(cell: LayoutCell | undefined, numbers: Map<Look, number>): LayoutCell['value'][] {
  if (!cell) return [null, UNTOUCHED, null]
  const { value, look, link } = cell
  const number = numbers.get(look) ?? numbers.size
  numbers.set(look, number)
  return [value, number, link ?? null]
}

/** A layout that is being put together again. */
export interface GrowingLayout {
  add(piece: RowPieces): void
  /** Its rows are made while they are walked, which may be more than once. */
  readonly layout: Layout
}

export function growingLayout(frame: LayoutFrame): GrowingLayout {
  const looks: Look[] = []
  const held: RowPieces['rows'][number][] = []
  const rows: Iterable<LayoutRow> = {
    *[Symbol.iterator]() {
      for (const { height, cells } of held) yield { height, cells: cellsFrom(cells, looks) }
    },
  }
  return {
    add(piece) {
      for (const look of piece.looks) looks.push(look)
      for (const row of piece.rows) held.push(row)
    },
    layout: { ...frame, rows },
  }
}

function cellsFrom(fields: readonly LayoutCell['value'][], looks: readonly Look[]): (LayoutCell | undefined)[] {
  const cells: (LayoutCell | undefined)[] = []
  for (let at = 0; at < fields.length; at += FIELDS) {
    const [value, number, link] = [fields[at]!, fields[at + 1] as number, fields[at + 2] as string | null]
    const look = looks[number]
    cells.push(look && (link === null ? { value, look } : { value, look, link }))
  }
  return cells
}

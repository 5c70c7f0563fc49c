import type { Cell, Grid, GridColumn } from '../../../../workbook/grid'
import { cellAt } from '../../../../workbook/grid'
import { slotOf } from '../../../../workbook/gridChange'
import type { SheetLook } from '../../../../workbook/sheetLook'
import type { ViewedSheet } from '../../book/viewedSheet'
import type { CellPlace } from '../place/moves'

/*
 * Sorting and filtering as a way of looking: the rows below the heads stand in another order, or some are left out, on the screen alone. The
 * file and its sheet stay as they are. A row on the screen is `shown`, the sheet's own is its `row`.
 */

export interface Sorting {
  readonly column: number
  readonly isDescending: boolean
}

/** What is asked: by column, the texts that are kept. */
export interface Arrangement {
  /** Rows on top that stay where they are. */
  readonly heads: number
  readonly sort: Sorting | null
  readonly kept: ReadonlyMap<number, ReadonlySet<string>>
}

/** An arrangement as it came out: rows that are changed later stay where they are until it is asked for anew, as in Excel. */
export interface Arranged extends Arrangement {
  /** The sheet's rows below the heads, as they are shown one below the other. */
  readonly order: Int32Array
  /** The sheet's last used row: what is shown below all others goes on behind it. */
  readonly last: number
  /** How many rows there are to be shown. */
  readonly all: number
}

export function isAsItIs({ sort, kept }: Arrangement): boolean {
  return sort === null && kept.size === 0
}

type Shown = (cell: Cell, place: CellPlace) => string

/** Puts the rows of a sheet in order; `shown` answers what a cell shows, by which it is kept. */
export function arrange({ grid }: ViewedSheet, asked: Arrangement, shown: Shown): Arranged {
  const { heads, sort, kept } = asked
  const all = grid.rows.filter((row) => row > heads)
  const filters = [...kept]
  const order = all.filter((row) => {
    const slot = slotOf(grid, row)
    return filters.every(([column, texts]) => texts.has(shown(cellAt(grid, slot, column), { row, column })))
  })
  if (sort) {
    const keys = new Map([...order].map((row) => [row, cellAt(grid, slotOf(grid, row), sort.column)]))
    const way = sort.isDescending ? -1 : 1
    order.sort((one, other) => compareCells(keys.get(one)!, keys.get(other)!, way) || one - other)
  }
  return { ...asked, order, last: grid.rows.at(-1) ?? heads, all: all.length }
}

const RANK: Readonly<Record<Cell['kind'], number>> = {
  number: 0,
  date: 0,
  time: 0,
  text: 1,
  boolean: 2,
  error: 3,
  empty: 4,
}

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true })

/** As Excel sorts: numbers and dates, then texts, then yes and no, then errors; empty cells come last either way. */
function compareCells(one: Cell, other: Cell, way: 1 | -1): number {
  if (one.kind === 'empty' || other.kind === 'empty') return RANK[one.kind] - RANK[other.kind]
  const rank = RANK[one.kind] - RANK[other.kind]
  if (rank !== 0) return rank * way
  if ('text' in one && 'text' in other) return COLLATOR.compare(one.text, other.text) * way
  return 'value' in one && 'value' in other ? (Number(one.value) - Number(other.value)) * way : 0
}

/** The sheet's row that is shown there. */
export function rowOf(arranged: Arranged | null, shown: number): number {
  if (!arranged || shown <= arranged.heads) return shown
  const at = shown - arranged.heads - 1
  return at < arranged.order.length ? arranged.order[at]! : arranged.last + at - arranged.order.length + 1
}

/** Where a row of the sheet is shown; null where it is not. */
export function shownOf(arranged: Arranged | null, row: number): number | null {
  if (!arranged || row <= arranged.heads) return row
  if (row > arranged.last) return row - arranged.last + arranged.heads + arranged.order.length
  const at = arranged.order.indexOf(row)
  return at < 0 ? null : arranged.heads + at + 1
}

/** The sheet as it is shown: its rows one below the other in their order. Areas merged below the heads are taken apart. */
export function arrangedSheet(viewed: ViewedSheet, arranged: Arranged | null): ViewedSheet {
  if (!arranged) return viewed
  const { grid } = viewed
  const rows: number[] = []
  const slots: number[] = []
  const take = (row: number, shown: number) => {
    const slot = slotOf(grid, row)
    if (slot < 0) return
    rows.push(shown)
    slots.push(slot)
  }
  for (const row of grid.rows) if (row <= arranged.heads) take(row, row)
  arranged.order.forEach((row, index) => {
    take(row, arranged.heads + index + 1)
  })
  // What was entered below all others since.
  for (const row of grid.rows) if (row > arranged.last) take(row, shownOf(arranged, row)!)
  return { ...viewed, grid: reordered(grid, rows, slots, arranged) }
}

function reordered(grid: Grid, rows: readonly number[], slots: readonly number[], arranged: Arranged): Grid {
  const moved = ({ kinds, values }: GridColumn): GridColumn => ({
    kinds: Uint8Array.from(slots, (slot) => kinds[slot] ?? 0),
    values: Float64Array.from(slots, (slot) => values[slot] ?? 0),
  })
  const struck = grid.struck && new Set(rows.filter((_, at) => grid.struck!.has(grid.rows[slots[at]!]!)))
  return {
    ...grid,
    rows: Int32Array.from(rows),
    columns: grid.columns.map((column) => column && moved(column)),
    merges: grid.merges.filter(({ bottom }) => bottom <= arranged.heads),
    ...(struck ? { struck } : {}),
  }
}

/** How the sheet looks as it is shown: each row as it looks in the file. Pictures, which lie between rows, are left out. */
export function arrangedLook(look: SheetLook, arranged: Arranged | null): SheetLook {
  if (!arranged) return look
  const { kindOf } = look.rows
  const count = arranged.heads + arranged.order.length
  const moved = Uint32Array.from({ length: count + 1 }, (_, shown) => kindOf[rowOf(arranged, shown)] ?? 0)
  const notes = look.notes.flatMap((note) => {
    const row = shownOf(arranged, note.row)
    return row === null ? [] : [{ ...note, row }]
  })
  return { ...look, rows: { ...look.rows, kindOf: moved }, notes, drawings: [] }
}

/** A text that a column shows below the heads, and how often. */
export interface ColumnText {
  readonly text: string
  readonly count: number
}

/** As many as a list of choices can have. */
export const MOST_CHOICES = 2000

/** What a column shows below the heads, each once, in the order of texts with the numbers in them; '' for its empty cells. */
export function textsIn({ grid }: ViewedSheet, heads: number, column: number, shown: Shown): readonly ColumnText[] {
  const counts = new Map<string, number>()
  for (const [slot, row] of grid.rows.entries()) {
    if (row <= heads) continue
    const text = shown(cellAt(grid, slot, column), { row, column })
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => COLLATOR.compare(one.text, other.text))
}

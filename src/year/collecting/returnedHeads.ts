import { compact } from '../../input/plainText'
import { textOfCell } from '../../input/sheetText'
import type { CollectPart, ReturnTrouble } from '../../records/collecting'
import { COLLECT_COLUMNS, type CollectColumn } from '../../report/collecting/columns'
import { FILL_HEAD_ROW } from '../../report/collecting/fillSheet'
import { cellAt, type Grid } from '../../workbook/grid'

/** Where the heads of a returned sheet stand, and which column each is. */
export interface ReturnedHeads {
  readonly slot: number
  /** By the column's key, from 1. */
  readonly columns: ReadonlyMap<string, number>
  readonly troubles: readonly ReturnTrouble[]
}

/** Rows in which heads are looked for: some may have been inserted above them. */
const HEAD_ROWS = 15
/** As many heads are left at least. */
const LEAST = 2

/** Whether a sheet has the heads of a part, most of them at least. */
export function hasHeadsOf(grid: Grid, part: CollectPart): boolean {
  const found = headSlot(grid, COLLECT_COLUMNS[part])
  return found !== null && found.known >= COLLECT_COLUMNS[part].length - 1
}

/**
 * The heads of a returned sheet. One that somebody renamed is taken by its place among the others, and told; null where so few are left
 * that nobody knows.
 */
export function returnedHeads(grid: Grid, part: CollectPart): ReturnedHeads | null {
  const wanted = COLLECT_COLUMNS[part]
  const found = headSlot(grid, wanted)
  const slot = found?.slot ?? slotOfHeadRow(grid)
  if (slot === null) return null
  const heads = headsIn(grid, slot)
  const columns = new Map<string, number>()
  for (const { key, heading } of wanted) {
    const at = heads.indexOf(compact(heading))
    if (at >= 0) columns.set(key, at + 1)
  }
  if (columns.size < LEAST) return null
  const troubles: ReturnTrouble[] = []
  const place = (column: number) => ({ file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column })
  for (const [index, { key, heading }] of wanted.entries()) {
    if (columns.has(key)) continue
    const column = placeAmong(wanted, index, columns)
    const now = column === null ? '' : (heads[column - 1] ?? '')
    const isFree = column !== null && ![...columns.values()].includes(column)
    if (isFree && (now !== '' || isFilled(grid, slot, column))) {
      columns.set(key, column)
      troubles.push({ kind: 'head-renamed', place: place(column), now, was: heading })
    } else troubles.push({ kind: 'head-missing', place: { ...place(1), column: null }, was: heading })
  }
  return { slot, columns, troubles }
}

/** The column between its two neighbours, where there is exactly one. */
function placeAmong(
  wanted: readonly CollectColumn[],
  index: number,
  columns: ReadonlyMap<string, number>,
): number | null {
  const before = index === 0 ? 0 : columns.get(wanted[index - 1]!.key)
  if (before !== undefined) {
    const after = columns.get(wanted[index + 1]?.key ?? '')
    return after === undefined || after === before + 2 ? before + 1 : null
  }
  const after = columns.get(wanted[index + 1]?.key ?? '')
  return after === undefined || after < 2 ? null : after - 1
}

function isFilled(grid: Grid, slot: number, column: number): boolean {
  return grid.rows.some((_, at) => at > slot && cellAt(grid, at, column).kind !== 'empty')
}

/** The row with most of the heads. */
function headSlot(
  grid: Grid,
  wanted: readonly CollectColumn[],
): { readonly slot: number; readonly known: number } | null {
  const names = new Set(wanted.map(({ heading }) => compact(heading)))
  let best: { slot: number; known: number } | null = null
  for (let slot = 0; slot < Math.min(HEAD_ROWS, grid.rows.length); slot++) {
    const known = new Set(headsIn(grid, slot).filter((text) => names.has(text))).size
    if (known >= LEAST && known > (best?.known ?? 0)) best = { slot, known }
  }
  return best
}

function slotOfHeadRow({ rows }: Grid): number | null {
  const slot = rows.indexOf(FILL_HEAD_ROW)
  return slot < 0 ? null : slot
}

function headsIn(grid: Grid, slot: number): readonly string[] {
  return grid.columns.map((_, index) => compact(textOfCell(cellAt(grid, slot, index + 1))))
}

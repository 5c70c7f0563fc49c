import type { Area } from '../../../../workbook/address'
import type { ViewedSheet } from '../../book/viewedSheet'
import { MOST_COLUMNS, MOST_ROWS, mergeAt } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import type { Clip } from './clip'
import { type CellWrite, entered, enteredCopy, type Reading } from './entered'

/** Cells that may be pasted or filled in one go: beyond it nobody waits for it. */
export const MOST_CELLS = 200_000

/** Where a clip was copied from, for as long as that is the sheet it is put into. */
export type CopiedFrom = CellPlace | null

export type Pasted =
  | { readonly writes: readonly CellWrite[]; readonly areas: readonly Area[] }
  /**
   * `merged`: cells that a merged area covers cannot hold anything; `outside`: it would reach over the end of the sheet; `several`: more than
   * one cell has no one place in several rectangles.
   */
  | { readonly refused: 'merged' | 'outside' | 'too-many' | 'several' }

/** What pasting into all that is selected changes: one cell goes into each rectangle, more only where one is selected. */
export function pastedInto(
  viewed: ViewedSheet,
  areas: readonly Area[],
  clip: Clip,
  from: CopiedFrom,
  reading: Reading,
): Pasted {
  if (areas.length > 1 && (clip.length > 1 || clip[0]!.length > 1)) return { refused: 'several' }
  const writes = new Map<string, CellWrite>()
  const reached: Area[] = []
  for (const area of areas) {
    const done = pasted(viewed, area, clip, from, reading)
    if ('refused' in done) return done
    for (const one of done.writes) writes.set(`${one.row} ${one.column}`, one)
    for (const one of done.areas) reached.push(one)
    if (writes.size > MOST_CELLS) return { refused: 'too-many' }
  }
  return { writes: [...writes.values()], areas: reached }
}

/**
 * What pasting into a selection changes: one cell goes into all that are selected; a rectangle goes in as often as it fits a selection
 * that it fills without rest, else once from its first cell on.
 */
export function pasted(viewed: ViewedSheet, area: Area, clip: Clip, from: CopiedFrom, reading: Reading): Pasted {
  const height = clip.length
  const width = clip[0]?.length ?? 0
  const room = { height: area.bottom - area.top + 1, width: area.right - area.left + 1 }
  const isTiled = room.height % height === 0 && room.width % width === 0
  const size = isTiled ? room : { height, width }
  const target: Area = {
    top: area.top,
    left: area.left,
    bottom: area.top + size.height - 1,
    right: area.left + size.width - 1,
  }
  if (target.bottom > MOST_ROWS || target.right > MOST_COLUMNS) return { refused: 'outside' }
  if (size.height * size.width > MOST_CELLS) return { refused: 'too-many' }
  const { merges } = viewed.grid
  const writes: CellWrite[] = []
  for (let row = target.top; row <= target.bottom; row++)
    for (let column = target.left; column <= target.right; column++) {
      const down = (row - target.top) % height
      const right = (column - target.left) % width
      const one = clip[down]![right]!
      const merge = mergeAt(merges, row, column)
      if (merge && (merge.top !== row || merge.left !== column)) {
        if (one.text === '' && (one.cell === null || one.cell.kind === 'empty')) continue
        // One cell goes into each merged area of a selection once.
        if (height === 1 && width === 1) continue
        return { refused: 'merged' }
      }
      const { text, cell } = one
      const place = { row, column }
      const source = from && { row: from.row + down, column: from.column + right }
      writes.push(cell ? enteredCopy(viewed, place, { text, cell }, source) : entered(viewed, place, text, reading))
    }
  return { writes, areas: [target] }
}

/** What emptying a selection changes: its filled cells, as far as the sheet is used. */
export function emptied({ grid }: ViewedSheet, areas: readonly Area[]): readonly CellWrite[] {
  const writes: CellWrite[] = []
  for (const [slot, row] of grid.rows.entries()) {
    const inRow = areas.filter(({ top, bottom }) => top <= row && row <= bottom)
    if (inRow.length === 0) continue
    const first = inRow.reduce((least, { left }) => Math.min(least, left), MOST_COLUMNS)
    const right = inRow.reduce((most, area) => Math.max(most, area.right), 0)
    const last = Math.min(right, grid.columns.length)
    for (let column = first; column <= last; column++)
      if (grid.columns[column - 1]?.kinds[slot] && inRow.some(({ left, right }) => left <= column && column <= right))
        writes.push({ row, column, value: null })
  }
  return writes
}

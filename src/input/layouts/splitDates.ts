import { momentOf, serialOfMoment } from '../../records/moment'
import { CellKind, cellAt, type Grid, type GridColumn } from '../../workbook/grid'
import { compact } from '../plainText'

/** A head stands so far up. */
const HEAD_WITHIN = 20
const PARTS = ['年', '月', '日'] as const

/**
 * The sheet with dates in one cell where 年 | 月 | 日 stand in three below what they are of (开始时间): under 年, which then says that; itself where
 * it has none. Cells that make no date stay as they are, to be told.
 */
export function withJoinedDates(grid: Grid): Grid {
  const heads = headsOf(grid)
  if (heads.length === 0) return grid
  const columns = [...grid.columns]
  for (const { slot, number } of heads) joinDates(grid, slot, number, columns)
  return { ...grid, columns }
}

/** Where such heads are: the slot of 年, and its column (from 1). */
function headsOf(grid: Grid): readonly { readonly slot: number; readonly number: number }[] {
  const last = Math.min(HEAD_WITHIN, grid.rows.length)
  for (let slot = 1; slot < last; slot++) {
    const says = (number: number, words: string) => {
      const column = grid.columns[number - 1]
      if (column?.kinds[slot] !== CellKind.text) return false
      const text = grid.texts[column.values[slot]!]!
      return text.includes(words) && compact(text) === words
    }
    const found = grid.columns.flatMap((_, index) => {
      const number = index + 1
      const isHead = PARTS.every((part, at) => says(number + at, part))
      return isHead && cellAt(grid, slot - 1, number).kind === 'text' ? [{ slot, number }] : []
    })
    if (found.length > 0) return found
  }
  return []
}

function joinDates(grid: Grid, head: number, number: number, columns: (GridColumn | undefined)[]): void {
  const parts = PARTS.map((_, at) => copyOf(grid.columns[number - 1 + at]!, grid.rows.length))
  const [dates, ...others] = parts as [GridColumn, GridColumn, GridColumn]
  // What 年, 月 and 日 are of becomes their head.
  dates.values[head] = grid.columns[number - 1]!.values[head - 1]!
  for (const { kinds } of others) kinds[head] = CellKind.empty
  for (let slot = head + 1; slot < grid.rows.length; slot++) {
    const [year, month, day] = PARTS.map((part, at) => numberIn(grid, slot, number + at, part))
    const serial = year && month && day ? serialOf(year, month, day) : null
    if (serial === null) continue
    dates.kinds[slot] = CellKind.date
    dates.values[slot] = serial
    for (const { kinds } of others) kinds[slot] = CellKind.empty
  }
  for (const [at, column] of parts.entries()) columns[number - 1 + at] = column
}

function copyOf({ kinds, values }: GridColumn, length: number): GridColumn {
  const copy = { kinds: new Uint8Array(length), values: new Float64Array(length) }
  copy.kinds.set(kinds.subarray(0, length))
  copy.values.set(values.subarray(0, length))
  return copy
}

/** 5, 5月 or the text 05 under 月; null for anything else. */
function numberIn(grid: Grid, slot: number, number: number, part: string): number | null {
  const cell = cellAt(grid, slot, number)
  if (cell.kind === 'number') return Number.isInteger(cell.value) ? cell.value : null
  if (cell.kind !== 'text') return null
  const [, digits, unit] = /^(\d{1,4})([年月日号]?)$/.exec(compact(cell.text)) ?? []
  return digits === undefined || (unit !== '' && unit !== part && !(unit === '号' && part === '日'))
    ? null
    : Number(digits)
}

/** Null where there is no such day: 2月30日. */
function serialOf(year: number, month: number, day: number): number | null {
  const moment = year < 1950 || year > 2100 ? null : momentOf(year, month, day)
  return moment === null ? null : serialOfMoment(moment)
}

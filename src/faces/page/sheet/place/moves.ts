import type { Area } from '../../../../workbook/address'
import { type Geometry, mergeAt } from './geometry'

export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** What a key means: rows and columns to go, or all the way to an end. */
export const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where there is something: rows and columns from 1. */
export interface Used {
  readonly lastRow: number
  readonly lastColumn: number
}

/**
 * The cell that a key leads to; null where the key leads nowhere. A merged area is one cell, left over its far side.
 * `page` is how many rows a page has; `far` whether Ctrl is held.
 */
export function moved(
  key: string,
  far: boolean,
  from: CellPlace,
  { rows, columns }: Pick<Geometry, 'rows' | 'columns'>,
  used: Used,
  page: number,
  merges: readonly Area[],
): CellPlace | null {
  const target = targetOf(key, far, from, used, page, mergeAt(merges, from.row, from.column))
  if (!target) return null
  const row = Math.min(rows, Math.max(1, target.row))
  const column = Math.min(columns, Math.max(1, target.column))
  const merge = mergeAt(merges, row, column)
  return merge ? { row: merge.top, column: merge.left } : { row, column }
}

function targetOf(
  key: string,
  far: boolean,
  from: CellPlace,
  { lastRow, lastColumn }: Used,
  page: number,
  around: Area | undefined,
): CellPlace | null {
  const { row, column } = from
  const step = STEPS[key]
  if (step) {
    const [down, right] = step
    if (far)
      return {
        row: down === 0 ? row : down < 0 ? 1 : Math.max(1, lastRow),
        column: right === 0 ? column : right < 0 ? 1 : Math.max(1, lastColumn),
      }
    return {
      row: down > 0 && around ? around.bottom + 1 : row + down,
      column: right > 0 && around ? around.right + 1 : column + right,
    }
  }
  switch (key) {
    case 'PageUp':
      return { row: row - page, column }
    case 'PageDown':
      return { row: row + page, column }
    case 'Home':
      return { row: far ? 1 : row, column: 1 }
    case 'End':
      return { row: far ? Math.max(1, lastRow) : row, column: Math.max(1, lastColumn) }
    default:
      return null
  }
}

import type { Grid } from '../workbook/grid'
import { readingsOf } from './header'
import { isOwnSheet } from './ownSheets'

/**
 * The columns (from 1) that are read of a sheet whose first rows are these; none for our own reports and for sheets of no
 * kind. For hosts to whom cells are dear (`ReadRun.wanted`).
 */
export function wantedColumns(head: Grid): readonly number[] {
  if (isOwnSheet(head)) return []
  return [...new Set(readingsOf(head).flatMap(({ found }) => [...found.values()].map(({ number }) => number)))]
}

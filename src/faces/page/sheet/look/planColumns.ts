import type { ReadingPlan } from '../../../../records/readingPlan'

/** How a column of a table is read, for its colour and its words. */
export interface PlanColumn {
  readonly column: number
  readonly headerRow: number
  /** The canonical heading; null where the column is not read. */
  readonly meaning: string | null
}

/** The columns of a sheet as the reading plan has them; none of a sheet that is not read. */
export function planColumns(plan: ReadingPlan, file: string, sheet: string): readonly PlanColumn[] {
  const found = plan.find((one) => one.file === file && one.sheet === sheet)
  if (found?.fate !== 'read') return []
  return found.tables.flatMap(({ headerRow, columns, unread }) => [
    ...columns.map(({ column, meaning }) => ({ column, headerRow, meaning })),
    ...unread.map(({ column }) => ({ column, headerRow, meaning: null })),
  ])
}

/** The lowest row of the heads of what is read on a sheet; 0 where nothing is. */
export function headRowOf(columns: readonly PlanColumn[]): number {
  return columns.reduce((lowest, { headerRow }) => (lowest === 0 ? headerRow : Math.min(lowest, headerRow)), 0)
}

import { ROW_STATES, type RowState } from '../records/rowState'
import { type ComputedInstitute, type InstituteResult, isComputed } from './instituteResult'

/** One row of 院汇总: a workbook, or an institute that sent none. */
export type InstituteRow = SentRow | MissingRow

export interface SentRow {
  readonly kind: 'sent'
  readonly result: InstituteResult
  /** As the list has it where it is on it, else as its workbook says; '' where neither is known. */
  readonly institute: string
  readonly state: Exclude<RowState, 'missing'>
  readonly notes: readonly RowNote[]
}

export interface MissingRow {
  readonly kind: 'missing'
  readonly institute: string
  readonly state: 'missing'
  /** Workbooks that may be its own: files of results that belong to nobody on the list. */
  readonly maybe: readonly string[]
}

/** What somebody should know of a row besides its state. */
export type RowNote =
  /** Its name is not on the list; those of the list that may be meant. */
  | { readonly kind: 'not-expected'; readonly suggestions: readonly string[] }
  /** The workbook does not say whose it is. */
  | { readonly kind: 'unnamed' }
  /** Neither is on a list, and other workbooks are of a name that may mean the same institute: both count. */
  | { readonly kind: 'perhaps-same'; readonly files: readonly string[] }
  /** Another workbook of the institute counts instead of it. */
  | { readonly kind: 'counts-instead'; readonly file: string; readonly why: WhyInstead }
  /** It counts, and others of the institute do not. */
  | { readonly kind: 'counts-before'; readonly files: readonly string[] }

/** Why one of two workbooks counts: they are the same, it is further, or its file's name comes later. */
export type WhyInstead = 'same-content' | 'state' | 'file-name'

/** The result whose figures are added up; null where the row adds none. */
export function countedResult(row: InstituteRow): ComputedInstitute | null {
  return row.kind === 'sent' && row.state !== 'duplicate' && isComputed(row.result) ? row.result : null
}

/** The results that are added up. */
export function countedOf(rows: readonly InstituteRow[]): readonly ComputedInstitute[] {
  return rows.map(countedResult).filter((result) => result !== null)
}

/** How many rows are in each state. */
export function countStates(rows: readonly InstituteRow[]): Readonly<Record<RowState, number>> {
  const counts = Object.fromEntries(ROW_STATES.map((state) => [state, 0])) as Record<RowState, number>
  for (const { state } of rows) counts[state]++
  return counts
}

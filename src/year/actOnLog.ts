import * as rules from '../engine/reporting'
import type { Refusal } from '../records/refusal'
import type { ReportingEntry } from '../records/reportingLog'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import { keepState } from './keepState'
import type { ComputedYear } from './openYear'
import { reportingState } from './reportingState'

/** What is asked: 上报 of people by their index in `Dataset.people`, 撤销 of rows of the log, 完成上报, 退回. */
export type LogDeed =
  | { readonly action: 'report'; readonly people: readonly number[] | 'all' }
  | { readonly action: 'withdraw'; readonly entries: readonly ReportingEntry[] | 'all' }
  /** `evenIfNobody` confirms finishing a year in which nobody was reported. */
  | { readonly action: 'finish'; readonly evenIfNobody: boolean }
  | { readonly action: 'return'; readonly reason: string }

/** What was done: the new rows of 上报记录, whom they concern, and the sheet as it is written. */
export interface LogDone {
  readonly rows: readonly ReportingEntry[]
  /** People reported or withdrawn; after 完成上报 all who are reported. */
  readonly people: number
  readonly written: Layout
}

/** Does one of the four actions by the rules of the engine and writes 上报记录; nothing is written where it is refused. */
export async function actOnLog(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  deed: LogDeed,
  acting: rules.Acting,
  run?: Run,
): Promise<LogDone | { readonly refusal: Refusal }> {
  const outcome = rowsFor(year, deed, acting)
  if ('refusal' in outcome) return outcome
  // The pane begins without what lays sheets out.
  const { reportingLogLayout } = await import('../report/reportingLog')
  const written = reportingLogLayout(year.dataset, outcome.rows)
  await keepState(book, year, [written], run)
  const people = deed.action === 'finish' ? year.statistics.backbone.reported.length : outcome.rows.length
  return { rows: outcome.rows, people, written }
}

function rowsFor(year: ComputedYear, deed: LogDeed, acting: rules.Acting): rules.ReportingOutcome {
  switch (deed.action) {
    case 'report':
      return rules.report(year, deed.people === 'all' ? rules.unreportedCandidates(year) : deed.people, acting)
    case 'withdraw':
      return rules.withdraw(year, deed.entries === 'all' ? reportingState(year).reported : deed.entries, acting)
    case 'finish':
      return rules.finish(year, acting, deed.evenIfNobody)
    case 'return':
      return rules.returnBack(year, acting, deed.reason)
  }
}

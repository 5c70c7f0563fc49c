import * as rules from '../engine/savedSummaries'
import type { Refusal } from '../records/refusal'
import type { Run, Workbook } from '../workbook/workbook'
import type { ComputedYear } from './openYear'
import { keepSummaries, type SummariesKept } from './saveSummary'

/** Takes the summary of a year out of 年度总结列表, and its lines out of 数据底稿; refused where there is none. */
export async function deleteSummary(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  which: number,
  run?: Run,
): Promise<SummariesKept | { readonly refusal: Refusal }> {
  const outcome = rules.deleteSummary(year.saved, which)
  if ('refusal' in outcome) return outcome
  const { basisWritten } = await import('./keptBasis')
  return keepSummaries(book, year, outcome.list, basisWritten(year, which, []), run)
}

import * as rules from '../engine/savedSummaries'
import { errorsIn } from '../records/findingCounts'
import type { Moment } from '../records/moment'
import type { Refusal } from '../records/refusal'
import type { SavedSummary } from '../records/savedSummary'
import { savedSummariesLayout } from '../report/savedSummaries'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import { keepState } from './keepState'
import type { ComputedYear } from './openYear'

/** The list as it is now, and the sheet as it is written. */
export interface SummariesKept {
  readonly saved: readonly SavedSummary[]
  readonly written: Layout
}

/** The same; no sheet where the list says already what it would say. */
type SummarySaved = SummariesKept | { readonly saved: readonly SavedSummary[]; readonly written: null }

/**
 * Saves the year's summary as the data gives it now into 年度总结列表; `defaultName` where 设置 has no 总结名称. Refused before 完成上报,
 * while errors stand, and without 单位投入总经费. Saving what is saved already writes nothing.
 */
export async function saveSummary(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  { defaultName, now }: { readonly defaultName: string; readonly now: Moment },
  run?: Run,
): Promise<SummarySaved | { readonly refusal: Refusal }> {
  const { statistics, dataset, findings, saved } = year
  const summary = rules.summaryToSave(statistics, dataset.policy, dataset.policy.summaryName || defaultName, now)
  const outcome = rules.saveSummary(saved, summary, {
    finished: statistics.backbone.status === 'finished',
    errors: errorsIn(findings),
  })
  if ('refusal' in outcome) return outcome
  const isSame = outcome.list.length === saved.length && outcome.list.every((one, index) => one === saved[index])
  return isSame ? { saved, written: null } : keepSummaries(book, year, outcome.list, run)
}

/** Writes 年度总结列表 with these summaries. */
export async function keepSummaries(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  saved: readonly SavedSummary[],
  run?: Run,
): Promise<SummariesKept> {
  const written = savedSummariesLayout(saved)
  await keepState(book, year, written, run)
  return { saved, written }
}

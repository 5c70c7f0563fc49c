import * as rules from '../engine/savedSummaries'
import { errorsIn } from '../records/findingCounts'
import type { Moment } from '../records/moment'
import type { Refusal } from '../records/refusal'
import type { SavedSummary } from '../records/savedSummary'
import { basisCode } from '../state/basis'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import { keepState } from './keepState'
import type { ComputedYear } from './openYear'

/** The list as it is now, and the sheets as they are written: the list, and 数据底稿 where it changes with it. */
export interface SummariesKept {
  readonly saved: readonly SavedSummary[]
  readonly written: readonly Layout[]
}

/** The same; no sheets where the list says already what it would say. */
type SummarySaved = SummariesKept | { readonly saved: readonly SavedSummary[]; readonly written: null }

/**
 * Saves the year's summary as the data gives it now into 年度总结列表, and what it was made from into 数据底稿; `defaultName` where 设置 has no 总结名称. Refused before 完成上报,
 * while errors stand, and without 单位投入总经费. Saving what is saved already writes nothing.
 */
export async function saveSummary(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  { defaultName, now }: { readonly defaultName: string; readonly now: Moment },
  run?: Run,
): Promise<SummarySaved | { readonly refusal: Refusal }> {
  const { statistics, dataset, findings, saved } = year
  // Of no use before somebody saves: the pane begins without it.
  const { basisNow, basisWritten } = await import('./keptBasis')
  const lines = basisNow(year)
  const name = dataset.policy.summaryName || defaultName
  const summary = rules.summaryToSave(statistics, dataset.policy, { name, savedAt: now, basis: basisCode(lines) })
  const outcome = rules.saveSummary(saved, summary, {
    finished: statistics.backbone.status === 'finished',
    errors: errorsIn(findings),
  })
  if ('refusal' in outcome) return outcome
  const isSame = outcome.list.length === saved.length && outcome.list.every((one, index) => one === saved[index])
  return isSame
    ? { saved, written: null }
    : keepSummaries(book, year, outcome.list, basisWritten(year, statistics.year, lines), run)
}

/** Writes 年度总结列表 with these summaries, and with it 数据底稿 where that changes. */
export async function keepSummaries(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  saved: readonly SavedSummary[],
  basis: readonly Layout[],
  run?: Run,
): Promise<SummariesKept> {
  // The pane begins without what lays sheets out.
  const { savedSummariesLayout } = await import('../report/savedSummaries')
  const written = [savedSummariesLayout(saved), ...basis]
  await keepState(book, year, written, run)
  return { saved, written }
}

import * as rules from '../engine/savedSummaries'
import type { BasisLine } from '../records/basis'
import { errorsIn } from '../records/findingCounts'
import type { Moment } from '../records/moment'
import type { Refusal } from '../records/refusal'
import type { SavedSummary } from '../records/savedSummary'
import { BASIS_SHEET } from '../records/writtenSheets'
import { basisLayout } from '../report/basis'
import { savedSummariesLayout } from '../report/savedSummaries'
import { basisCode } from '../state/basis'
import type { Layout } from '../workbook/layout'
import type { Run, Workbook } from '../workbook/workbook'
import { keepState } from './keepState'
import { basisNow, keptBasis, ownGrids } from './keptBasis'
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
    : keepSummaries(book, year, outcome.list, withYear(keptBasis(year), statistics.year, lines), run)
}

/** All lines with these of one year in place of those that stood there. */
export function withYear(lines: readonly BasisLine[], year: number, own: readonly BasisLine[]): readonly BasisLine[] {
  return [...lines.filter((line) => line.year !== year), ...own].sort((a, b) => a.year - b.year)
}

/** Writes 年度总结列表 with these summaries, and 数据底稿 with these lines; a workbook without any gets no such sheet. */
export async function keepSummaries(
  book: Pick<Workbook, 'write'>,
  year: ComputedYear,
  saved: readonly SavedSummary[],
  lines: readonly BasisLine[],
  run?: Run,
): Promise<SummariesKept> {
  const hadLines = ownGrids(year).some(({ sheet }) => sheet === BASIS_SHEET)
  const written = [savedSummariesLayout(saved), ...(hadLines || lines.length > 0 ? [basisLayout(lines)] : [])]
  await keepState(book, year, written, run)
  return { saved, written }
}

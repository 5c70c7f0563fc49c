import * as rules from '../engine/savedSummaries'
import type { SavedSummary } from '../records/savedSummary'
import type { ComputedYear } from './openYear'

export type SummaryChange = rules.SummaryChange

/** The summary saved for the year in view; undefined where there is none. */
export function savedSummary({ saved, statistics }: ComputedYear): SavedSummary | undefined {
  return saved.find(({ year }) => year === statistics.year)
}

/** What accepting today's data would change in the year's saved summary; nothing where there is none. */
export function summaryChanges(year: ComputedYear): readonly SummaryChange[] {
  const saved = savedSummary(year)
  return saved ? rules.summaryChanges(saved, year.statistics.summary) : []
}

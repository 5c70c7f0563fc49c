import type { Figure } from '../engine/figure'
import * as rules from '../engine/savedSummaries'
import type { Finding } from '../records/finding'
import type { SavedSummary } from '../records/savedSummary'
import type { SummaryFigure } from '../records/summaryFigures'
import type { ComputedYear } from './openYear'

export type SummaryChange = rules.SummaryChange

/** The summary saved for the year in view; undefined where there is none. */
export function savedSummary({ saved, statistics }: ComputedYear): SavedSummary | undefined {
  return saved.find(({ year }) => year === statistics.year)
}

/** A figure of a saved summary, beside the same by the data where its year is in view; the data of other years is computed once they are opened. */
export function savedFigure(
  { statistics }: Pick<ComputedYear, 'statistics'>,
  saved: SavedSummary,
  name: SummaryFigure,
): Figure {
  return rules.savedFigure(saved, name, saved.year === statistics.year ? statistics.summary[name] : null)
}

/** What accepting today's data would change in the year's saved summary; nothing where there is none. */
export function summaryChanges(year: ComputedYear): readonly SummaryChange[] {
  const saved = savedSummary(year)
  return saved ? rules.summaryChanges(saved, year.statistics.summary) : []
}

/** That saved summaries were changed by hand, or may have been. */
export type SummaryDoubt = Extract<Finding, { readonly code: rules.SummaryDoubt }>

export function summaryDoubts({ findings }: Pick<ComputedYear, 'findings'>): readonly SummaryDoubt[] {
  return findings.filter(
    (found): found is SummaryDoubt => found.code === 'summary-changed' || found.code === 'summary-unsealed',
  )
}

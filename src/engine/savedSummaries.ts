import type { Moment } from '../records/moment'
import type { Policy } from '../records/policy'
import type { Refusal } from '../records/refusal'
import { type SavedSummary, SUMMARY_FIGURES, type SummaryFigure } from '../records/savedSummary'
import type { Amount, Figure } from './figure'
import { shownNumber } from './rounding'
import type { AnnualSummary, Statistics } from './statistics'

/** What 刷新数据 would change in a saved summary; values as printed, null for no value. */
export interface SummaryChange {
  readonly figure: SummaryFigure
  readonly saved: number | null
  readonly now: number | null
}

/** The year's summary as it would be saved now. */
export function summaryToSave(statistics: Statistics, policy: Policy, name: string, savedAt: Moment): SavedSummary {
  return {
    year: statistics.year,
    name,
    figures: printedFigures(statistics.summary),
    experience: policy.experience,
    overview: policy.overview,
    savedAt,
    place: null,
  }
}

/**
 * The list with the summary in it, in place of one of the same year, by year. Saving what is saved already keeps the old
 * row with its time, so that doing it twice changes nothing.
 */
export function saveSummary(
  list: readonly SavedSummary[],
  summary: SavedSummary,
  standing: { readonly finished: boolean; readonly errors: number },
): { readonly list: readonly SavedSummary[] } | { readonly refusal: Refusal } {
  if (!standing.finished) return { refusal: { code: 'summary-not-finished', year: summary.year } }
  if (standing.errors > 0) return { refusal: { code: 'errors-stand', count: standing.errors } }
  if (summary.figures.funding === null) return { refusal: { code: 'funding-missing' } }
  const old = list.find((saved) => saved.year === summary.year)
  const kept = old && sameContent(old, summary) ? old : summary
  return { list: [...list.filter((saved) => saved !== old), kept].sort((a, b) => a.year - b.year) }
}

export function deleteSummary(
  list: readonly SavedSummary[],
  year: number,
): { readonly list: readonly SavedSummary[] } | { readonly refusal: Refusal } {
  const left = list.filter((saved) => saved.year !== year)
  return left.length === list.length ? { refusal: { code: 'no-such-summary', year } } : { list: left }
}

/** What of a saved summary is no longer what the data gives, in the order of the form. */
export function summaryChanges(saved: SavedSummary, now: AnnualSummary): readonly SummaryChange[] {
  const current = printedFigures(now)
  return SUMMARY_FIGURES.filter((figure) => saved.figures[figure] !== current[figure]).map((figure) => ({
    figure,
    saved: saved.figures[figure],
    now: current[figure],
  }))
}

/** A figure of a saved summary; `now` is the same by the data, null where it was not computed for that year. */
export function savedFigure(saved: SavedSummary, name: SummaryFigure, now: Figure | null): Figure {
  const { place, savedAt } = saved
  const value = saved.figures[name]
  return {
    amount: value === null ? null : AMOUNT[name](value),
    made: place === null ? { how: 'absent' } : { how: 'stored', place, at: savedAt, code: '', now },
  }
}

/** A saved summary as figures again, so that the stamped form of any year can be printed. */
export function summaryOfSaved(saved: SavedSummary): AnnualSummary {
  const figures = Object.fromEntries(SUMMARY_FIGURES.map((name) => [name, savedFigure(saved, name, null)])) as Record<
    SummaryFigure,
    Figure
  >
  return { ...figures, state: 'ready' }
}

function printedFigures(summary: AnnualSummary): Record<SummaryFigure, number | null> {
  return Object.fromEntries(
    SUMMARY_FIGURES.map((name) => {
      const { amount } = summary[name]
      return [name, amount === null ? null : shownNumber(amount)]
    }),
  ) as Record<SummaryFigure, number | null>
}

function sameContent(a: SavedSummary, b: SavedSummary): boolean {
  return (
    a.name === b.name &&
    a.experience === b.experience &&
    a.overview === b.overview &&
    SUMMARY_FIGURES.every((name) => a.figures[name] === b.figures[name])
  )
}

const count = (unit: 'people' | 'personTimes') => (value: number) => ({ unit, count: value }) as const
/** Two decimals of a percent or an hour are all that was kept; they become exact again as whole hundredths. */
const percent = (value: number) => ({ unit: 'percent', part: Math.round(value * 100), whole: 10_000 }) as const
const hours = (value: number) => Math.round(value * 100) * 36

const AMOUNT: Record<SummaryFigure, (value: number) => Amount> = {
  personTimes: count('personTimes'),
  executionRate: percent,
  reached: count('people'),
  required: count('people'),
  completionRate: percent,
  headcount: count('people'),
  backboneRate: percent,
  funding: (value) => ({ unit: 'money', fen: Math.round(value * 1_000_000) }),
  totalHours: (value) => ({ unit: 'hours', seconds: hours(value) }),
  averageHours: (value) => ({ unit: 'averageHours', seconds: hours(value), people: 1 }),
}

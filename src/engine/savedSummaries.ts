import type { Moment } from '../records/moment'
import type { Policy } from '../records/policy'
import type { Refusal } from '../records/refusal'
import { shownNumber } from '../records/rounding'
import { SAVED_SUMMARY_VERSION, type SavedSummary } from '../records/savedSummary'
import { ofEveryFigure, SUMMARY_FIGURE, SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import { type Amount, type Figure, figureOf } from './figure'
import type { AnnualSummary, Statistics } from './statistics'
import { soundness, summaryCode } from './summaryCode'

/** What 刷新数据 would change in a saved summary; values as printed, null for no value. */
export interface SummaryChange {
  readonly figure: SummaryFigure
  readonly saved: number | null
  readonly now: number | null
}

/** The year's summary as it would be saved now; `basis` is the code of its lines in 数据底稿. */
export function summaryToSave(
  statistics: Statistics,
  policy: Policy,
  { name, savedAt, basis }: { readonly name: string; readonly savedAt: Moment; readonly basis: string },
): SavedSummary {
  const row = {
    version: SAVED_SUMMARY_VERSION,
    year: statistics.year,
    name,
    figures: printedFigures(statistics.summary),
    experience: policy.experience,
    overview: policy.overview,
    savedAt,
    basis,
  }
  return { ...row, check: summaryCode(row), place: null }
}

/**
 * The list with the summary in it, in place of one of the same year, by year. Saving what is saved already keeps the old
 * row with its time, so that doing it twice changes nothing; a row that may have been changed by hand is written anew.
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
  const kept = old && soundness(old) === 'sound' && sameContent(old, summary) ? old : summary
  return { list: [...list.filter((saved) => saved !== old), kept].sort((a, b) => a.year - b.year) }
}

export function deleteSummary(
  list: readonly SavedSummary[],
  year: number,
): { readonly list: readonly SavedSummary[] } | { readonly refusal: Refusal } {
  const left = list.filter((saved) => saved.year !== year)
  return left.length === list.length ? { refusal: { code: 'no-such-summary', year } } : { list: left }
}

/** What of a saved summary is no longer what the data gives, in the order of the form. A row knows nothing of figures that came after its version. */
export function summaryChanges(saved: SavedSummary, now: AnnualSummary): readonly SummaryChange[] {
  const current = printedFigures(now)
  return SUMMARY_FIGURES.filter(
    (figure) => SUMMARY_FIGURE[figure].since <= saved.version && saved.figures[figure] !== current[figure],
  ).map((figure) => ({
    figure,
    saved: saved.figures[figure],
    now: current[figure],
  }))
}

/** A figure of a saved summary; `now` is the same by the data, null where it was not computed for that year. */
export function savedFigure(saved: SavedSummary, name: SummaryFigure, now: Figure | null): Figure {
  const { place, savedAt, check: code } = saved
  const value = saved.figures[name]
  return figureOf(
    value === null ? null : amountOf(SUMMARY_FIGURE[name].unit, value),
    place === null ? { how: 'absent' } : { how: 'stored', place, at: savedAt, code, now },
  )
}

/** A saved summary as figures again, so that the stamped form of any year can be printed. */
export function summaryOfSaved(saved: SavedSummary): AnnualSummary {
  return { ...ofEveryFigure((name) => savedFigure(saved, name, null)), state: 'ready' }
}

/**
 * Whether a saved summary was changed by hand, or may have been: one without a code, where it is not what the data of its year
 * gives (`now`; null where that was not computed).
 */
export function doubtOf(saved: SavedSummary, now: AnnualSummary | null): SummaryDoubt | null {
  switch (soundness(saved)) {
    case 'sound':
      return null
    case 'changed':
      return 'summary-changed'
    case 'unsealed':
      return now !== null && summaryChanges(saved, now).length > 0 ? 'summary-unsealed' : null
  }
}

export type SummaryDoubt = 'summary-changed' | 'summary-unsealed'

function printedFigures(summary: AnnualSummary): Readonly<Record<SummaryFigure, number | null>> {
  return ofEveryFigure((name) => {
    const { amount } = summary[name]
    return amount === null ? null : shownNumber(amount)
  })
}

function sameContent(a: SavedSummary, b: SavedSummary): boolean {
  return (
    a.name === b.name &&
    a.experience === b.experience &&
    a.overview === b.overview &&
    a.basis === b.basis &&
    SUMMARY_FIGURES.every((name) => a.figures[name] === b.figures[name])
  )
}

/** What was printed as an amount again: two decimals of a percent or an hour are all that was kept; they become whole hundredths. */
export function amountOf(unit: Amount['unit'], value: number): Amount {
  switch (unit) {
    case 'percent':
      return { unit, part: Math.round(value * 100), whole: 10_000 }
    case 'money':
      return { unit, fen: Math.round(value * 1_000_000) }
    case 'hours':
      return { unit, seconds: Math.round(value * 100) * 36 }
    case 'averageHours':
      return { unit, seconds: Math.round(value * 100) * 36, people: 1 }
    case 'people':
    case 'classes':
    case 'personTimes':
      return { unit, count: value }
  }
}

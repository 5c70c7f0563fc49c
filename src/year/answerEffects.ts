import type { Statistics } from '../engine/statistics'
import { shownNumber } from '../records/rounding'
import { SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'

/** A figure of the summary that an answer would change, as it is shown; null for no value. */
export interface AnswerEffect {
  readonly figure: SummaryFigure
  readonly before: number | null
  readonly after: number | null
}

/** What of the year's summary is another once an answer counts; nothing where it changes no figure. */
export function answerEffects(before: Statistics | null, after: Statistics | null): readonly AnswerEffect[] {
  return SUMMARY_FIGURES.flatMap((figure) => {
    const [old, now] = [before, after].map((statistics) => {
      const amount = statistics?.summary[figure].amount ?? null
      return amount === null ? null : shownNumber(amount)
    })
    return old === now ? [] : [{ figure, before: old ?? null, after: now ?? null }]
  })
}

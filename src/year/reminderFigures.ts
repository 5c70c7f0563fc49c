import type { Figure } from '../engine/figure'
import { COUNTED_MATTERS, type CountedMatter, mattersFigure, missingFigure } from '../engine/reminderFigures'
import { type Matter, type MissingSum, mattersOf } from '../records/reminders'

/** A number of 催办清单 with its rows: how many of a kind, or what people miss together of a part of the rules. */
export type ReminderTotal =
  | { readonly kind: CountedMatter; readonly count: number; readonly figure: Figure }
  | { readonly kind: 'missing'; readonly sum: MissingSum; readonly figure: Figure }

/** The numbers of these matters that can be asked, in the order in which they are said: what is missing behind who misses it. */
export function reminderTotals(matters: readonly Matter[], missing: readonly MissingSum[]): readonly ReminderTotal[] {
  return COUNTED_MATTERS.flatMap((kind): ReminderTotal[] => {
    const count = mattersOf(matters, kind).length
    if (count === 0) return []
    const sums = kind === 'short' ? missing : []
    return [
      { kind, count, figure: mattersFigure(matters, kind) },
      ...sums.map((sum) => ({ kind: 'missing' as const, sum, figure: missingFigure(matters, sum) })),
    ]
  })
}

import type { Matter, MatterKind, MissingSum } from '../records/reminders'
import { mattersOf } from '../records/reminders'
import { type Figure, figureOf, type Part } from './figure'

/** The kinds of matters that are people or classes, and so have a number with a unit. */
export const COUNTED_MATTERS = ['short', 'notHeld', 'incomplete'] as const satisfies readonly MatterKind[]
export type CountedMatter = (typeof COUNTED_MATTERS)[number]

/** How many people are short, or how many classes something is to be done with: the rows of each. */
export function mattersFigure(matters: readonly Matter[], kind: CountedMatter): Figure {
  const amount = { unit: kind === 'short' ? ('people' as const) : ('classes' as const), count: 1 }
  const of = mattersOf(matters, kind)
  const parts = () =>
    of.map((matter): Part => {
      const text = matter.kind === 'short' ? matter.who.name : matter.trainingClass
      return { place: matter.place, text, amount, counts: true, why: 'counts' }
    })
  return figureOf({ ...amount, count: of.length }, { how: 'count', parts })
}

/** What people miss together of a part of what the rules demand: each with the row on 人员, those of whom it cannot be said left out. */
export function missingFigure(matters: readonly Matter[], { of, years, missing }: MissingSum): Figure {
  const parts = () =>
    mattersOf(matters, 'short').flatMap(({ who, place, missing: lacks }) =>
      lacks
        .filter((lack) => lack.of === of && lack.years === years && lack.unheld.length === 0)
        .map((lack): Part => {
          const amount = { unit: 'hours' as const, seconds: lack.missing }
          return { place, text: who.name, amount, counts: true, why: 'counts' }
        }),
    )
  return figureOf({ unit: 'hours', seconds: missing }, { how: 'sum', parts })
}

import { type Figure, figureOf } from '../engine/figure'
import type { Amount } from '../records/amount'
import type { SummaryFigure } from '../records/summaryFigures'
import { SHEET_NAMES } from '../records/writtenSheets'
import type { ComputedInstitute } from './instituteResult'
import type { StateSums } from './rollup'

/** A figure of one institute, as its workbook gives it: explained there (`explain`), from here by its file. */
export function instituteFigure({ file }: Pick<ComputedInstitute, 'file'>, amount: Amount | null): Figure {
  const place = { file, sheet: SHEET_NAMES.summary, row: 1, column: null }
  return figureOf(amount, amount === null ? { how: 'absent' } : { how: 'cell', place })
}

/** A sum over institutes; nothing where none of them has the figure. */
export function totalFigure(
  { figures }: Pick<StateSums, 'figures'>,
  name: SummaryFigure,
  of: readonly ComputedInstitute[],
): Figure {
  const { amount, known } = figures[name]
  if (known === 0) return figureOf(null, { how: 'absent' })
  return totalOver(
    amount,
    of.map((one) => ({ one, amount: one.figures[name] })),
  )
}

/** An amount of many institutes and what each of them gives to it. */
export function totalOver(
  amount: Amount,
  of: readonly { readonly one: ComputedInstitute; readonly amount: Amount | null }[],
): Figure {
  return figureOf(amount, {
    how: 'sum',
    parts: () =>
      of.flatMap(({ one, amount: own }) =>
        own === null
          ? []
          : [
              {
                place: { file: one.file, sheet: SHEET_NAMES.summary, row: 1, column: null },
                text: one.institute,
                amount: own,
                counts: true,
                why: 'counts' as const,
              },
            ],
      ),
  })
}

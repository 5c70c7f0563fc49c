import type { Figure } from '../engine/figure'
import type { Statistics } from '../engine/statistics'
import type { Amount } from '../records/amount'
import { SUMMARY_FIGURE, SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import { hasValue } from './addAmounts'
import { type ComputedInstitute, type InstituteResult, isComputed } from './instituteResult'
import type { StateSums } from './rollup'

/** A total of 院汇总 that can be asked where it comes from: its sum, what each institute adds, and the figure in an institute's year that knows its cells. */
export interface Total {
  readonly name: SummaryFigure | 'target' | 'reported'
  /** What documents for programs call it. */
  readonly json: string
  readonly sum: (sums: StateSums) => Amount
  /** null where the institute's figure is not given, or has no value: then nothing of it is in the sum. */
  readonly of: (institute: ComputedInstitute) => Amount | null
  readonly figure: (statistics: Statistics) => Figure
}

/** The ten figures, 需上报人数 and those reported. */
export const TOTALS: readonly Total[] = [
  ...SUMMARY_FIGURES.map(
    (name): Total => ({
      name,
      json: SUMMARY_FIGURE[name].json,
      sum: ({ figures }) => figures[name].amount,
      of: ({ figures }) => {
        const amount = figures[name]
        return amount && hasValue(amount) ? amount : null
      },
      figure: ({ summary }) => summary[name],
    }),
  ),
  {
    name: 'target',
    json: 'target',
    sum: ({ backbone }) => people(backbone.target),
    of: ({ backbone }) => (backbone.target === null ? null : people(backbone.target)),
    figure: ({ backbone }) => backbone.target,
  },
  {
    name: 'reported',
    json: 'reported',
    sum: ({ backbone }) => people(backbone.reported),
    of: ({ backbone }) => people(backbone.people.length),
    figure: ({ backbone: { rate } }) => (rate.made.how === 'ratio' ? rate.made.part : rate),
  },
]

/** What a workbook adds to a total; null where nothing. Those of all workbooks together are the total, exactly. */
export interface Share {
  readonly result: InstituteResult
  readonly amount: Amount | null
}

/** Where a total comes from, workbook by workbook, in their order. */
export function sharesOf(total: Total, results: readonly InstituteResult[]): readonly Share[] {
  return results.map((result) => ({ result, amount: isComputed(result) ? total.of(result) : null }))
}

function people(count: number): Amount {
  return { unit: 'people', count }
}

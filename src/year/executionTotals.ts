import { countOfClasses, percent } from '../engine/execution'
import { type Figure, figureOf, type Part } from '../engine/figure'
import type { ExecutionRow } from '../engine/statistics'
import type { Amount } from '../records/amount'

/** What the classes in view come to. */
export interface ExecutionTotals {
  readonly implemented: Figure
  /** Implemented of those in view, refused ones left out as in 年度计划执行率. */
  readonly rate: Figure
  readonly participants: Figure
  readonly staff: Figure
  readonly cost: Figure
  readonly hours: Figure
  readonly confirmed: Figure
}

/** Sums over classes, whose rows can be asked for. */
export function executionTotals(rows: readonly ExecutionRow[]): ExecutionTotals {
  const classes = rows.map(({ trainingClass }) => trainingClass)
  const total = countOfClasses(classes, ({ approval }) => (approval === 'refused' ? 'refused' : 'counts'))
  const implemented = countOfClasses(classes, ({ approval, implemented }) => {
    if (approval === 'refused') return 'refused'
    return implemented ? 'counts' : 'not-implemented'
  })
  const people = (count: number): Amount => ({ unit: 'people', count })
  return {
    implemented,
    rate: percent(implemented, total),
    participants: sumOf(rows, (row) => row.participants, people),
    staff: sumOf(rows, (row) => row.staff, people),
    cost: sumOf(
      rows,
      (row) => row.cost,
      (fen) => ({ unit: 'money', fen }),
    ),
    hours: sumOf(
      rows,
      (row) => row.hours,
      (seconds) => ({ unit: 'hours', seconds }),
    ),
    confirmed: sumOf(rows, (row) => row.confirmed, people),
  }
}

/** The sum of one figure of each class; a class that does not give it adds nothing. */
function sumOf(
  rows: readonly ExecutionRow[],
  of: (row: ExecutionRow) => Figure,
  amountOf: (sum: number) => Amount,
): Figure {
  const sum = rows.reduce((before, row) => before + quantity(of(row).amount), 0)
  const parts = (): Part[] =>
    rows.flatMap((row) => {
      const { amount } = of(row)
      const { name, place } = row.trainingClass
      return amount === null ? [] : [{ place, text: name, amount, counts: true, why: 'counts' }]
    })
  return figureOf(amountOf(sum), { how: 'sum', parts })
}

/** In the whole units that are added: people, 分, seconds. */
function quantity(amount: Amount | null): number {
  if (amount === null) return 0
  switch (amount.unit) {
    case 'hours':
      return amount.seconds
    case 'money':
      return amount.fen
    case 'people':
      return amount.count
    default:
      return 0
  }
}

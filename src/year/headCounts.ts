import { type HeadCounts, headCounts } from '../engine/headCounts'
import { countOf } from '../records/amount'
import { HEAD_COUNT, type HeadCount } from '../records/headCount'
import type { ComputedYear } from './openYear'

/** 人数核对: the head counts of the year with what leads from one to the next, and who makes the difference. */
export function reconcileHeadCounts({ dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>): HeadCounts {
  return headCounts(dataset, statistics)
}

/** The rows to be shown: all counts, and of what lies between them whatever is not nothing. */
export function shownCounts({ rows }: Pick<HeadCounts, 'rows'>): HeadCounts['rows'] {
  return rows.filter(({ name, figure }) => HEAD_COUNT[name].sign === '=' || countOf(figure.amount) !== 0)
}

/** The three numbers that the verdict in words is about; null for one that is not there. */
export function comparedCounts({ rows }: Pick<HeadCounts, 'rows'>): {
  readonly headcount: number | null
  readonly arpList: number | null
  readonly inService: number
} {
  const numberOf = (asked: HeadCount) => {
    const amount = rows.find(({ name }) => name === asked)?.figure.amount
    return amount ? countOf(amount) : null
  }
  return { headcount: numberOf('headcount'), arpList: numberOf('arpList'), inService: numberOf('inService')! }
}

import { type HeadCounts, headCounts } from '../engine/headCounts'
import type { ComputedYear } from './openYear'

/** 人数核对: the head counts of the year with what leads from one to the next, and who makes the difference. */
export function reconcileHeadCounts({ dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>): HeadCounts {
  return headCounts(dataset, statistics)
}

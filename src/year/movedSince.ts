import { reportedDrift } from '../engine/reportedDrift'
import type { ReportedDrift } from '../records/reportedDrift'
import type { ComputedYear } from './openYear'

/** Those reported of whom the data now say something else: the frozen table prints what was reported. */
export function movedSince({ dataset, statistics }: ComputedYear): readonly ReportedDrift[] {
  return reportedDrift(dataset, statistics).map(({ name, changes, place }) => ({ name, changes, place }))
}

import { type ReportingState, replay } from '../engine/replay'
import type { ComputedYear } from './openYear'

/** Where the year's reporting stands by 上报记录: whose row is the last one, also of those who have left 人员 since, and who finished when. */
export function reportingState({ dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>): ReportingState {
  return replay(dataset.log, statistics.year)
}

import type { Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import { type Period, type PeriodHours, periodHours } from './periodHours'

/** 职工在线学习统计: what people have studied online in the year or a part of it, before caps, as 学习统计 lists it by source. */
export function onlineHours(dataset: Dataset, { people, judged }: Statistics, period: Period): PeriodHours {
  if (period.from !== null || period.to !== null) return periodHours(dataset, judged, period, 'online')
  return { seconds: people.bySource.online, figure: (person) => people.figure(person, 'online') }
}

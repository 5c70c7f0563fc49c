import type { Moment } from './moment'

/** From when to when 上报 and 撤销 are open; null for no limit. Both ends belong to it (domain.md §5). */
export interface ReportingWindow {
  readonly from: Moment | null
  readonly to: Moment | null
}

/** Where a moment lies; `always` where there is no limit at all. */
export type WindowState = 'before' | 'open' | 'after' | 'always'

export function windowState({ from, to }: ReportingWindow, now: Moment): WindowState {
  if (from !== null && now < from) return 'before'
  if (to !== null && now > to) return 'after'
  return from === null && to === null ? 'always' : 'open'
}

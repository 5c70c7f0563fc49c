import type { PeopleHours } from '../../../../engine/statistics'
import { HOUR, type Seconds } from '../../../../records/duration'

/** How many people's hours lie from `from` up to and without `to`; `to` null for the last. Hours. */
export interface Bin {
  readonly from: number
  readonly to: number | null
  readonly people: number
}

/** How many bins lie below the requirement, and how many above before the last, open one. */
const BELOW = 5
const ABOVE = 5

/** The distribution of counted hours around the requirement, which is always the edge of a bin. */
export function distribution({ counted, count }: PeopleHours, requiredSeconds: Seconds): readonly Bin[] {
  const width = Math.max(HOUR, requiredSeconds / BELOW)
  const bins = new Array<number>(BELOW + ABOVE + 1).fill(0)
  for (let person = 0; person < count; person++) {
    const bin = Math.min(BELOW + ABOVE, Math.floor(counted[person]! / width))
    bins[bin]!++
  }
  const hours = (edge: number) => Math.round((edge * width * 100) / HOUR) / 100
  return bins.map((people, bin) => ({
    from: hours(bin),
    to: bin === BELOW + ABOVE ? null : hours(bin + 1),
    people,
  }))
}

import type { Moment } from '../records/moment'

/** What a clock on the wall of this machine shows at an instant. */
export function wallClock(instant: Date): Moment {
  return (
    Date.UTC(
      instant.getFullYear(),
      instant.getMonth(),
      instant.getDate(),
      instant.getHours(),
      instant.getMinutes(),
      instant.getSeconds(),
    ) / 1000
  )
}

import { type Moment, momentOf } from '../../../records/moment'
import { wallClock } from '../../wallClock'

/**
 * Reads `--now`: `2017-01-10`, `2017-01-10T09:30`, `2017-01-10 09:30:00` as the wall clock shows it; with `Z` or an
 * offset as that instant on this machine's wall clock. Null where it is no such moment.
 */
export function parseNow(text: string): Moment | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    text.trim(),
  )
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0))
  const moment = momentOf(year!, month!, day!, hour, minute, second)
  const zone = match[7]
  if (moment === null || zone === undefined) return moment
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? ['', '+', '0', '0']
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60)
  return wallClock(new Date((moment - offset) * 1000))
}

import { hoursOfText } from '../input/cells/hours'
import { HOUR, type Seconds } from '../records/duration'
import type { Policy } from '../records/policy'

/** Hours as somebody types them, in seconds; null where they are none. */
export function typedHours(
  { secondsPerDay, secondsPerLesson }: Pick<Policy, 'secondsPerDay' | 'secondsPerLesson'>,
  text: string,
): Seconds | null {
  const seconds = hoursOfText(text, { seconds: HOUR, secondsPerDay, secondsPerLesson })
  return seconds > 0 ? seconds : null
}

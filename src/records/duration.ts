import type { Unit } from './unit'

/**
 * Hours of study (学时) are held as whole seconds: 0.01 h = 36 s and 1 min = 60 s are both exact, so sums and the 100 h
 * limit never suffer from binary fractions (domain.md §1).
 */
export type Seconds = Unit<'seconds'>

export const HOUR: Seconds = 3600
export const DAY: Seconds = 86_400

/** Days of training (天数) are held in hundredths: half a day is given, and a tenth may be. */
export const HUNDREDTHS = 100

/** Hundredths of an hour, half up: what stamped tables print. */
export function hundredthsOfHour(seconds: Seconds): number {
  return Math.floor((seconds + 18) / 36)
}

/** Hours and minutes to the nearest minute, half up: what panes show. */
export function hoursAndMinutes(seconds: Seconds): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.floor((seconds + 30) / 60)
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}

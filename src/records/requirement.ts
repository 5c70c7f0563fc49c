import type { Seconds } from './duration'
import type { Policy } from './policy'
import { SUBJECTS } from './subject'

/** Whether rules ask of which subject hours are. */
export function asksSubjects({ minima, professionalShare }: Policy): boolean {
  return professionalShare !== null || SUBJECTS.some((subject) => minima[subject] !== undefined)
}

/** Whether the rules demand more of anybody than hours of the year as a whole. */
export function hasParts(policy: Policy): boolean {
  return asksSubjects(policy) || policy.leading !== null || Object.keys(policy.minima).length > 0
}

/** The hours that everybody is held to alike in the year; null where the rules demand something else besides, or of some. */
export function commonRequirement(policy: Policy): Seconds | null {
  return hasParts(policy) || Object.keys(policy.groups).length > 0 ? null : policy.requiredSeconds
}

import type { Seconds } from './duration'
import type { Policy } from './policy'
import { type Category, isSubject, SUBJECTS } from './subject'

/** Whether rules ask of which subject hours are: to demand so many of one, or to count no more than so many. */
export function asksSubjects(policy: Policy): boolean {
  return demandsSubjects(policy) || capsSubjects(policy)
}

/** Whether hours of a subject are capped, of everybody or of a 考核类别. */
export function capsSubjects({ caps, groupCaps }: Policy): boolean {
  return SUBJECTS.some((subject) => caps[subject] !== null) || namesSubject(groupCaps)
}

/** Whether the rules demand more of anybody than hours of the year as a whole. */
export function hasParts(policy: Policy): boolean {
  return demandsSubjects(policy) || policy.leading !== null || hasMinima(policy)
}

/** Whether the rules demand the least of a source or subject of anybody. */
export function hasMinima({ minima, groupMinima }: Policy): boolean {
  return [minima, ...Object.values(groupMinima)].some((least) => Object.keys(least).length > 0)
}

/** The hours that everybody is held to alike in the year; null where the rules demand something else besides, or of some. */
export function commonRequirement(policy: Policy): Seconds | null {
  return hasParts(policy) || Object.keys(policy.groups).length > 0 ? null : policy.requiredSeconds
}

function demandsSubjects({ minima, groupMinima, professionalShare }: Policy): boolean {
  return professionalShare !== null || namesSubject({ '': minima, ...groupMinima })
}

function namesSubject(hours: Policy['groupCaps']): boolean {
  return Object.values(hours).some((of) => (Object.keys(of) as Category[]).some(isSubject))
}

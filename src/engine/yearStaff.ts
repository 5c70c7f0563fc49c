import type { Person } from '../records/person'
import type { Policy } from '../records/policy'
import { yearStart } from './recordYear'

/** When somebody came and left, as 人员 or ARP's list says. */
export type Service = Pick<Person, 'hired' | 'active' | 'left'>

/** Why somebody on 人员 is not of a year's staff (reading.md, 状态): their records give the institute no hours that year. */
export type OutsideYear = 'left-before' | 'hired-after'

/** null for whoever is of the year's staff: also for those who left within it, or nobody says when. */
export function outsideYear({ hired, active, left }: Service, year: number): OutsideYear | null {
  if (hired !== null && hired >= yearStart(year + 1)) return 'hired-after'
  return !active && left !== null && left < yearStart(year) ? 'left-before' : null
}

/** Whether somebody of the year's staff was no longer 在职 at its end, as far as anybody says. */
export function leftWithin(person: Service, year: number): boolean {
  const { active, left } = person
  return !active && outsideYear(person, year) === null && (left === null || left < yearStart(year + 1))
}

/** Whether the year's requirement holds of leavers; while nobody has said (不在职人员), it does not. */
export function holdsLeavers({ leavers }: Pick<Policy, 'leavers'>): boolean {
  return leavers === 'required'
}

export function isHiredWithin({ hired }: Person, year: number): boolean {
  return hired !== null && hired >= yearStart(year) && hired < yearStart(year + 1)
}

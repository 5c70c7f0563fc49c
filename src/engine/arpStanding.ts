import type { ArpEntry } from '../records/arpEntry'
import type { Why } from '../records/reason'
import { leftWithin, outsideYear } from './yearStaff'

/** Whether a row of ARP's list is in service at a year's end, and else why not; a row that repeats another counts once. */
export function arpStanding(entry: ArpEntry, year: number): Why {
  if (entry.repeats !== null) return 'listed-above'
  if (outsideYear(entry, year) !== null) return 'not-staff'
  return leftWithin(entry, year) ? 'left' : 'counts'
}

export function isInArp(entry: ArpEntry, year: number): boolean {
  return arpStanding(entry, year) === 'counts'
}

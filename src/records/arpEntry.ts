import type { Person } from './person'

/**
 * How a row of ARP's list and somebody on 人员 were found to be the same (domain.md §6): by number and name, or by name where numbers
 * say nothing; the same number under another name; the same name under another number, in one department; a name spelt nearly so.
 */
export type ArpMatch = 'same' | 'other-name' | 'other-number' | 'spelling'

/** One row of ARP's list of people. Its person is an index in `Dataset.people`. */
export interface ArpEntry extends Omit<Person, 'required' | 'unit' | 'group' | 'rank'> {
  /** -1 for nobody on 人员. */
  readonly person: number
  /** null where it is nobody on 人员. */
  readonly match: ArpMatch | null
  /** Whether several bear the name and nothing tells them apart: who is whom was taken in their order. */
  readonly isNamesake: boolean
  /** The row above, by its index in `Dataset.arp`, that has the same number and name; null for none. */
  readonly repeats: number | null
}

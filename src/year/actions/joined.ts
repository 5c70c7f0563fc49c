import type { ActionTrouble } from '../../records/leftAlone'
import type { Person } from '../../records/person'
import { NOTHING_MEANT, type Proposal } from './proposal'

/** Several entries as one action; the first trouble where one has any. Of one person all that is entered is meant. */
export function joined(proposals: readonly (Proposal | ActionTrouble)[]): Proposal | ActionTrouble {
  const good: Proposal[] = []
  for (const one of proposals) {
    if ('trouble' in one) return one
    good.push(one)
  }
  const people = new Map<number, Partial<Person>>()
  for (const { meant } of good)
    for (const [person, fields] of meant.people) people.set(person, { ...people.get(person), ...fields })
  return {
    cells: good.flatMap(({ cells }) => cells),
    leftAlone: good.flatMap(({ leftAlone }) => leftAlone),
    meant: { ...NOTHING_MEANT, people },
  }
}

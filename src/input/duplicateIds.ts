import type { SheetSource } from '../records/dataset'
import { type Finding, finding } from '../records/finding'
import type { Person } from '../records/person'
import { cellIn } from './cellIn'

/** A `duplicate-id` for every person whose 用户编号 somebody above already has. */
export function duplicateIds(people: readonly Person[], sheets: readonly SheetSource[]): Finding[] {
  const firsts = new Map<string, Person>()
  const found: Finding[] = []
  for (const person of people) {
    const { id, place } = person
    if (id === '') continue
    const first = firsts.get(id)
    if (first)
      found.push(finding('duplicate-id', cellIn(sheets, place, 'id'), { id, first: cellIn(sheets, first.place, 'id') }))
    else firsts.set(id, person)
  }
  return found
}

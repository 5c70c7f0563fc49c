import { keptText } from '../../records/keptHours'
import type { Person } from '../../records/person'
import { personKey } from '../../records/personKey'
import type { BasisPerson } from '../basis'
import { inGroups } from './inGroups'

/**
 * Who of those kept is who now, as an index in `Dataset.people`, -1 for nobody: by 用户编号, without one by name and department, then
 * by name alone where one on either side bears it. Two of one key are taken in their order, so that nobody is two people.
 */
export function samePeople(kept: readonly BasisPerson[], people: readonly Person[]): readonly number[] {
  const found = kept.map(() => -1)
  const free = new Set(people.keys())
  const match = (keyOf: (one: Pick<Person, 'id' | 'name' | 'department'>) => string | null, isSure: boolean) => {
    const now = inGroups(free, (person) => keyOf(shown(people[person]!)))
    const unknown = [...kept.keys()].filter((index) => found[index]! < 0)
    const then = inGroups(unknown, (index) => keyOf(kept[index]!))
    for (const [key, indexes] of then) {
      const persons = now.get(key) ?? []
      if (!isSure && (indexes.length > 1 || persons.length > 1)) continue
      indexes.slice(0, persons.length).forEach((index, at) => {
        found[index] = persons[at]!
        free.delete(persons[at]!)
      })
    }
  }
  match(personKey, true)
  match(({ id, name }) => (id === '' ? name : null), false)
  return found
}

/** As people are kept. */
function shown({ id, name, department }: Person) {
  return { id: keptText(id), name: keptText(name), department: keptText(department) }
}

import type { Person } from '../records/person'
import type { ReportingEntry } from '../records/reportingLog'

/**
 * Who a row of 上报记录 means today, as an index in `Dataset.people`: by 用户编号; without one by name and department, then by
 * name alone, each only if one person bears it (domain.md §3). -1 for somebody who is no longer on 人员.
 */
export function personOfEntry(people: readonly Person[]): (entry: ReportingEntry) => number {
  // Each made when a row needs it: most logs know numbers alone, and many are empty.
  const byId = once(() => indexBy(people, ({ id }) => (id === '' ? null : id)))
  const byDepartment = once(() => indexBy(people, ({ name, department }) => JSON.stringify([name, department])))
  const byName = once(() => indexBy(people, ({ name }) => name))
  return ({ personId, personName, department }) => {
    if (personId !== '') return byId().get(personId) ?? NOBODY
    const there = byDepartment().get(JSON.stringify([personName, department])) ?? NOBODY
    return there === NOBODY ? (byName().get(personName) ?? NOBODY) : there
  }
}

type Index = ReadonlyMap<string, number>

function once(make: () => Index): () => Index {
  let made: Index | null = null
  return () => {
    made ??= make()
    return made
  }
}

const NOBODY = -1

/** The only person with each key; `NOBODY` where several share it. */
function indexBy(people: readonly Person[], keyOf: (person: Person) => string | null): Index {
  const found = new Map<string, number>()
  people.forEach((person, index) => {
    const key = keyOf(person)
    if (key !== null) found.set(key, found.has(key) ? NOBODY : index)
  })
  return found
}

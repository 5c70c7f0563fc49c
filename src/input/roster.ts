import type { Person } from '../records/person'
import { nameKey, plain } from './plainText'

/** The people by what records call them. */
export interface Roster {
  readonly people: readonly Person[]
  /** By `plain` 用户编号: an index, or several where the staff sheet gives one number twice. */
  readonly byId: ReadonlyMap<string, readonly number[]>
  /** By `bareId`: the number without what formats and texts put around it. Made where a number is nobody's as it stands. */
  readonly byBareId: () => ReadonlyMap<string, readonly number[]>
  /** By `nameKey`. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  /** For each person the first who bears the same name, so that comparing names is comparing integers. */
  readonly firstBearer: Int32Array
}

export function rosterOf(people: readonly Person[]): Roster {
  const byName = grouped(people, ({ name }) => nameKey(name))
  const firstBearer = new Int32Array(people.length)
  for (const bearers of byName.values()) for (const bearer of bearers) firstBearer[bearer] = bearers[0]!
  let bare: ReadonlyMap<string, readonly number[]> | null = null
  return {
    people,
    byId: grouped(people, ({ id }) => id),
    byBareId: () => {
      bare ??= grouped(people, ({ id }) => bareId(id))
      return bare
    },
    byName,
    firstBearer,
  }
}

/** Nothing around it: what most numbers are. */
const BARE = /^[1-9a-z][0-9a-z]*$/

/** A number without leading zeros and blanks, `="…"`, an apostrophe, or the `.0` of another program. */
export function bareId(id: string): string {
  if (BARE.test(id)) return id
  return plain(id)
    .replace(/^[='"’‘“”]+|["'’”]+$/g, '')
    .replace(/\.0+$/, '')
    .replace(/\s+/g, '')
    .replace(/^0+(?=.)/, '')
    .toLowerCase()
}

function grouped(people: readonly Person[], key: (person: Person) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  people.forEach((person, index) => {
    const value = key(person)
    if (value === '') return
    const group = groups.get(value)
    if (group) group.push(index)
    else groups.set(value, [index])
  })
  return groups
}

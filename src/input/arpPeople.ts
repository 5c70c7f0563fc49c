import type { ArpEntry, ArpMatch } from '../records/arpEntry'
import type { Person } from '../records/person'
import { nameKey, titleKey } from './plainText'
import { bareId } from './roster'
import { nearestPeople } from './suggestions'

/** A row of ARP's list before it is known who it is. */
type Row = Omit<ArpEntry, 'person' | 'match' | 'isNamesake' | 'repeats'>

interface Found {
  person: number
  match: ArpMatch | null
  isNamesake: boolean
  repeats: number | null
}

/**
 * Who on 人员 each row of ARP's list is, each person once: by number and name; by name and department, then by name alone; then what may
 * be the same, which is told: one name under two numbers, one number under two names, names that are nearly alike.
 */
export async function arpPeople(rows: readonly Row[], people: readonly Person[]): Promise<readonly ArpEntry[]> {
  const found = rows.map((): Found => ({ person: -1, match: null, isNamesake: false, repeats: null }))
  const free = new Set(people.keys())
  const pair = (row: number, person: number, match: ArpMatch) => {
    found[row] = { ...found[row]!, person, match }
    free.delete(person)
  }
  const open = () => rows.flatMap((_, row) => (found[row]!.person < 0 && found[row]!.repeats === null ? [row] : []))

  byNumberAndName(rows, people, found, pair)
  byName(rows, people, { open, free, found, pair })
  const byId = new Map([...free].map((person) => [bareId(people[person]!.id), person]))
  byId.delete('')
  for (const row of open()) {
    const person = byId.get(bareId(rows[row]!.id))
    if (person !== undefined && free.has(person)) pair(row, person, 'other-name')
  }
  if (free.size > 0 && open().length > 0) await bySpelling(rows, people, { open, free, pair })
  return rows.map((row, index) => ({ ...row, ...found[index]! }))
}

type Pair = (row: number, person: number, match: ArpMatch) => void

function byNumberAndName(rows: readonly Row[], people: readonly Person[], found: Found[], pair: Pair): void {
  const key = ({ id, name }: Pick<Person, 'id' | 'name'>) => `${bareId(id)}\n${nameKey(name)}`
  const known = new Map<string, number>()
  people.forEach((person, index) => {
    if (person.id === '') return
    const own = key(person)
    if (!known.has(own)) known.set(own, index)
  })
  const firsts = new Map<string, number>()
  rows.forEach((row, index) => {
    if (row.id === '') return
    const own = key(row)
    const first = firsts.get(own)
    if (first !== undefined) {
      found[index]!.repeats = first
      return
    }
    firsts.set(own, index)
    const person = known.get(own)
    if (person !== undefined) pair(index, person, 'same')
  })
}

interface Search {
  readonly open: () => readonly number[]
  readonly free: ReadonlySet<number>
  readonly pair: Pair
}

function byName(
  rows: readonly Row[],
  people: readonly Person[],
  { open, free, found, pair }: Search & { readonly found: Found[] },
): void {
  const bearers = grouped(free, (person) => nameKey(people[person]!.name))
  for (const [name, named] of grouped(open(), (row) => nameKey(rows[row]!.name))) {
    const left = () => (bearers.get(name) ?? []).filter((person) => free.has(person))
    for (const row of named) {
      const there = left().filter(
        (person) => mayBe(rows[row]!, people[person]!) && isThere(rows[row]!, people[person]!),
      )
      const others = named.filter((other) => isThere(rows[other]!, rows[row]!))
      if (there.length === 1 && others.length === 1) pair(row, there[0]!, 'same')
    }
    const rest = named.filter((row) => found[row]!.person < 0)
    const [only, ...more] = left()
    if (only === undefined || rest.length === 0) continue
    if (rest.length === 1 && more.length === 0) {
      const row = rest[0]!
      if (mayBe(rows[row]!, people[only]!)) pair(row, only, 'same')
      else if (mayBeThere(rows[row]!, people[only]!)) pair(row, only, 'other-number')
      else found[row]!.isNamesake = true
      continue
    }
    for (const row of rest) {
      found[row]!.isNamesake = true
      const person = left().find((one) => mayBe(rows[row]!, people[one]!))
      if (person !== undefined) pair(row, person, 'same')
    }
  }
}

function grouped(indexes: Iterable<number>, keyOf: (index: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const index of indexes) {
    const key = keyOf(index)
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return groups
}

/** Names nearly alike are taken for one only where no number and no department speaks against it, and nobody else is as near. */
async function bySpelling(
  rows: readonly Row[],
  people: readonly Person[],
  { open, free, pair }: Search,
): Promise<void> {
  const near = await nearestPeople([...free].map((person) => people[person]!.name))
  const wanted = open().flatMap((row) => {
    const names = new Set(near(rows[row]!.name).map(nameKey))
    const alike = [...free].filter((person) => {
      const other = people[person]!
      return names.has(nameKey(other.name)) && mayBe(rows[row]!, other) && mayBeThere(rows[row]!, other)
    })
    return alike.length === 1 ? [{ row, person: alike[0]! }] : []
  })
  for (const { row, person } of wanted)
    if (wanted.filter((one) => one.person === person).length === 1) pair(row, person, 'spelling')
}

/** Whether no number speaks against it. */
function mayBe(a: Pick<Person, 'id'>, b: Pick<Person, 'id'>): boolean {
  return a.id === '' || b.id === '' || bareId(a.id) === bareId(b.id)
}

function isThere(a: Pick<Person, 'department'>, b: Pick<Person, 'department'>): boolean {
  return titleKey(a.department) === titleKey(b.department)
}

/** Whether no department speaks against it. */
function mayBeThere(a: Pick<Person, 'department'>, b: Pick<Person, 'department'>): boolean {
  return a.department === '' || b.department === '' || isThere(a, b)
}

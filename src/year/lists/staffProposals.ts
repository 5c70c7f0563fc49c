import { nameKey, titleKey } from '../../input/plainText'
import { bareId } from '../../input/roster'
import type { ColumnKey } from '../../input/schema'
import type { Dataset } from '../../records/dataset'
import type { Person } from '../../records/person'
import type { Doubt, FieldChange, FieldValue, NameAnswer, Proposal } from '../../records/proposal'
import { columnAt } from './columns'
import { answerFor } from './names'
import type { ListsRead, StaffList } from './readLists'
import { rowKey } from './rowKey'

/** What is proposed for the people of lists of staff: who is new, who is there, of whom the list says something else. */
export function staffProposals(
  dataset: Dataset,
  { staff }: Pick<ListsRead, 'staff'>,
  names: readonly NameAnswer[],
): readonly Proposal[] {
  const bearers = grouped(dataset.people, ({ name }) => nameKey(name))
  const numbers = grouped(dataset.people, ({ id }) => bareId(id))
  return staff.flatMap((list) =>
    list.people.map((person) => proposalOf(dataset, list, person, bearers, numbers, names)),
  )
}

type Index = ReadonlyMap<string, readonly number[]>

function proposalOf(
  dataset: Dataset,
  list: StaffList,
  person: Person,
  bearers: Index,
  numbers: Index,
  names: readonly NameAnswer[],
): Proposal {
  const { place, ...rest } = person
  const id = rowKey(place.file, place.sheet, place.row)
  const answer = answerFor(names, id, person.name)
  const who = answer ? { person: answer.person } : meant(dataset, person, bearers, numbers)
  const doubt: Doubt | null =
    'doubt' in who ? who.doubt : who.person < 0 ? null : heldAgainst(dataset, list, person, who.person)
  return {
    id,
    place: { ...place, column: null },
    rows: [place.row],
    kind: doubt?.kind ?? 'new',
    doubts: doubt ? [doubt] : [],
    written: person.name,
    person: 'person' in who && who.person >= 0 ? who.person : null,
    record: { target: 'staff', ...rest },
    stayed: null,
  }
}

/** By number; without one, or one that 人员 does not know, by the name: nobody is taken for another of the same name in silence. */
function meant(
  { people }: Dataset,
  { id, name, department }: Person,
  bearers: Index,
  numbers: Index,
): { readonly person: number } | { readonly doubt: Doubt } {
  const ofNumber = id === '' ? [] : (numbers.get(bareId(id)) ?? [])
  if (ofNumber.length === 1) {
    const one = ofNumber[0]!
    return { person: one }
  }
  const ofName = ofNumber.length > 1 ? ofNumber : (bearers.get(nameKey(name)) ?? [])
  if (ofName.length === 0) return { person: -1 }
  const [one] = ofName
  const isOther = (key: (text: string) => string, a: string, b: string) => a !== '' && b !== '' && key(a) !== key(b)
  const sole = people[one!]!
  if (ofName.length === 1 && !isOther(bareId, id, sole.id) && !isOther(titleKey, department, sole.department))
    return { person: one! }
  return { doubt: { kind: 'name', choices: ofName, namesakes: true } }
}

/** The fields that the list gives and the workbook has otherwise. */
function heldAgainst({ people, sheets }: Dataset, { source }: StaffList, listed: Person, index: number): Doubt {
  const there = people[index]!
  const own = sheets.find(
    ({ file, sheet, kind }) => kind === 'staff' && file === there.place.file && sheet === there.place.sheet,
  )
  const changes: FieldChange[] = []
  const given = (key: ColumnKey) => columnAt(source, key) !== undefined
  const change = (key: ColumnKey, before: FieldValue, after: FieldValue) => {
    changes.push({ key, place: { ...there.place, column: (own && columnAt(own, key)) ?? null }, before, after })
  }
  const text = (key: ColumnKey, before: string, after: string, keyOf = titleKey) => {
    if (given(key) && after !== '' && keyOf(before) !== keyOf(after)) change(key, { text: before }, { text: after })
  }
  text('id', there.id, listed.id, bareId)
  text('name', there.name, listed.name, nameKey)
  text('unit', there.unit, listed.unit)
  text('department', there.department, listed.department)
  text('group', there.group, listed.group)
  text('rank', there.rank, listed.rank)
  if (given('required') && there.required !== listed.required)
    change('required', { yes: there.required }, { yes: listed.required })
  for (const key of ['hired', 'left'] as const)
    if (given(key) && listed[key] !== null && listed[key] !== there[key])
      change(key, { moment: there[key] }, { moment: listed[key] })
  if (given('status') && there.active !== listed.active)
    change('status', { text: ACTIVE[Number(there.active)]! }, { text: ACTIVE[Number(listed.active)]! })
  return changes.length === 0
    ? { kind: 'there', place: { ...there.place, column: null } }
    : { kind: 'contradicts', changes }
}

const ACTIVE = ['离职', '在职']

function grouped(people: readonly Person[], key: (person: Person) => string): Index {
  const groups = new Map<string, number[]>()
  people.forEach((person, index) => {
    const value = key(person)
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), index])
  })
  return groups
}

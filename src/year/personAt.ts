import type { Dataset } from '../records/dataset'
import type { Person } from '../records/person'
import { personKey } from '../records/personKey'
import type { Place } from '../workbook/address'

/** The people of a row, by index in `Dataset.people`: mostly one, in a list of names several. */
type Rows = Map<number, readonly number[]>

/** The people that stand in the row of a place, be it of 人员, of records or of 上报记录, by index in `Dataset.people`; none where the row is nobody's. */
export function peopleAt(dataset: Dataset, { file, sheet, row }: Place): readonly number[] {
  return rowsOf(dataset).get(sheetKey(file, sheet))?.get(row) ?? []
}

/** Whom a name in the row of a place means; null where the row has nobody or several of that name. */
export function personAt(dataset: Dataset, place: Place, name: string): number | null {
  const named = peopleAt(dataset, place).filter((person) => dataset.people[person]!.name === name)
  return named.length === 1 ? named[0]! : null
}

/** The person of a dataset that somebody of another reading of the workbook is; null where nobody or several are. */
export function samePerson(dataset: Dataset, person: Person): number | null {
  const at = dataset.people.indexOf(person)
  if (at >= 0) return at
  return keysOf(dataset).get(personKey(person)) ?? null
}

const rowsByDataset = new WeakMap<Dataset, ReadonlyMap<string, Rows>>()
const keysByDataset = new WeakMap<Dataset, ReadonlyMap<string, number | null>>()

/** Made when somebody asks first: one pass over people, records and log. */
function rowsOf(dataset: Dataset): ReadonlyMap<string, Rows> {
  const known = rowsByDataset.get(dataset)
  if (known) return known
  const { people, studies, log, sheets } = dataset
  const rows = new Map<string, Rows>()
  const within = (file: string, sheet: string) => {
    const key = sheetKey(file, sheet)
    const found = rows.get(key) ?? new Map<number, readonly number[]>()
    rows.set(key, found)
    return found
  }
  people.forEach(({ place }, person) => {
    add(within(place.file, place.sheet), place.row, person)
  })
  const ofSheet = sheets.map(({ file, sheet }) => within(file, sheet))
  for (let record = 0; record < studies.count; record++) {
    const person = studies.person[record]!
    if (person >= 0) add(ofSheet[studies.sheet[record]!]!, studies.row[record]!, person)
  }
  for (const { place, personId: id, personName: name, department } of log) {
    if (!place) continue
    const person = keysOf(dataset).get(personKey({ id, name, department }))
    if (person !== undefined && person !== null) add(within(place.file, place.sheet), place.row, person)
  }
  rowsByDataset.set(dataset, rows)
  return rows
}

/** By what tells people apart; null where it does not. */
function keysOf(dataset: Dataset): ReadonlyMap<string, number | null> {
  const known = keysByDataset.get(dataset)
  if (known) return known
  const keys = new Map<string, number | null>()
  dataset.people.forEach((person, index) => {
    const key = personKey(person)
    keys.set(key, keys.has(key) ? null : index)
  })
  keysByDataset.set(dataset, keys)
  return keys
}

function add(rows: Rows, row: number, person: number): void {
  const there = rows.get(row)
  if (!there) rows.set(row, [person])
  else if (!there.includes(person)) rows.set(row, [...there, person])
}

function sheetKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`
}

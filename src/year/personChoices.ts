import { nameKey } from '../input/plainText'
import type { Dataset, SheetSource } from '../records/dataset'
import type { Seconds } from '../records/duration'
import type { Finding } from '../records/finding'
import type { Person } from '../records/person'
import type { Place } from '../workbook/address'
import type { CellChange } from '../workbook/cellChange'

/** Somebody who may be meant by a row, and what makes it his. */
export interface PersonChoice {
  readonly person: Person
  /** The cells that say so, of the row alone. */
  readonly changes: readonly CellChange[]
  /** What the row would give him; null where it gives none, or nobody knows how much. */
  readonly gain: Seconds | null
}

/**
 * The people of the staff who may be meant where a name is unknown or borne by several, each to be chosen: his number, name or department
 * goes into the row as far as its sheet has such columns. Nobody where that would not tell him from the others.
 */
export function personChoices(found: Finding, dataset: Dataset): readonly PersonChoice[] {
  const { place } = found
  if (!place || !isOfSeveral(found)) return []
  const source = dataset.sheets.find(
    ({ file, sheet, columnOf }) =>
      file === place.file && sheet === place.sheet && Object.values(columnOf).includes(place.column ?? -1),
  )
  if (!source) return []
  const { columnOf } = source
  if (found.code === 'id-name-conflict') return ofConflict(found.args, dataset, place, columnOf)
  const names = new Set((found.code === 'unknown-person' ? found.args.suggestions : [found.args.name]).map(nameKey))
  const people = dataset.people.filter(({ name }) => names.has(nameKey(name)))
  const cell = (column: number, value: string): CellChange => {
    return { file: place.file, sheet: place.sheet, row: place.row, column, value }
  }
  const gain = gainOf(dataset, place)
  return people.flatMap((person) => {
    const namesakes = people.filter(({ name }) => nameKey(name) === nameKey(person.name))
    const changes: CellChange[] = []
    if (found.code === 'unknown-person') {
      if (!columnOf.name) return []
      changes.push(cell(columnOf.name, person.name))
    }
    if (namesakes.length > 1 || (columnOf.id && found.code === 'unknown-person' && found.args.id !== '')) {
      const isAlone = namesakes.filter(({ department }) => department === person.department).length === 1
      if (columnOf.id && person.id !== '') changes.push(cell(columnOf.id, person.id))
      else if (columnOf.department && person.department !== '' && isAlone)
        changes.push(cell(columnOf.department, person.department))
      else if (namesakes.length > 1) return []
    }
    return [{ person, changes, gain }]
  })
}

/** A finding whose likely people can be chosen from. */
type OfSeveral = Extract<Finding, { readonly code: 'unknown-person' | 'ambiguous-person' | 'id-name-conflict' }>

export function isOfSeveral(found: Finding): found is OfSeveral {
  return found.code === 'unknown-person' || found.code === 'ambiguous-person' || found.code === 'id-name-conflict'
}

/** Whose number the row has gets his name there, whose name it has his number. */
function ofConflict(
  { id, name }: Extract<Finding, { readonly code: 'id-name-conflict' }>['args'],
  dataset: Dataset,
  { file, sheet, row }: Place,
  columnOf: SheetSource['columnOf'],
): readonly PersonChoice[] {
  const gain = gainOf(dataset, { file, sheet, row, column: null })
  return dataset.people.flatMap((person) => {
    const isOfId = person.id === id
    if (!isOfId && (nameKey(person.name) !== nameKey(name) || person.id === '')) return []
    const column = isOfId ? columnOf.name : columnOf.id
    if (column === undefined) return []
    return [{ person, changes: [{ file, sheet, row, column, value: isOfId ? person.name : person.id }], gain }]
  })
}

function gainOf({ studies, classes, sheets }: Dataset, place: NonNullable<Finding['place']>): Seconds | null {
  for (let record = 0; record < studies.count; record++) {
    if (studies.row[record] !== place.row) continue
    const source = sheets[studies.sheet[record]!]
    if (source?.file !== place.file || source.sheet !== place.sheet) continue
    const own = studies.seconds[record]!
    const seconds = own >= 0 ? own : (classes[studies.trainingClass[record]!]?.hours ?? null)
    if (seconds !== null) return seconds
  }
  return null
}

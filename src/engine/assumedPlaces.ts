import type { Dataset } from '../records/dataset'
import type { SheetKind } from '../records/sheetKind'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'

/** How many records stand before a further one of a source (and class); caps fill in that order (domain.md §4). */
export type PlaceOf = (source: StudySource, trainingClass: number | null) => number

/** Asked for each near miss, found once for each dataset. */
const places = new WeakMap<Dataset, PlaceOf>()

/**
 * Where further records would stand if they were written into the workbook (domain.md §7): below the last row of the list of their
 * kind with most rows, or of the sheet of their class alone; behind all where there is none.
 */
export function placeOf(dataset: Dataset): PlaceOf {
  let place = places.get(dataset)
  if (place === undefined) {
    place = findPlaces(dataset)
    places.set(dataset, place)
  }
  return place
}

function findPlaces({ sheets, studies }: Dataset): PlaceOf {
  const rows = new Int32Array(sheets.length)
  const behind = new Int32Array(sheets.length)
  const classOf = new Int32Array(sheets.length)
  for (let record = 0; record < studies.count; record++) {
    const sheet = studies.sheet[record]!
    rows[sheet]!++
    behind[sheet] = record + 1
    classOf[sheet] = studies.trainingClass[record]!
  }
  // Of second files nothing is written into.
  const lists = [...sheets.keys()]
    .filter((sheet) => rows[sheet]! > 0 && sheets[sheet]!.file === sheets[0]!.file)
    .sort((a, b) => rows[b]! - rows[a]!)
  return (source, trainingClass) => {
    const kind = KIND_OF[source]
    const list = lists.find((sheet) => {
      const { kind: own, columnOf } = sheets[sheet]!
      return own === kind && (kind !== 'attendance' || saysClass(columnOf) || classOf[sheet] === trainingClass)
    })
    return list === undefined ? studies.count : behind[list]!
  }
}

function saysClass(columnOf: Dataset['sheets'][number]['columnOf']): boolean {
  return 'className' in columnOf || 'classCode' in columnOf
}

const KIND_OF = Object.fromEntries(
  STUDY_SOURCES.map((source) => [
    source,
    source === 'class' ? 'attendance' : source === 'online' ? 'online' : 'external',
  ]),
) as Readonly<Record<StudySource, SheetKind>>

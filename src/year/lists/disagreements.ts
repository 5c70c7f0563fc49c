import type { Dataset } from '../../records/dataset'
import type { Seconds } from '../../records/duration'
import type { Doubt } from '../../records/proposal'
import { CLASS_SOURCE, StudyState } from '../../records/studyRecords'
import { claimsHours, sameStudy } from './sameStudy'

interface Row {
  readonly record: number
}

/**
 * Parts the rows of one person at one class by the hours that they say (domain.md §7), those that came first before the others. Rows that
 * say none of their own mean the hours of the class; rows that do not count, and those of an older answer beside a newer one, go
 * with the first part.
 */
export function byHours<R extends Row>(
  dataset: Dataset,
  rows: readonly R[],
  isOlder: (row: R) => boolean,
): readonly (readonly R[])[] {
  const { source, state, person, trainingClass } = dataset.studies
  const says = ({ record }: R) =>
    source[record] === CLASS_SOURCE &&
    state[record] === StudyState.accepted &&
    person[record]! >= 0 &&
    trainingClass[record]! >= 0
  const heard = rows.some((row) => says(row) && !isOlder(row)) ? (row: R) => says(row) && !isOlder(row) : says
  const parts = new Map<Seconds, R[]>()
  const silent: R[] = []
  for (const row of rows) {
    if (!heard(row)) {
      silent.push(row)
      continue
    }
    const hours = hoursOf(dataset, row)
    const part = parts.get(hours)
    if (part) part.push(row)
    else parts.set(hours, [row])
  }
  const [first, ...others] = [...parts.values()]
  return [[...(first ?? []), ...silent], ...others]
}

/**
 * Parts the rows of one other study (domain.md §7): rows of a sheet that say the very same are one part. Of an older answer none stays beside a
 * newer one.
 */
export function byRow<R extends Row>(
  dataset: Dataset,
  rows: readonly R[],
  isOlder: (row: R) => boolean,
): readonly (readonly R[])[] {
  const isHeard = (row: R) => claimsHours(dataset, row.record) && !isOlder(row)
  const heard = rows.some(isHeard) ? rows.filter((row) => !isOlder(row)) : rows
  const parts = new Map<string, R[]>()
  for (const row of heard) {
    const key = sameStudy(dataset, row.record) ?? `row ${row.record}`
    const part = parts.get(key)
    if (part) part.push(row)
    else parts.set(key, [row])
  }
  return [...parts.values()]
}

/** What is to be said of a part of `byHours` or `byRow` beside others that say other hours; null where none does. */
export function disagreement(
  dataset: Dataset,
  part: readonly Row[],
  parts: readonly (readonly Row[])[],
): Extract<Doubt, { kind: 'disagrees' }> | null {
  if (parts.length < 2) return null
  const { studies, sheets } = dataset
  const own = part[0]!
  const isClass = studies.source[own.record] === CLASS_SOURCE
  if (!isClass && !claimsHours(dataset, own.record)) return null
  const others = parts.flatMap((other) => {
    const row = other[0]!
    if (hoursOf(dataset, row) === hoursOf(dataset, own)) return []
    if (!isClass && !claimsHours(dataset, row.record)) return []
    const { file, sheet } = sheets[studies.sheet[row.record]!]!
    const seconds = hoursOf(dataset, row)
    return [
      { place: { file, sheet, row: studies.row[row.record]!, column: null }, seconds: seconds < 0 ? null : seconds },
    ]
  })
  return others.length === 0 ? null : { kind: 'disagrees', others }
}

function hoursOf({ studies, classes }: Dataset, { record }: Row): Seconds {
  const own = studies.seconds[record]!
  return own >= 0 ? own : (classes[studies.trainingClass[record]!]?.hours ?? -1)
}

import type { PointedColumn } from '../../records/columnKeys'
import type { Dataset } from '../../records/dataset'
import { type Finding, finding } from '../../records/finding'
import { placesOf } from '../../records/placesOf'
import { StudyState } from '../../records/studyRecords'
import { isOtherYear, lastLikelyYear } from '../settingsYear'
import { COUNTS, STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const OTHER_YEAR = STANDINGS.indexOf('other-year')

/**
 * Records of other years, counted by kind and year (domain.md §3), as errors where they are years ahead (2052 for 2025) and where there is
 * nothing else; and as errors those of no year, since nobody can say that
 * they do not count: row by row, or once for a sheet that has no column to say it.
 */
export const recordYears: Check = (dataset, { judged, year: wanted }) => {
  const { sheets, studies } = dataset
  const found: Finding[] = []
  const last = lastLikelyYear(dataset, wanted)
  const groups = new Map<string, { readonly first: number; readonly year: number; count: number }>()
  for (const record of placesOf(OTHER_YEAR, judged.standing)) {
    const year = judged.year(record)
    // What of it cannot be read has been told.
    if (year === 0 && studies.state[record] === StudyState.unreadable) continue
    const sheet = studies.sheet[record]!
    const { kind } = sheets[sheet]!
    const isUndated = year === 0 && kind !== 'attendance' && studies.state[record] === StudyState.accepted
    const when = isUndated ? whenColumn(dataset, record) : undefined
    if (when !== undefined) {
      const named = { name: studyPerson(dataset, record), title: studyTitle(dataset, record) }
      found.push(finding('record-without-year', studyCell(dataset, record, when), named))
      continue
    }
    const key = isUndated ? `${sheet}` : `${kind} ${year}`
    const group = groups.get(key)
    if (group) group.count++
    else groups.set(key, { first: record, year: isUndated ? NONE : year, count: 1 })
  }
  for (const { first, year, count } of groups.values()) {
    const { file, sheet, headerRow, kind } = sheets[studies.sheet[first]!]!
    const when = whenColumn(dataset, first) ?? 'name'
    found.push(
      year === NONE
        ? finding('sheet-without-year', { file, sheet, row: headerRow, column: null }, { kind, count })
        : finding(year > last ? 'far-year' : 'other-year', studyCell(dataset, first, when), {
            kind,
            year,
            count,
          }),
    )
  }
  const others = dataset.classes.flatMap(({ year }) => (year === null ? [] : year))
  const isEmpty = !others.includes(wanted) && !judged.standing.includes(COUNTS)
  if (isEmpty && others.length > 0 && dataset.policy.year === wanted && !isOtherYear(dataset, wanted))
    found.push(
      finding('year-without-data', dataset.policy.places.year ?? null, {
        year: wanted,
        latest: others.reduce((a, b) => Math.max(a, b)),
      }),
    )
  return found
}

const NONE = -1

/** The column of a record's sheet that says when it was, by its key in the schema; undefined where there is none. */
function whenColumn({ sheets, studies }: Dataset, record: number): PointedColumn | undefined {
  const { columnOf } = sheets[studies.sheet[record]!]!
  return (['year', 'start', 'time'] as const).find((key) => columnOf[key] !== undefined)
}

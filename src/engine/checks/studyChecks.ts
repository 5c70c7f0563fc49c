import type { Dataset, SheetKind } from '../../records/dataset'
import { type Finding, finding } from '../../records/finding'
import { StudyState } from '../../records/studyRecords'
import { STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const PENDING = STANDINGS.indexOf('pending')
const NO_HOURS = STANDINGS.indexOf('no-hours')
const OTHER_YEAR = STANDINGS.indexOf('other-year')

/** Records that wait for review or have no hours, row by row, and those of other years, counted (domain.md §3, §6). One that
 * has no year at all is an error, since nobody can say that it does not count. */
export const studyChecks: Check = (dataset, { judged }) => {
  const { studies, sheets } = dataset
  const found: Finding[] = []
  const others = new Map<string, Others>()
  for (let record = 0; record < studies.count; record++) {
    const standing = judged.standing[record]
    if (standing === PENDING)
      found.push(
        finding('pending-review', studyCell(dataset, record, 'review'), {
          name: studyPerson(dataset, record),
          title: studyTitle(dataset, record),
        }),
      )
    else if (standing === NO_HOURS)
      found.push(finding('missing-hours', studyCell(dataset, record, 'hours'), { name: studyPerson(dataset, record) }))
    else if (standing === OTHER_YEAR) {
      const { kind } = sheets[studies.sheet[record]!]!
      const year = judged.year(record)
      const isUndated = year === 0 && kind !== 'attendance' && studies.state[record] === StudyState.accepted
      if (isUndated && whenColumn(dataset, record) !== undefined) {
        found.push(
          finding('record-without-year', studyCell(dataset, record, whenColumn(dataset, record)!), {
            name: studyPerson(dataset, record),
            title: studyTitle(dataset, record),
          }),
        )
        continue
      }
      const key = isUndated ? `sheet ${studies.sheet[record]}` : `${kind} ${year}`
      const known = others.get(key)
      if (known) known.count++
      else others.set(key, { isUndated, kind, year, record, count: 1 })
    }
  }
  for (const { isUndated, record, kind, year, count } of others.values()) {
    const { file, sheet, headerRow } = sheets[studies.sheet[record]!]!
    found.push(
      isUndated
        ? finding('sheet-without-year', { file, sheet, row: headerRow, column: null }, { kind, count })
        : finding('other-year', studyCell(dataset, record, whenColumn(dataset, record) ?? 'name'), {
            kind,
            year,
            count,
          }),
    )
  }
  return found
}

/** Rows that are told together. */
interface Others {
  readonly isUndated: boolean
  readonly kind: SheetKind
  readonly year: number
  /** The first of them. */
  readonly record: number
  count: number
}

/** The column of a record's sheet that says when it was, by its key in the schema; undefined where there is none. */
function whenColumn({ sheets, studies }: Dataset, record: number): string | undefined {
  const { columnOf } = sheets[studies.sheet[record]!]!
  return WHEN.find((key) => columnOf[key] !== undefined)
}

const WHEN = ['year', 'start', 'time']

import type { SheetKind } from '../../records/dataset'
import { type Finding, finding } from '../../records/finding'
import { STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const PENDING = STANDINGS.indexOf('pending')
const NO_HOURS = STANDINGS.indexOf('no-hours')
const OTHER_YEAR = STANDINGS.indexOf('other-year')

/** Records that wait for review or have no hours, row by row, and those of other years, counted (domain.md §3, §6). */
export const studyChecks: Check = (dataset, { judged }) => {
  const { studies, sheets } = dataset
  const found: Finding[] = []
  const others = new Map<string, { kind: SheetKind; year: number; count: number }>()
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
      const key = `${kind} ${year}`
      const known = others.get(key)
      if (known) known.count++
      else others.set(key, { kind, year, count: 1 })
    }
  }
  for (const other of others.values()) found.push(finding('other-year', null, other))
  return found
}

import { type Finding, finding } from '../../records/finding'
import { placesOf } from '../../records/placesOf'
import { STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const PENDING = STANDINGS.indexOf('pending')
const NO_HOURS = STANDINGS.indexOf('no-hours')

/** Records that wait for review or have no hours, row by row (domain.md §6). */
export const studyChecks: Check = (dataset, { judged }) => {
  const found: (readonly [record: number, Finding])[] = []
  for (const record of placesOf(PENDING, judged.standing)) {
    const named = { name: studyPerson(dataset, record), title: studyTitle(dataset, record) }
    found.push([record, finding('pending-review', studyCell(dataset, record, 'review'), named)])
  }
  for (const record of placesOf(NO_HOURS, judged.standing)) {
    const named = { name: studyPerson(dataset, record) }
    found.push([record, finding('missing-hours', studyCell(dataset, record, 'hours'), named)])
  }
  return found.sort(([one], [other]) => one - other).map(([, finding]) => finding)
}

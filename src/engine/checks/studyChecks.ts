import { type Finding, finding } from '../../records/finding'
import { STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const PENDING = STANDINGS.indexOf('pending')
const NO_HOURS = STANDINGS.indexOf('no-hours')

/** Records that wait for review or have no hours, row by row (domain.md §6). */
export const studyChecks: Check = (dataset, { judged }) => {
  const { studies } = dataset
  const found: Finding[] = []
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
  }
  return found
}

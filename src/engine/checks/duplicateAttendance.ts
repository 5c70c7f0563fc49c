import { finding } from '../../records/finding'
import { placesOf } from '../../records/placesOf'
import { CLASS_SOURCE } from '../../records/studyRecords'
import { COUNTS, STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const DUPLICATE = STANDINGS.indexOf('duplicate')

/** The same person in the same class twice: only the first row counts (domain.md §4). */
export const duplicateAttendance: Check = (dataset, { judged }) => {
  const { studies, classes } = dataset
  const wanted = new Map<number, number>()
  const key = (record: number) => studies.person[record]! * classes.length + studies.trainingClass[record]!
  const duplicates = [...placesOf(DUPLICATE, judged.standing)]
  if (duplicates.length === 0) return []
  for (const record of duplicates) wanted.set(key(record), -1)
  for (let record = 0; record < studies.count; record++)
    if (studies.source[record] === CLASS_SOURCE && judged.standing[record] === COUNTS && wanted.get(key(record)) === -1)
      wanted.set(key(record), record)
  return duplicates.map((record) =>
    finding('duplicate-attendance', studyCell(dataset, record, 'name'), {
      name: studyPerson(dataset, record),
      trainingClass: studyTitle(dataset, record),
      first: studyCell(dataset, wanted.get(key(record))!, 'name'),
    }),
  )
}

import { type Finding, finding } from '../../records/finding'
import { placesOf } from '../../records/placesOf'
import { CLASS_SOURCE } from '../../records/studyRecords'
import { cellOf } from '../cellOf'
import { STANDINGS } from '../standing'
import { type Check, studyCell, studyPerson, studyTitle } from './check'

const PENDING = STANDINGS.indexOf('pending')
const NO_HOURS = STANDINGS.indexOf('no-hours')

/** Records that wait for review or have no hours, row by row, and classes of which those who attended have none (domain.md §6). */
export const studyChecks: Check = (dataset, { judged }) => {
  const found: (readonly [record: number, Finding])[] = []
  for (const record of placesOf(PENDING, judged.standing)) {
    const named = { name: studyPerson(dataset, record), title: studyTitle(dataset, record) }
    found.push([record, finding('pending-review', studyCell(dataset, record, 'review'), named)])
  }
  const { studies, classes } = dataset
  /** Of each class, by its index: the first record, and who has none of its hours. */
  const ofClass = new Map<number, { readonly first: number; readonly people: Set<number> }>()
  for (const record of placesOf(NO_HOURS, judged.standing)) {
    const trainingClass = studies.trainingClass[record]!
    if (studies.source[record] !== CLASS_SOURCE || !classes[trainingClass]) {
      const named = { name: studyPerson(dataset, record) }
      found.push([record, finding('missing-hours', studyCell(dataset, record, 'hours'), named)])
      continue
    }
    const told = ofClass.get(trainingClass) ?? { first: record, people: new Set() }
    told.people.add(studies.person[record]!)
    ofClass.set(trainingClass, told)
  }
  for (const [trainingClass, { first, people }] of ofClass) {
    const { name, place } = classes[trainingClass]!
    found.push([first, finding('class-without-hours', cellOf(dataset, place, 'hours'), { name, people: people.size })])
  }
  return found.sort(([one], [other]) => one - other).map(([, finding]) => finding)
}

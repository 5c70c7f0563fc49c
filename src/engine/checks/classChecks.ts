import { countOf } from '../../records/amount'
import type { PointedColumn } from '../../records/columnKeys'
import { type Finding, finding } from '../../records/finding'
import { participantCells, peopleIn } from '../../records/givenPeople'
import { CLASS_SOURCE, StudyState } from '../../records/studyRecords'
import { cellOf } from '../cellOf'
import type { Check } from './check'

/** Attendance and words of each class of the year, held against its state (domain.md §6). */
export const classChecks: Check = (dataset, { execution }) => {
  const found: Finding[] = []
  const listed = listedByClass(dataset)
  for (const { trainingClass, confirmed, needsApproval } of execution.rows) {
    const { name, place, implemented, effect } = trainingClass
    const cell = (key: PointedColumn<'classes'>) => cellOf(dataset, place, key)
    const count = countOf(confirmed.amount) ?? 0
    if (!implemented && count > 0)
      found.push(finding('attended-unimplemented', cell('implemented'), { trainingClass: name, count }))
    if (implemented && (listed.get(trainingClass) ?? 0) === 0)
      found.push(finding('implemented-without-attendance', cell('name'), { trainingClass: name }))
    if (implemented && effect === '')
      found.push(finding('implemented-without-effect', cell('effect'), { trainingClass: name }))
    const [statedIn, ...others] = participantCells(trainingClass)
    if (implemented && count > 0 && statedIn && statedIn.key !== 'plannedPeople') {
      const stated = peopleIn([statedIn, ...others])
      // Outsiders are on no list of ours, so they are no difference.
      if (count !== stated && count !== stated - (trainingClass.outsiders ?? 0))
        found.push(
          finding('participants-differ', cell(statedIn.key), { trainingClass: name, stated, confirmed: count }),
        )
    }
    for (const change of needsApproval)
      found.push(finding('needs-approval', cell(CHANGED[change.what]), { trainingClass: name, change }))
  }
  return found
}

const CHANGED = { quarter: 'start', people: 'participants', days: 'days', money: 'cost' } as const

function listedByClass({ studies, classes }: Parameters<Check>[0]) {
  const { count, source, state, trainingClass: classOf } = studies
  const { accepted: ACCEPTED } = StudyState
  const counts = new Int32Array(classes.length)
  for (let record = 0; record < count; record++) {
    if (source[record] !== CLASS_SOURCE || state[record] !== ACCEPTED) continue
    const trainingClass = classOf[record]!
    if (trainingClass >= 0) counts[trainingClass]!++
  }
  return new Map(classes.map((trainingClass, index) => [trainingClass, counts[index]!]))
}

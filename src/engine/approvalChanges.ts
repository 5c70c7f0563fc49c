import type { ApprovalChange } from '../records/finding'
import { participantCells, peopleIn } from '../records/givenPeople'
import { calendarDate, type Moment } from '../records/moment'
import type { TrainingClass } from '../records/trainingClass'

/** What of a class changed so that its superior must approve: another quarter; people, days or money above plan (domain.md §5). */
export function approvalChanges(trainingClass: TrainingClass): readonly ApprovalChange[] {
  const changes: ApprovalChange[] = []
  const { plannedStart, start } = trainingClass
  if (plannedStart !== null && start !== null && quarter(plannedStart) !== quarter(start))
    changes.push({ what: 'quarter', planned: plannedStart, actual: start })
  const above = (what: 'people' | 'days' | 'money', planned: number | null, actual: number | null) => {
    if (planned !== null && actual !== null && actual > planned) changes.push({ what, planned, actual })
  }
  above('people', trainingClass.plannedPeople, peopleIn(participantCells(trainingClass)))
  above('days', trainingClass.plannedDays, trainingClass.days)
  above('money', trainingClass.plannedCost, trainingClass.cost)
  return changes
}

/** Quarters counted on over the years, so that the same quarter of another year is another quarter. */
function quarter(moment: Moment): number {
  const { year, month } = calendarDate(moment)
  return year * 4 + Math.floor((month - 1) / 3)
}

import type { AssumedRecord } from '../records/assumption'
import type { Dataset } from '../records/dataset'
import { type Assumed, assume } from './assume'
import { type PlaceOf, placeOf } from './assumedPlaces'
import { chosenRecords } from './chosenRecords'
import { personHours } from './personHours'
import { recordsOf } from './recordsOfPerson'
import { judgeStudies } from './standing'
import type { PeopleHours } from './statistics'

/**
 * Counts with further records of one person, in an institute of nobody else and of no other classes than the person's and `free`, so that a
 * step costs what his own records do.
 */
export function instituteAlone(
  dataset: Dataset,
  year: number,
  person: number,
  free: number,
): (step: readonly AssumedRecord[]) => PeopleHours {
  const records = recordsOf(dataset, person)
  // Nobody else is there: the index of the person is 0.
  const studies = chosenRecords(dataset.studies, records, new Int32Array(records.length))
  const classes = [...new Set([...studies.trainingClass, free])].filter((index) => index >= 0)
  const own = new Map(classes.map((index, at) => [index, at]))
  const alone = {
    ...dataset,
    people: [dataset.people[person]!],
    classes: classes.map((index) => dataset.classes[index]!),
    studies: {
      ...studies,
      trainingClass: studies.trainingClass.map((index) => own.get(index) ?? -1),
    },
  }
  // Of the records that would stand before a further one, the person's own alone are here.
  const place = placeOf(dataset)
  const placeAlone: PlaceOf = (source, trainingClass) => {
    const before = place(source, trainingClass === null ? null : classes[trainingClass]!)
    const first = records.findIndex((record) => record >= before)
    return first < 0 ? records.length : first
  }
  let last: { readonly step: readonly AssumedRecord[]; readonly assumed: Assumed } | null = null
  return (step) => {
    // What differs in length alone is tried in the same institute.
    if (last === null || !isLike(step, last.step)) {
      const assumed = assume(
        alone,
        year,
        step.map((one) => ({
          ...one,
          person: 0,
          trainingClass: one.trainingClass === null ? null : own.get(one.trainingClass)!,
        })),
        alone.policy,
        placeAlone,
      )
      last = { step, assumed }
    }
    const { dataset: then, recordOf } = last.assumed
    step.forEach(({ seconds }, at) => {
      then.studies.seconds[recordOf[at]!] = seconds!
    })
    return personHours(then, year, judgeStudies(then, year))
  }
}

/** Whether two steps are of the same records, but for their lengths. Of a class the rules count the longer first, so that order decides. */
function isLike(step: readonly AssumedRecord[], other: readonly AssumedRecord[]): boolean {
  return (
    step.length === other.length &&
    step.every(
      ({ source, subject, trainingClass }, at) =>
        trainingClass === null && source === other[at]!.source && subject === other[at]!.subject,
    )
  )
}

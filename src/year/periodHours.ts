import { type Figure, figureOf } from '../engine/figure'
import { studyPart } from '../engine/personFigure'
import { recordsOf } from '../engine/recordsOfPerson'
import type { JudgedStudies } from '../engine/standing'
import type { Dataset } from '../records/dataset'
import { DAY } from '../records/duration'
import type { Moment } from '../records/moment'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'

/** Days that belong to the period, as their midnights; null for no limit on that side. */
export interface Period {
  readonly from: Moment | null
  readonly to: Moment | null
}

/** Hours within a part of the year (domain.md §6), by person. */
export interface PeriodHours {
  /** Whole seconds by index in `Dataset.people`; caps are of the year and do not cut a part of it. */
  readonly seconds: Float64Array
  figure(person: number): Figure
}

/**
 * Sums what counts this year and began within the period: a class by its own start. What has no start is in no period. `source`:
 * of that source alone.
 */
export function periodHours(
  dataset: Dataset,
  judged: JudgedStudies,
  { from, to }: Period,
  source?: StudySource,
): PeriodHours {
  const { studies, classes, people } = dataset
  const wanted = source === undefined ? -1 : STUDY_SOURCES.indexOf(source)
  const least = from ?? Number.NEGATIVE_INFINITY
  const end = to === null ? Number.POSITIVE_INFINITY : to + DAY
  const isWithin = (record: number): boolean => {
    if (judged.standing[record] !== 0) return false
    if (wanted >= 0 && studies.source[record] !== wanted) return false
    const trainingClass = studies.trainingClass[record]!
    const start = trainingClass >= 0 ? (classes[trainingClass]!.start ?? Number.NaN) : studies.start[record]!
    return start >= least && start < end
  }
  const seconds = new Float64Array(people.length)
  for (let record = 0; record < studies.count; record++)
    if (isWithin(record)) seconds[studies.person[record]!]! += judged.seconds(record)
  return {
    seconds,
    figure: (person) =>
      figureOf(
        { unit: 'hours', seconds: seconds[person]! },
        {
          how: 'sum',
          parts: () =>
            Array.from(recordsOf(dataset, person).filter(isWithin), (record) => studyPart(dataset, judged, record)),
        },
      ),
  }
}

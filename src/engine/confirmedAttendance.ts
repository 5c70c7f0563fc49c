import type { Dataset } from '../records/dataset'
import { CLASS_SOURCE, StudyState } from '../records/studyRecords'
import { cellOf } from './cellOf'
import { type Figure, figureOf, type Part } from './figure'
import { studyPart } from './personFigure'
import { type JudgedStudies, STANDINGS } from './standing'

const DUPLICATE = STANDINGS.indexOf('duplicate')

/**
 * How many listed people are confirmed, by class in the order of `Dataset.classes`; someone listed twice once, someone whom
 * nobody knows too.
 */
export function confirmedAttendance(dataset: Dataset, judged: JudgedStudies): readonly Figure[] {
  const { studies, classes } = dataset
  const { count, source, state, trainingClass } = studies
  const { standing } = judged
  const confirms = (record: number) =>
    source[record] === CLASS_SOURCE &&
    state[record] === StudyState.accepted &&
    standing[record] !== DUPLICATE &&
    trainingClass[record]! >= 0
  const counts = new Int32Array(classes.length)
  for (let record = 0; record < count; record++) if (confirms(record)) counts[trainingClass[record]!]!++
  return classes.map((_, index) =>
    figureOf(
      { unit: 'people', count: counts[index]! },
      {
        how: 'count',
        parts: function* (): Generator<Part> {
          for (let record = 0; record < studies.count; record++)
            if (studies.trainingClass[record] === index && confirms(record))
              yield {
                ...confirmedPart(dataset, judged, record),
                text: dataset.people[studies.person[record]!]?.name ?? '',
                amount: { unit: 'people', count: 1 },
                counts: true,
                why: 'counts',
              }
        },
      },
    ),
  )
}

/** The record where it says that somebody took part; where the sheet lacks that column, where it says who. */
function confirmedPart(dataset: Dataset, judged: JudgedStudies, record: number): Part {
  const part = studyPart(dataset, judged, record)
  return { ...part, place: cellOf(dataset, cellOf(dataset, part.place, 'name'), 'confirmed') }
}

import type { Dataset } from '../records/dataset'
import { participantCells, peopleIn } from '../records/givenPeople'
import type { TrainingClass } from '../records/trainingClass'
import { cellOf } from './cellOf'
import { type Figure, figureOf } from './figure'

/** 参训人数 of a class, whether it was held or not. */
export function participants(dataset: Dataset, trainingClass: TrainingClass): Figure {
  const cells = participantCells(trainingClass)
  const figures = cells.map(
    ({ key, count }): Figure =>
      figureOf({ unit: 'people', count }, { how: 'cell', place: cellOf(dataset, trainingClass.place, key) }),
  )
  if (cells.length === 0) return figureOf(null, { how: 'absent' })
  if (cells.length === 1) return figures[0]!
  return figureOf({ unit: 'people', count: peopleIn(cells) }, { how: 'rule', rule: 'participants', of: figures })
}

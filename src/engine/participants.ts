import type { Dataset } from '../records/dataset'
import type { TrainingClass } from '../records/trainingClass'
import { cellOf } from './cellOf'
import { type Figure, figureOf } from './figure'

const POSTS = ['researchers', 'managers', 'supporters', 'outsiders'] as const

/** A number of people that a class gives in one of its cells, by the column's key in the schema. */
export interface GivenPeople {
  readonly key: 'participants' | 'plannedPeople' | (typeof POSTS)[number]
  readonly count: number
}

/**
 * The cells that 参训人数 is made of: the column of that name, else the posts and the outsiders together, else 计划参加人数
 * (domain.md §5). None where the class gives none of these.
 */
export function participantCells(trainingClass: TrainingClass): readonly GivenPeople[] {
  const given = (keys: readonly GivenPeople['key'][]) =>
    keys.flatMap((key): readonly GivenPeople[] => {
      const count = trainingClass[key]
      return count === null ? [] : [{ key, count }]
    })
  return [given(['participants']), given(POSTS), given(['plannedPeople'])].find((cells) => cells.length > 0) ?? []
}

/** How many people some cells give together. */
export function peopleIn(cells: readonly GivenPeople[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0)
}

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

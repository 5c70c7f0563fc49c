import type { TrainingClass } from './trainingClass'

const POSTS = ['researchers', 'managers', 'supporters', 'outsiders'] as const

/** A number of people that a class gives in one of its cells, by the column's key in the schema. */
export interface GivenPeople {
  readonly key: 'participants' | 'plannedPeople' | (typeof POSTS)[number]
  readonly count: number
}

/**
 * The cells that 参训人数 is made of: those of who came (`cameCells`), else 计划参加人数 (domain.md §5). None where the class gives
 * none of these.
 */
export function participantCells(trainingClass: TrainingClass): readonly GivenPeople[] {
  const came = cameCells(trainingClass)
  return came.length > 0 ? came : given(trainingClass, ['plannedPeople'])
}

/** The cells that say how many came: 参训人数, else the posts and the outsiders together; none where the class gives neither. */
export function cameCells(trainingClass: TrainingClass): readonly GivenPeople[] {
  const stated = given(trainingClass, ['participants'])
  return stated.length > 0 ? stated : given(trainingClass, POSTS)
}

function given(trainingClass: TrainingClass, keys: readonly GivenPeople['key'][]): readonly GivenPeople[] {
  return keys.flatMap((key): readonly GivenPeople[] => {
    const count = trainingClass[key]
    return count === null ? [] : [{ key, count }]
  })
}

/** How many people some cells give together. */
export function peopleIn(cells: readonly GivenPeople[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0)
}

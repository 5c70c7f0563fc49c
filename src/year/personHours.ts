import * as sums from '../engine/annualSummary'
import type { Lack } from '../engine/demands'
import type { Figure } from '../engine/figure'
import * as lacks from '../engine/lackFigure'
import type { CappedCategory } from '../engine/personFigure'
import type { NearMiss } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { ComputedYear } from './openYear'

type Year = Pick<ComputedYear, 'dataset' | 'statistics'>

/** 还差 of a demand of the rules, which leads to what came of it. */
export function lackFigure({ dataset, statistics }: Year, person: number, lack: Lack): Figure {
  return lacks.lackFigure(dataset, statistics, person, lack)
}

/** What a near miss lacks of the hours of the year, which leads to those that count. */
export function nearHoursFigure({ dataset, statistics }: Year, { person, missingSeconds }: NearMiss): Figure {
  return lacks.hoursLackFigure(dataset, statistics, person, missingSeconds)
}

/** All that came of a source or subject that is capped; its rows say what the cap takes of them. */
export function cappedFigure({ dataset, statistics }: Year, person: number, { of, came }: CappedCategory): Figure {
  return lacks.categoryFigure(dataset, statistics, person, of, came)
}

/** Hours of people together; `seconds` by index in `Dataset.people`. */
export function sumOfPeople(dataset: Dataset, seconds: Float64Array, people: readonly number[]): Figure {
  return sums.sumOfPeople(dataset, seconds, people)
}

/** The hours of the several years that somebody is held to together, with their rows; null for whoever is held to the year's. */
export function yearsFigure({ dataset, statistics }: Year, person: number): Figure | null {
  return lacks.yearsFigure(dataset, statistics, person)
}

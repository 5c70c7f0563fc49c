import { secondsOf } from '../records/amount'
import type { Dataset } from '../records/dataset'
import { cellOf } from './cellOf'
import { enteredFigure } from './enteredFigure'
import { percent } from './execution'
import { type Figure, figureOf, type Part } from './figure'
import { savedFigure } from './savedSummaries'
import { isOtherYear, keptOfOtherYear } from './settingsYear'
import type { AnnualSummary, Backbone, Execution, PeopleHours } from './statistics'

/** 年度培训总结 (domain.md §5): the ten figures. The state is `draft` until `summaryState` says otherwise. */
export function annualSummary(
  dataset: Dataset,
  year: number,
  execution: Execution,
  hours: PeopleHours,
  backbone: Backbone,
): Omit<AnnualSummary, 'state'> {
  const required = countOfPeople(dataset, hours, (person) => notRequired(dataset, hours, person) ?? 'counts')
  const reached = countOfPeople(
    dataset,
    hours,
    (person) => notRequired(dataset, hours, person) ?? (hours.reached[person] === 1 ? 'counts' : 'below-requirement'),
  )
  const totalHours = totalOf(dataset, hours)
  return {
    personTimes: personTimes(dataset, year, execution),
    executionRate: execution.rate,
    reached,
    required,
    completionRate: percent(reached, required),
    headcount: enteredFigure(dataset, year, 'headcount'),
    backboneRate: backbone.rate,
    funding: enteredFigure(dataset, year, 'funding'),
    totalHours,
    averageHours: figureOf(
      { unit: 'averageHours', seconds: secondsOf(totalHours.amount), people: hours.staff.length },
      { how: 'ratio', part: totalHours, whole: countOfPeople(dataset, hours, () => 'counts') },
    ),
  }
}

/** Σ 计划参加人数 over the year's classes, unless 设置 enters another, or the saved summary of another year says otherwise. */
function personTimes(dataset: Dataset, year: number, { rows }: Execution): Figure {
  const planned = rows.filter(({ trainingClass }) => trainingClass.plannedPeople !== null)
  const system: Figure = figureOf(
    {
      unit: 'personTimes',
      count: planned.reduce((sum, { trainingClass }) => sum + (trainingClass.plannedPeople ?? 0), 0),
    },
    {
      how: 'sum',
      parts: () =>
        planned.map(({ trainingClass }) => ({
          place: cellOf(dataset, trainingClass.place, 'plannedPeople'),
          text: trainingClass.name,
          amount: { unit: 'personTimes', count: trainingClass.plannedPeople ?? 0 },
          counts: true,
          why: 'counts',
        })),
    },
  )
  const kept = isOtherYear(dataset, year) ? keptOfOtherYear(dataset, year) : null
  if (kept) return savedFigure(kept, 'personTimes', system)
  const { personTimes: override, places } = dataset.policy
  if (override === null || places.personTimes === undefined) return system
  return figureOf({ unit: 'personTimes', count: override }, { how: 'override', place: places.personTimes, system })
}

/** Why somebody of the year's staff is not held to the requirement; null for those who are. */
export function notRequired({ people }: Dataset, hours: PeopleHours, person: number): Part['why'] | null {
  if (hours.required[person] === 1) return null
  if (!people[person]!.required) return 'not-required'
  return hours.newHire[person] === 1 ? 'new-hire' : 'left'
}

/** How many people count, with the reason of each: of the year's staff, where none are named. */
export function countOfPeople(
  dataset: Dataset,
  hours: PeopleHours,
  why: (person: number) => Part['why'],
  only?: readonly number[],
): Figure {
  const indexes = only ?? hours.staff
  let count = 0
  for (const person of indexes) if (why(person) === 'counts') count++
  return figureOf(
    { unit: 'people', count },
    {
      how: 'count',
      parts: () =>
        indexes.map((person) => ({
          place: cellOf(dataset, dataset.people[person]!.place, 'name'),
          text: dataset.people[person]!.name,
          amount: { unit: 'people', count: 1 },
          counts: why(person) === 'counts',
          why: why(person),
        })),
    },
  )
}

/** Counted hours of people together, each a row of 人员: of the year's staff, where none are named. */
export function totalOf(dataset: Dataset, hours: PeopleHours, only?: readonly number[]): Figure {
  return sumOfPeople(dataset, hours.counted, only ?? hours.staff)
}

/** Hours of people together, each a row of 人员; `seconds` by index in `Dataset.people`. */
export function sumOfPeople(dataset: Dataset, seconds: Float64Array, people: readonly number[]): Figure {
  return figureOf(
    { unit: 'hours', seconds: people.reduce((sum, person) => sum + seconds[person]!, 0) },
    {
      how: 'sum',
      parts: () =>
        people.map((person) => ({
          place: cellOf(dataset, dataset.people[person]!.place, 'name'),
          text: dataset.people[person]!.name,
          amount: { unit: 'hours', seconds: seconds[person]! },
          counts: true,
          why: 'counts',
        })),
    },
  )
}

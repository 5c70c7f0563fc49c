import { countOfPeople } from '../engine/annualSummary'
import * as rules from '../engine/compareYears'
import type { Figure } from '../engine/figure'
import type { PeopleHours } from '../engine/statistics'
import type { Seconds } from '../records/duration'
import type { Person } from '../records/person'

/** Whose hours are others then: those that count, and the longest single training. */
export interface HoursThen {
  readonly person: Person
  /** In `Dataset.people` of both years. */
  readonly index: number
  readonly before: Seconds
  readonly after: Seconds
  readonly longestBefore: Seconds
  readonly longestAfter: Seconds
}

/** What of a year would be another: figures, and who is concerned. The people are the same ones in the same order. */
export interface YearThen extends Pick<rules.PeopleComparison, 'became' | 'ceased'> {
  /** As it stands. */
  readonly before: rules.ComputedYear
  /** As it would stand. */
  readonly after: rules.ComputedYear
  readonly figures: readonly rules.FigureChange[]
  /** 应上报人数, which the summary has not. */
  readonly target: { readonly before: Figure; readonly after: Figure }
  /** How many people are candidates. */
  readonly candidates: { readonly before: Figure; readonly after: Figure }
  /** Of those held to the year's requirement: who reaches it, and who no longer does or is no longer held to it. */
  readonly reaching: readonly Person[]
  readonly falling: readonly Person[]
  /** In the order of 人员. */
  readonly hours: readonly HoursThen[]
}

/** Holds a year as it stands and as it would stand against each other. */
export function yearThen(before: rules.ComputedYear, after: rules.ComputedYear): YearThen {
  const [old, then] = [before.statistics.people, after.statistics.people]
  const { people } = after.dataset
  const held = people.flatMap((person, index) => {
    const [was, is] = [reaches(old, index), reaches(then, index)]
    return was === is ? [] : [{ person, is }]
  })
  return {
    ...candidatesThen(before, after),
    before,
    after,
    figures: rules.compareFigures(before.statistics.summary, after.statistics.summary),
    target: { before: before.statistics.backbone.target, after: after.statistics.backbone.target },
    candidates: { before: candidatesOf(before), after: candidatesOf(after) },
    reaching: held.flatMap(({ person, is }) => (is ? [person] : [])),
    falling: held.flatMap(({ person, is }) => (is ? [] : [person])),
    hours: people.flatMap((person, index): HoursThen[] => {
      const one: HoursThen = {
        person,
        index,
        before: old.counted[index]!,
        after: then.counted[index]!,
        longestBefore: old.longestSingle[index]!,
        longestAfter: then.longestSingle[index]!,
      }
      return one.before === one.after && one.longestBefore === one.longestAfter ? [] : [one]
    }),
  }
}

/** By their places among the people, since a number may have come to somebody who had none. */
function candidatesThen(before: rules.ComputedYear, after: rules.ComputedYear): Pick<YearThen, 'became' | 'ceased'> {
  const [old, then] = [before, after].map(({ statistics }) => new Set(statistics.backbone.candidates))
  const without = (year: rules.ComputedYear, others: ReadonlySet<number>) =>
    year.statistics.backbone.candidates.flatMap((index) => (others.has(index) ? [] : [year.dataset.people[index]!]))
  return { became: without(after, old!), ceased: without(before, then!) }
}

function candidatesOf({ dataset, statistics: { people } }: rules.ComputedYear): Figure {
  return countOfPeople(dataset, people, (person) => (people.candidate[person] === 1 ? 'counts' : 'no-candidate'))
}

function reaches(hours: PeopleHours, person: number): boolean {
  return hours.required[person] === 1 && hours.reached[person] === 1
}

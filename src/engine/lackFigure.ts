import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import type { Person } from '../records/person'
import type { Policy, SettingField } from '../records/policy'
import type { Rules } from '../records/rulePacks/rulePack'
import { rulePackOf } from '../records/rulePacks/rulePacks'
import type { Category } from '../records/subject'
import type { Place } from '../workbook/address'
import { type Demand, isHeldToYears, type Lack, minimaOf, requirementOf } from './demands'
import { type Figure, figureOf } from './figure'
import { beforeJoining, pastYears } from './pastYears'
import { isOf, type PersonPart, personParts } from './personFigure'
import { judgeStudies } from './standing'
import type { Statistics } from './statistics'

type Year = Pick<Statistics, 'year' | 'judged' | 'people'>

/** 还差 of a demand: from the line of 设置 that says so, where one does, to the rows of what came of it. */
export function lackFigure(dataset: Dataset, statistics: Year, person: number, lack: Lack): Figure {
  const { of, years, came, missing, least } = lack
  const place = demandPlace(dataset.policy, dataset.people[person]!, lack)
  if (years > 1) return shortOf(place, least, ofYears(dataset, statistics, person, lack), missing)
  if (of === 'hours') return shortOf(place, least, statistics.people.figure(person, 'counted'), missing)
  return shortOf(place, least, categoryFigure(dataset, statistics, person, of, came), missing)
}

/** The hours of several years that a demand of them asks of a person: the years that the workbook holds, whether they suffice or not. */
export function yearsFigure(dataset: Dataset, statistics: Year, person: number): Figure | null {
  const { policy, people } = dataset
  if (!isHeldToYears(policy, people[person]!)) return null
  const { years } = policy.leading!
  const past = pastYears(dataset, statistics.year, statistics.judged, statistics.people)
  return ofYears(dataset, statistics, person, { years, came: past.hours[person]!, unheld: past.unheld(person) })
}

/** The same of the year's hours as a whole, whatever else is demanded. */
export function hoursLackFigure(dataset: Dataset, statistics: Year, person: number, missing: Seconds): Figure {
  const least = requirementOf(dataset.policy, dataset.people[person]!)
  const place = demandPlace(dataset.policy, dataset.people[person]!, { of: 'hours', years: 1, least, orDays: null })
  return shortOf(place, least, statistics.people.figure(person, 'counted'), missing)
}

function shortOf(place: Place | null, least: Seconds, came: Figure, missing: Seconds): Figure {
  const demanded = place === null ? [] : [figureOf({ unit: 'hours', seconds: least }, { how: 'cell', place })]
  return figureOf({ unit: 'hours', seconds: missing }, { how: 'rule', rule: 'missing-demand', of: [...demanded, came] })
}

/** The line of 设置 that demands it; null where the default holds. */
function demandPlace(policy: Policy, person: Pick<Person, 'group'>, { of, years, least }: Demand): Place | null {
  const { places, pack, groupMinima, professionalShare } = policy
  const { decides } = rulePackOf(pack)
  const said = (field: keyof Rules & SettingField) => (field in decides ? places.pack : places[field]) ?? null
  if (years > 1) return places.pack ?? null
  if (of === 'hours') return said(Object.hasOwn(policy.groups, person.group) ? 'groups' : 'requiredSeconds')
  if (of === 'professional' && professionalShare !== null && least !== minimaOf(policy, person)[of])
    return said('professionalShare')
  return said(groupMinima[person.group]?.[of] === undefined ? 'minima' : 'groupMinima')
}

/** So many seconds of a source or subject of a person; its rows say what caps take of them. */
export function categoryFigure(
  dataset: Dataset,
  { judged }: Pick<Year, 'judged'>,
  person: number,
  category: Category,
  seconds: Seconds,
): Figure {
  return hoursOf(seconds, () => personParts(dataset, judged, person).filter((part) => isOf(part, category)))
}

/** What a person's years of a demand come to together, of those that the workbook holds. */
function ofYears(
  dataset: Dataset,
  { year, people }: Year,
  person: number,
  { years, came, unheld }: Pick<Lack, 'years' | 'came' | 'unheld'>,
): Figure {
  const held = Array.from({ length: years }, (_, at) => year - years + 1 + at).filter((one) => !unheld.includes(one))
  const perYear = people.perYear(person)
  const parts = (one: number) => partsOfYear(dataset, year, person, one)
  const seconds = (one: number) => perYear?.find(([of]) => of === one)?.[1] ?? 0
  const of = held.map((one) => ({ year: one, figure: hoursOf(seconds(one), () => parts(one)) }))
  return figureOf({ unit: 'hours', seconds: came }, { how: 'years', of })
}

/** The rows of a person that are of a year of several together, `year` the last of these. */
export function partsOfYear(dataset: Dataset, year: number, person: number, of: number): readonly PersonPart[] {
  const then = of === year ? dataset : beforeJoining(dataset)
  return personParts(then, judgeStudies(then, of), person).filter(({ why }) => why !== 'other-year')
}

function hoursOf(seconds: Seconds, parts: () => readonly PersonPart[]): Figure {
  return figureOf({ unit: 'hours', seconds }, { how: 'sum', parts })
}

import type { Dataset } from '../records/dataset'
import { heldTo, isHeldToYears, requirementOf } from './demands'
import { type Figure, figureOf } from './figure'
import { inOneGo } from './inOneGo'
import { lackFigure } from './lackFigure'
import { personFigure } from './personFigure'
import type { JudgedStudies } from './standing'
import type { PeopleHours, PersonMeasure } from './statistics'
import { sumHours } from './sumHours'
import { holdsLeavers, isHiredWithin, leftWithin, outsideYear } from './yearStaff'

/** The hours of every person in a year (domain.md §4): one pass over the records, one over the people. */
export function personHours(dataset: Dataset, year: number, judged: JudgedStudies): PeopleHours {
  return inOneGo(personHoursInPieces(dataset, year, judged))
}

/** The same, pausing between the records and the people. */
export function* personHoursInPieces(
  dataset: Dataset,
  year: number,
  judged: JudgedStudies,
): Generator<undefined, PeopleHours> {
  const { people, policy } = dataset
  const count = people.length
  const sums = sumHours(dataset, judged)
  yield
  const { longestSingle, counted } = sums
  const staff = people.flatMap((person, who) => (outsideYear(person, year) === null ? [who] : []))
  const newHire = flags(count, (who) => isHiredWithin(people[who]!, year))
  const left = flags(count, (who) => leftWithin(people[who]!, year))
  const holdsAll = holdsLeavers(policy)
  const holdsHires = policy.newHires === 'required'
  yield
  const demands = heldTo(dataset, year, judged, sums)
  const met = flags(count, demands.isMet)
  const isOfStaff = flags(count, (who) => outsideYear(people[who]!, year) === null)
  const hours = {
    count,
    ...sums,
    staff,
    left,
    newHire,
    required: flags(
      count,
      (who) =>
        people[who]!.required &&
        isOfStaff[who] === 1 &&
        (holdsHires || newHire[who] === 0) &&
        (holdsAll || left[who] === 0),
    ),
    reached: met,
    candidate: flags(
      count,
      (who) =>
        met[who] === 1 &&
        counted[who]! >= requirementOf(policy, people[who]!) &&
        longestSingle[who]! > policy.singleSeconds,
    ),
  }
  const figure = (who: number, measure: PersonMeasure): Figure => {
    // Who is held to several years lacks of these, not of the year; who has the days lacks nothing.
    const isOther = isHeldToYears(policy, people[who]!) || policy.orDays !== null
    if (measure === 'missing' && hours.required[who] === 1 && isOther) {
      const lack = demands.lacking(who).find(({ of }) => of === 'hours')
      if (!lack) return figureOf({ unit: 'hours', seconds: 0 }, { how: 'rule', rule: 'missing-demand', of: [] })
      return lackFigure(dataset, { year, judged, people: all }, who, lack)
    }
    return personFigure(dataset, judged, hours, who, measure)
  }
  const all: PeopleHours = {
    ...hours,
    lacking: demands.lacking,
    came: demands.came,
    days: demands.days,
    ofYears: demands.ofYears,
    perYear: demands.perYear,
    figure,
  }
  return all
}

/** 1 where it holds of the person. */
function flags(count: number, holds: (who: number) => boolean): Uint8Array {
  const found = new Uint8Array(count)
  for (let who = 0; who < count; who++) if (holds(who)) found[who] = 1
  return found
}

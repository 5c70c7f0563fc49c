import type { Dataset } from '../records/dataset'
import { HOUR } from '../records/duration'
import { countOfPeople } from './annualSummary'
import type { HoursBand, PeopleHours } from './statistics'

/** How many bands lie below the requirement, and how many above before the last, open one. */
const BELOW = 5
const ABOVE = 5

/** The year's staff by their counted hours, in bands around the year's requirement (设置), which is always the edge of a band. */
export function hoursBands(dataset: Dataset, hours: PeopleHours): readonly HoursBand[] {
  const width = Math.max(HOUR, dataset.policy.requiredSeconds / BELOW)
  const people = Array.from({ length: BELOW + ABOVE + 1 }, (): number[] => [])
  for (const person of hours.staff)
    people[Math.min(BELOW + ABOVE, Math.floor(hours.counted[person]! / width))]!.push(person)
  const edge = (band: number) => Math.round((band * width * 100) / HOUR) / 100
  return people.map((within, band) => ({
    from: edge(band),
    to: band === BELOW + ABOVE ? null : edge(band + 1),
    people: countOfPeople(dataset, hours, () => 'counts', within),
  }))
}

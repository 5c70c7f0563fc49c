import { type Finding, finding } from '../../records/finding'
import { calendarDate } from '../../records/moment'
import { cellOf } from '../cellOf'
import { yearStart } from '../recordYear'
import { lastLikelyYear } from '../settingsYear'
import { outsideYear } from '../yearStaff'
import type { Check } from './check'

/** So many are named; the others are counted. */
const NAMED = 3

/**
 * Who on 人员 is not of the year's staff, and of whom nobody has said whether the year's requirement holds: asked once for the
 * workbook (不在职人员).
 */
export const yearStaff: Check = (dataset, { year, people: hours }) => {
  const { people, policy } = dataset
  const found: Finding[] = []
  const named = (who: readonly number[]) => ({
    names: who.slice(0, NAMED).map((person) => people[person]!.name),
    count: who.length,
  })
  const cell = (person: number, key: 'status' | 'left' | 'hired') => cellOf(dataset, people[person]!.place, key)

  const leavers = hours.staff.filter((person) => hours.left[person] === 1)
  if (leavers.length > 0 && policy.leavers === null)
    found.push(
      finding('question-leavers', cell(leavers[0]!, 'status'), {
        ...named(leavers),
        setting: 'leavers',
      }),
    )
  const end = yearStart(year + 1)
  people.forEach(({ active, left, name }, person) => {
    if (active && left !== null && left < end) found.push(finding('left-though-active', cell(person, 'left'), { name }))
  })
  const outside = people.map((person) => outsideYear(person, year))
  const of = (why: (typeof outside)[number]) => outside.flatMap((one, person) => (one === why ? [person] : []))
  const before = of('left-before')
  if (before.length > 0) found.push(finding('left-before', cell(before[0]!, 'left'), { ...named(before), year }))
  const after = of('hired-after')
  const far = after.filter((person) => people[person]!.hired! >= yearStart(lastLikelyYear(dataset, year) + 1))
  if (far.length > 0) {
    const { year: hired } = calendarDate(people[far[0]!]!.hired!)
    found.push(finding('far-year', cell(far[0]!, 'hired'), { kind: 'staff', year: hired, count: far.length }))
  }
  if (after.length > 0) found.push(finding('hired-after', cell(after[0]!, 'hired'), { ...named(after), year }))
  return found
}

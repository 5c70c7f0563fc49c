import type { Dataset } from '../records/dataset'
import type { DaysCome } from '../records/daysCome'
import { HUNDREDTHS, type Seconds } from '../records/duration'
import type { Person } from '../records/person'
import type { Policy } from '../records/policy'
import { capsSubjects, hasMinima } from '../records/requirement'
import type { CategoryHours } from '../records/rulePacks/rulePack'
import { CATEGORIES, type Category, isSubject } from '../records/subject'
import { capOf } from './caps'
import { isLeading } from './leadingCadre'
import { pastYears } from './pastYears'
import type { JudgedStudies } from './standing'
import { type DaysSums, sumDays } from './studyDays'
import { categoryHours } from './subjectHours'
import type { HoursSums } from './sumHours'

/** Something that a rule pack holds a person to. */
export interface Demand {
  /** All hours that count, or those of a source or subject. */
  readonly of: 'hours' | Category
  /** How many years it is of, that of the statistics the last. */
  readonly years: number
  readonly least: Seconds
  /** So many days do in their place; null where hours alone decide. */
  readonly orDays: number | null
}

/** A demand that a person has not met, as far as the workbook says. */
export interface Lack extends Demand {
  readonly came: Seconds
  /** 还差. */
  readonly missing: Seconds
  /** The days that would do as well; null where hours alone decide. */
  readonly days: DaysCome | null
  /** Years of the demand of which the workbook holds nothing of this person (`pastYears.ts`): where there are any, nothing can be said. */
  readonly unheld: readonly number[]
}

/** What everybody is held to in the year, and who meets it. */
export interface HeldTo {
  isMet(person: number): boolean
  /** What a person has not met, the hours as a whole first. */
  lacking(person: number): readonly Lack[]
  /** How much counts of a source or subject of a person. */
  came(person: number, of: Category): Seconds
  /** The days of a person that do in place of hours, met or not; null where hours alone decide. */
  days(person: number): DaysCome | null
  /** What counts of the several years that a person is held to; null for whoever is held to the year alone. */
  ofYears(person: number): Seconds | null
  /** The same of each year that has hours; null alike. */
  perYear(person: number): readonly (readonly [year: number, seconds: Seconds])[] | null
}

/** 年度学时要求 of a person, by 考核类别 where it is set. */
export function requirementOf({ groups, requiredSeconds }: Policy, { group }: Pick<Person, 'group'>): Seconds {
  return Object.hasOwn(groups, group) ? groups[group]! : requiredSeconds
}

/** Whether a person is held to several years together, in place of the year's hours. */
export function isHeldToYears({ leading }: Policy, { rank }: Pick<Person, 'rank'>): boolean {
  return leading !== null && isLeading(rank)
}

/** What the year's rules demand of a person who has so many hours. */
export function demandsOf(policy: Policy, person: Pick<Person, 'group' | 'rank'>, counted: Seconds): readonly Demand[] {
  const { leading, professionalShare, orDays } = policy
  if (leading && isHeldToYears(policy, person))
    return [
      { of: 'hours', years: leading.years, least: leading.seconds, orDays: orDays === null ? null : leading.days },
    ]
  const demands: Demand[] = [{ of: 'hours', years: 1, least: requirementOf(policy, person), orDays }]
  const minima = minimaOf(policy, person)
  const share = professionalShare === null ? undefined : leastOfShare(counted, professionalShare)
  for (const category of CATEGORIES) {
    // Whoever has the greater of 最低学时 and 专业科目最低比例 has the other: one demand, so that nobody lacks the same hours twice.
    const ofShare = category === 'professional' ? share : undefined
    if (minima[category] === undefined && ofShare === undefined) continue
    demands.push({ of: category, years: 1, least: Math.max(minima[category] ?? 0, ofShare ?? 0), orDays: null })
  }
  return demands
}

/** So many seconds are a share of others: a share is not met by a second less. */
export function leastOfShare(seconds: Seconds, share: number): Seconds {
  return roundedUp((seconds * share) / 10_000)
}

/** Up to whole seconds, but for what a double adds to two thirds. */
export function roundedUp(seconds: number): Seconds {
  return Math.ceil(seconds - A_MILLIONTH)
}

const A_MILLIONTH = 1e-6

/** 最低学时 of a person: of each source or subject that of the 考核类别 where 分类最低学时 names it. */
export function minimaOf({ minima, groupMinima }: Policy, { group }: Pick<Person, 'group'>): CategoryHours {
  return Object.hasOwn(groupMinima, group) ? { ...minima, ...groupMinima[group] } : minima
}

/** Holds everybody to the year's rules (domain.md §4). */
export function heldTo(dataset: Dataset, year: number, judged: JudgedStudies, sums: HoursSums): HeldTo {
  const { policy, people } = dataset
  const past =
    policy.leading && people.some(({ rank }) => isLeading(rank)) ? pastYears(dataset, year, judged, sums) : null

  let byCategory: ReturnType<typeof categoryHours> | null = null
  const isByRow = policy.measure === 'effective' && capsSubjects(policy)

  function came(person: number, of: Category): Seconds {
    if (isSubject(of) || isByRow) {
      byCategory ??= categoryHours(dataset, judged)
      return byCategory[of][person]!
    }
    const all = sums.bySource[of][person]!
    return policy.measure === 'effective' ? Math.min(all, capOf(policy, people[person]!, of) ?? all) : all
  }

  function has(person: number, { of, years }: Demand): Seconds {
    if (years > 1) return past!.hours[person]!
    return of === 'hours' ? sums.counted[person]! : came(person, of)
  }

  let ofYear: DaysSums | null = null

  function daysCome(person: number, { years, orDays }: Demand): DaysCome {
    ofYear ??= sumDays(dataset, judged, (one) => !isHeldToYears(policy, people[one]!))
    const { came, unsaid } = years > 1 ? past!.days! : ofYear
    return { years, least: orDays!, came: came[person]!, unsaid: unsaid[person]! }
  }

  function days(person: number): DaysCome | null {
    const [demand] = demandsOf(policy, people[person]!, sums.counted[person]!)
    return demand?.orDays == null ? null : daysCome(person, demand)
  }

  function lacking(person: number): readonly Lack[] {
    return demandsOf(policy, people[person]!, sums.counted[person]!).flatMap((demand): Lack[] => {
      const given = has(person, demand)
      if (given >= demand.least) return []
      const come = demand.orDays === null ? null : daysCome(person, demand)
      if (come !== null && come.came >= come.least * HUNDREDTHS) return []
      const unheld = demand.years > 1 ? past!.unheld(person) : []
      return [{ ...demand, came: given, missing: demand.least - given, unheld, days: come }]
    })
  }

  const isPlain = policy.professionalShare === null && past === null && policy.orDays === null && !hasMinima(policy)
  return {
    lacking,
    came,
    days,
    ofYears: (person) => (isHeldToYears(policy, people[person]!) ? past!.hours[person]! : null),
    perYear: (person) =>
      isHeldToYears(policy, people[person]!)
        ? Array.from(past!.perYear, ([of, hours]) => [of, hours[person]!] as const).filter(([, hours]) => hours > 0)
        : null,
    isMet: isPlain
      ? (person) => sums.counted[person]! >= requirementOf(policy, people[person]!)
      : (person) => lacking(person).length === 0,
  }
}

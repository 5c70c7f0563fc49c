import type { Figure } from '../../../../engine/figure'
import type { NearMiss, Statistics } from '../../../../engine/statistics'
import type { CandidateCause, HoursCause } from '../../../../records/cause'
import type { Dataset } from '../../../../records/dataset'
import type { Seconds } from '../../../../records/duration'
import type { ReportingEntry } from '../../../../records/reportingLog'
import { type DepartmentTree, departmentsBelow } from '../../../../year/departmentTree'
import { hasMoved, reportingDrift } from '../../../../year/reportingDrift'
import { reportingState } from '../../../../year/reportingState'
import { textMatcher } from '../../../../year/textMatcher'

/** Somebody in the list: a candidate, somebody reported, or somebody who lacks a little. */
export interface Talent {
  readonly key: string
  /** Index in `Dataset.people`; -1 for somebody reported who is no longer on 人员. */
  readonly person: number
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly department: string
  /** Whether today's data makes the person a candidate. */
  readonly isCandidate: boolean
  /** The row of 上报 that stands; null for somebody who is not reported. */
  readonly entry: ReportingEntry | null
  /** Hours that count: those of the stamped table for somebody reported, today's for all others. */
  readonly seconds: Seconds
  /** What the stamped table prints; null for somebody who is not reported. */
  readonly stamped: Figure | null
  /** What a near miss lacks. */
  readonly lacking: NearMiss | null
  /** Where the data has moved since the row of 上报: its hours then and now, and the rows that made the difference. */
  readonly drift: HoursCause | null
  /** The same of the longest single training. */
  readonly longestDrift: HoursCause | null
  /** Why somebody reported is no candidate any more; null where they are, or are no longer on 人员. */
  readonly candidateDrift: CandidateCause | null
}

/** The list's two sections. */
export interface Talents {
  /** Candidates and those reported, hours descending. */
  readonly talents: readonly Talent[]
  /** Near misses that are not reported. */
  readonly nearMisses: readonly Talent[]
}

/** Everybody whom the page lists. */
export function talentsOf(dataset: Dataset, statistics: Statistics): Talents {
  const { backbone, people: hours } = statistics
  const near = new Map(backbone.nearMisses.map((miss) => [miss.person, miss]))
  const standing = (person: number) => {
    const { id, name, unit, department } = dataset.people[person]!
    const isCandidate = hours.candidate[person] === 1
    const lacking = near.get(person) ?? null
    return { person, id, name, unit, department, isCandidate, lacking, seconds: hours.counted[person]! }
  }
  const unreported = (person: number): Talent => ({
    ...standing(person),
    key: `person ${person}`,
    entry: null,
    stamped: null,
    drift: null,
    longestDrift: null,
    candidateDrift: null,
  })
  const entries = new Map(reportingState({ dataset, statistics }).reported.map((entry) => [entryKey(entry), entry]))
  const drifts = new Map(reportingDrift({ dataset, statistics }).map((drifted) => [drifted.entry.number, drifted]))
  const keyOf = keysOf()
  const reported = backbone.reported.flatMap((one): Talent[] => {
    const entry = entries.get(entryKey({ ...one, personId: one.id, personName: one.name }))
    if (!entry) return []
    const { person } = one
    const { amount } = one.hours
    const drifted = drifts.get(entry.number)
    return [
      {
        ...(person < 0 ? { ...one, isCandidate: false, lacking: null } : standing(person)),
        key: keyOf(person, entry),
        entry,
        stamped: one.hours,
        seconds: amount?.unit === 'hours' ? amount.seconds : (entry.seconds ?? 0),
        drift: drifted && hasMoved(drifted) ? drifted.cause : null,
        longestDrift: drifted?.longest ?? null,
        candidateDrift: drifted?.candidate ?? null,
      },
    ]
  })
  const inLog = new Set(reported.map(({ person }) => person))
  const isUnreported = (person: number) => !inLog.has(person)
  return {
    talents: [...reported, ...backbone.candidates.filter(isUnreported).map(unreported)].sort(
      (a, b) => b.seconds - a.seconds,
    ),
    nearMisses: backbone.nearMisses
      .map(({ person }) => person)
      .filter(isUnreported)
      .map(unreported),
  }
}

/** A person keeps the key from 上报 to 撤销; whoever is not on 人员, or stands in the log twice, goes by the row. */
function keysOf(): (person: number, entry: ReportingEntry) => string {
  const taken = new Set<number>([-1])
  return (person, entry) => {
    if (taken.has(person)) return `entry ${entry.number}`
    taken.add(person)
    return `person ${person}`
  }
}

function entryKey({
  personId,
  personName,
  department,
}: Pick<ReportingEntry, 'personId' | 'personName' | 'department'>) {
  return JSON.stringify([personId, personName, department])
}

export const BACKBONE_CHOICES = ['all', 'yes', 'no'] as const
export const REPORTED_CHOICES = ['all', 'reported', 'unreported'] as const

export interface TalentFilter {
  /** Part of name or 用户编号. */
  readonly search: string
  /** 是否骨干: whether the person meets the conditions. */
  readonly backbone: (typeof BACKBONE_CHOICES)[number]
  readonly reported: (typeof REPORTED_CHOICES)[number]
  /** A department with everything below it; null for all. */
  readonly department: string | null
}

export const NO_FILTER: TalentFilter = { search: '', backbone: 'all', reported: 'all', department: null }

/** Those in view, in their order; `tree` says what is below a department. */
export function chosenTalents(
  talents: readonly Talent[],
  filter: TalentFilter,
  tree: DepartmentTree,
): readonly Talent[] {
  const departments = filter.department === null ? null : departmentsBelow(tree, filter.department)
  const matches = textMatcher(filter.search)
  return talents.filter(({ isCandidate, entry, name, id, department }) => {
    if (filter.backbone !== 'all' && isCandidate !== (filter.backbone === 'yes')) return false
    if (filter.reported !== 'all' && (entry !== null) !== (filter.reported === 'reported')) return false
    if (departments && !departments.has(department)) return false
    return matches(name, id)
  })
}

/** Whether the person can be reported or, reported, withdrawn. */
export function canAct({ isCandidate, entry }: Talent): boolean {
  return isCandidate || entry !== null
}

/** What 上报 and 撤销 would act on among those selected, by their keys. */
export function selectedFor(talents: readonly Talent[], selected: ReadonlySet<string>) {
  const chosen = talents.filter(({ key }) => selected.has(key))
  return {
    /** Indexes in `Dataset.people`. */
    toReport: chosen.flatMap(({ entry, isCandidate, person }) => (entry === null && isCandidate ? [person] : [])),
    toWithdraw: chosen.flatMap(({ entry }) => (entry === null ? [] : [entry])),
  }
}

/** Whether the data has moved since the person was reported. */
export function hasDrifted({ drift, longestDrift }: Talent): boolean {
  return drift !== null || longestDrift !== null
}

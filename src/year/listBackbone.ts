import type { Figure } from '../engine/figure'
import { reportedPeople } from '../engine/reportedPeople'
import type { Seconds } from '../records/duration'
import type { Identity } from '../records/personKey'
import type { ComputedYear } from './openYear'
import { textMatcher } from './textMatcher'

/** A person of the year's backbone list, with the hours that count for it. */
export interface BackbonePerson extends Identity {
  readonly hours: Figure
  readonly longestSingle: Figure
  /** 已上报, 待上报, or how far a near miss is. */
  readonly state: 'reported' | 'candidate' | { readonly missingSeconds: Seconds; readonly lacksSingle: boolean }
}

/** Whom of the list somebody wants to see. */
export interface BackboneFilter {
  /** Part of a name or 用户编号; '' for all. */
  readonly name: string
  /** By their names; null for all. */
  readonly departments: ReadonlySet<string> | null
  readonly status: (typeof BACKBONE_STATUSES)[number] | 'all'
}

export const BACKBONE_STATUSES = ['reported', 'candidate', 'near'] as const

/** Those in view, in their order. */
export function chosenBackbone(
  people: readonly BackbonePerson[],
  { name: search, departments, status }: BackboneFilter,
): readonly BackbonePerson[] {
  const matches = textMatcher(search)
  return people.filter(({ id, name, department, state }) => {
    if (status !== 'all' && (typeof state === 'string' ? state : 'near') !== status) return false
    return (!departments || departments.has(department)) && matches(name, id)
  })
}

/** Those reported, then the candidates who are not, then the near misses; each person once. */
export function listBackbone({ dataset, statistics }: ComputedYear): readonly BackbonePerson[] {
  const { backbone, people } = statistics
  const reported = reportedPeople(statistics)
  const today = (person: number, state: BackbonePerson['state']): BackbonePerson => {
    const { id, name, department } = dataset.people[person]!
    const [hours, longestSingle] = [people.figure(person, 'counted'), people.figure(person, 'longestSingle')]
    return { id, name, department, hours, longestSingle, state }
  }
  return [
    ...backbone.reported.map((entry): BackbonePerson => ({ ...entry, state: 'reported' })),
    ...backbone.candidates.filter((person) => !reported.has(person)).map((person) => today(person, 'candidate')),
    ...backbone.nearMisses
      .filter(({ person }) => !reported.has(person))
      .map(({ person, ...short }) => today(person, short)),
  ]
}

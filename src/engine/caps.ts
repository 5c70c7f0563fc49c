import type { Seconds } from '../records/duration'
import type { Person } from '../records/person'
import type { Policy } from '../records/policy'
import { STUDY_SOURCES } from '../records/studyRecords'
import { type Category, SUBJECTS } from '../records/subject'

/** 学时上限 of a person, of a source or subject: that of the 考核类别 where 分类学时上限 names one, else that of all; null for none. */
export function capOf(
  { caps, groupCaps }: Pick<Policy, 'caps' | 'groupCaps'>,
  { group }: Pick<Person, 'group'>,
  category: Category,
): Seconds | null {
  const own = Object.hasOwn(groupCaps, group) ? groupCaps[group]![category] : undefined
  return own ?? caps[category]
}

/** Whether anybody's hours are capped. */
export function hasCaps({ caps, groupCaps }: Pick<Policy, 'caps' | 'groupCaps'>): boolean {
  return Object.values(caps).some((cap) => cap !== null) || Object.keys(groupCaps).length > 0
}

/** Told row by row in their order: how much of a row's seconds counts. `source` is an index, `subject` an index and one more, 0 for none. */
export type FillCaps = (who: number, source: number, subject: number, given: Seconds) => Seconds

/** Caps as they fill. */
export interface OpenCaps {
  readonly fill: FillCaps
  /** Whether no room is left of a source or subject by now. */
  readonly isFull: (who: number, category: Category) => boolean
}

/**
 * The caps of so many people, all empty (domain.md §4): a row counts as far as there is room left of its source and of its subject,
 * and takes of both what counts of it.
 */
export function emptyCaps(policy: Policy, people: readonly Pick<Person, 'group'>[]): OpenCaps {
  const roomOf = (category: Category): Float64Array | null => {
    const isCapped =
      policy.caps[category] !== null || Object.values(policy.groupCaps).some((own) => own[category] !== undefined)
    if (!isCapped) return null
    return Float64Array.from(people, (person) => capOf(policy, person, category) ?? Number.POSITIVE_INFINITY)
  }
  const sources = STUDY_SOURCES.map(roomOf)
  const subjects = [null, ...SUBJECTS.map(roomOf)]
  const fill: FillCaps = (who, source, subject, given) => {
    const [ofSource, ofSubject] = [sources[source]!, subjects[subject]!]
    let counts = given
    if (ofSource !== null && ofSource[who]! < counts) counts = ofSource[who]!
    if (ofSubject !== null && ofSubject[who]! < counts) counts = ofSubject[who]!
    if (ofSource !== null) ofSource[who]! -= counts
    if (ofSubject !== null) ofSubject[who]! -= counts
    return counts
  }
  const rooms = new Map<Category, Float64Array | null>([
    ...STUDY_SOURCES.map((source, at) => [source, sources[at]!] as const),
    ...SUBJECTS.map((subject, at) => [subject, subjects[at + 1]!] as const),
  ])
  return { fill, isFull: (who, category) => rooms.get(category)?.[who] === 0 }
}

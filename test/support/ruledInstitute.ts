import fc from 'fast-check'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import type { Policy } from '../../src/records/policy'
import { RULE_PACKS, rulePackOf } from '../../src/records/rulePacks/rulePacks'
import { STUDY_SOURCES } from '../../src/records/studyRecords'
import { institute } from './randomInstitute'

const GROUPS = ['管理岗', '科研岗']
export const SOME_HOURS = fc.integer({ min: 0, max: 60 * HOUR })

const byCategory = fc.dictionary(fc.constantFrom('general', 'professional', ...STUDY_SOURCES), SOME_HOURS, {
  maxKeys: 3,
})

/** Rules of any pack with whatever 设置 may say besides: groups, minima, caps, a share, single limit, new hires, leavers. */
export const madePolicy: fc.Arbitrary<Partial<Policy>> = fc
  .record({
    pack: fc.constantFrom(...RULE_PACKS.map(({ id }) => id as Policy['pack'])),
    requiredSeconds: SOME_HOURS,
    singleSeconds: SOME_HOURS,
    groups: fc.dictionary(fc.constantFrom(...GROUPS), SOME_HOURS),
    minima: byCategory,
    groupMinima: fc.dictionary(fc.constantFrom(...GROUPS), byCategory),
    groupCaps: fc.dictionary(fc.constantFrom(...GROUPS), byCategory),
    professionalShare: fc.option(fc.integer({ min: 0, max: 10_000 })),
    newHires: fc.constantFrom('exempt' as const, 'required' as const),
    leavers: fc.constantFrom(null, 'exempt' as const, 'required' as const),
    measure: fc.constantFrom('effective' as const, 'effective' as const, 'total' as const),
    unnamedSubject: fc.constantFrom(null, 'general' as const, 'professional' as const, 'neither' as const),
    singleSources: fc.subarray([...STUDY_SOURCES]),
    caps: fc.record({
      general: fc.option(SOME_HOURS, { freq: 2 }),
      professional: fc.option(SOME_HOURS, { freq: 2 }),
      class: fc.option(SOME_HOURS),
      external: fc.option(SOME_HOURS),
      selfStudy: fc.option(SOME_HOURS),
      network: fc.option(SOME_HOURS),
      overseas: fc.option(SOME_HOURS),
      online: fc.option(SOME_HOURS),
    }),
  })
  .map((given) => ({ ...given, ...rulePackOf(given.pack).decides }))

const standing = fc.record({
  group: fc.constantFrom('', ...GROUPS),
  rank: fc.constantFrom('', '', '正处级', '科级'),
  active: fc.constantFrom(true, true, false),
  left: fc.constantFrom(null, momentOf(2015, 1, 1), momentOf(2016, 6, 1), momentOf(2018, 6, 1)),
})

/** The institutes of `institute` under rules of any pack, their people of all standings, their rows and classes with subjects and days. */
export const ruledInstitute: fc.Arbitrary<Dataset> = fc
  .record({
    dataset: institute,
    policy: madePolicy,
    standings: fc.array(standing, { minLength: 6, maxLength: 6 }),
    subjects: fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 7, maxLength: 7 }),
    days: fc.array(fc.constantFrom(null, 0.5, 2, 12), { minLength: 5, maxLength: 5 }),
  })
  .map(({ dataset, policy, standings, subjects, days }) => ({
    ...dataset,
    policy: { ...dataset.policy, ...policy },
    people: dataset.people.map((one, index) => ({ ...one, ...standings[index] })),
    classes: dataset.classes.map((one, index) => ({
      ...one,
      days: days[index]!,
      subject: [null, 'general' as const, 'professional' as const][subjects[index]!]!,
    })),
    // Of seven rows each the same, so that a shrunk example stays small.
    studies: { ...dataset.studies, subject: dataset.studies.subject.map((_, row) => subjects[row % 7]!) },
  }))

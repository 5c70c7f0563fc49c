import { computeStatistics } from '../../src/engine/computeStatistics'
import { smallestStep } from '../../src/engine/smallestStep'
import { HOUR } from '../../src/records/duration'
import type { Policy } from '../../src/records/policy'
import { shownNumber } from '../../src/records/rounding'
import { PROFESSIONAL_90 } from '../../src/records/rulePacks/professional90'
import { datasetOf, personOf, type StudyRow } from '../support/datasets'

/** People with hours of one outside training and of courseware each. */
function backboneOf(hours: readonly (readonly [single: number, online: number])[], policy: Partial<Policy> = {}) {
  const rows = hours.flatMap(([single, online], person): StudyRow[] => [
    { source: 'external', person, seconds: single, year: 2016 },
    { source: 'selfStudy', person, seconds: online, year: 2016 },
  ])
  // Ids of 3 and 4 digits, so that their order is that of numbers.
  const people = hours.map((_, index) => personOf(index, { id: String(998 + index) }))
  return computeStatistics(datasetOf({ people, rows, policy }), 2016).backbone
}

test('candidates stand by hours, then by 用户编号', () => {
  const { candidates } = backboneOf([
    [50 * HOUR, 50 * HOUR],
    [50 * HOUR, 70 * HOUR],
    [60 * HOUR, 40 * HOUR],
    [100 * HOUR, 0],
  ])
  expect(candidates).toEqual([1, 0, 2, 3])
})

test.each<[string, number, number, { missingSeconds: number; lacksSingle: boolean } | null]>([
  ['a single training alone is lacking', 40 * HOUR, 60 * HOUR, { missingSeconds: 0, lacksSingle: true }],
  ['6.5 hours alone are lacking', 50 * HOUR, 43.5 * HOUR, { missingSeconds: 6.5 * HOUR, lacksSingle: false }],
  ['the last second is lacking', 50 * HOUR, 50 * HOUR - 1, { missingSeconds: 1, lacksSingle: false }],
  ['nine tenths of the hours are near', 50 * HOUR, 40 * HOUR, { missingSeconds: 10 * HOUR, lacksSingle: false }],
  ['a second less is not', 50 * HOUR, 40 * HOUR - 1, null],
  ['both are lacking', 40 * HOUR, 55 * HOUR, null],
  ['nothing is lacking', 40 * HOUR + 1, 60 * HOUR, null],
])('near misses: %s', (_, single, online, expected) => {
  expect(backboneOf([[single, online]]).nearMisses).toEqual(
    expected === null ? [] : [{ person: 0, ...expected, parts: [] }],
  )
})

test.each<[string, Partial<StudyRow>[], string[] | null]>([
  ['professional hours alone', [{ subject: 'general', seconds: 102 * HOUR }], ['professional']],
  [
    'some professional hours',
    [
      { subject: 'general', seconds: 60 * HOUR },
      { subject: 'professional', seconds: 41 * HOUR },
    ],
    ['professional'],
  ],
  [
    'professional hours and a long training',
    [
      { subject: 'general', seconds: 30 * HOUR },
      { subject: 'general', seconds: 30 * HOUR },
      { subject: 'general', seconds: 40 * HOUR },
    ],
    null,
  ],
  ['nothing', [{ subject: 'professional', seconds: 102 * HOUR }], null],
])('near misses under 专业技术人员90学时: %s lacking', (_, rows, expected) => {
  const dataset = datasetOf({
    people: [personOf(0)],
    rows: rows.map((row) => ({ source: 'external', person: 0, year: 2016, seconds: 0, ...row })),
    policy: { ...PROFESSIONAL_90.decides, pack: 'professional90' },
  })
  const statistics = computeStatistics(dataset, 2016)
  const near = statistics.backbone.nearMisses.map(({ parts }) => parts.map(({ of }) => of))
  expect(near).toEqual(expected === null ? [] : [expected])
  if (expected !== null) expect(smallestStep(dataset, 2016, statistics.people, 0)).toHaveLength(1)
})

test.each([
  [457, 18],
  [462, 18],
  [463, 19],
  [12, 0],
  [13, 1],
])('of %i heads 4 %% is %i, rounded half up', (headcount, target) => {
  expect(shownNumber(backboneOf([], { headcount }).target.amount!)).toBe(target)
})

test('half a person is rounded up', () => {
  expect(shownNumber(backboneOf([], { headcount: 50, backboneShare: 500 }).target.amount!)).toBe(3)
})

test('without a headcount there is neither target nor rate', () => {
  const { target, rate } = backboneOf([], { headcount: null })
  expect([target.amount, rate.amount]).toEqual([null, null])
})

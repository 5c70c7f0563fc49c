import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { secondsOf } from '../../src/records/amount'
import { DAY, HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { DEFAULT_POLICY, type Policy } from '../../src/records/policy'
import { explainCaps, explainPerson } from '../../src/year/explainFigure'
import { classOf, datasetOf, personOf, type StudyRow } from '../support/datasets'

const classes = [
  classOf(0, { hours: 8 * HOUR }),
  classOf(1, { hours: null }),
  classOf(2, { year: 2015, hours: 5 * HOUR }),
  classOf(3, { hours: 6 * HOUR, implemented: false }),
]

function hoursOf(rows: readonly Omit<StudyRow, 'person'>[], policy: Partial<Policy> = {}) {
  const dataset = datasetOf({
    classes,
    people: [personOf(0)],
    rows: rows.map((row) => ({ ...row, person: 0 })),
    policy,
  })
  const statistics = computeStatistics(dataset, 2016)
  return {
    dataset,
    statistics,
    hours: statistics.people,
    whys: explainPerson(dataset, statistics, 0).map(({ why }) => why),
  }
}

test.each<[string, Omit<StudyRow, 'person'>, number, string]>([
  ['attendance takes the class’s hours', { source: 'class', trainingClass: 0 }, 8 * HOUR, 'counts'],
  [
    'the row’s own hours come before the class’s',
    { source: 'class', trainingClass: 0, seconds: 3 * HOUR },
    3 * HOUR,
    'counts',
  ],
  ['zero hours are hours', { source: 'class', trainingClass: 0, seconds: 0 }, 0, 'counts'],
  ['attendance not confirmed', { source: 'class', trainingClass: 0, state: 'notConfirmed' }, 0, 'not-confirmed'],
  ['a class held in spite of 未实施', { source: 'class', trainingClass: 3 }, 6 * HOUR, 'counts'],
  ['neither row nor class has hours', { source: 'class', trainingClass: 1 }, 0, 'no-hours'],
  ['zero hours are hours where the class gives none', { source: 'class', trainingClass: 1, seconds: 0 }, 0, 'counts'],
  ['a class of another year', { source: 'class', trainingClass: 2 }, 0, 'other-year'],
  ['an unknown class', { source: 'class', trainingClass: -1, seconds: HOUR }, 0, 'unknown-class'],
  ['outside study pending', { source: 'external', seconds: HOUR, year: 2016, state: 'pending' }, 0, 'pending'],
  ['outside study rejected', { source: 'external', seconds: HOUR, year: 2016, state: 'rejected' }, 0, 'rejected'],
  ['an unreadable row', { source: 'external', seconds: HOUR, year: 2016, state: 'unreadable' }, 0, 'unreadable'],
  [
    '年度 comes before the start',
    { source: 'overseas', seconds: HOUR, year: 2016, start: momentOf(2015, 5, 1)! },
    HOUR,
    'counts',
  ],
  [
    'without 年度 the start decides',
    { source: 'network', seconds: HOUR, start: momentOf(2015, 12, 31, 23, 59)! },
    0,
    'other-year',
  ],
  [
    'the last minute of the year',
    { source: 'online', seconds: HOUR, start: momentOf(2016, 12, 31, 23, 59)! },
    HOUR,
    'counts',
  ],
  ['the first moment of the next', { source: 'online', seconds: HOUR, start: momentOf(2017, 1, 1)! }, 0, 'other-year'],
  ['a leap day', { source: 'online', seconds: HOUR, start: momentOf(2016, 2, 29, 12)! }, HOUR, 'counts'],
  ['no year at all', { source: 'selfStudy', seconds: HOUR }, 0, 'other-year'],
])('%s', (_, row, seconds, why) => {
  const { hours, whys } = hoursOf([row])
  expect(hours.total[0]).toBe(seconds)
  expect(whys).toEqual([why])
})

test('the same class twice counts once, and a row that does not count takes no place', () => {
  const { hours, whys } = hoursOf([
    { source: 'class', trainingClass: 0, state: 'notConfirmed' },
    { source: 'class', trainingClass: 0, seconds: 2 * HOUR },
    { source: 'class', trainingClass: 0 },
  ])
  expect(whys).toEqual(['not-confirmed', 'counts', 'duplicate'])
  expect(hours.total[0]).toBe(2 * HOUR)
})

const online = (seconds: number): Omit<StudyRow, 'person'> => ({
  source: 'online',
  seconds,
  start: momentOf(2016, 5, 1)!,
})
const external = (seconds: number): Omit<StudyRow, 'person'> => ({ source: 'external', seconds, year: 2016 })

test.each<[string, Omit<StudyRow, 'person'>[], boolean, boolean]>([
  ['100 h and a single 40 h 1 s', [external(40 * HOUR + 1), online(60 * HOUR - 1)], true, true],
  ['100 h and a single 40 h', [external(40 * HOUR), online(60 * HOUR)], true, false],
  ['99 h 59 min 59 s', [external(41 * HOUR), online(59 * HOUR - 1)], false, false],
  ['33.33 + 33.33 + 33.34', [external(119_988), external(119_988), external(120_024)], true, false],
  ['a long courseware is no training', [online(90 * HOUR), external(10 * HOUR)], true, false],
  ['a long self-study is no training', [{ source: 'selfStudy', seconds: 101 * HOUR, year: 2016 }], true, false],
  ['a stay abroad is one', [{ source: 'overseas', seconds: 101 * HOUR, year: 2016 }], true, true],
])('limits: %s', (_, rows, reached, candidate) => {
  const { hours } = hoursOf(rows)
  expect([hours.reached[0] === 1, hours.candidate[0] === 1]).toEqual([reached, candidate])
})

test('sums of many long rows outgrow 32 bits and stay exact', () => {
  const { hours } = hoursOf(Array.from({ length: 80 }, () => online(366 * DAY)))
  expect([hours.total[0], hours.effective[0], hours.counted[0]]).toEqual(Array(3).fill(80 * 366 * DAY))
})

test('caps make effective hours; 统计口径 says which of the two counts', () => {
  const caps = { ...DEFAULT_POLICY.caps, online: 20 * HOUR }
  const rows = [external(80 * HOUR), online(30 * HOUR)]
  const byEffective = hoursOf(rows, { caps })
  expect([byEffective.hours.total[0], byEffective.hours.effective[0]]).toEqual([110 * HOUR, 100 * HOUR])
  const byTotal = hoursOf([external(79 * HOUR), online(30 * HOUR)], { caps, measure: 'total' })
  expect([byTotal.hours.reached[0], byTotal.hours.candidate[0]]).toEqual([1, 1])
  const short = hoursOf([external(79 * HOUR), online(30 * HOUR)], { caps })
  expect([short.hours.reached[0], short.hours.candidate[0]]).toEqual([0, 0])
})

test('what is lacking of the requirement, and never less than nothing', () => {
  const missing = (seconds: number) => hoursOf([online(seconds)]).hours.figure(0, 'missing').amount
  expect(missing(93.5 * HOUR)).toEqual({ unit: 'hours', seconds: 6.5 * HOUR })
  expect(missing(101 * HOUR)).toEqual({ unit: 'hours', seconds: 0 })
})

test('effective hours lead to the records, or with a cap to the sources that it cuts', () => {
  const caps = { ...DEFAULT_POLICY.caps, online: 20 * HOUR }
  expect(hoursOf([online(HOUR)]).hours.figure(0, 'effective').made.how).toBe('sum')
  const { made } = hoursOf([online(30 * HOUR)], { caps }).hours.figure(0, 'effective')
  expect(made).toMatchObject({ how: 'rule', rule: 'capped-hours' })
})

test.each([
  ['hired on the year’s first day', { hired: momentOf(2016, 1, 1) }, 0],
  ['hired on its last', { hired: momentOf(2016, 12, 31) }, 0],
  ['hired the day before', { hired: momentOf(2015, 12, 31) }, 1],
  ['without requirement', { required: false }, 0],
])('held to the requirement: %s', (_, given, required) => {
  const people = computeStatistics(datasetOf({ people: [personOf(0, given)] }), 2016).people
  expect(people.required[0]).toBe(required)
})

test('the rows say what a cap takes of them: the last one a part, those behind it whole', () => {
  const caps = { ...DEFAULT_POLICY.caps, online: 20 * HOUR }
  const { dataset, statistics } = hoursOf(
    [online(15 * HOUR), online(10 * HOUR), external(30 * HOUR), online(4 * HOUR)],
    {
      caps,
    },
  )
  expect(explainPerson(dataset, statistics, 0).map(({ capped }) => capped ?? 0)).toEqual([0, 5 * HOUR, 0, 4 * HOUR])
  expect(explainCaps(dataset, statistics, 0)).toEqual([{ of: 'online', came: 29 * HOUR, cap: 20 * HOUR }])
})

test('what counts of the rows, less what caps take of them, are the effective hours', () => {
  const hours = fc.integer({ min: 0, max: 60 })
  const cap = fc.option(hours, { nil: null })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), hours), { maxLength: 12 }),
      cap,
      cap,
      (given, externalCap, onlineCap) => {
        const caps = {
          ...DEFAULT_POLICY.caps,
          external: externalCap === null ? null : externalCap * HOUR,
          online: onlineCap === null ? null : onlineCap * HOUR,
        }
        const rows = given.map(([isOnline, count]) => (isOnline ? online(count * HOUR) : external(count * HOUR)))
        const { dataset, statistics, hours: people } = hoursOf(rows, { caps })
        const counted = explainPerson(dataset, statistics, 0).reduce(
          (sum, part) => sum + (part.counts ? secondsOf(part.amount) - (part.capped ?? 0) : 0),
          0,
        )
        expect(counted).toBe(people.effective[0])
      },
    ),
  )
})

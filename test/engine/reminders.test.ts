import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { type RemindersAsked, reminders } from '../../src/engine/reminders'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import type { Person } from '../../src/records/person'
import type { Policy } from '../../src/records/policy'
import { DEFAULT_POLICY } from '../../src/records/policy'
import { mattersOf } from '../../src/records/reminders'
import { type RulePackId, rulePackOf } from '../../src/records/rulePacks/rulePacks'
import type { TrainingClass } from '../../src/records/trainingClass'
import { classOf, datasetOf, personOf, type StudyRow } from '../support/datasets'
import { institute } from '../support/randomInstitute'

const YEAR = 2016
const NOW = momentOf(YEAR, 10, 1, 9)!
const on = (month: number, day: number) => momentOf(YEAR, month, day)!

/** All of a year, as it stands on the first of October. */
function allOf(dataset: Dataset, asked: Partial<RemindersAsked> = {}) {
  const statistics = computeStatistics(dataset, YEAR)
  const found = reminders(dataset, statistics, {
    people: statistics.people.staff,
    isReviewed: () => true,
    isCollected: () => true,
    classes: statistics.execution.rows,
    from: null,
    to: null,
    now: NOW,
    ...asked,
  })
  return { statistics, found, matters: found.departments.flatMap(({ matters }) => matters) }
}

const under = (pack: RulePackId, given: Partial<Policy> = {}): Partial<Policy> => ({
  ...given,
  pack,
  ...rulePackOf(pack).decides,
})

/** The one who is short, with hours of 2016 besides. */
function short(
  policy: Partial<Policy>,
  classes: readonly Partial<TrainingClass>[],
  rows: readonly Partial<StudyRow>[],
  one: Partial<Person> = {},
) {
  const dataset = datasetOf({
    people: [personOf(0, one)],
    classes: classes.map((given, index) =>
      classOf(index, { year: YEAR, implemented: false, hours: 8 * HOUR, ...given }),
    ),
    rows: rows.map((row) => ({ source: 'external', person: 0, year: YEAR, ...row })),
    policy,
  })
  return mattersOf(allOf(dataset).matters, 'short')
}

describe('which classes would help', () => {
  const has = [{ seconds: 60 * HOUR }]

  test.each<[string, Partial<TrainingClass>, boolean]>([
    ['begins today', { start: on(10, 1) }, true],
    ['begins later', { start: on(12, 1) }, true],
    ['is planned for later', { plannedStart: on(12, 1) }, true],
    ['has no date and is not held', {}, true],
    ['was to begin yesterday', { plannedStart: on(9, 30) }, false],
    ['is held, and nobody says when', { implemented: true }, false],
    ['was refused', { start: on(12, 1), approval: 'refused' }, false],
    ['is of another year', { start: on(12, 1), year: 2017 }, false],
    ['gives no hours', { start: on(12, 1), hours: null }, false],
  ])('a class that %s', (_, given, helps) => {
    const [one] = short({}, [given], has)
    expect(one!.nearest.map(({ name }) => name)).toEqual(helps ? ['培训班1'] : [])
  })

  test('the nearest three, by their days, those without one last', () => {
    const days = [on(12, 1), null, on(11, 1), on(10, 5), on(12, 24)]
    const [one] = short(
      {},
      days.map((start) => ({ start })),
      has,
    )
    expect(one!.nearest.map(({ name }) => name)).toEqual(['培训班4', '培训班3', '培训班1'])
  })

  test('what the cap of classes leaves, and nothing where it leaves none', () => {
    const caps = { ...DEFAULT_POLICY.caps, class: 10 * HOUR }
    const attended = { source: 'class' as const, trainingClass: 0, state: 'accepted' as const }
    const held = { implemented: true, start: on(3, 1) }
    const [some] = short({ caps }, [held, { start: on(12, 1) }], [{ ...attended, seconds: 7 * HOUR }])
    expect(some!.nearest.map(({ name, seconds }) => [name, seconds / HOUR])).toEqual([['培训班2', 3]])
    const [none] = short({ caps }, [held, { start: on(12, 1) }], [{ ...attended, seconds: 10 * HOUR }])
    expect(none!.nearest).toEqual([])
    const [uncapped] = short(
      { caps, measure: 'total' },
      [held, { start: on(12, 1) }],
      [{ ...attended, seconds: 10 * HOUR }],
    )
    expect(uncapped!.nearest.map(({ seconds }) => seconds / HOUR)).toEqual([8])
  })

  test('not one that counts already; one on whose list somebody stands says so, with the hours of that row', () => {
    const later = { start: on(12, 1) }
    const at = { source: 'class' as const, trainingClass: 0 }
    const [counted] = short({}, [later], [{ ...at, state: 'accepted' }])
    expect(counted!.nearest).toEqual([])
    const [listed] = short({}, [later], [{ ...at, state: 'notConfirmed', seconds: 5 * HOUR }])
    expect(listed!.nearest).toMatchObject([{ isListed: true, seconds: 5 * HOUR }])
  })

  test('who lacks 专业科目 is told of a class of it, however near the others are', () => {
    const policy = under('professional90')
    const days = [on(10, 5), on(10, 6), on(10, 7)]
    const classes: Partial<TrainingClass>[] = [
      ...days.map((start) => ({ start, subject: 'general' as const })),
      { start: on(12, 1), subject: 'professional' },
    ]
    const [both] = short(policy, classes, [{ seconds: 20 * HOUR, subject: 'general' }])
    expect(both!.missing.map(({ of, missing }) => [of, missing / HOUR])).toEqual([
      ['hours', 70],
      ['professional', 60],
    ])
    expect(both!.nearest.map(({ name, helps }) => [name, helps])).toEqual([
      ['培训班1', ['hours']],
      ['培训班2', ['hours']],
      ['培训班3', ['hours']],
      ['培训班4', ['hours', 'professional']],
    ])
    const [subject] = short(policy, classes, [{ seconds: 100 * HOUR, subject: 'general' }])
    expect(subject!.nearest.map(({ name, helps }) => [name, helps])).toEqual([['培训班4', ['professional']]])
  })
})

test('what cannot be said of years that the workbook does not hold is told and adds to no sum', () => {
  const dataset = datasetOf({
    people: [personOf(0, { rank: '县处级正职' }), personOf(1)],
    rows: [
      { source: 'external', person: 0, seconds: 90 * HOUR, year: YEAR },
      { source: 'external', person: 1, seconds: 80 * HOUR, year: YEAR },
    ],
    policy: { ...under('cadres'), requiredSeconds: 90 * HOUR },
  })
  const { found, matters } = allOf(dataset)
  expect(
    mattersOf(matters, 'short').map(({ counted, required, missing }) => [
      counted / HOUR,
      required / HOUR,
      missing[0]!.unheld,
    ]),
  ).toEqual([
    [90, 550, [2012, 2013, 2014, 2015]],
    [80, 90, []],
  ])
  expect(found.missing).toEqual([{ of: 'hours', years: 1, missing: 10 * HOUR, people: 1 }])
})

test.each<[string, Partial<TrainingClass>, unknown]>([
  [
    'not held, to come',
    { implemented: false, plannedStart: on(12, 1) },
    { kind: 'notHeld', begins: on(12, 1), isOverdue: false },
  ],
  [
    'not held, its last day today',
    { implemented: false, start: on(9, 28), end: on(10, 1) },
    { kind: 'notHeld', isOverdue: false },
  ],
  ['not held, over', { implemented: false, plannedStart: on(9, 30) }, { kind: 'notHeld', isOverdue: true }],
  ['not held, no day', { implemented: false }, { kind: 'notHeld', begins: null, isOverdue: false }],
  ['refused', { implemented: false, approval: 'refused' }, null],
  [
    'held, all but 成效 and 经费',
    { ...FILLED(), effect: '', cost: null },
    { kind: 'incomplete', gaps: ['cost', 'effect'], place: { column: 9 } },
  ],
  ['held, all filled in', FILLED(), null],
])('a class %s', (_, given, told) => {
  const { matters } = allOf(
    datasetOf({ people: [], classes: [classOf(0, { year: YEAR, department: '甲', ...given })], rows: [] }),
  )
  expect(matters).toHaveLength(told === null ? 0 : 1)
  if (told) expect(matters[0]).toMatchObject({ trainingClass: '培训班1', ...(told as object) })
})

function FILLED(): Partial<TrainingClass> {
  const text = {
    audience: '职工',
    content: '内容',
    goal: '目的',
    location: '礼堂',
    contact: '李',
    phone: '1',
    effect: '好',
  }
  return { ...text, implemented: true, start: on(3, 1), participants: 3, cost: 100 }
}

test('what waits for approval is told of whoever it is of, reached or not, with the cell of its state', () => {
  const row = { source: 'external', seconds: 12 * HOUR, year: YEAR, title: '慕课' } as const
  const dataset = datasetOf({
    people: [personOf(0), personOf(1, { department: '' })],
    rows: [
      { ...row, person: 0, state: 'pending' },
      { ...row, person: 0, seconds: 100 * HOUR },
      { ...row, person: 1, state: 'rejected' },
      { ...row, person: 0, state: 'pending', year: 2015 },
      { ...row, person: 1, state: 'pending' },
    ],
  })
  const { found } = allOf(dataset)
  expect(found.departments.map(({ department, matters }) => [department, matters.map(({ kind }) => kind)])).toEqual([
    ['综合处', ['pending']],
    ['', ['short', 'pending']],
  ])
  expect(found.departments[0]!.matters[0]).toMatchObject({
    title: '慕课',
    seconds: 12 * HOUR,
    place: { sheet: '外部学习', row: 2, column: 7 },
  })
})

test('the deadline is the last day of the reporting window, else of the year', () => {
  const of = (policy: Partial<Policy>) => allOf(datasetOf({ people: [], rows: [], policy })).found.deadline
  expect(of({ windowTo: momentOf(YEAR, 12, 10, 23, 59, 59) })).toBe(momentOf(YEAR, 12, 10, 23, 59, 59))
  expect(of({})).toBe(on(12, 31))
})

test('everybody required who did not reach is listed once and nobody else; departments add up to people and to the whole', () => {
  fc.assert(
    fc.property(
      institute,
      fc.constantFrom<RulePackId>('cas2020', 'professional90', 'cadres', 'own'),
      fc.constantFrom('', '县处级正职', '科级'),
      (made, pack, rank) => {
        const people = made.people.map((one, index) => (index % 2 === 0 ? { ...one, rank } : one))
        const dataset = { ...made, people, policy: { ...made.policy, ...under(pack) } }
        const { statistics, found, matters } = allOf(dataset)
        const listed = mattersOf(matters, 'short')
        const { required, reached, staff } = statistics.people
        expect(listed.map(({ who }) => who.person).sort((a, b) => a - b)).toEqual(
          staff.filter((person) => required[person] === 1 && reached[person] === 0),
        )
        const key = ({ of, years }: { of: string; years: number }) => `${of} ${years}`
        const added = (parts: readonly { of: string; years: number; missing: number }[]) => {
          const sums: Record<string, number> = {}
          for (const part of parts) sums[key(part)] = (sums[key(part)] ?? 0) + part.missing
          return sums
        }
        const said = listed.flatMap(({ missing }) => missing.filter(({ unheld }) => unheld.length === 0))
        expect(added(found.departments.flatMap(({ missing }) => missing))).toEqual(added(said))
        expect(added(found.missing)).toEqual(added(said))
        for (const { department, matters: own } of found.departments) {
          expect(own.length).toBeGreaterThan(0)
          for (const { who } of mattersOf(own, 'short')) expect(dataset.people[who.person]!.department).toBe(department)
        }
        for (const { nearest, missing } of listed) {
          const parts = missing.map(({ of }) => of)
          for (const { helps, seconds } of nearest) {
            expect(helps.length > 0 && seconds > 0).toBe(true)
            expect(helps.every((of) => parts.includes(of))).toBe(true)
          }
        }
      },
    ),
  )
})

import fc from 'fast-check'
import { checkDataset } from '../../src/engine/checks/checkDataset'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { yearsFigure } from '../../src/engine/lackFigure'
import { rankOf } from '../../src/engine/leadingCadre'
import { secondsOf } from '../../src/records/amount'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import type { Person } from '../../src/records/person'
import { DEFAULT_POLICY, type Policy } from '../../src/records/policy'
import { RULE_PACKS, rulePackOf } from '../../src/records/rulePacks/rulePacks'
import { STUDY_SOURCES } from '../../src/records/studyRecords'
import type { TrainingClass } from '../../src/records/trainingClass'
import { explainCaps, explainFigure, explainPerson } from '../../src/year/explainFigure'
import { classOf, datasetOf, personOf, type StudyRow } from '../support/datasets'
import { madePolicy, SOME_HOURS } from '../support/ruledInstitute'
import { naiveRules } from './naive/naiveRules'

const YEAR = 2025

/** The policy of a pack, with what 设置 says besides. */
function under(id: (typeof RULE_PACKS)[number]['id'], given: Partial<Policy> = {}): Partial<Policy> {
  return { ...given, pack: id as Policy['pack'], ...rulePackOf(id as Policy['pack']).decides }
}

function learned(hours: number, more: Partial<StudyRow> = {}): StudyRow {
  return { source: 'external', person: 0, seconds: hours * HOUR, year: YEAR, ...more }
}

function ofOne(policy: Partial<Policy>, person: Partial<Person>, rows: readonly StudyRow[]) {
  const dataset = datasetOf({ people: [personOf(0, person)], rows, policy })
  const statistics = computeStatistics(dataset, YEAR)
  return {
    reached: statistics.people.reached[0] === 1,
    lacking: statistics.people.lacking(0).map(({ of, missing, unheld }) => [of, missing / HOUR, ...unheld]),
    findings: checkDataset(dataset, statistics).map(({ code }) => code),
  }
}

describe('专业技术人员90学时', () => {
  const policy = under('professional90')

  test.each([
    ['90 with 60 of 专业科目', 30, 60, true, []],
    ['59 of 专业科目', 31, 59, false, [['professional', 1]]],
    ['more of 公需科目 undoes nothing', 200, 60, true, []],
    [
      'too little of both',
      10,
      48,
      false,
      [
        ['hours', 32],
        ['professional', 12],
      ],
    ],
  ])('%s', (_, general, professional, reached, lacking) => {
    const rows = [learned(general, { subject: 'general' }), learned(professional, { subject: 'professional' })]
    expect(ofOne(policy, {}, rows)).toMatchObject({ reached, lacking })
  })

  test('hours without a subject are asked about, and count as 未注明科目 says', () => {
    const rows = [learned(90)]
    const asked = ofOne(policy, {}, rows)
    expect(asked.findings).toContain('question-subjects')
    expect(asked.reached).toBe(false)
    const answered = ofOne({ ...policy, unnamedSubject: 'professional' }, {}, rows)
    expect(answered.findings).not.toContain('question-subjects')
    expect(answered.reached).toBe(true)
    expect(ofOne({ ...policy, unnamedSubject: 'general' }, {}, rows).reached).toBe(false)
  })
})

describe('干部教育培训2023', () => {
  const policy = under('cadres')
  const past = (hours: number, year: number) => learned(hours, { year })

  test('a leading cadre is held to 550 hours in five years, others to 90 a year', () => {
    const rows = [past(110, 2021), past(110, 2022), past(110, 2023), past(110, 2024), past(110, 2025)]
    expect(ofOne(policy, { rank: '正处级' }, rows)).toMatchObject({ reached: true, lacking: [] })
    expect(ofOne(policy, { rank: '副处级' }, rows.slice(1))).toMatchObject({ reached: false })
    expect(ofOne(policy, { rank: '科级' }, rows.slice(4))).toMatchObject({ reached: true })
  })

  test('years that the workbook does not hold are said, never taken for zero', () => {
    const { reached, lacking, findings } = ofOne(policy, { rank: '县处级正职' }, [past(120, 2024), past(120, 2025)])
    expect(reached).toBe(false)
    expect(lacking).toEqual([['hours', 310, 2021, 2022, 2023]])
    expect(findings).toContain('years-not-held')
    // What is there suffices: nothing is missing, whatever the other years were.
    expect(ofOne(policy, { rank: '县处级正职' }, [past(300, 2024), past(300, 2025)])).toMatchObject({
      reached: true,
      lacking: [],
    })
  })

  test('hours from before 入职时间 count in several years together', () => {
    const hired = momentOf(2024, 3, 1)!
    const rows = [past(250, 2022), past(250, 2023), past(84, 2025)]
    expect(ofOne(policy, { rank: '正处级', hired }, rows)).toMatchObject({ reached: true, lacking: [] })
    const short = ofOne(policy, { rank: '正处级', hired }, rows.slice(1))
    expect(short.lacking).toEqual([['hours', 216, 2021, 2022, 2024]])
  })

  test('a year is held of somebody by a record that counts, or a class held with a leading cadre in it', () => {
    const people = [personOf(0, { rank: '正处级' }), personOf(1, { rank: '科员' }), personOf(2, { rank: '副处级' })]
    const unheld = (rows: readonly StudyRow[], implemented = true) => {
      const classes = [classOf(0, { year: 2022, hours: 2 * HOUR, implemented })]
      const dataset = datasetOf({ people, classes, rows, policy })
      return computeStatistics(dataset, YEAR).people.lacking(0)[0]!.unheld
    }
    const attended = (person: number): StudyRow => ({ source: 'class', person, trainingClass: 0 })
    const none = [2021, 2022, 2023, 2024]
    expect(unheld([past(2, 2022)].map((row) => ({ ...row, person: 1 })))).toEqual(none)
    expect(unheld([{ ...past(2, 2022), person: 2 }])).toEqual(none)
    expect(unheld([{ ...past(2, 2022), state: 'rejected' }])).toEqual(none)
    expect(unheld([])).toEqual(none)
    expect(unheld([attended(1)])).toEqual(none)
    expect(unheld([attended(2)], false)).toEqual(none)
    expect(unheld([attended(2)])).toEqual([2021, 2023, 2024])
    expect(unheld([past(2, 2022)])).toEqual([2021, 2023, 2024])
  })

  describe('days do in place of hours', () => {
    const on = (first: number, last: number) => ({ start: momentOf(YEAR, 3, first)!, end: momentOf(YEAR, 3, last)! })
    const course = (days: number | null, hours: number) => ({ days, hours: hours * HOUR, year: YEAR })
    const attended = (trainingClass: number, more: Partial<StudyRow> = {}): StudyRow => {
      return { source: 'class', person: 0, trainingClass, ...more }
    }
    test.each<[string, readonly Partial<TrainingClass>[], readonly StudyRow[], number, number, boolean]>([
      ['天数 of a class', [course(12, 84)], [attended(0)], 12, 0, true],
      ['half a day less', [course(11.5, 84)], [attended(0)], 11.5, 0, false],
      ['the dates of a class without 天数', [{ ...course(null, 84), ...on(3, 14) }], [attended(0)], 12, 0, true],
      ['no more than the dates hold', [{ ...course(12, 84), ...on(3, 4) }], [attended(0)], 2, 0, false],
      ['the dates of external training', [], [learned(80, on(3, 14))], 12, 0, true],
      ['of a stay abroad', [], [learned(80, { source: 'overseas', ...on(3, 14) })], 12, 0, true],
      ['none of self-study', [], [learned(80, { source: 'selfStudy', ...on(3, 14) })], 0, 0, false],
      ['none of a network course', [], [learned(80, { source: 'network', ...on(3, 14) })], 0, 0, false],
      ['a day of two trainings once', [], [learned(40, on(3, 8)), learned(40, on(8, 13))], 11, 0, false],
      ['not told: no dates', [], [learned(80)], 0, 1, false],
      ['not told: the end is before the start', [], [learned(80, on(14, 3))], 0, 1, false],
      ['not told: less than three hours a day', [], [learned(35.9, on(3, 14))], 0, 1, false],
      ['three hours a day', [], [learned(36, on(3, 14))], 12, 0, true],
      ['not told: a part of a class', [course(12, 84)], [attended(0, { seconds: 83 * HOUR })], 0, 1, false],
      ['twice in a class', [course(6, 40)], [attended(0), attended(0)], 6, 0, false],
    ])('%s', (_, classes, rows, came, unsaid, reached) => {
      const all = classes.map((one, index) => classOf(index, one))
      const dataset = datasetOf({ people: [personOf(0)], classes: all, rows, policy })
      const { people } = computeStatistics(dataset, YEAR)
      expect(people.days(0)).toEqual({ years: 1, least: 12, came: came * 100, unsaid })
      expect(people.reached[0] === 1).toBe(reached)
      expect(secondsOf(people.figure(0, 'missing').amount) === 0).toBe(reached)
      const told = explainPerson(dataset, computeStatistics(dataset, YEAR), 0).map(({ days = 0 }) => days)
      expect(told.reduce<number>((sum, days) => sum + (days ?? 0), 0)).toBe(came * 100)
      expect(told.filter((days) => days === null)).toHaveLength(unsaid)
    })

    test('hours that a cap cuts tell no days', () => {
      const capped = { ...policy, caps: { ...DEFAULT_POLICY.caps, external: 79 * HOUR } }
      const days = (given: Partial<Policy>) =>
        computeStatistics(
          datasetOf({ people: [personOf(0)], rows: [learned(80, on(3, 14))], policy: given }),
          YEAR,
        ).people.days(0)
      expect(days(capped)).toMatchObject({ came: 0, unsaid: 1 })
      expect(days({ ...capped, measure: 'total' })).toMatchObject({ came: 1200, unsaid: 0 })
    })

    test('three months of five years are ninety days', () => {
      const stay = (last: number) =>
        learned(400, { source: 'overseas', year: 2023, start: momentOf(2023, 3, 1)!, end: momentOf(2023, 5, last)! })
      const missing = (last: number) => {
        const dataset = datasetOf({ people: [personOf(0, { rank: '正处级' })], rows: [stay(last)], policy })
        return computeStatistics(dataset, YEAR).people.lacking(0)
      }
      expect(missing(29)).toEqual([])
      expect(missing(28)).toMatchObject([{ missing: 150 * HOUR, days: { years: 5, least: 90, came: 8900, unsaid: 0 } }])
    })

    test('under other rules nobody asks for days', () => {
      const { people } = computeStatistics(datasetOf({ people: [personOf(0)], rows: [learned(80, on(3, 14))] }), YEAR)
      expect(people.days(0)).toBeNull()
    })
  })

  test('还差学时 of a leading cadre is that of the five years, which are explained', () => {
    const rows = [past(250, 2022), past(250, 2023), past(44, 2025)]
    const dataset = datasetOf({ people: [personOf(0, { rank: '正处级' })], rows, policy })
    const statistics = computeStatistics(dataset, YEAR)
    const missing = statistics.people.figure(0, 'missing')
    expect(secondsOf(missing.amount)).toBe(6 * HOUR)
    expect(secondsOf(yearsFigure(dataset, statistics, 0)!.amount)).toBe(544 * HOUR)
    expect(explainFigure(missing).filter(({ counts }) => counts)).toHaveLength(3)
    const done = datasetOf({ people: dataset.people, rows: [...rows, past(6, 2025)], policy })
    expect(secondsOf(computeStatistics(done, YEAR).people.figure(0, 'missing').amount)).toBe(0)
  })

  test.each([
    [
      'leading',
      '县处级正职 县处级副职 正处级 副处级 正处 处级 处长 副处长 处级干部 副处级干部 处级领导干部 正处（六级职员） 处级正职 正处级实职',
    ],
    [
      'leading',
      '正厅级 厅局级正职 司局级 副部级 省部级副职 正局 所长 副所长 所领导 所级领导 党委书记 党委副书记 纪委书记 院长',
    ],
    [
      'leading',
      '五级职员 六级职员 管理五级 四级调研员 一级调研员 二级巡视员 正处级调研员 正县级 县级 厅局级及以上 县处级以上 正处级(试用期)',
    ],
    [
      'other',
      '处级以下 县处级以下 副处级以下 非县处级 正科级 副科级 科员 无 - 科级（处级待遇） 正高级 副高级 一级主任科员 七级职员 科级及以下',
    ],
    ['unknown', '原正处级 处长助理 工程处 研究室主任 部门副主任 5级 正团 相当于处级'],
  ])('职务级别 that are %s: %s', (rank, words) => {
    for (const word of words.split(' ')) expect([word, rankOf(word)]).toEqual([word, rank])
  })

  test('a 职务级别 that nobody understands is an error with the word', () => {
    expect(ofOne(policy, { rank: '工程处' }, []).findings).toContain('rank-unknown')
    expect(ofOne(policy, { rank: '' }, []).findings).not.toContain('rank-unknown')
    expect(ofOne({}, { rank: '工程处' }, []).findings).not.toContain('rank-unknown')
  })

  test('人员 without 职务级别 is an error', () => {
    expect(ofOne(policy, {}, []).findings).toContain('rank-missing')
  })
})

test('two thirds are met by 60 of 90 hours, to the second', () => {
  const policy = under('own', { professionalShare: 20_000 / 3, requiredSeconds: 90 * HOUR })
  const rows = (professional: number) => [
    learned(30, { subject: 'general' }),
    learned(60, { subject: 'professional', seconds: professional }),
  ]
  expect(ofOne(policy, {}, rows(60 * HOUR))).toMatchObject({ reached: true, lacking: [] })
  expect(ofOne(policy, {}, rows(60 * HOUR + 3))).toMatchObject({ reached: true })
  expect(
    ofOne(policy, {}, [learned(30, { subject: 'general', seconds: 30 * HOUR + 1 }), ...rows(60 * HOUR).slice(1)]),
  ).toMatchObject({ reached: false })
})

describe('自定', () => {
  const policy = (given: Partial<Policy>) => ({ ...under('own'), ...given })

  test.each<[string, Partial<Policy>, Partial<Person>, readonly StudyRow[], boolean]>([
    ['a group’s own requirement', { groups: { 管理岗: 60 * HOUR } }, { group: '管理岗' }, [learned(60)], true],
    ['of another group', { groups: { 管理岗: 60 * HOUR } }, { group: '科研岗' }, [learned(60)], false],
    ['a minimum of a source', { minima: { class: HOUR } }, {}, [learned(100)], false],
    [
      'a minimum of a source that its cap lets nobody reach',
      { minima: { external: 50 * HOUR }, requiredSeconds: HOUR, caps: { ...DEFAULT_POLICY.caps, external: 40 * HOUR } },
      {},
      [learned(100)],
      false,
    ],
    [
      'a group’s own minimum',
      { groupMinima: { 管理岗: { external: 60 * HOUR } } },
      { group: '管理岗' },
      [learned(100)],
      true,
    ],
    [
      'a group’s own minimum in place of everybody’s',
      { minima: { class: HOUR }, groupMinima: { 管理岗: { class: 0 } } },
      { group: '管理岗' },
      [learned(100)],
      true,
    ],
    [
      'the minimum of another group',
      { groupMinima: { 科研岗: { class: HOUR } } },
      { group: '管理岗' },
      [learned(100)],
      true,
    ],
    [
      'a cap of a subject',
      { caps: { ...DEFAULT_POLICY.caps, general: 30 * HOUR } },
      {},
      [learned(69, { subject: 'professional' }), learned(50, { subject: 'general' })],
      false,
    ],
    [
      'a cap of a group',
      { groupCaps: { 管理岗: { external: 99 * HOUR } } },
      { group: '管理岗' },
      [learned(100)],
      false,
    ],
    [
      'the cap of another group',
      { groupCaps: { 科研岗: { external: HOUR } } },
      { group: '管理岗' },
      [learned(100)],
      true,
    ],
    [
      'a group’s own cap in place of everybody’s',
      { caps: { ...DEFAULT_POLICY.caps, external: HOUR }, groupCaps: { 管理岗: { external: 100 * HOUR } } },
      { group: '管理岗' },
      [learned(100)],
      true,
    ],
    [
      'what a subject’s cap takes away leaves room of the source',
      { requiredSeconds: 50 * HOUR, caps: { ...DEFAULT_POLICY.caps, general: 10 * HOUR, external: 50 * HOUR } },
      {},
      [learned(40, { subject: 'general' }), learned(40, { subject: 'professional' })],
      true,
    ],
    [
      'a share of a person’s own hours',
      { professionalShare: 5000 },
      {},
      [learned(51, { subject: 'professional' }), learned(51, { subject: 'general' })],
      true,
    ],
    [
      'a second less than the share',
      { professionalShare: 5000 },
      {},
      [learned(51, { subject: 'professional' }), { ...learned(51, { subject: 'general' }), seconds: 51 * HOUR + 1 }],
      false,
    ],
  ])('%s', (_, given, person, rows, reached) => {
    expect(ofOne(policy(given), person, rows).reached).toBe(reached)
  })

  test('a minimum and a share of 专业科目 are one demand, the greater: nobody lacks the same hours twice', () => {
    const both = policy({ requiredSeconds: HOUR, minima: { professional: 30 * HOUR }, professionalShare: 5000 })
    const lacking = (general: number) => ofOne(both, {}, [learned(general, { subject: 'general' })]).lacking
    expect([lacking(50), lacking(80)]).toEqual([[['professional', 30]], [['professional', 40]]])
  })

  test('people hired within the year are held to it where 新入职人员 says so', () => {
    const people = [personOf(0, { hired: momentOf(YEAR, 3, 1) })]
    const required = (newHires: Policy['newHires']) =>
      computeStatistics(datasetOf({ people, policy: policy({ newHires }) }), YEAR).people.required[0]
    expect([required('exempt'), required('required')]).toEqual([0, 1])
  })

  test.each<Partial<Policy>>([
    { groups: { 管理: HOUR } },
    { groupMinima: { 管理: { class: HOUR } } },
    { groupCaps: { 管理: { class: HOUR } } },
  ])('a 考核类别 that nobody has is told: %j', (given) => {
    expect(ofOne(policy(given), { group: '管理岗' }, []).findings).toContain('unknown-group')
  })

  test('who has no 考核类别 is told with the cell, where 设置 tells people apart by it; a missing column once', () => {
    const people = [personOf(0, { group: '管理岗' }), personOf(1), personOf(2), personOf(3, { required: false })]
    const made = datasetOf({ people, policy: policy({ groups: { 管理岗: HOUR, 科研岗: HOUR } }) })
    const told = (dataset: typeof made) =>
      checkDataset(dataset, computeStatistics(dataset, YEAR))
        .filter(({ code }) => code.includes('group'))
        .map(({ code, place, args }) => [code, place?.row, place?.column, 'count' in args ? args.count : null])
    expect(told(made)).toEqual([
      ['group-missing', 3, 3, 2],
      ['unknown-group', undefined, undefined, null],
    ])
    const sheets = made.sheets.map((one) => (one.kind === 'staff' ? { ...one, columnOf: { id: 1, name: 2 } } : one))
    expect(told({ ...made, sheets })).toEqual([['group-column-missing', 1, null, null]])
    expect(told({ ...made, policy: { ...made.policy, groups: {} } })).toEqual([])
  })

  test.each<[string, Partial<Policy>, number]>([
    ['of everybody', { minima: { class: 2 * HOUR }, caps: { ...DEFAULT_POLICY.caps, class: HOUR } }, 1],
    ['of a group', { minima: { class: 2 * HOUR }, groupCaps: { 管理岗: { class: HOUR } } }, 1],
    ['equal', { minima: { class: HOUR }, groupCaps: { 管理岗: { class: HOUR } } }, 0],
    [
      'with 统计口径 总时长',
      { measure: 'total', minima: { class: 2 * HOUR }, groupCaps: { 管理岗: { class: HOUR } } },
      0,
    ],
  ])('a minimum above its cap is told: %s', (_, given, count) => {
    const { findings } = ofOne(policy(given), { group: '管理岗' }, [])
    expect(findings.filter((code) => code === 'minimum-above-cap')).toHaveLength(count)
  })

  test('hours without a subject are asked about where a subject is capped', () => {
    const capped = policy({ caps: { ...DEFAULT_POLICY.caps, general: HOUR } })
    expect(ofOne(capped, {}, [learned(1)]).findings).toContain('question-subjects')
  })

  test('what caps take of each row is what the hours lack of it, by source and subject', () => {
    const dataset = datasetOf({
      people: [personOf(0, { group: '管理岗' })],
      policy: policy({
        caps: { ...DEFAULT_POLICY.caps, general: 20 * HOUR, external: 5 * HOUR },
        groupCaps: { 管理岗: { external: 50 * HOUR } },
      }),
      rows: [
        learned(15, { subject: 'general' }),
        learned(30, { subject: 'professional' }),
        learned(12, { subject: 'general' }),
      ],
    })
    const statistics = computeStatistics(dataset, YEAR)
    expect(explainPerson(dataset, statistics, 0).map(({ capped = 0 }) => capped / HOUR)).toEqual([0, 0, 7])
    expect(explainPerson(dataset, statistics, 0)[2]!.cappedBy).toEqual(['external', 'general'])
    expect(statistics.people.counted[0]).toBe(50 * HOUR)
    expect(explainCaps(dataset, statistics, 0).map(({ of, came, cap }) => [of, came / HOUR, cap / HOUR])).toEqual([
      ['general', 27, 20],
      ['external', 57, 50],
    ])
  })
})

test('every pack says in both languages what it demands', () => {
  for (const { words } of RULE_PACKS)
    for (const sentences of Object.values(words)) expect(sentences.join('').length).toBeGreaterThan(20)
})

const seconds = SOME_HOURS
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const GROUPS = ['', '管理岗', '科研岗']
const RANKS = ['', '正处级', '副厅级', '科级']

const hired = fc.constantFrom(null, momentOf(2019, 1, 1), momentOf(YEAR, 2, 1), momentOf(YEAR + 1, 2, 1))
/** Of one month, so that some fall together; the end may be before the start. */
const day = fc.option(
  fc.integer({ min: 1, max: 9 }).map((of) => momentOf(YEAR, 3, of, 9)!),
  { nil: Number.NaN },
)
const dates = { start: day, end: day }
const madeInstitute = fc.record({
  policy: madePolicy,
  people: fc.array(
    fc.record({
      group: fc.constantFrom(...GROUPS),
      rank: fc.constantFrom(...RANKS),
      required: fc.boolean(),
      hired,
      active: fc.boolean(),
      left: fc.constantFrom(null, momentOf(2020, 1, 1), momentOf(YEAR, 6, 1), momentOf(YEAR + 2, 6, 1)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  classes: fc.array(
    fc.record({
      year: fc.integer({ min: 2021, max: YEAR }),
      hours: fc.option(seconds),
      subject: fc.constantFrom(null, 'general' as const, 'professional' as const),
      days: fc.option(fc.constantFrom(0.5, 1, 2, 5, 12)),
      ...dates,
    }),
    { maxLength: 4 },
  ),
  rows: fc.array(
    fc.record({
      source: fc.constantFrom(...STUDY_SOURCES),
      person: fc.integer({ min: -1, max: 3 }),
      trainingClass: fc.integer({ min: -1, max: 3 }),
      seconds: maybe(seconds),
      subject: maybe(fc.constantFrom('general' as const, 'professional' as const)),
      year: fc.constantFrom(2020, 2021, 2022, 2023, 2024, YEAR, YEAR, YEAR),
      state: fc.constantFrom('accepted' as const, 'accepted' as const, 'accepted' as const, 'pending' as const),
      ...dates,
    }),
    { minLength: 5, maxLength: 25, size: 'max' },
  ),
})

test('1000 random institutes under random packs agree with a naive computation', () => {
  fc.assert(
    fc.property(madeInstitute, ({ policy, people, classes, rows }) => {
      const dataset = datasetOf({
        policy,
        people: people.map((one, index) => personOf(index, one)),
        classes: classes.map(({ start, end, ...one }, index) =>
          classOf(index, { ...one, start: Number.isNaN(start) ? null : start, end: Number.isNaN(end) ? null : end }),
        ),
        rows: rows.map((row) => ({
          ...row,
          person: row.person < people.length ? row.person : -1,
          trainingClass: row.source === 'class' && row.trainingClass < classes.length ? row.trainingClass : -1,
        })) as StudyRow[],
      })
      const statistics = computeStatistics(dataset, YEAR)
      const { people: hours, summary } = statistics
      const naive = naiveRules(dataset, YEAR)
      people.forEach((_, person) => {
        const left = explainPerson(dataset, statistics, person).reduce(
          (sum, part) => sum + (part.counts ? secondsOf(part.amount) - (part.capped ?? 0) : 0),
          0,
        )
        expect(left).toBe(hours.effective[person])
      })
      naive.people.forEach((one, person) => {
        expect({
          total: hours.total[person],
          effective: hours.effective[person],
          counted: hours.counted[person],
          longest: hours.longestSingle[person],
          required: hours.required[person] === 1,
          reached: hours.reached[person] === 1,
          candidate: hours.candidate[person] === 1,
          lacking: hours.lacking(person).map(({ of, missing, unheld }) => [of, missing, ...unheld]),
          days: hours.days(person)?.came ?? null,
        }).toEqual(one)
      })
      expect(summary.required.amount).toMatchObject({ count: naive.required })
      expect(summary.reached.amount).toMatchObject({ count: naive.reached })
    }),
    { numRuns: 1000 },
  )
})

import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { summaryToSave } from '../../src/engine/savedSummaries'
import { datasetOfYear } from '../../src/engine/settingsYear'
import type { AssumedRecord, Assumption } from '../../src/records/assumption'
import { HOUR } from '../../src/records/duration'
import type { SettingField } from '../../src/records/policy'
import type { StudySource } from '../../src/records/studyRecords'
import { SUMMARY_FIGURES } from '../../src/records/summaryFigures'
import { wordsFor } from '../../src/text/wordsFor'
import { type ComputedYear, hasYear, yearIn } from '../../src/year/openYear'

import { pendingRecords, whatIf } from '../../src/year/whatIf'
import { gridsOf, type Value } from '../support/grid'
import { SMALL } from '../support/smallInstitute'

type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>

const YEAR = 2025

async function yearOf(sheets: Sheets, year: number | null = null): Promise<ComputedYear> {
  const opened = await yearIn(gridsOf(sheets), { year })
  if (!hasYear(opened)) throw new Error('no year')
  return opened
}

/** All that is counted, without how. */
function counted({ statistics: { summary, people, backbone } }: Pick<ComputedYear, 'statistics'>) {
  const { counted, total, longestSingle, reached, required } = people
  return {
    summary: Object.fromEntries(SUMMARY_FIGURES.map((figure) => [figure, summary[figure].amount])),
    people: [counted, total, longestSingle, reached, required].map((column) => Array.from(column)),
    candidates: backbone.candidates,
    target: backbone.target.amount,
  }
}

const KINDS: Partial<Record<StudySource, string>> = {
  external: '外部培训',
  selfStudy: '在职自学',
  network: '网络学时',
  overseas: '公派留学',
}
const hours = fc.constantFrom(4, 16, 39.5, 40, 40.5, 60, 84, 100)
const PEOPLE = 4
const CLASSES = ['编译技术研修班', '保密教育', '科技伦理讲座']

const book: fc.Arbitrary<Sheets> = fc
  .record({
    classes: fc.tuple(...CLASSES.map(() => fc.record({ held: fc.boolean(), hours }))),
    attendance: fc.array(
      fc.record({
        trainingClass: fc.nat(CLASSES.length - 1),
        person: fc.nat(PEOPLE - 1),
        hours: fc.option(hours, { nil: null }),
        confirmed: fc.constantFrom('是', '否'),
      }),
      { maxLength: 8 },
    ),
    external: fc.array(
      fc.record({
        person: fc.nat(PEOPLE - 1),
        kind: fc.constantFrom(...Object.values(KINDS)),
        hours,
        review: fc.constantFrom('通过', '待审核', '未通过'),
        year: fc.constantFrom(YEAR, YEAR - 1),
        subject: fc.constantFrom('公需科目', '专业科目', null),
      }),
      { maxLength: 10 },
    ),
    cap: fc.option(fc.constantFrom(20, 50), { nil: null }),
    headcount: fc.option(fc.constantFrom(4, 40), { nil: null }),
  })
  .map(({ classes, attendance, external, cap, headcount }) => ({
    设置: [
      ['项目', '值'],
      ['年度', YEAR],
      ['单位名称', '星野计算技术研究所'],
      ['单位在职总人数', headcount],
      ['网络学时上限', cap],
    ],
    人员: SMALL.人员,
    培训班: [
      ['培训名称', '培训年度', '实施状态', '学时', '计划参加人数', '科目类别'],
      ...classes.map((one, index) => [
        CLASSES[index]!,
        YEAR,
        one.held ? '已实施' : '未实施',
        one.hours,
        10,
        index === 0 ? '专业科目' : '公需科目',
      ]),
    ],
    实际参会人员: [
      ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
      ...attendance.map((one) => [CLASSES[one.trainingClass]!, ...who(one.person), one.hours, one.confirmed]),
    ],
    外部学习: [
      ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '学时', '审核状态', '科目类别'],
      ...external.map((one, index) => [
        ...who(one.person),
        one.year,
        `课${index}`,
        one.kind,
        one.hours,
        one.review,
        one.subject,
      ]),
    ],
    在线学习: [['用户编号', '姓名', '课件名称', '学习时间', '学时']],
  }))

function subjectOf({ subject }: AssumedRecord): string | null {
  return subject === undefined ? null : wordsFor('zh-CN').sources[subject]
}

function who(person: number): readonly [id: string, name: string] {
  const [id, name] = SMALL.人员[person + 1]!
  return [String(id), String(name)]
}

const trainingClass = fc.nat(CLASSES.length - 1)
const person = fc.nat(PEOPLE - 1)
const SETTINGS: readonly (readonly [field: SettingField, name: string, values: readonly string[]])[] = [
  ['requiredSeconds', '年度学时要求', ['60', '84学时']],
  ['singleSeconds', '单次培训学时要求', ['16', '39.5']],
  ['headcount', '单位在职总人数', ['400']],
  ['backboneShare', '骨干人才比例', ['10%']],
  ['cap:network', '网络学时上限', ['10']],
  ['cap:external', '外部培训上限', ['1200分钟']],
  ['measure', '统计口径', ['总时长']],
  ['singleSources', '单次培训来源', ['网络学时']],
  ['personTimes', '单位培训总人次', ['77']],
  ['funding', '单位投入总经费(元)', ['50000']],
  ['pack', '考核办法', ['专业技术人员90学时', '自定']],
  ['minima', '最低学时', ['专业科目=40']],
  ['unnamedSubject', '未注明科目', ['按专业科目计']],
]
const assumed: fc.Arbitrary<Assumption> = fc.oneof(
  fc.record({
    kind: fc.constant('record' as const),
    person,
    source: fc.constantFrom('external' as const, 'selfStudy' as const, 'network' as const),
    trainingClass: fc.constant(null),
    seconds: hours.map((some) => some * HOUR),
    subject: fc.constantFrom('general' as const, 'professional' as const),
  }),
  fc.record({
    kind: fc.constant('record' as const),
    person,
    source: fc.constantFrom('external' as const, 'online' as const),
    trainingClass: fc.constant(null),
    seconds: hours.map((some) => some * HOUR),
  }),
  fc.record({
    kind: fc.constant('record' as const),
    person,
    source: fc.constant('class' as const),
    trainingClass,
    seconds: fc.option(
      hours.map((some) => some * HOUR),
      { nil: null },
    ),
  }),
  fc.record({ kind: fc.constantFrom('held' as const, 'attended' as const), trainingClass }),
  fc.record({
    kind: fc.constant('approved' as const),
    of: fc.oneof(
      fc.constant({ all: true as const }),
      fc.record({ person }),
      fc.constant({ file: '', sheet: '外部学习' }),
    ),
  }),
  fc
    .constantFrom(...SETTINGS)
    .chain(([field, name, values]) =>
      fc.constantFrom(...values).map((value) => ({ kind: 'setting' as const, field, name, value })),
    ),
)
/** Of several records of one person and class the rules count the first, so at most one is written. */
const assumptions = fc.uniqueArray(assumed, {
  maxLength: 5,
  selector: (one) =>
    one.kind === 'setting'
      ? one.field
      : one.kind === 'record' && one.trainingClass !== null
        ? `${one.person} ${one.trainingClass}`
        : one,
})

/** The workbook with all of it written in, as a user would. */
function written(sheets: Sheets, all: readonly Assumption[]): Sheets {
  const rows = Object.fromEntries(Object.entries(sheets).map(([sheet, some]) => [sheet, some.map((row) => [...row])]))
  for (const one of all)
    switch (one.kind) {
      case 'record': {
        const some = one.seconds === null ? null : one.seconds / HOUR
        if (one.trainingClass !== null)
          rows.实际参会人员!.push([CLASSES[one.trainingClass], ...who(one.person), some, '是'])
        else if (one.source === 'online') rows.在线学习!.push([...who(one.person), '科技伦理', '2025-09-01', some])
        else rows.外部学习!.push([...who(one.person), YEAR, '新课', KINDS[one.source], some, '通过', subjectOf(one)])
        break
      }
      case 'held':
        rows.培训班![one.trainingClass + 1]![2] = '已实施'
        break
      case 'attended':
        for (const row of rows.实际参会人员!)
          if (row[0] === CLASSES[one.trainingClass] && row[4] === '否') row[4] = '是'
        break
      case 'approved':
        for (const row of rows.外部学习!)
          if (row[6] === '待审核' && (!('person' in one.of) || row[0] === who(one.of.person)[0])) row[6] = '通过'
        break
      case 'setting': {
        const standing = rows.设置!.find(([name]) => name === one.name)
        if (standing) standing[1] = one.value
        else rows.设置!.push([one.name, one.value])
      }
    }
  return rows
}

test('assuming is writing it into the workbook and reading again', async () => {
  await fc.assert(
    fc.asyncProperty(book, assumptions, async (sheets, all) => {
      const { after } = await whatIf(await yearOf(sheets), all)
      expect(counted(after)).toEqual(counted(await yearOf(written(sheets, all))))
    }),
    { numRuns: 60 },
  )
})

test('who assumes nothing sees no change', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (sheets) => {
      const year = await yearOf(sheets)
      const tried = await whatIf(year, [])
      expect(counted(tried.after)).toEqual(counted(year))
      expect(tried).toMatchObject({ became: [], ceased: [], reaching: [], falling: [], hours: [], effects: [] })
    }),
    { numRuns: 20 },
  )
})

const SMALL_PENDING: Sheets = {
  ...SMALL,
  实际参会人员: [
    ...SMALL.实际参会人员,
    ['保密教育', 'X001', '柏小川', null, '是'],
    ['保密教育', 'X002', '蓝一苇', null, '否'],
  ],
}
const attendance = { kind: 'record', person: 0, source: 'class', trainingClass: 1, seconds: null } as const

test('every assumption says what it does, and who is concerned is named', async () => {
  const year = await yearOf(SMALL_PENDING)
  const tried = await whatIf(year, [
    { kind: 'record', person: 1, source: 'external', trainingClass: null, seconds: 60 * HOUR },
    attendance,
    { kind: 'held', trainingClass: 1 },
    { kind: 'held', trainingClass: 0 },
    { kind: 'attended', trainingClass: 1 },
    { kind: 'approved', of: { all: true } },
    { kind: 'approved', of: { person: 2 } },
    { kind: 'setting', field: 'headcount', name: '单位在职总人数', value: '50' },
  ])
  expect(tried.effects).toEqual([
    { kind: 'record', why: 'counts' },
    { kind: 'record', why: 'duplicate' },
    { kind: 'held', why: 'counts', listed: 1 },
    { kind: 'held', why: 'heldAlready', listed: 2 },
    { kind: 'waiting', counting: 1, others: 0 },
    { kind: 'waiting', counting: 1, others: 0 },
    { kind: 'waiting', counting: 0, others: 0 },
    { kind: 'setting', decidedBy: null },
  ])
  expect(tried.became.map(({ name }) => name)).toEqual(['蓝一苇'])
  expect(tried.reaching.map(({ name }) => name)).toEqual(['蓝一苇'])
  expect(tried.candidates).toMatchObject({ before: { amount: { count: 1 } }, after: { amount: { count: 2 } } })
  expect(tried.hours).toEqual([
    expect.objectContaining({
      before: 30 * HOUR,
      after: (30 + 60 + 4 + 12) * HOUR,
      longestBefore: 30 * HOUR,
      longestAfter: 60 * HOUR,
    }),
  ])
  expect(tried.target.after.amount).toEqual({ unit: 'people', count: 2 })
})

test('whoever no longer reaches what is asked of him is named', async () => {
  const tried = await whatIf(await yearOf(SMALL), [
    { kind: 'setting', field: 'requiredSeconds', name: '年度学时要求', value: '120' },
  ])
  expect(tried.falling.map(({ name }) => name)).toEqual(['柏小川'])
  expect(tried.ceased.map(({ name }) => name)).toEqual(['柏小川'])
})

test('of another year than 设置 is of, what is assumed of it counts, and all else stays as it was', async () => {
  const sheets = {
    ...SMALL,
    培训班: [...SMALL.培训班, ['旧班', 2024, '已实施', '2024-05-05', '2024-05-05', 8, 7, 7, 0, 0, '无']],
  }
  const year = await yearOf(sheets, 2024)
  const same = await whatIf(year, [{ kind: 'setting', field: 'requiredSeconds', name: '年度学时要求', value: '100' }])
  expect(counted(same.after)).toEqual(counted(year))
  const tried = await whatIf(year, [{ kind: 'setting', field: 'headcount', name: '单位在职总人数', value: '50' }])
  expect(tried.before.statistics.summary.headcount.amount).toBeNull()
  expect(tried.after.statistics.summary.headcount.amount).toEqual({ unit: 'people', count: 50 })
  expect(tried.after.statistics.summary.funding.amount).toBeNull()
})

test('of another year what was saved of it holds, but for what is assumed of it', async () => {
  const sheets = {
    ...SMALL,
    培训班: [...SMALL.培训班, ['旧班', 2024, '已实施', '2024-05-05', '2024-05-05', 8, 7, 7, 0, 0, '无']],
  }
  const opened = await yearOf(sheets, 2024)
  const summary = summaryToSave(opened.statistics, opened.dataset.policy, { name: '旧', savedAt: 0, basis: '' })
  const kept = {
    ...summary,
    figures: { ...summary.figures, headcount: 90, personTimes: 33 },
    place: opened.dataset.people[0]!.place,
  }
  const dataset = datasetOfYear({ ...opened.dataset, summaries: [kept] }, 2024)
  const year = { ...opened, dataset, statistics: computeStatistics(dataset, 2024) }
  const { before, after } = await whatIf(year, [
    { kind: 'setting', field: 'requiredSeconds', name: '年度学时要求', value: '8' },
  ])
  expect(before.statistics.summary.personTimes.amount).toEqual({ unit: 'personTimes', count: 33 })
  expect(after.statistics.summary.personTimes.amount).toEqual({ unit: 'personTimes', count: 33 })
  expect(after.statistics.summary.headcount.amount).toEqual({ unit: 'people', count: 90 })
})

test('a workbook without 设置 can be tried as well, and so can one whose 设置 is 设置 by the user’s word', async () => {
  const { 设置: settings, ...others } = SMALL
  const headcount: Assumption = { kind: 'setting', field: 'headcount', name: '单位在职总人数', value: '50' }
  const without = await whatIf(await yearOf(others), [headcount])
  expect(without.after.statistics.summary.headcount.amount).toEqual({ unit: 'people', count: 50 })
  // Its head is that of classes as well, so that it is 设置 by the user's word alone.
  const head = ['项目', '值', '培训名称', '实施状态', '学时', '参训人数']
  const opened = await yearIn(gridsOf({ ...others, 本所: [head, ...settings.slice(1)] }), {
    year: null,
    kinds: () => [{ file: '', sheet: '本所', kind: 'settings' }],
  })
  if (!hasYear(opened)) throw new Error('no year')
  const { before, after } = await whatIf(opened, [headcount])
  expect(before.statistics.summary.funding.amount).toEqual({ unit: 'money', fen: 3_600_000 })
  expect(after.statistics.summary.funding.amount).toEqual({ unit: 'money', fen: 3_600_000 })
  expect(after.statistics.summary.headcount.amount).toEqual({ unit: 'people', count: 50 })
})

test('what waits for approval is counted by sheet and person, of the year alone', async () => {
  const other = ['X003', '闻人朔', 2024, '旧课', '网络学时', '晨光学会', '2024-08-01', '2024-08-20', '12', '待审核']
  const year = await yearOf({ ...SMALL, 外部学习: [...SMALL.外部学习, other] })
  expect(pendingRecords(year)).toEqual([
    { of: { all: true }, count: 1 },
    { of: { file: '', sheet: '外部学习' }, count: 1 },
    { of: { person: 1 }, count: 1 },
  ])
  expect(pendingRecords(await yearOf({ ...SMALL, 外部学习: SMALL.外部学习.slice(0, 2) }))).toEqual([])
})

test.each<[string, string | null]>([
  ['中科院2020', null],
  ['专业技术人员90学时', '专业技术人员90学时'],
  ['干部教育培训2023', '干部教育培训2023'],
  ['自定', null],
])('a line of 设置 that the 考核办法 lays down does nothing, and that is said: %s', async (pack, decidedBy) => {
  const year = await yearOf({ ...SMALL, 设置: [...SMALL.设置, ['考核办法', pack]] })
  const line: Assumption = { kind: 'setting', field: 'requiredSeconds', name: '年度学时要求', value: '31' }
  expect((await whatIf(year, [line])).effects).toEqual([{ kind: 'setting', decidedBy }])
  // What is assumed of 考核办法 besides decides.
  const own: Assumption = { kind: 'setting', field: 'pack', name: '考核办法', value: '自定' }
  expect((await whatIf(year, [line, own])).effects).toEqual([
    { kind: 'setting', decidedBy: null },
    { kind: 'setting', decidedBy: null },
  ])
})

import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
beforeAll(() => here.book('台账.xlsx', SMALL))
afterAll(here.remove)

test('report --json is one document with every figure, and nothing else', async () => {
  const { status, out, err } = await here.run('report', '台账.xlsx', '--json')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  const document = JSON.parse(out)
  expect(document).toEqual({
    year: 2025,
    unit: '星野计算技术研究所',
    rules: '中科院2020',
    execution: { total: 2, implemented: 1, rate: 50, rows: [expect.any(Object), expect.any(Object)] },
    headCounts: { counts: expect.objectContaining({ headcount: 4, staff: 4, required100: 2 }), lines: [] },
    people: [expect.any(Object), expect.any(Object), expect.any(Object), expect.any(Object)],
    backbone: {
      target: 0,
      rate: 0,
      status: 'open',
      window: { from: null, to: null },
      candidates: ['X001'],
      reported: [],
    },
    summary: {
      trainingPersonTimes: 23,
      planExecutionRate: 50,
      reached100: 1,
      required100: 2,
      staffCompletionRate: 50,
      headcount: 4,
      backboneRate: 0,
      funding: 3.6,
      totalHours: 131.5,
      averageHours: 32.88,
      state: 'draft',
    },
    diagnostics: [
      { code: 'pending-review', severity: 'warning', sheet: '外部学习', cell: 'J3', message: expect.any(String) },
    ],
    written: here.path('台账-2025年度报表.xlsx'),
  })
  expect(document.execution.rows[0]).toEqual({
    name: '编译技术研修班',
    boutique: false,
    audience: '',
    content: '',
    goal: '',
    start: '2025-03-03',
    end: '2025-03-14',
    place: '',
    participants: 2,
    staff: 1,
    cost: 1.2,
    effect: '完成结业设计',
    contact: '',
    phone: '',
    implemented: true,
    needsApproval: [],
  })
  expect(document.people[0]).toEqual({
    id: 'X001',
    name: '柏小川',
    unit: '星野计算技术研究所',
    department: '软件室',
    required: true,
    newHire: false,
    totalSeconds: 363_600,
    effectiveSeconds: 363_600,
    longestSingleSeconds: 216_000,
    bySource: { class: 216_000, external: 145_800, selfStudy: 0, network: 0, overseas: 0, online: 1800 },
    reached: true,
    lacking: [],
    candidate: true,
    reported: false,
  })
})

test('a rate without a denominator and a figure that nobody gave are null', async () => {
  await here.book('空.xlsx', {
    ...SMALL,
    设置: [
      ['项目', '值'],
      ['年度', 2019],
    ],
  })
  const { status, out } = await here.run('report', '空.xlsx', '--json', '--out', '空报表.xlsx')
  expect(status).toBe(1)
  expect(JSON.parse(out).summary).toMatchObject({
    planExecutionRate: null,
    headcount: null,
    backboneRate: null,
    funding: null,
  })
})

test('people read the ten figures and where the report is', async () => {
  const { status, out, err } = await here.run('report', '台账.xlsx')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out.split('\n')).toEqual([
    '设置：4 行',
    '人员：4 行',
    '培训班：2 行',
    '实际参会人员：2 行',
    '外部学习：2 行',
    '在线学习：2 行',
    '',
    '2025 年度继续教育统计　星野计算技术研究所（草稿：骨干人才上报尚未完成，或数据里还有错误）',
    '',
    '  单位培训总人次      23 人次      年度计划执行率     50.00 %',
    '  完成100学时人数     1 人         骨干人才完训率     0.0 %',
    '  单位在职总人数      4 人         职工完训率         50.00 %',
    '  需完成100学时人数   2 人         单位投入总经费     3.6 万元',
    '  单位职工总学时      131.5 小时   单位职工平均学时   32.88 小时',
    '',
    '骨干人才：候选 1 人，已上报 0 人，目标 0 人，完训率 0.0 %，尚未完成上报',
    '数据检查：错误 0 个，警告 1 个，提示 0 个',
    '',
    `已写出 ${here.path('台账-2025年度报表.xlsx')}`,
    '',
  ])
})

test('errors stand on standard error, a line each with file, sheet and cell', async () => {
  const wrong = [
    ...SMALL.外部学习,
    ['X009', '无此人', 2025, '某班', '外部培训', '', '2025-02-01', '2025-02-02', '八小时', '通过'],
  ]
  await here.book('有错.xlsx', { ...SMALL, 外部学习: wrong })
  const { status, out, err } = await here.run('report', '有错.xlsx')
  expect(status).toBe(1)
  expect(out).toContain('错误')
  const lines = err.trimEnd().split('\n')
  for (const line of lines) expect(line).toMatch(/^有错\.xlsx：外部学习![A-J]4 错误：./)
  expect(err).toContain('八小时')
})

test('of many errors ten are said, and where the others are', async () => {
  const strangers = Array.from({ length: 25 }, (_, index) => [`Y${index}`, `生人${index}`, '科技伦理', '2025-09-01', 1])
  await here.book('很多错.xlsx', { ...SMALL, 在线学习: [...SMALL.在线学习, ...strangers] })
  const { err } = await here.run('report', '很多错.xlsx')
  const lines = err.trimEnd().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines[10]).toBe('很多错.xlsx：还有 15 个错误，见报表的“数据检查”表，或运行 xueshi check 很多错.xlsx')
})

test('without a year nothing is written, and it is said how to name one', async () => {
  await here.book('无年.xlsx', { 人员: SMALL.人员 })
  const { status, out, err } = await here.run('report', '无年.xlsx')
  // What was read is said all the same: it shows what is missing.
  expect({ status, out }).toEqual({ status: 1, out: '人员：4 行\n' })
  expect(err).toContain('无年.xlsx：找不到年度')
})

test('English says the same in English', async () => {
  const { out } = await here.run('report', '台账.xlsx', '--lang', 'en')
  expect(out).toContain('Hours of all staff')
  expect(out).toContain('131.5 hours')
})

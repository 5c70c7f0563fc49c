import { world } from './world'

const here = world()
afterAll(here.remove)

const json = async (...argv: string[]) => JSON.parse((await here.run(...argv, '--json')).out)

const settings = (...rows: [string, string | number][]) => [['项目', '值'], ...rows]

beforeEach(() =>
  here.book('两年.xlsx', {
    人员: [
      ['用户编号', '姓名', '部门', '入职时间'],
      ['A1', '柏小川', '一室', '2010-01-01'],
      ['A2', '林安', '二室', '2010-01-01'],
    ],
    培训班: [
      ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
      ['保密', '已实施', '2024-03-01', '2024-03-01', 4, 20],
      ['安全', '已实施', '2025-03-01', '2025-03-01', 4, 30],
    ],
    设置: settings(
      ['年度', 2025],
      ['单位名称', '东湖'],
      ['单位在职总人数', 2],
      ['单位投入总经费(万元)', 5],
      ['单位培训总人次', 777],
      ['特色经验及做法', '今年的做法'],
    ),
  }),
)

test('another year has none of this year’s headcount, money and override', async () => {
  const { figures } = await json('compare', '两年.xlsx', '--with', '2024')
  expect(figures.trainingPersonTimes).toEqual({ before: 20, after: 777, difference: 757 })
  expect(figures.headcount).toEqual({ before: null, after: 2, difference: null })
  expect(figures.funding).toEqual({ before: null, after: 5, difference: null })
  expect(figures.backboneRate).toEqual({ before: null, after: 0, difference: null })
  const { out } = await here.run('compare', '两年.xlsx', '--with', '2024')
  expect(out).toMatch(/单位在职总人数 +— +2 人/)
  const report = await json('report', '两年.xlsx', '--year', '2024', '--out', '-')
  expect(report.summary).toMatchObject({ headcount: null, funding: null, trainingPersonTimes: 20, state: 'draft' })
  const check = await here.run('check', '两年.xlsx', '--year', '2024')
  expect(check.out).toContain('“设置”是 2025 年度的')
  expect((await here.run('check', '两年.xlsx')).out).not.toContain('“设置”是')
})

test('but those of its own saved summary', async () => {
  const asOf2024 = [
    { sheet: '设置', row: 2, column: 2, value: 2024 },
    { sheet: '设置', row: 4, column: 2, value: 1 },
    { sheet: '设置', row: 5, column: 2, value: 3.5 },
    { sheet: '设置', row: 6, column: 2, value: 21 },
    { sheet: '设置', row: 7, column: 2, value: '去年的做法' },
  ]
  await here.change('两年.xlsx', asOf2024)
  await here.run('backbone', '两年.xlsx', 'finish', '--yes')
  expect((await here.run('summary', '两年.xlsx', 'save')).status).toBe(0)
  await here.change('两年.xlsx', [
    { sheet: '设置', row: 2, column: 2, value: 2025 },
    { sheet: '设置', row: 4, column: 2, value: 2 },
    { sheet: '设置', row: 5, column: 2, value: 5 },
    { sheet: '设置', row: 6, column: 2, value: null },
    { sheet: '设置', row: 7, column: 2, value: '今年的做法' },
  ])
  const { figures } = await json('compare', '两年.xlsx', '--with', '2024')
  expect(figures.trainingPersonTimes).toEqual({ before: 21, after: 30, difference: 9 })
  expect(figures.headcount).toEqual({ before: 1, after: 2, difference: 1 })
  expect(figures.funding).toEqual({ before: 3.5, after: 5, difference: 1.5 })
  const of2024 = await json('summary', '两年.xlsx', '--year', '2024')
  expect(of2024).toMatchObject({ changes: [], summary: { funding: 3.5, state: 'ready' } })
  expect((await here.run('explain', '两年.xlsx', '单位投入总经费', '--year', '2024')).out).toContain('年度总结列表')
  expect((await here.run('summary', '两年.xlsx', 'save', '--year', '2024')).out).toContain('没有变化')
})

test('a workbook whose 设置 names no year keeps them to the latest', async () => {
  await here.change('两年.xlsx', [{ sheet: '设置', row: 2, column: 2, value: null }])
  const { figures } = await json('compare', '两年.xlsx', '--with', '2024')
  expect(figures.headcount).toEqual({ before: null, after: 2, difference: null })
})

test('departments stand side by side, those too that only one year has', async () => {
  await here.change('两年.xlsx', [{ sheet: '人员', row: 3, column: 4, value: '2025-02-01' }])
  const compared = await json('compare', '两年.xlsx', '--with', '2024')
  expect(compared.source).toBe('data')
  expect(compared.departments).toEqual([
    expect.objectContaining({ department: '一室', before: expect.objectContaining({ people: 1 }) }),
    expect.objectContaining({ department: '二室', after: expect.objectContaining({ people: 1 }) }),
  ])
  const { out } = await here.run('compare', '两年.xlsx', '--with', '2024')
  expect(out).toMatch(/一室 +1 → 1 +0\.0 → 0\.0/)
  expect(out).toMatch(/单位培训总人次 +20 人次 +777 人次 +\+757 人次/)
})

test('a year of which the workbook keeps the summary alone is compared by it', async () => {
  const saved = [
    { sheet: '设置', row: 2, column: 2, value: 2024 },
    { sheet: '培训班', row: 3, column: 3, value: '2024-05-01' },
    { sheet: '培训班', row: 3, column: 4, value: '2024-05-01' },
  ]
  await here.change('两年.xlsx', saved)
  await here.run('backbone', '两年.xlsx', 'finish', '--yes')
  expect((await here.run('summary', '两年.xlsx', 'save')).status).toBe(0)
  await here.change('两年.xlsx', [
    { sheet: '设置', row: 2, column: 2, value: 2025 },
    ...[2, 3].flatMap((row) => [3, 4].map((column) => ({ sheet: '培训班', row, column, value: '2025-05-01' }))),
  ])
  const compared = await json('compare', '两年.xlsx', '--with', '2024')
  expect(compared).toMatchObject({ before: 2024, source: 'saved', departments: null, became: null, ceased: null })
  expect(compared.figures.planExecutionRate).toEqual({ before: 100, after: 100, difference: 0 })
  const { out } = await here.run('compare', '两年.xlsx', '--with', '2024')
  expect(out).toContain('台账里没有 2024 年度的数据，只有保存过的总结')
})

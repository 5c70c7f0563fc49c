import { world } from './world'

const here = world()
afterAll(here.remove)

beforeAll(() =>
  here.book('名单.xlsx', {
    部门: [
      ['部门', '上级部门'],
      ['科研', ''],
      ['一室', '科研'],
      ['二室', '科研'],
      ['综合处', ''],
    ],
    人员: [
      ['用户编号', '姓名', '部门', '入职时间', '是否有学时要求'],
      ['A1', '柏小川', '一室', '2010-01-01', '是'],
      ['A2', '林安', '二室', '2010-01-01', '是'],
      ['A3', '林远', '综合处', '2010-01-01', '否'],
      ['A4', '钱立', '综合处', '2025-05-01', '是'],
    ],
    培训班: [
      ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数', '参训人数', '举办部门'],
      ['保密教育', '已实施', '2025-03-01', '2025-03-01', 4, 20, 18, '一室'],
      ['安全教育', '已实施', '2025-06-30', '2025-06-30', 4, 30, 29, '综合处'],
      ['写作', '未实施', '2025-09-01', '2025-09-01', 4, 5, 0, '二室'],
    ],
    外部学习: [
      ['用户编号', '学员姓名', '培训名称', '开始时间', '学时', '审核状态'],
      ['A1', '柏小川', '研修', '2025-02-01', 60, '通过'],
      ['A1', '柏小川', '再研修', '2025-08-01', 50, '通过'],
    ],
    在线学习: [
      ['用户编号', '姓名', '课件名称', '学习时间', '学时'],
      ['A1', '柏小川', '课件一', '2025-01-10', 2],
      ['A2', '林安', '课件二', '2025-04-10', 3],
      ['A2', '林安', '课件三', '2025-07-10', 1.5],
    ],
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位在职总人数', 4],
    ],
  }),
)

const rows = async (...argv: string[]) => {
  const { out } = await here.run('list', '名单.xlsx', ...argv, '--json')
  return (JSON.parse(out).rows as { name: string }[]).map(({ name }) => name)
}

test.each<[string[], string[]]>([
  [[], ['柏小川', '林安', '林远', '钱立']],
  [
    ['people', '--name', '林'],
    ['林安', '林远'],
  ],
  [['people', '--name', 'a4'], ['钱立']],
  [
    ['people', '--department', '科研'],
    ['柏小川', '林安'],
  ],
  [['people', '--department', '科研', '--name', '林'], ['林安']],
  [['people', '--status', '已完成'], ['柏小川']],
  [['people', '--status', 'reached'], ['柏小川']],
  [['people', '--status', '未完成'], ['林安']],
  [
    ['people', '--status', '无学时要求'],
    ['林远', '钱立'],
  ],
  [['people', '--status', '新入职'], ['钱立']],
  [['classes'], ['保密教育', '安全教育', '写作']],
  [
    ['classes', '--name', '教育'],
    ['保密教育', '安全教育'],
  ],
  [['classes', '--from', '2025-03-02', '--to', '2025-06-30'], ['安全教育']],
  [['classes', '--to', '2025-06-29'], ['保密教育']],
  [
    ['classes', '--department', '科研'],
    ['保密教育', '写作'],
  ],
  [['classes', '--status', '未实施'], ['写作']],
  [
    ['classes', '--status', 'implemented'],
    ['保密教育', '安全教育'],
  ],
  [
    ['online', '--status', '有学习'],
    ['林安', '柏小川'],
  ],
  [
    ['online', '--status', '无学习'],
    ['林远', '钱立'],
  ],
  [['online', '--status', '有学习', '--from', '2025-07-01'], ['林安']],
  [['online', '--department', '一室'], ['柏小川']],
])('list %j', async (argv, expected) => {
  expect(await rows(...argv)).toEqual(expected)
})

test('hours are of the period that is asked for, and of the year', async () => {
  const online = JSON.parse((await here.run('list', '名单.xlsx', 'online', '--to', '2025-06-30', '--json')).out)
  expect(online).toMatchObject({ year: 2025, list: 'online', rows: expect.any(Array) })
  expect(online.rows.slice(0, 2)).toMatchObject([{ onlineSeconds: 3 * 3600 }, { onlineSeconds: 2 * 3600 }])
  const people = JSON.parse((await here.run('list', '名单.xlsx', '--name', '柏', '--from', '2025-07-01', '--json')).out)
  expect(people.rows).toMatchObject([{ totalSeconds: 112 * 3600, periodSeconds: 50 * 3600 }])
  const whole = JSON.parse((await here.run('list', '名单.xlsx', '--name', '柏', '--json')).out)
  expect(whole.rows).toMatchObject([{ periodSeconds: null }])
})

test('the table says how many are in view, and what classes come to together', async () => {
  const { out } = await here.run('list', '名单.xlsx', 'classes', '--status', '已实施')
  expect(out).toContain('2 / 3 个培训班')
  expect(out).toMatch(/合计 +47 人/)
  expect((await here.run('list', '名单.xlsx', '--name', '无此人')).out.trim()).toBe('0 / 4 人')
})

test('the backbone list takes the same filters', async () => {
  const listed = async (...argv: string[]) =>
    JSON.parse((await here.run('backbone', '名单.xlsx', 'list', ...argv, '--json')).out).listed
  expect(await listed()).toEqual(['A1'])
  expect(await listed('--department', '科研')).toEqual(['A1'])
  expect(await listed('--department', '综合处')).toEqual([])
  expect(await listed('--status', '符合条件', '--name', '柏')).toEqual(['A1'])
  expect(await listed('--status', 'reported')).toEqual([])
  expect((await here.run('backbone', '名单.xlsx', '--status', '差一点')).out).toContain('0 / 1 人')
})

test.each<[string[], string]>([
  [['list', '名单.xlsx', 'staff'], '没有“staff”这个列表，可以是：people、classes、online。'],
  [['list', '名单.xlsx', '--from', '2025-02-30'], '--from 要写日期（如 2025-06-30），不能是“2025-02-30”。'],
  [['list', '名单.xlsx', '--to', '六月'], '--to 要写日期'],
  [
    ['list', '名单.xlsx', '--from', '2025-07-01', '--to', '2025-06-30'],
    '--from（2025-07-01）不能晚于 --to（2025-06-30）。',
  ],
  [['list', '名单.xlsx', '--department', '三室'], '没有“三室”这个部门。有：'],
  [['list', '名单.xlsx', 'classes', '--status', '已完成'], '--status 可以是 已实施、未实施，不能是“已完成”。'],
  [['backbone', '名单.xlsx', '--status', '完成'], '--status 可以是 已上报、符合条件、差一点，不能是“完成”。'],
  [['backbone', '名单.xlsx', 'report', '--all', '--name', '柏'], '--name 只能用于 backbone list。'],
])('%j is wrong usage, and says what can be written', async (argv, sentence) => {
  const { status, out, err } = await here.run(...argv)
  expect(err).toContain(sentence)
  expect({ status, out }).toEqual({ status: 2, out: '' })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)

const BOOK = {
  ...SMALL,
  培训班: [...SMALL.培训班, ['党课', 2025, '未实施', '2025-12-05', '2025-12-05', 8, 20, 0, 0, 0, null]],
}
const NOW = ['--now', '2025-11-01T09:00']

beforeAll(async () => {
  await here.book('台账.xlsx', BOOK)
})

const remind = (...more: readonly string[]) => here.run('remind', '台账.xlsx', ...NOW, ...more)

test('who is short and of what, the class that would help, classes and reviews, department by department', async () => {
  const { status, out } = await remind()
  expect(status).toBe(0)
  expect(out.split('\n').filter((line) => line !== '')).toEqual([
    '未完成 1 人，还差 70 学时；未实施 2 个班；待补填 1 个班；待审核 1 条；截止日期 2025-12-31',
    '软件室　未完成 1 人，还差 70 学时；待审核 1 条',
    '  学时未完成  蓝一苇（X002）  70 学时  → 党课（2025-12-05，8 学时）',
    '  待审核      蓝一苇（X002）  慕课（网络学时，12 学时）',
    '（未填部门）　未实施 2 个班；待补填 1 个班',
    '  待补填  编译技术研修班  没有填写：培训对象、培训内容、培训目的、地点、联系人、联系电话',
    '  未实施  保密教育        原定 2025-06-05，已过期',
    '  未实施  党课            计划 2025-12-05',
  ])
})

test('the document has the same, seconds and texts', async () => {
  const { departments, missing, deadline } = JSON.parse((await remind('--json', '--department', '软件室')).out)
  expect([missing, deadline]).toEqual([[{ of: 'hours', years: 1, missingSeconds: 252_000, people: 1 }], '2025-12-31'])
  expect(departments).toHaveLength(1)
  expect(departments[0].matters).toMatchObject([
    {
      kind: 'short',
      id: 'X002',
      countedSeconds: 108_000,
      requiredSeconds: 360_000,
      classes: [{ name: '党课', begins: '2025-12-05', seconds: 28_800, helps: ['hours'], listed: false }],
      sheet: '人员',
    },
    { kind: 'pending', title: '慕课', source: 'network', seconds: 43_200, sheet: '外部学习', cell: 'J3' },
  ])
  expect(departments[0].matters[0].text).toContain('蓝一苇，您好：')
  expect(departments[0].text).toContain('· 蓝一苇（X002） 还差 70 学时')
})

test('texts to paste, to a person and to a department', async () => {
  expect((await remind('--text', '个人')).out).toBe(
    [
      '蓝一苇，您好：',
      '您2025年度的继续教育学时要求为 100 学时，已有 30 学时，还差 70 学时。',
      '可以参加的培训班：',
      '· 党课（2025-12-05，8 学时）',
      '您有待审核的学习记录：',
      '· 慕课（网络学时，12 学时）',
      '请在 2025-12-31 之前完成。如记录有出入，请与继续教育管理员联系。',
      '星野计算技术研究所',
      '',
    ].join('\n'),
  )
  const { out } = await remind('--text', 'department', '--department', '软件室')
  expect(out).toContain('未完成学时要求 1 人：\n· 蓝一苇（X002） 还差 70 学时\n')
  expect(out).not.toContain('未实施')
})

test('the sheet and the mail-merge table are written, and not over what is there', async () => {
  const { status, err } = await remind('--out', '催办.xlsx', '--csv', '合并.csv')
  expect([status, err]).toEqual([0, `${here.path('催办.xlsx')}\n已写入 ${here.path('合并.csv')}（1 行）\n`])
  const csv = readFileSync(here.path('合并.csv'), 'utf8')
  expect(
    csv.startsWith(
      '\uFEFF姓名,用户编号,部门,年度,要求,已有,还差,培训班,待审核,截止日期,单位,正文\r\n蓝一苇,X002,软件室,2025,100,30,70 学时,',
    ),
  ).toBe(true)
  expect((await here.run('inspect', '催办.xlsx', '--cells')).out).toContain('2025年度催办清单')
  expect(await remind('--csv', '合并.csv')).toMatchObject({ status: 3, err: expect.stringContaining('合并.csv') })
  expect(await remind('--csv', '合并.csv', '--force')).toMatchObject({ status: 0 })
  expect(await remind('--csv', '合并.txt')).toMatchObject({ status: 2, err: expect.stringContaining('.csv') })
})

test('words are kept in the workbook, of a file where they are long, and given back', async () => {
  await here.book('用语.xlsx', BOOK)
  const run = (...more: readonly string[]) => here.run('remind', '用语.xlsx', ...NOW, ...more)
  writeFileSync(join(here.path('话.txt')), '致{部门}：\r\n{名单}\r\n')
  expect(await run('--set', '个人={姓名}还差{还差}', 'department=@话.txt', '--by', '李')).toMatchObject({ status: 0 })
  expect((await run('--text', 'person')).out).toBe('蓝一苇还差70 学时\n')
  expect((await run('--text', '部门', '--department', '软件室')).out).toBe(
    '致软件室：\n\n· 蓝一苇（X002） 还差 70 学时\n',
  )
  await run('--unset', '个人')
  expect((await run('--text', 'person')).out).toContain('您好')
})

test('a name that is not known is refused with those that are; in words that somebody wrote into the sheet it is told with its cell', async () => {
  const before = readFileSync(here.path('台账.xlsx'))
  const refused = await remind('--set', '个人={姓明}')
  expect(refused.status).toBe(2)
  expect(refused.err).toContain('{姓明}')
  expect(refused.err).toContain('{姓名}')
  expect(readFileSync(here.path('台账.xlsx'))).toEqual(before)
  await here.book('手写.xlsx', {
    ...BOOK,
    催办用语: [
      ['对象', '文字'],
      ['个人', '{姓明}还差{还差}'],
    ],
  })
  const told = await here.run('remind', '手写.xlsx', ...NOW, '--text', '个人')
  expect(told).toMatchObject({ status: 1, out: '{姓明}还差70 学时\n' })
  expect(told.err).toContain('手写.xlsx：催办用语!B2')
})

test.each([
  [['--text', '大家'], '--text'],
  [['--status', '已完成'], '未完成'],
  [['--department', '无此室'], '软件室'],
  [['--set', '大家=x'], '个人'],
  [['--set', '个人=x', '--text', '个人'], '--set'],
  [['--out', '台账.xlsx'], '台账.xlsx'],
])('wrong usage: %s', async (more, said) => {
  const { status, err } = await remind(...more)
  expect(status).toBe(2)
  expect(err).toContain(said)
})

import { readdirSync, readFileSync } from 'node:fs'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
afterAll(here.remove)
beforeAll(() =>
  here.book('台账.xlsx', {
    ...SMALL,
    外部学习: [
      ...SMALL.外部学习,
      ['X002', '蓝一苇', 2025, '研修', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '62', '通过'],
    ],
  }),
)

test('summary says the figures as they are and as they would be, and writes nothing', async () => {
  const before = readFileSync(here.path('台账.xlsx'))
  const { out, err, status } = await here.run(
    'summary',
    '台账.xlsx',
    '--what-if',
    '蓝一苇(X002)+8学时外部培训',
    '实施:保密教育',
    '--what-if',
    '年度学时要求=102',
  )
  expect({ err, status }).toEqual({ err: '', status: 0 })
  expect(out).toBe(`2025 年度继续教育统计　星野计算技术研究所　试算（只是试算，什么也没有写入）
  蓝一苇(X002)+8学时外部培训
  实施:保密教育  （只影响年度计划执行率；名单上还没有人计入学时，要算谁参加，再假设“参会”或学习记录）
  年度学时要求=102

                      现在        试算
  单位培训总人次      23 人次     23 人次
  年度计划执行率      50.00 %     100.00 %
  完成学时要求人数    1 人        0 人
  需完成学时要求人数  2 人        2 人
  职工完训率          50.00 %     0.0 %
  单位在职总人数      4 人        4 人
  骨干人才完训率      0.0 %       0.0 %
  单位投入总经费      3.6 万元    3.6 万元
  单位职工总学时      193.5 小时  201.5 小时
  单位职工平均学时    48.38 小时  50.38 小时
  骨干人才应上报人数  0 人        0 人
  骨干人才候选人数    1 人        0 人

成为骨干人才候选人的 0 人：
不再是候选人的 1 人：
  柏小川 X001
达到年度学时要求的 0 人：
不再达到（或不再计入）要求的 1 人：
  柏小川 X001
学时有变化的 1 人：
  蓝一苇 X002  92 → 100 小时
`)
  expect(readFileSync(here.path('台账.xlsx')).equals(before)).toBe(true)
})

test('a near miss is offered the smallest step, which does as it stands', async () => {
  const list = await here.run('backbone', '台账.xlsx')
  expect(list.out).toContain('差一点：差 8 小时，再有8学时外部培训即可')
  const command = "试算（什么也不写入）：xueshi backbone 台账.xlsx --what-if '蓝一苇(X002)+8学时外部培训'"
  expect(list.out.trimEnd().endsWith(command)).toBe(true)
  const { out } = await here.run('backbone', '台账.xlsx', '--json')
  const [miss] = JSON.parse(out).nearMisses
  expect(miss.smallestStep).toEqual(['蓝一苇(X002)+8学时外部培训'])
  const tried = await here.run('backbone', '台账.xlsx', '--what-if', ...miss.smallestStep)
  expect(tried.out).toContain('成为骨干人才候选人的 1 人：\n  蓝一苇 X002\n')
  const english = await here.run('backbone', '台账.xlsx', '--lang', 'en')
  expect(english.out).toContain('; 8h External training would do')
})

test('the documents of both commands hold the same what-if', async () => {
  const asked = ['--json', '--what-if', '审核通过:全部', '蓝一苇(X002)+保密教育']
  const documents = await Promise.all(
    (['summary', 'backbone'] as const).map(async (command) => {
      const { out, status } = await here.run(command, '台账.xlsx', ...asked)
      expect(status).toBe(0)
      return JSON.parse(out)
    }),
  )
  expect(documents[1].whatIf).toEqual(documents[0].whatIf)
  expect(documents[0].whatIf).toMatchObject({
    assumed: [
      { text: '审核通过:全部', kind: 'approved', counting: 1, others: 0 },
      { text: '蓝一苇(X002)+保密教育', kind: 'record', counts: true },
    ],
    figures: { totalHours: { before: 193.5, after: 209.5 }, reached100: { before: 1, after: 2 } },
    candidates: { before: 1, after: 2 },
    becameCandidates: [{ id: 'X002', name: '蓝一苇', department: '软件室' }],
    ceasedCandidates: [],
    reaching: [{ id: 'X002' }],
    falling: [],
    hours: [{ id: 'X002', seconds: { before: 331_200, after: 388_800 } }],
  })
})

test.each([
  [
    ['summary', '台账.xlsx', '--what-if', '蓝一伟+8学时外部培训'],
    "--what-if '蓝一伟+8学时外部培训'：“人员”里没有“蓝一伟”；名字相近的有：蓝一苇。",
  ],
  [['summary', '台账.xlsx', 'save', '--what-if', '实施:保密教育'], '--what-if 只能用于 list。'],
  [['backbone', '台账.xlsx', 'report', 'X001', '--what-if', '实施:保密教育'], '--what-if 只能用于 list。'],
])('%s is wrong usage and says why', async (argv, sentence) => {
  const { out, err, status } = await here.run(...argv)
  expect({ out, status }).toEqual({ out: '', status: 2 })
  expect(err).toContain(sentence)
})

const STEP = ['--what-if', '蓝一苇(X002)+8学时外部培训']

test('report --what-if gives the figures alone, marked as tried and never as ready', async () => {
  const { out, status } = await here.run('report', '台账.xlsx', '--out', '-', ...STEP, '--json')
  const document = JSON.parse(out)
  expect(status).toBe(0)
  expect(document).toMatchObject({ written: null, summary: { totalHours: 201.5, state: 'draft' } })
  expect(document.whatIf.assumed).toMatchObject([{ text: '蓝一苇(X002)+8学时外部培训', counts: true }])
  const said = await here.run('report', '台账.xlsx', '--out', '-', ...STEP)
  expect(said.out).toMatch(/^2025 年度继续教育统计　星野计算技术研究所　试算（只是试算，什么也没有写入）\n {2}蓝一苇/)
  expect(said.out).toContain('201.5 小时')
})

test.each([
  [[]],
  [['--out', '试算.xlsx']],
  [['--in-place']],
  [['--pdf']],
  [['--out', '试算.xlsx', '--force', '--json']],
])('no workbook that could be stamped is made of assumptions: report %j', async (more) => {
  const before = readdirSync(here.folder)
  const bytes = readFileSync(here.path('台账.xlsx'))
  const { status, err, out } = await here.run('report', '台账.xlsx', ...more, ...STEP)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain('试算的数不写成报表，免得有人盖章')
  expect(readdirSync(here.folder)).toEqual(before)
  expect(readFileSync(here.path('台账.xlsx'))).toEqual(bytes)
})

test('explain --what-if says what the figure would be made of, the assumed row among the others', async () => {
  const { out } = await here.run('explain', '台账.xlsx', 'X002', ...STEP)
  expect(out).toContain('只是试算，什么也没有写入')
  expect(out).toMatch(/试算!A2 +8 小时 +计入/)
  const figure = JSON.parse((await here.run('explain', '台账.xlsx', 'totalHours', ...STEP, '--json')).out)
  expect(figure).toMatchObject({ value: 201.5, whatIf: { assumed: [{ kind: 'record' }] } })
  const cell = JSON.parse((await here.run('explain', '台账.xlsx', '年度总结!E4', ...STEP, '--json')).out)
  const now = JSON.parse((await here.run('explain', '台账.xlsx', '年度总结!E4', '--json')).out)
  expect([cell.figure, cell.value]).toEqual([now.figure, now.value])
})

test('what is kept changes with no assumption, and says so', async () => {
  await here.book('上报.xlsx', SMALL)
  await here.run('backbone', '上报.xlsx', 'report', '--all')
  const { status, err } = await here.run('explain', '上报.xlsx', '上报记录!H3', '--what-if', '年度学时要求=80')
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('留存的数不随假设变') })
})

test('a near miss that caps make impossible says that no record would do', async () => {
  await here.book('无解.xlsx', {
    ...SMALL,
    设置: [
      ...SMALL.设置,
      ['考核办法', '自定'],
      ['最低学时', '公需科目=20'],
      ['公需科目学时上限', 10],
      ['未注明科目', '专业科目'],
    ],
  })
  const { out } = await here.run('backbone', '无解.xlsx')
  expect(out).toMatch(/差一点：[^，]*；按上限等规定，再有学习记录也达不到/)
})

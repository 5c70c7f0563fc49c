import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const here = world()
beforeAll(() => here.book('台账.xlsx', SMALL))
afterAll(here.remove)

test.each(['单位职工总学时', 'totalHours', ' 单位职工 总学时 ', 'Hours of all staff'])(
  '%j is a figure',
  async (name) => {
    const { status, out } = await here.run('explain', '台账.xlsx', name, '--json')
    const document = JSON.parse(out)
    expect(status).toBe(0)
    expect(document).toMatchObject({ figure: 'totalHours', value: 131.5 })
    const counted = document.rows.filter((row: { counts: boolean }) => row.counts)
    expect(counted.reduce((sum: number, row: { seconds: number }) => sum + row.seconds, 0)).toBe(131.5 * 3600)
  },
)

test.each(['X002', 'x002', '蓝一苇'])('%s is a person', async (name) => {
  const { out } = await here.run('explain', '台账.xlsx', name, '--json')
  expect(JSON.parse(out)).toEqual({
    person: 'X002',
    caps: [],
    days: null,
    severalYears: null,
    lacking: [
      { of: 'hours', years: 1, leastSeconds: 360_000, cameSeconds: 108_000, missingSeconds: 252_000, unheldYears: [] },
    ],
    value: 30,
    formula: '计入的各行之和',
    inputs: [],
    rows: [
      {
        sheet: '实际参会人员',
        row: 3,
        cell: 'D3',
        text: '编译技术研修班',
        seconds: 108_000,
        amount: 30,
        counts: true,
        why: '计入',
        source: 'class',
        subject: null,
      },
      {
        sheet: '外部学习',
        row: 3,
        cell: 'I3',
        text: '慕课',
        seconds: 43_200,
        amount: 12,
        counts: false,
        why: '待审核',
        source: 'network',
        subject: null,
      },
    ],
  })
})

test('people read the rows below each other', async () => {
  const { out } = await here.run('explain', '台账.xlsx', 'X002')
  expect(out).toBe(
    [
      '蓝一苇  X002  星野计算技术研究所  软件室',
      '  总时长 30 小时   有效时长 30 小时   单次培训最长时长 30 小时',
      '  还差 70 学时',
      '',
      '共 2 行，其中 1 行计入：',
      '  实际参会人员!D3  30 小时  计入            编译技术研修班  （院内培训）',
      '  外部学习!I3      12 小时  不计（待审核）  慕课  （网络学时）',
      '',
    ].join('\n'),
  )
})

test.each([
  ['年度总结!B3', { figure: 'trainingPersonTimes', value: 23 }],
  ["'年度总结'!$E$5", { figure: 'staffCompletionRate', value: 50 }],
  ['年度总结!C5', { figure: 'headcount', value: 4, formula: '填写在 设置!B4', inputs: [] }],
  [
    '年度总结!E5',
    {
      value: 50,
      formula: '1 人 ÷ 2 人',
      inputs: [
        { value: 1, unit: '人' },
        { value: 2, unit: '人' },
      ],
    },
  ],
  ['学习统计!J5', { figure: '蓝一苇 总时长', value: 30 }],
  ['学习统计!B5', { person: 'X002', value: 30 }],
])('%s is what that cell of the report shows', async (cell, shown) => {
  const { out } = await here.run('explain', '台账.xlsx', cell, '--json')
  expect(JSON.parse(out)).toMatchObject(shown)
})

test('a row of 催办清单 that names somebody is theirs; one that names a class answers nothing', async () => {
  const heads = ['事项', '对象', '已有学时', '还差学时', '情况']
  const rows = [
    ['催办清单'],
    heads,
    ['学时未完成', '蓝一苇（X002）', 30, 70, ''],
    ['未实施', '保密教育', null, null, '计划 2025-06-05'],
  ]
  await here.book('催办.xlsx', { ...SMALL, 催办清单: rows })
  const { out } = await here.run('explain', '催办.xlsx', '催办清单!D3', '--json')
  expect(JSON.parse(out)).toMatchObject({ person: 'X002', value: 30, lacking: [{ missingSeconds: 252_000 }] })
  const other = await here.run('explain', '催办.xlsx', '催办清单!E4')
  expect([other.status, other.err]).toEqual([2, expect.stringContaining('催办清单')])
})

test('a rate is shown above and below the line, the backbone’s by its exact share', async () => {
  const completion = await here.run('explain', '台账.xlsx', '职工完训率')
  expect(completion.out).toMatch(/^职工完训率 {2}50\.00 %\n {2}= 1 人 ÷ 2 人\n\n分子 1 人\n(.+\n)+\n分母 2 人\n/)
  const backbone = await here.run('explain', '台账.xlsx', '骨干人才完训率')
  expect(backbone.out).toContain('= 0 人 ÷ (4 人 × 4 %)')
})

test('a name that two people bear is no answer', async () => {
  const namesake = ['X005', '柏小川', '星野计算技术研究所', '硬件室', '是', '2011-01-01']
  await here.book('重名.xlsx', { ...SMALL, 人员: [...SMALL.人员, namesake] })
  const { status, err } = await here.run('explain', '重名.xlsx', '柏小川')
  expect(err).toContain('叫“柏小川”的不止一人，请写用户编号：X001 软件室、X005 硬件室。')
  expect(status).toBe(2)
})

test('what is neither figure nor person is answered with what there is', async () => {
  const { status, err } = await here.run('explain', '台账.xlsx', '小川')
  expect(err).toContain('没有叫“小川”的统计数或职工。名字相近的有：柏小川 X001。统计数有：单位培训总人次、')
  expect(status).toBe(2)
})

test.each(['学习统计!A1', '年度总结!A1', '年度总结!Z99', '没有这张表!A1'])(
  '%s shows no figure, and is nobody’s name',
  async (cell) => {
    const { status, err } = await here.run('explain', '台账.xlsx', cell)
    expect(status).toBe(2)
    expect(err).toContain(`${cell} 里没有统计数`)
  },
)

test('the backbone’s denominator is the share itself, not the rounded target', async () => {
  const { inputs, formula } = JSON.parse((await here.run('explain', '台账.xlsx', '骨干人才完训率', '--json')).out)
  expect(formula).toContain('(4 人 × 4 %)')
  expect(inputs[1]).toEqual({ value: 0.16, unit: '人' })
})

test('the several years of a leading cadre are in the document, reached or not', async () => {
  const [head, first, ...others] = SMALL.人员
  const staff = [[...head!, '职务级别'], [...first!, '正处级'], ...others.map((row) => [...row, '科员'])]
  await here.book('干部.xlsx', { ...SMALL, 人员: staff, 设置: [...SMALL.设置, ['考核办法', '干部教育培训2023']] })
  const document = JSON.parse((await here.run('explain', '干部.xlsx', 'X001', '--json')).out)
  expect(document.severalYears).toMatchObject({
    years: 5,
    leastSeconds: 550 * 3600,
    cameSeconds: document.value * 3600,
  })
  expect(document.severalYears.rows).toHaveLength(document.rows.length)
})

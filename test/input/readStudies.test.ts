import { readDataset } from '../../src/input/readDataset'
import { finding } from '../../src/records/finding'
import { momentOf } from '../../src/records/moment'
import { prepare } from '../../src/run'
import { gridOf, gridsOf, type Value } from '../support/grid'
import { read, STAFF, studyLines, told, withStaff } from './institute'

const ATTENDANCE = ['培训名称', '用户编号', '姓名', '部门', '学时', '最终参会']
const EXTERNAL = ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '开始时间', '结束时间', '学时', '审核状态']

type Who = readonly [id: Value, name: Value, department: Value]

test.each<[string, Who, string | null, string[]]>([
  ['by number', ['201', '陈晓明', null], '201', []],
  ['by a number cell', [201, '陈晓明', null], '201', []],
  ['by a number in full width', ['２０１ ', '陈晓明', null], '201', []],
  ['by number alone', ['201', null, null], '201', []],
  ['by number against the name', ['201', '李雷', null], '201', ['id-name-conflict C2']],
  ['by number against a name of nobody', ['201', '赵云', null], '201', ['id-name-conflict C2']],
  ['by number, a character of the name wrong', ['201', '陈小明', null], '201', ['id-name-mismatch C2']],
  ['by number, a character of the name missing', ['201', '陈明', null], '201', ['id-name-mismatch C2']],
  ['by number, no more of the name than 陈某', ['201', '陈某', null], '201', ['id-name-conflict C2']],
  ['by number, the name as it sounds', ['203', '汪方', null], '203', ['id-name-mismatch C2']],
  ['by number, the name as it was heard', ['202', '李蕾', null], '202', ['id-name-mismatch C2']],
  ['by number, the name in letters', ['202', 'Li Lei', null], '202', ['id-name-mismatch C2']],
  ['by number, the name spaced', ['202', '李　雷', null], '202', []],
  ['by a name that one bears', [null, '李雷', null], '202', []],
  ['by a name with another dot', [null, '阿依•古丽', null], '205', []],
  ['by a name, the department changed since', [null, '李雷', '三室'], '202', []],
  ['by name and department', [null, '王芳', '二室'], '204', []],
  ['not by a name that two bear', [null, '王芳', null], null, ['ambiguous-person C2']],
  ['not by two of a name in another department', [null, '王芳', '三室'], null, ['ambiguous-person C2']],
  ['not by a number that nobody has', ['999', '李雷', null], null, ['unknown-person B2']],
  ['not by a name that nobody bears', [null, '赵云', null], null, ['unknown-person C2']],
])('a person is found %s', async (_, [id, name, department], person, findings) => {
  const { lines, told } = await read({ 签到: [ATTENDANCE, ['科研诚信', id, name, department, 4, '是']] })
  expect(lines).toEqual([{ row: 2, person, trainingClass: 'P1', seconds: 14_400, state: 'accepted' }])
  expect(told).toEqual(findings)
})

test.each<[string, Value, Value]>([
  ['a date for a number', { date: '2025-01-01' }, '李雷'],
  ['an error for a number', { error: '#N/A' }, '李雷'],
  ['a number for a name', null, 12],
  ['an error for a name', null, { error: '#REF!' }],
  ['an error for a name beside a number', '202', { error: '#REF!' }],
])('%s means nobody', async (_, id, name) => {
  const { lines, told } = await read({ 签到: [ATTENDANCE, ['科研诚信', id, name, null, 4, '是']] })
  expect(lines).toMatchObject([{ person: null, state: 'unreadable' }])
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^(unreadable|error)-cell [BC]2$/)
})

test('a number that two have means the one of the name, or nobody', async () => {
  const grids = gridsOf({
    人员: [
      ['用户编号', '姓名'],
      ['1', '甲'],
      ['1', '乙'],
    ],
    培训班: [
      ['培训名称', '实施状态'],
      ['班', '已实施'],
    ],
    签到: [ATTENDANCE, ['班', '1', '乙', null, 1, '是'], ['班', '1', '丙', null, 1, '是']],
  })
  const { dataset, findings } = await readDataset(grids)
  expect([...dataset.studies.person]).toEqual([1, -1])
  expect(told(findings)).toEqual(['ambiguous-person C3', 'duplicate-id A3'])
})

test.each<[string, Value, Value, number, string, string[]]>([
  ['confirmed', 4, '是', 14_400, 'accepted', []],
  ['confirmed by a tick', 4, '√', 14_400, 'accepted', []],
  ['confirmed by TRUE', 4, true, 14_400, 'accepted', []],
  ['confirmed by 1', 4, 1, 14_400, 'accepted', []],
  ['not confirmed', 4, '否', 14_400, 'notConfirmed', []],
  ['not yet confirmed', 4, null, 14_400, 'notConfirmed', []],
  ['confirmed in a way', 4, '也许', 14_400, 'unreadable', ['question-mark F2']],
  ['confirmed by a date', 4, { date: '2025-01-04' }, 14_400, 'unreadable', ['unreadable-cell F2']],
  [
    'confirmed by a day that no calendar has',
    4,
    { number: 1e9, format: 'yyyy-mm-dd' },
    14_400,
    'unreadable',
    ['unreadable-cell F2'],
  ],
  [
    'confirmed by a day before all others',
    4,
    { number: -5, format: 'yyyy-mm-dd' },
    14_400,
    'unreadable',
    ['unreadable-cell F2'],
  ],
  ['without hours', null, '是', -1, 'accepted', []],
  ['with blank hours', ' ', '是', -1, 'accepted', []],
  ['with hours of the clock', { time: 2.5 }, '是', 9000, 'accepted', []],
  ['with minutes', '48分钟', '是', 2880, 'accepted', []],
  ['with days', '1天', '是', -1, 'unreadable', ['days-not-hours E2']],
  ['with a number shown in hours', { number: 1.5, format: '0.0"小时"' }, '是', 5400, 'accepted', []],
  ['with a number shown in minutes', { number: 48, format: '0"分钟"' }, '是', 2880, 'accepted', []],
  ['with a number shown in days', { number: 1, format: '0"天"' }, '是', -1, 'unreadable', ['days-not-hours E2']],
  ['with a number shown in yuan', { number: 4, format: '0"元"' }, '是', -1, 'unreadable', ['unreadable-cell E2']],
  ['with hours more or less', '四小时左右', '是', -1, 'unreadable', ['unreadable-cell E2']],
  ['with negative hours', -4, '是', -1, 'unreadable', ['unreadable-cell E2']],
  ['with a date for hours', { date: '2025-01-04' }, '是', -1, 'unreadable', ['unreadable-cell E2']],
  ['with TRUE for hours', true, '是', -1, 'unreadable', ['unreadable-cell E2']],
  ['with an error for hours', { error: '#VALUE!' }, '是', -1, 'unreadable', ['error-cell E2']],
])('attendance %s', async (_, hours, confirmed, seconds, state, findings) => {
  const { lines, told } = await read({ 签到: [ATTENDANCE, ['科研诚信', '201', '陈晓明', null, hours, confirmed]] })
  expect(lines).toEqual([{ row: 2, person: '201', trainingClass: 'P1', seconds, state }])
  expect(told).toEqual(findings)
})

test('a sheet without 最终参会 confirms everybody', async () => {
  const { lines } = await read({ 签到: [ATTENDANCE.slice(0, 5), ['科研诚信', '201', '陈晓明', null, 4]] })
  expect(lines).toMatchObject([{ state: 'accepted' }])
})

test('days are hours where the setting says so', async () => {
  const { lines, told } = await read({
    设置: [
      ['项目', '值'],
      ['每天折算学时', 6],
    ],
    签到: [
      ATTENDANCE,
      ['科研诚信', '201', '陈晓明', null, '1天半', '是'],
      ['科研诚信', '202', '李雷', null, '半天', '是'],
    ],
  })
  expect(lines.map(({ seconds }) => seconds)).toEqual([32_400, 10_800])
  expect(told).toEqual(['question-hours-above E2'])
})

test('bare numbers of a column of minutes are minutes', async () => {
  const heads = ['培训名称', '用户编号', '姓名', '部门', '学时（分钟）', '最终参会']
  const { lines } = await read({ 签到: [heads, ['科研诚信', '201', '陈晓明', null, 90, '是']] })
  expect(lines).toMatchObject([{ seconds: 5400 }])
})

test.each<[string, Value, string | null, string[]]>([
  ['by name', '科研诚信', 'P1', []],
  ['by a name with blanks and brackets', ' 科研　诚信 ', 'P1', []],
  ['not by a name that none bears', '科研城信', null, ['unknown-class A2']],
  ['not by a name of two years', '安全教育', null, ['ambiguous-class A2']],
  ['not without a name', null, null, ['missing-value A2']],
])('a class is found %s', async (_, name, trainingClass, findings) => {
  const { lines, told } = await read({ 签到: [ATTENDANCE, [name, '201', '陈晓明', null, 4, '是']] })
  expect(lines).toMatchObject([{ trainingClass }])
  expect(told).toEqual(findings)
})

test('a class is found by its number first, and of two years by the row’s own', async () => {
  const { lines, told } = await read({
    签到: [
      ['培训编号', '培训名称', '培训年度', '用户编号', '姓名'],
      ['P2', '科研诚信', null, '201', '陈晓明'],
      [null, '安全教育', 2024, '201', '陈晓明'],
      ['P9', '安全教育', 2025, '201', '陈晓明'],
      ['P9', null, null, '201', '陈晓明'],
    ],
  })
  expect(lines.map(({ trainingClass }) => trainingClass)).toEqual(['P2', 'P3', 'P4', null])
  expect(told).toEqual(['unknown-class A5', 'question-participants 2'])
})

test.each<[string, string, Value[][], string | null, string[]]>([
  ['its name', '科研诚信', [], 'P1', []],
  ['its title', '签到1', [['科研诚信']], 'P1', []],
  ['what its title holds', '签到1', [['“小计算机培训”签到表']], 'P2', []],
  ['the year in its title', '签到1', [['安全教育签到表（2024年）']], 'P3', []],
  ['a title with a day', '签到1', [['科研诚信签到表   时间：2025年3月5日']], 'P1', []],
  ['a title with a place and a speaker', '签到1', [['科研诚信签到表 地点：报告厅  主讲人：周老师']], 'P1', []],
  ['a title that says more', '签到1', [['科研诚信与伦理签到表 地点：报告厅']], 'P1', ['question-class 2']],
  ['a title with a number', '签到1', [['（三）科研诚信（2025年3月7日）']], 'P1', []],
  ['nothing', '签到1', [['签到表']], null, ['unknown-class 2']],
  ['a name of two years', '安全教育', [], null, ['ambiguous-class 1']],
])('the class of a sheet is told by %s', async (_, sheet, titles, trainingClass, findings) => {
  const { lines, told } = await read({
    [sheet]: [...titles, ['工号', '姓名', '学时'], ['201', '陈晓明', 4], [202, '李雷', 4]],
  })
  expect(lines.map((line) => line.trainingClass)).toEqual([trainingClass, trainingClass])
  expect(told.filter((one) => !one.startsWith('question-hours-above'))).toEqual(findings)
})

test('a class whose own row cannot be read is told there alone', async () => {
  const { findings } = await readDataset(
    gridsOf({
      人员: [
        ['工号', '姓名'],
        ['1', '甲'],
      ],
      培训班: [
        ['培训名称', '实施状态'],
        ['班', '大概'],
      ],
      签到: [ATTENDANCE, ['班', '1', '甲', null, 1, '是']],
    }),
  )
  expect(told(findings)).toEqual(['unreadable-cell B2'])
})

const KNOWN = ['201', '陈晓明', 2025, '研修']

test.each<[string, Value[], Record<string, unknown>, string[]]>([
  ['all that is needed', ['公派留学', null, null, 21, '通过'], { source: 4, seconds: 75_600, state: 'accepted' }, []],
  ['no type', [null, null, null, 21, '通过'], { source: 1, state: 'accepted' }, []],
  ['another type', ['郊游', null, null, 21, '通过'], { source: 1, state: 'unreadable' }, ['unreadable-cell E2']],
  ['a review to come', ['外部培训', null, null, 21, '审核中'], { state: 'pending' }, []],
  ['no review yet', ['外部培训', null, null, 21, null], { state: 'pending' }, []],
  ['a refusal', ['外部培训', null, null, 21, '驳回'], { state: 'rejected' }, []],
  ['an odd review', ['外部培训', null, null, 21, '差不多'], { state: 'unreadable' }, ['unreadable-cell I2']],
  ['no hours', ['外部培训', null, null, null, '通过'], { state: 'unreadable', seconds: -1 }, ['missing-value H2']],
  ['no such day', ['外部培训', '2025-06-31', null, 4, '通过'], { state: 'unreadable' }, ['unreadable-cell F2']],
])('external study with %s', async (_, rest, expected, findings) => {
  const { dataset, lines, told } = await read({ 外部学习: [EXTERNAL, [...KNOWN, ...rest]] })
  expect([{ ...lines[0], source: dataset.studies.source[0] }]).toMatchObject([expected])
  expect(told).toEqual(findings)
})

test('external study without a title does not count, and is told at the empty cell', async () => {
  const rest = ['外部培训', '2025-03-01', null, 120, '通过']
  const { lines, told } = await read({ 外部学习: [EXTERNAL, ['201', '陈晓明', 2025, ' ', ...rest]] })
  expect(lines).toMatchObject([{ state: 'unreadable', seconds: 432_000 }])
  expect(told).toEqual(['missing-value D2'])
})

test('external study has year, dates and title; one range gives both dates', async () => {
  const { dataset } = await read({
    外部学习: [
      EXTERNAL,
      ['201', '陈晓明', '2025年度', '研修', null, { date: '2025-05-12 08:30' }, '2025年5月14日 17时', 21, '通过'],
      ['201', '陈晓明', null, 2025, null, '2025-05-12 至 2025-05-14', null, 21, '通过'],
      ['201', '陈晓明', null, null, null, 20250512, 45_791, 21, '通过'],
    ],
  })
  const { studies, texts } = dataset
  expect([...studies.year]).toEqual([2025, 0, 0])
  expect([...studies.start]).toEqual([momentOf(2025, 5, 12, 8, 30), momentOf(2025, 5, 12), momentOf(2025, 5, 12)])
  expect([...studies.end]).toEqual([momentOf(2025, 5, 14, 17), momentOf(2025, 5, 14), momentOf(2025, 5, 14)])
  expect([...studies.title].map((title) => texts[title])).toEqual(['研修', '2025', undefined])
})

test('a sheet without 审核状态 needs no review', async () => {
  const { lines } = await read({ 外部学习: [EXTERNAL.slice(0, 8), [...KNOWN, null, null, null, 4]] })
  expect(lines).toMatchObject([{ state: 'accepted' }])
})

test('online study', async () => {
  const { dataset, lines, told } = await read({
    在线学习: [
      ['工号', '姓名', '课程名称', '完成时间', '学习时长'],
      ['201', '陈晓明', '写作', { date: '2025-04-08 20:15' }, { time: 0.75 }],
      ['202', '李雷', '写作', '2025.3.8', '４５分钟'],
      ['202', '李雷', '写作', '去年年底', 1],
      ['202', '李雷', '写作', null, null],
    ],
  })
  expect(lines.map(({ seconds, state }) => [seconds, state])).toEqual([
    [2700, 'accepted'],
    [2700, 'accepted'],
    [3600, 'unreadable'],
    [-1, 'unreadable'],
  ])
  expect(dataset.studies.start[0]).toBe(momentOf(2025, 4, 8, 20, 15))
  expect(told.toSorted()).toEqual(['missing-value E5', 'unreadable-cell D4'])
})

test('plain numbers in columns of dates count from 1904 where the workbook does', async () => {
  const grids = withStaff({}).map((grid) => ({ ...grid, date1904: true }))
  const [online] = gridsOf(
    {
      在线学习: [
        ['工号', '姓名', '课件名称', '学习时间', '学时'],
        ['201', '陈晓明', '写作', 45_791 - 1462, 1],
      ],
    },
    { texts: grids[0]!.texts as string[], date1904: true },
  )
  const { dataset } = await readDataset([...grids, online!])
  expect(dataset.studies.start[0]).toBe(momentOf(2025, 5, 14))
})

test('rows that are no data are passed over', async () => {
  const { lines, told } = await read({
    签到: [
      ATTENDANCE,
      ['示例：科研诚信', '201', '陈晓明', null, 4, '是'],
      ['科研诚信', '201', '陈晓明', null, 4, '是'],
      [],
      ['小计', null, null, null, 4],
      ['小计（一班）', null, '1人', null, 4],
      ['培训名称', '用户编号', '姓名', '部门', '学时', '最终参会'],
      ['小计算机培训', '201', '陈晓明', null, 4, '是'],
      ['一室小计', null, null, null, 4],
      [null, '合 计：', null, null, 8],
      ['总计 2 人'],
      [' ', '　'],
      ['填表人：某某某'],
    ],
  })
  expect(lines.map(({ row, trainingClass }) => [row, trainingClass])).toEqual([
    [3, 'P1'],
    [8, 'P2'],
  ])
  expect(told).toEqual(['example-row 2', 'question-participants 5'])
})

test('a row that has hours and a class but nobody is told', async () => {
  const { lines, findings } = await read({ 签到: [ATTENDANCE, ['科研诚信', null, null, null, 4, '是']] })
  expect(lines).toMatchObject([{ person: null, state: 'unreadable' }])
  expect(findings).toEqual([
    {
      code: 'missing-value',
      place: { file: '', sheet: '签到', row: 2, column: 3 },
      args: { column: '姓名' },
    },
  ])
})

test('a banner between the rows is passed over where it is merged, and a gap where it is not', async () => {
  const banner = ['第二场，下午场']
  const row = ['科研诚信', '201', '陈晓明', null, 4, '是']
  const { findings } = await readDataset([
    ...withStaff({}),
    gridOf('签到1', [ATTENDANCE, row, banner, row], { merges: ['A3:F3'] }),
    gridOf('签到2', [ATTENDANCE, row, banner, row], { merges: ['A3:B3'] }),
  ])
  expect(told(findings)).toEqual(['missing-value C3', 'unknown-class A3'])
})

test('a sheet’s name that Excel cut off or would not take is known by its class', async () => {
  const long = '面向青年科研骨干与研究生导师的科研诚信与学风建设及科技伦理专题培训班（第一期）'
  const marked = '安全/保密教育'
  const heads = ['工号', '姓名', '学时']
  const { dataset, findings } = await readDataset(
    gridsOf({
      人员: STAFF,
      培训班: [
        ['培训名称', '实施状态'],
        [long, '已实施'],
        [marked, '已实施'],
      ],
      [long.slice(0, 31)]: [heads, ['201', '陈晓明', 4]],
      安全保密教育: [heads, ['201', '陈晓明', 4]],
      [long.slice(0, 30)]: [heads, ['201', '陈晓明', 4]],
    }),
  )
  expect([...dataset.studies.trainingClass]).toEqual([0, 1, -1])
  expect(told(findings)).toEqual(['unknown-class 1'])
})

test('several sheets of a kind are read as one, hidden ones too', async () => {
  const row = ['科研诚信', '201', '陈晓明', null, 4, '是']
  const grids = withStaff({ 签到1: [ATTENDANCE, row], 签到2: [['标题'], ATTENDANCE, row] })
  const { dataset } = await readDataset(grids.map((grid) => ({ ...grid, hidden: true })))
  expect(studyLines(dataset).map(({ row }) => row)).toEqual([2, 3])
  expect([...dataset.studies.sheet]).toEqual([2, 3])
})

test('an error for a title is told, and the row does not count', async () => {
  const { lines, told } = await read({
    外部学习: [EXTERNAL, ['201', '陈晓明', 2025, { error: '#N/A' }, null, '2025-06-01', null, 21, '通过']],
    在线学习: [
      ['用户编号', '姓名', '课件名称', '学习时间', '学时'],
      ['201', '陈晓明', { error: '#N/A' }, '2025-06-01', 1],
    ],
  })
  expect(lines.map(({ state }) => state)).toEqual(['unreadable', 'unreadable'])
  expect(told).toEqual(['error-cell D2', 'error-cell C2'])
})

test('a formula without a result is no empty cell: the hours of the class are not taken instead', async () => {
  const { lines, told } = await read({ 签到: [ATTENDANCE, ['科研诚信', '201', '陈晓明', null, { error: '' }, '是']] })
  expect(lines).toMatchObject([{ seconds: -1, state: 'unreadable' }])
  expect(told).toEqual(['error-cell E2'])
})

test('a sheet without a time is told once, however many rows it has', async () => {
  const online = [['用户编号', '姓名', '课件名称', '学时'], ...['201', '202'].map((id) => [id, null, '课', 1])]
  const grids = withStaff({
    设置: [
      ['项目', '值'],
      ['年度', 2025],
    ],
    在线学习: online,
  })
  const { findings, statistics } = await prepare({ read: async () => grids }, { year: null })
  expect(findings.filter(({ code }) => code === 'sheet-without-year')).toEqual([
    finding('sheet-without-year', { file: '', sheet: '在线学习', row: 1, column: null }, { kind: 'online', count: 2 }),
  ])
  expect(statistics!.people.total.every((seconds) => seconds === 0)).toBe(true)
})

test('a month is enough for a record of outside study, and is its first day; a year alone is not', async () => {
  const row = (start: Value, end: Value): Value[] => ['202', '李雷', null, `${start}班`, null, start, end, 8, '通过']
  const { dataset, told } = await read({
    外部学习: [EXTERNAL, row('2025年5月', null), row(2025.05, 2025.06), row('2025年', null), row(2025.1, null)],
  })
  expect(Array.from(dataset.studies.start.slice(0, 2))).toEqual([momentOf(2025, 5, 1), momentOf(2025, 5, 1)])
  expect(Array.from(dataset.studies.end.slice(0, 2))).toEqual([Number.NaN, Number.NaN])
  expect(told).toEqual(['unreadable-cell F4', 'unreadable-cell F5'])
})

test('how long a 课时 is is asked once for the workbook, and then they are hours', async () => {
  const sheets = {
    外部学习: [
      EXTERNAL,
      ['202', '李雷', 2025, '班', null, null, null, '8课时', '通过'],
      ['202', '李雷', 2025, '课', null, null, null, '4课时', '通过'],
      ['202', '李雷', 2025, '会', null, null, null, '6学时', '通过'],
    ],
  }
  const asked = await read(sheets)
  expect(asked.told).toEqual(['question-lesson-length H2'])
  expect(asked.findings.find(({ code }) => code === 'question-lesson-length')?.args).toMatchObject({
    text: '8课时',
    count: 2,
  })
  expect(asked.lines.map(({ seconds, state }) => [seconds, state])).toEqual([
    [-1, 'unreadable'],
    [-1, 'unreadable'],
    [21_600, 'accepted'],
  ])
  const settings = (minutes: Value) => ({
    设置: [
      ['项目', '值'],
      ['每课时分钟数', minutes],
    ],
    ...sheets,
  })
  const answered = await read(settings(45))
  expect(answered.told).toEqual([])
  expect(answered.lines.map(({ seconds }) => seconds)).toEqual([21_600, 10_800, 21_600])
  expect((await read(settings('45分钟'))).lines[0]!.seconds).toBe(21_600)
  expect((await read(settings(8))).told).toEqual(['unreadable-cell B2', 'question-lesson-length H2'])
})

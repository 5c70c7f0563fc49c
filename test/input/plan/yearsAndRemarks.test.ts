import type { Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, type Sheets, STAFF } from './smallOffice'

/*
 * Lists of last year beside this year's, remarks by which hours count elsewhere, and what heads, titles and labels say so plainly that
 * nobody need be asked.
 */

const matrix = (title: string | null, came: (at: number) => boolean): Rows => [
  ...(title === null ? [] : [[title]]),
  ['姓名', '保密教育', '安全培训'],
  ...NAMES.map((name, at) => [name, came(at) ? '√' : null, came(at) ? '√' : null]),
]
const THIS = (at: number) => at < 2
const LAST = (at: number) => at >= 2
/** Two people at both classes. */
const HOURS = 2 * (8 + 4)
const alone: Sheets = { 实际参会人员: null }

test.each<[string, Sheets]>([
  [
    'by names and titles',
    { '2025参训一览': matrix('2025年参训一览表', THIS), '2024参训一览': matrix('2024年参训一览表', LAST) },
  ],
  ['by names alone', { '2025': matrix('参训一览', THIS), '2024': matrix('参训一览', LAST) }],
  ['by titles alone', { 参训一览: matrix('2025年参训一览表', THIS), '参训一览(2)': matrix('2024年参训一览表', LAST) }],
  ['by 去年', { 参训一览: matrix('参训一览表', THIS), 去年参训一览: matrix('上年度参训一览表', LAST) }],
  ['by a label', { 今年: matrix('年度：2025', THIS), 去年: matrix('年度：2024', LAST) }],
])('a matrix of last year is not read beside this year’s: %s', async (_, sheets) => {
  expect(await readOffice({ ...alone, ...sheets })).toMatchObject({ asked: [], hours: HOURS })
})

test('a matrix of last year with classes of this one alone is asked about, and an answer holds', async () => {
  const sheets: Sheets = { ...alone, 参训一览: matrix('2024年参训一览表', THIS) }
  const { asked, choices } = await readOffice(sheets)
  expect([asked, choices]).toEqual([['question-title-year'], ['参训一览=年度=2025', '参训一览=不读']])
  expect(await readOffice(sheets, ['参训一览=年度=2025'])).toMatchObject({ asked: [], hours: HOURS })
  expect((await readOffice(sheets, ['参训一览=不读'])).hours).toBe(0)
})

test.each(['2024版参训一览表', '参训一览表（2024年12月制）', '历史文化参训一览'])(
  'a matrix of %s is read',
  async (title) => {
    expect(await readOffice({ ...alone, 参训一览: matrix(title, THIS) })).toMatchObject({ asked: [], hours: HOURS })
  },
)

const remarked = (remark: Value): Sheets => ({
  外部学习: [
    ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时', '备注'],
    ['赵一凡', '治理研修', '学会', '2025-05-01', '2025-05-02', 16, remark],
    ['孙三多', '安全研修', '学会', '2025-06-01', '2025-06-02', 8, null],
  ],
})

test.each([
  '转至2026年统计',
  '已报2024年',
  '按一半计',
  '结转到下一年',
  '其中8学时为2024年',
  '请核实',
  '未核实',
  '计入2024年度',
  '去年已报',
  '2024年已申报',
  '移到其他单位',
  '按比例计',
  '五折',
])('a remark of external study is asked about: %s', async (remark) => {
  expect((await readOffice(remarked(remark))).asked).toContain('question-column')
})

test.each([
  '线上',
  '按计划完成',
  '2025年度院重点项目',
  '已报销',
  '培训地点北京',

  '已认定',
  '转正前培训',
])('a remark of external study is not: %s', async (remark) => {
  expect((await readOffice(remarked(remark))).asked).toEqual([])
})

const block = (hours: Value): Sheets => ({
  签到: [
    ['培训签到表'],
    ['培训名称', '保密教育', null, '学时', hours],
    ['姓名', '部门'],
    ...NAMES.map((name) => [name, '一部']),
  ],
})

test('学时 in a block above a list that are not the class’s are asked about, the class’s own are not', async () => {
  expect((await readOffice(block(12))).asked).toEqual(['question-hours'])
  expect(await readOffice(block(8))).toMatchObject({ asked: [], hours: 4 * (8 + 4) })
})

const SIGNED: Rows = [['姓名', '签到'], ...NAMES.map((name) => [name, '√'])]

test.each<[string, Sheets, number]>([
  ['a remark of units behind a class', { 签到: [['保密教育考勤表（单位：学时）'], ...SIGNED] }, 4 * (8 + 4)],
  [
    'a class and a time in one cell',
    { 签到: [['签到表'], ['讲座题目：保密教育    时间：3月1日下午'], ...SIGNED] },
    4 * (8 + 4),
  ],
  ['出勤人数 below a matrix', { ...alone, 参训一览: [...matrix(null, THIS), ['出勤人数', 2, 2]] }, HOURS],
  [
    '课时数（1课时=1学时=60分钟）',
    {
      培训班: CLASSES.map((row, at) =>
        at === 0 ? row.map((head) => (head === '学时' ? '课时数（1课时=1学时=60分钟）' : head)) : row,
      ),
    },
    4 * 4,
  ],
  [
    'an export of a platform',
    {
      平台导出: [
        ['导出时间：2025-12-01'],
        ['用户名', '课程名称', '开始学习时间', '最后学习时间', '学习时长(分钟)'],
        ['赵一凡', '公文写作', '2025-05-01 10:00:00', '2025-05-01 12:00:00', 120],
      ],
    },
    4 * 4 + 2,
  ],
])('nobody is asked about %s', async (_, sheets, hours) => {
  const read = await readOffice(sheets)
  expect([read.asked.filter((code) => code !== 'question-participants'), read.hours]).toEqual([[], hours])
})

test.each(['离开日期', '减员时间', '退休/调出时间'])('%s says when somebody left', async (head) => {
  const staff = STAFF.map((row, at) => [
    ...row,
    at === 0 ? '人员状态' : at === 4 ? '退休' : '在职',
    at === 0 ? head : at === 4 ? '2023-08-31' : null,
  ])
  const { asked, people } = await readOffice({
    人员: staff,
    实际参会人员: [
      ['培训名称', '姓名'],
      ['安全培训', '赵一凡'],
    ],
  })
  expect(asked).not.toContain('question-leavers')
  expect(people).toHaveLength(4)
})

test('of two lists of the staff named after years the one of the year is read', async () => {
  const last = STAFF.map((row, at) => (at === 4 ? ['K999', '吴去年', '二部', '1990-03-01'] : row))
  expect(await readOffice({ 人员: null, 花名册2024: last, 花名册2025: STAFF })).toMatchObject({
    asked: [],
    people: NAMES,
  })
})

const EXTERNAL = ['姓名', '培训名称', '学时', '开始时间', '结束时间', '年度']

test('a year before the days of its own row is asked about, a later one is not', async () => {
  const sheets = (year: number, day: string): Sheets => ({
    外部学习: [EXTERNAL, ['赵一凡', '治理研修', 16, day, day, year]],
  })
  const { asked, told, choices } = await readOffice(sheets(2024, '2025-05-06'))
  expect([asked, choices]).toEqual([['question-own-year'], ['外部学习!F=年度', '外部学习!F=不读']])
  expect(told).toMatchObject([{ name: '治理研修', own: 2024, days: '2025-05-06' }])
  for (const answer of choices) expect((await readOffice(sheets(2024, '2025-05-06'), [answer])).asked).toEqual([])
  expect((await readOffice(sheets(2025, '2026-01-06'))).asked).toEqual(['question-own-year'])
  // Counted in the year in which its certificate came.
  expect((await readOffice(sheets(2025, '2024-12-06'))).asked).toEqual([])
  expect((await readOffice(sheets(2023, '2024-05-06'))).asked).toEqual([])
})

test('a class of the year that began only in the next is asked about', async () => {
  const sheets: Sheets = {
    培训班: CLASSES.map((row, at) =>
      at === 1 ? [...row.slice(0, 3), '2026-01-10', '2026-01-10', ...row.slice(5)] : row,
    ),
  }
  expect(await readOffice(sheets)).toMatchObject({
    asked: ['question-own-year'],
    told: [{ name: '保密教育', own: 2025 }],
  })
})

test.each(['外部学习24年', '24年外出培训', '外部学习（24年度）'])(
  'a sheet named %s over days of 2025 is asked about',
  async (name) => {
    const sheets: Sheets = { [name]: [EXTERNAL.slice(0, 5), ['赵一凡', '治理研修', 16, '2025-05-06', '2025-05-07']] }
    expect((await readOffice(sheets)).asked).toEqual(['question-title-year'])
  },
)

test.each(['外部学习25年', '建院24年外部学习'])('a sheet named %s over days of 2025 is read', async (name) => {
  const sheets: Sheets = { [name]: [EXTERNAL.slice(0, 5), ['赵一凡', '治理研修', 16, '2025-05-06', '2025-05-07']] }
  expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 32 })
})

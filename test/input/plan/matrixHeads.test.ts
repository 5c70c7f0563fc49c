import { CLASSES, NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * What the heads of a matrix say beside the names of classes, and names of sheets after another year than all of their rows say.
 */

const matrix = (head: string, below: Rows = [], cell: string | number = '√'): Sheets => ({
  实际参会人员: null,
  参训一览: [
    ['2025年参训一览'],
    ['姓名', '保密教育', head],
    ...below,
    ...NAMES.map((name) => [name, typeof cell === 'number' ? 8 : '√', cell]),
  ],
})

test.each(['安全培训（报名）', '安全培训-报名', '安全培训（应到）', '安全培训报名'])(
  'who stands under %s may not have come',
  async (head) => {
    const { asked, told, choices, hours } = await readOffice(matrix(head))
    expect({ asked, hours }).toEqual({ asked: ['question-class'], hours: 48 })
    expect(told).toMatchObject([{ text: head, likely: '安全培训' }])
    expect(await readOffice(matrix(head), [choices[0]!])).toMatchObject({ asked: [], hours: 48 })
    expect((await readOffice(matrix(head), [choices[1]!])).hours).toBe(32)
  },
)

test.each([
  '安全培训',
  '安全培训（实到）',
  '安全培训（签到）',
  '安全培训（4月1日）',
  '安全培训（4学时）',
  '安全培训 4学时',
])('%s is plain', async (head) => {
  expect(await readOffice(matrix(head))).toMatchObject({ asked: [], hours: 48 })
})

test.each(['安全培训（1学时）', '安全培训\n1学时', '安全培训 1 学时'])(
  '%s is not what the class is worth',
  async (head) => {
    const { asked, choices } = await readOffice(matrix(head))
    expect(asked).toEqual(['question-hours'])
    expect(await readOffice(matrix(head), [choices[0]!])).toMatchObject({ asked: [], hours: 48 })
    expect(await readOffice(matrix(head), [choices[1]!])).toMatchObject({ asked: [], hours: 36 })
  },
)

test('a row of 学时 below the heads', async () => {
  expect((await readOffice(matrix('安全培训', [['学时', 8, 4]]))).asked).toEqual([])
  expect((await readOffice(matrix('安全培训', [['学时', 8, 1]]))).asked).toEqual(['question-hours'])
  // Cells with hours of their own say what each is worth.
  expect(await readOffice(matrix('安全培训', [['学时', 8, 1]], 4))).toMatchObject({ asked: [], hours: 48 })
})

const study = (name: string, start: string, year: number | null): Sheets => ({
  [name]: [
    ['姓名', '年度', '培训名称', '培训类型', '开始时间', '学时'],
    ...NAMES.slice(0, 2).map((one, at) => [one, year, `外训${at}`, '外部培训', start, 8]),
  ],
})

test.each(['外部学习2024', '2024年外部学习', '外部学习（2024年度）'])('%s over days of 2025', async (name) => {
  for (const year of [2025, null])
    expect((await readOffice(study(name, '2025-05-05', year))).asked).toEqual(['question-title-year'])
  expect((await readOffice(study(name, '2024-05-05', 2024))).asked).toEqual([])
  expect((await readOffice(study(name, '2025-05-05', 2025), [`${name}=年度=2025`])).asked).toEqual([])
  expect((await readOffice(study('外部学习2025', '2025-05-05', 2025))).asked).toEqual([])
})

test('classes of this year on a sheet named after the next, or the last', async () => {
  for (const name of ['2026年培训班', '培训班2026', '2024年培训班'])
    expect((await readOffice({ 培训班: null, [name]: CLASSES })).asked).toEqual(['question-title-year'])
  for (const name of ['2025年培训班', '培训班2024版'])
    expect((await readOffice({ 培训班: null, [name]: CLASSES })).asked).toEqual([])
})

const exported = (sheet: string, title: string): Sheets => ({
  [sheet]: [
    [title],
    ['统计时间：2025-12-01 10:00   应签到4人 已签到3人 未签到1人'],
    ['姓名', '签到状态', '签到时间'],
    ...NAMES.map((name, at) => [name, at > 0 ? '已签到' : '未签到', at > 0 ? '2025-03-01 08:50' : '--']),
  ],
})

test('a title of those who put their names down, though the sheet is named after signing in', async () => {
  expect(await readOffice(exported('钉钉签到导出1', '【保密教育】签到统计'))).toMatchObject({ asked: [], hours: 40 })
  expect((await readOffice(exported('Sheet7', '【保密教育】报名及签到统计'))).asked).toEqual([])
  for (const sheet of ['钉钉签到导出1', 'Sheet7'])
    expect((await readOffice(exported(sheet, '【保密教育】报名统计'))).asked).toEqual(['question-sheet-kind'])
})

test('a list by when people put their names down', async () => {
  const list = (heads: Rows[number], row: Rows[number]): Sheets => ({
    保密教育统计: [['姓名', ...heads], ...NAMES.map((name) => [name, ...row])],
  })
  const { asked, told } = await readOffice(list(['报名时间'], ['2025-02-20']))
  expect(asked).toEqual(['question-sheet-kind'])
  expect(told).toMatchObject([{ likely: 'attendance', doubt: '报名时间' }])
  expect((await readOffice(list(['报名时间', '是否签到'], ['2025-02-20', '是']))).asked).toEqual([])
})

test('two panels of one sheet ask of its day once', async () => {
  const panels: Rows = [
    ['保密教育签到表（6月20日）'],
    ['姓名', '签到', '姓名', '签到'],
    [NAMES[0], '√', NAMES[1], '√'],
    [NAMES[2], '√', NAMES[3], '√'],
  ]
  expect((await readOffice({ 保密教育: panels })).asked).toEqual(['question-other-day'])
})

test.each([
  ['0"学分"', 'unreadable-cell'],
  ['0"半天"', 'unreadable-cell'],
  ['0"课时"', 'question-lesson-length'],
  ['0.0"天"', 'days-not-hours'],
])('hours shown as %s are none', async (format, code) => {
  const hours = (number: number) => ({ number, format })
  const rows = NAMES.slice(0, 1).map((name) => [name, '外训', '外部培训', '2025-05-05', hours(8)])
  const study = { 外部学习: [['姓名', '培训名称', '培训类型', '开始时间', '学时'], ...rows] }
  expect(await readOffice(study)).toMatchObject({ asked: [code], hours: 16 })
})

test('a blank typed over a mark is no mark', async () => {
  const down: Rows = [
    ['姓名', '保密教育', '安全培训'],
    ['赵一凡', ' ', '√'],
    ['钱二宝', '　', '√'],
  ]
  expect(await readOffice({ 实际参会人员: null, 汇总: down })).toMatchObject({ asked: [], hours: 8 })
  const across: Rows = [
    ['培训班', '赵一凡', '钱二宝'],
    ['保密教育', '√', ' '],
    ['安全培训', '√', '　'],
  ]
  expect(await readOffice({ 实际参会人员: null, 汇总: across })).toMatchObject({ asked: [], hours: 12 })
})

import { NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * Sheets whose people are ours and whose heads or values are our classes: whatever words stand over them, they are read or asked about, and
 * set aside in silence only where all of them were away or were to come and others say who came.
 */

const [FIRST, SECOND, THIRD, FOURTH] = NAMES as [string, string, string, string]
const HEADS = ['姓名', '保密教育', '安全培训']
/** Three came to 保密教育, three to 安全培训. */
const MATRIX: Rows = [HEADS, [FIRST, 1, 1], [SECOND, 1, 0], [THIRD, 0, 1], [FOURTH, 1, 1]]
const HOURS: Rows = [HEADS, [FIRST, 8, 4], [SECOND, 8, 0], [THIRD, 0, 4], [FOURTH, 8, 4]]
const TICKS: Rows = [HEADS, [FIRST, '√', '√'], [SECOND, '√', '×'], [THIRD, '×', '√'], [FOURTH, '√', '√']]
const ACROSS: Rows = [
  ['培训名称', ...NAMES],
  ['保密教育', '√', '√', null, '√'],
  ['安全培训', '√', null, '√', '√'],
]
const LIST: Rows = [
  ['姓名', '培训名称'],
  [FIRST, '保密教育'],
  [SECOND, '保密教育'],
  [THIRD, '安全培训'],
]
const ROSTER: Rows = [
  ['用户编号', '姓名', '部门', '所学'],
  ['K100', FIRST, '一部', '保密教育'],
  ['K101', SECOND, '一部', '安全培训'],
]
const BELOW: Rows = [
  ['保密教育', '安全培训'],
  [FIRST, FIRST],
  [SECOND, THIRD],
]
const CAME = 3 * 8 + 3 * 4

/** A title over it, and no other list of who came. */
const titled = (title: string, rows: Rows): Sheets => ({ 实际参会人员: null, 记录表: [[title], ...rows] })
const named = (sheet: string, rows: Rows): Sheets => ({ 实际参会人员: null, [sheet]: rows })

test.each<[string, Rows, number]>([
  ['2025年参加培训情况（1为参加，0为未参加）', MATRIX, CAME],
  ['2025年参加培训情况（1为参加，0为缺席）', MATRIX, CAME],
  ['参训情况（参加填1，未参加填0）', MATRIX, CAME],
  ['培训情况（未参加者不填）', MATRIX, CAME],
  ['培训情况（0为未参加）', HOURS, CAME],
  ['培训情况（是为参加，否为请假）', TICKS, CAME],
  ['培训情况（空白表示缺席）', ACROSS, CAME],
  ['参加与未参加情况', MATRIX, CAME],
  ['参训情况', MATRIX, CAME],
])('%s is read', async (title, rows, hours) => {
  expect(await readOffice(titled(title, rows))).toMatchObject({ asked: [], hours })
  expect(await readOffice(named(title, rows))).toMatchObject({ asked: [], hours })
})

test.each(['二部（离退休处）', '车辆管理处', '采购供应处'])(
  'the department %s turns nothing away',
  async (department) => {
    const staff = [['用户编号', '姓名', '部门'], ...NAMES.map((name, at) => [`K10${at}`, name, department])]
    const read = await readOffice({ ...titled(`${department}培训情况`, MATRIX), 人员: staff })
    expect(read).toMatchObject({ asked: [], hours: CAME })
  },
)

const SAID = [
  '未参加培训人员统计',
  '请假情况',
  '培训登记（含请假）',
  '值班人员培训情况',
  '考核成绩',
  '补贴发放登记',
  '培训报名汇总',
  '需求调查',
  '先进集体培训统计',
]
const ROWS: readonly [string, Rows][] = [
  ['a matrix of 1 and 0', MATRIX],
  ['a matrix of hours', HOURS],
  ['classes by people', ACROSS],
  ['a list with classes', LIST],
  ['a list that is like the staff', ROSTER],
  ['names below classes', BELOW],
]
test.each(SAID.flatMap((said) => ROWS.map(([what, rows]) => [said, what, rows] as const)))(
  'asks about %s over %s',
  async (said, _, rows) => {
    for (const sheets of [titled(said, rows), named(said, rows)])
      expect((await readOffice(sheets)).asked).toContain('question-sheet-kind')
  },
)

test('a list like the staff with classes in a column is asked about without words, too', async () => {
  expect((await readOffice(named('记录表', ROSTER))).asked).toEqual(['question-sheet-kind'])
})

test('the answer that such a matrix says who came is carried out', async () => {
  const sheets = titled('值班人员培训情况', MATRIX)
  expect(await readOffice(sheets, ['记录表=实际参会人员'])).toMatchObject({ asked: [], hours: CAME })
  expect(await readOffice(sheets, ['记录表=不读'])).toMatchObject({ asked: [], hours: 0 })
})

/** Both classes have a list. */
const BOTH: Rows = [
  ['培训名称', '姓名'],
  ...['保密教育', '安全培训'].flatMap((one) => NAMES.map((name) => [one, name])),
]
const ALL = 4 * 12
const without = (rows: Rows, name: string): Rows => rows.filter((row) => !row.includes(name))

test.each<[string, Sheets, boolean]>([
  ['who signed up', { 报名: [['培训报名表'], ...LIST] }, false],
  ['who wished to come', { 需求调查: LIST }, false],
  ['a duty plan', { 值班: LIST }, true],
  ['who was paid', { 发放: LIST }, true],
])('beside lists of all classes: %s', async (_, sheets, isAsked) => {
  const read = await readOffice({ 实际参会人员: BOTH, ...sheets })
  expect(read).toMatchObject({ asked: isAsked ? ['question-sheet-kind'] : [], hours: ALL })
})

test.each<[string, boolean]>([
  ['请假人员名单', false],
  ['培训登记（含请假）', true],
  ['培训人员（请假除外）', true],
])('beside lists of all classes: %s', async (title, isAsked) => {
  const leave = [[title], ['姓名', '培训名称'], [FOURTH, '保密教育']]
  const read = await readOffice({ 实际参会人员: without(BOTH, FOURTH), 名单: leave })
  expect(read).toMatchObject({ asked: isAsked ? ['question-sheet-kind'] : [], hours: 3 * 12 })
})

test('a sheet is asked about once, however many classes it has', async () => {
  expect((await readOffice(titled('值班人员培训情况', TICKS))).asked).toEqual(['question-sheet-kind'])
})

test('a survey of a class that was not held says nothing', async () => {
  const classes = [
    ['培训名称', '培训年度', '实施状态', '学时', '计划参加人数'],
    ['保密教育', 2025, '未实施', 8, 4],
    ['安全培训', 2025, '已实施', 4, 4],
  ]
  const survey = [['2026年培训需求调查'], ['姓名', '培训名称'], [FIRST, '保密教育'], [SECOND, '保密教育']]
  expect((await readOffice({ 培训班: classes, 需求: survey })).asked).toEqual([])
})

test('of several tables on a sheet the one that words set aside is asked about', async () => {
  const sheets = {
    实际参会人员: null,
    记录: [
      ['一、二部培训'],
      ['姓名', '培训名称'],
      [FIRST, '保密教育'],
      [SECOND, '安全培训'],
      [],
      ['二、值班人员培训'],
      ['姓名', '培训名称'],
      [THIRD, '安全培训'],
      [FOURTH, '安全培训'],
    ],
  }
  const read = await readOffice(sheets)
  expect(read).toMatchObject({ asked: ['question-sheet-kind'], hours: 12 })
  expect(read.choices).toEqual(['记录=“二、值班人员培训”=不读', '记录=实际参会人员'])
  expect(await readOffice(sheets, [read.choices[0]!])).toMatchObject({ asked: [], hours: 12 })
  expect(await readOffice(sheets, [read.choices[1]!])).toMatchObject({ asked: [], hours: 20 })
})

test.each<[string, Rows]>([
  ['培训情况（0为参加，1为缺席）', MATRIX],
  ['培训情况（√为缺席，×为参加）', TICKS],
  ['培训情况（缺席者打√）', TICKS],
  ['培训情况（√为未参加）', ACROSS],
])('a mark that %s turns round is asked about', async (title, rows) => {
  expect((await readOffice(titled(title, rows))).asked).toEqual(['question-sheet-kind'])
  const below = { 实际参会人员: null, 记录表: [...rows, [`注：${title}`]] }
  expect((await readOffice(below)).asked).toContain('question-sheet-kind')
})

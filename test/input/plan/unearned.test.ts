import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Hours that nobody has earned by the rows, and records that do not count, by their heads, words and titles: asked about; what says that
 * they were earned is read.
 */

const named = (head: string, values: readonly (string | number | null)[] = [4, null, 2, 4], more: Rows = []): Rows =>
  ['培训名称', ...NAMES].map((_, at) =>
    at === 0
      ? ['培训名称', '姓名', head, ...(more[0] ?? [])]
      : ['安全培训', NAMES[at - 1]!, values[at - 1] ?? null, ...(more[at] ?? [])],
  )
const external = (head: string, more: Rows = [], titles: Rows = [], title = '培训名称'): Rows => [
  ...titles,
  ['姓名', title, '开始时间', head, '主办单位', ...(more[0] ?? [])],
  ['赵一凡', '档案管理研修', '2025-05-06', 8, '学会', ...(more[1] ?? [])],
  ['钱二宝', '标准宣贯会', '2025-06-06', 16, '协会', ...(more[2] ?? [])],
]
const matrix = (title: string): Rows => [
  [title],
  ['姓名', '保密教育', '安全培训'],
  ...NAMES.map((name) => [name, 8, 4]),
]

test.each([
  '授课学时',
  '待补学时',
  '折算前学时',
  '申报学时',
  '自报学时',
  '拟认定学时',
  '预估学时',
  '建议学时',
  '期望学时',
  '学时标准',
  '请假学时',
  '事假学时',
  '未完成学时',
  '补课学时',
  '往年学时',
  '上年学时',
  '减免学时',
  '免修学时',
  '迟到早退学时',
  '超出学时',
  '作废学时',
  '学时（节）',
  '学时/天',
  '认定学时（不计入考核）',
  '线上学时',
  '计划学时',
  '应修学时',
  '累计学时',
  '年度学时',
  '每天学时',
  '学分',
])('%s beside names is asked about', async (head) => {
  expect((await readOffice({ 实际参会人员: named(head) })).asked).toContain('question-column')
})

test.each(['学时', '获得学时', '认定学时', '核定学时', '扣除请假后学时', '标准学时'])(
  '%s beside names is read',
  async (head) => {
    expect(await readOffice({ 实际参会人员: named(head, [4, 4, 2, 4]) })).toMatchObject({ asked: [], hours: 14 })
  },
)

test('应修学时 that are the same for all are nobody’s own', async () => {
  expect((await readOffice({ 实际参会人员: named('应修学时', [100, 100, 100, 100]) })).asked).toEqual([])
})

test.each(['申报学时', '申请学时', '学时/天', '学时（节）', '拟认定学时', '学时（预计）', '补课学时'])(
  '%s of study elsewhere is asked about',
  async (head) => {
    expect((await readOffice({ 外部学习: external(head) })).asked).toContain('question-column')
  },
)

test('申报学时 beside a review that passes them is read', async () => {
  const rows = external('申报学时', [['审核状态'], ['通过'], ['通过']])
  expect(await readOffice({ 外部学习: rows })).toMatchObject({ asked: [], hours: 16 + 24 })
})

test('minutes of which nobody makes a class', async () => {
  const of = (...minutes: readonly number[]): Rows =>
    CLASSES.map((row, at) => row.map((value, column) => (column === 5 ? ['学时（分钟）', ...minutes][at]! : value)))
  expect((await readOffice({ 培训班: of(16, 24) })).asked).toEqual(['question-column'])
  expect((await readOffice({ 培训班: of(480, 240) })).asked).toEqual([])
})

test.each([
  '2025年院内培训欠学时登记表',
  '2025年度个人应修学时一览表',
  '2025年度个人学时计划表',
  '2025年度个人学分统计表',
  '2025年度个人学时统计表（单位：课时，1课时=45分钟）',
  '2025年培训考试补考情况',
])('hours titled %s are asked about', async (title) => {
  const { asked } = await readOffice({ 学时登记: matrix(title), 实际参会人员: null })
  expect(['question-sheet-kind', 'question-note']).toContain(asked[0])
})

test.each(['2025年院内培训学时登记表', '2025年度个人学时统计表', '2025年培训计划执行情况'])(
  'hours titled %s are read',
  async (title) => {
    expect(await readOffice({ 学时登记: matrix(title), 实际参会人员: null })).toMatchObject({ asked: [], hours: 48 })
  },
)

test.each<[string, string, string | number]>([
  ['学时类别', '不计', '计入'],
  ['备注', '待审核', ''],
  ['领导审批', '未批', ''],
  ['实际去向', '未去', ''],
  ['核减', -4, ''],
  ['差额', '-4', ''],
] as [string, string, string][])('%s %s beside study elsewhere is asked about', async (head, first, second) => {
  const rows = external('学时', [[head], [first], [second === '' ? null : second]])
  expect((await readOffice({ 外部学习: rows })).asked).toContain('question-column')
})

test('核减 0 and 去向 北京 are not', async () => {
  expect((await readOffice({ 外部学习: external('学时', [['核减'], [0], [0]]) })).asked).toEqual([])
  expect((await readOffice({ 外部学习: external('学时', [['去向'], ['北京'], ['上海']]) })).asked).toEqual([])
})

test.each(['不予认定', '退回', '待审核', '审核未通过', '学时以2计'])(
  '%s beside names is asked about',
  async (remark) => {
    const rows = named('学时', [4, 4, 4, 4], [['备注'], [remark], [null], [null], [null]])
    expect((await readOffice({ 实际参会人员: rows })).asked).toEqual(['question-attended'])
  },
)

test.each(['2025年5月外出培训计划表', '2025年5月外出培训取消登记表', '外单位人员2025年5月来所培训登记表'])(
  'study elsewhere titled %s is asked about',
  async (title) => {
    expect((await readOffice({ '5月外培': external('学时', [], [[title]]) })).asked).toEqual(['question-sheet-kind'])
  },
)

test.each(['拟派外培训', '外部学习(旧)', '外部学习模板'])('a sheet called %s is asked about', async (sheet) => {
  expect((await readOffice({ [sheet]: external('学时') })).asked).toEqual(['question-sheet-kind'])
})

test('what somebody means to learn is asked about', async () => {
  const rows = external('学时', [], [], '计划参加的外部培训名称')
  expect((await readOffice({ 外部学习: rows })).asked).toEqual(['question-column'])
})

test('核定学时 behind a sum that is right are held against the hours, too', async () => {
  const rows = (granted: number): Rows => [
    ['姓名', '保密教育', '安全培训', '合计', '核定学时'],
    ...NAMES.map((name) => [name, 8, 4, 12, granted]),
  ]
  const asked = async (granted: number) => (await readOffice({ 学时登记: rows(granted), 实际参会人员: null })).asked
  expect(await asked(12)).toEqual([])
  expect(await asked(10)).toContain('question-total')
})

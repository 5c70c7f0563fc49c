import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Columns under heads that say little or nothing, and words behind titles: what hangs on them is asked about, and never dropped in silence.
 */

const staff = (
  head: string | null,
  values: readonly (string | null)[] = ['是', '否', '是', '是'],
  more: Rows = [],
): Rows => [
  ['用户编号', '姓名', '部门', '入职时间', head, ...(more[0] ?? [])],
  ...NAMES.map((name, at) => [
    `K10${at}`,
    name,
    at < 2 ? '一部' : '二部',
    '2015-03-01',
    values[at] ?? null,
    ...(more[at + 1] ?? []),
  ]),
]

test.each([null, '要求', 'CE', 'CE Required', 'Training required (Y/N)', '继教任务', '是否计入分母', '备注2'])(
  'who of the staff owes hours may stand under %p',
  async (head) => {
    expect((await readOffice({ 人员: staff(head) })).asked).toContain('question-column')
  },
)

test.each(['是否党员', '已婚', '是否住宿', '体检', '工会会员', '是否签合同', '照片已交', '双肩挑干部', '保密岗位'])(
  '%s of the staff is another matter',
  async (head) => {
    expect((await readOffice({ 人员: staff(head) })).asked).toEqual([])
  },
)

test('beside 是否有学时要求 a year may say otherwise', async () => {
  const more: Rows = [['是否有学时要求'], ['是'], ['是'], ['是'], ['是']]
  expect((await readOffice({ 人员: staff('2025年是否考核', undefined, more) })).asked).toEqual(['question-column'])
  expect((await readOffice({ 人员: staff('2024年是否考核', undefined, more) })).asked).toEqual([])
})

const came = (head: string | null, hours: readonly number[]): Rows => [
  ['培训名称', '姓名', '最终参会', head],
  ...NAMES.map((name, at) => ['保密教育', name, '是', hours[at]!]),
]

test.each([null, 'h', '实得', '折算'])('hours of each who came may stand under %p', async (head) => {
  expect((await readOffice({ 实际参会人员: came(head, [8, 4, 8, 8]), 培训班: CLASSES.slice(0, 2) })).asked).toEqual([
    'question-column',
  ])
})

test('numbers that count the rows are no hours', async () => {
  const counted = came(null, [1, 2, 3, 4])
  expect((await readOffice({ 实际参会人员: counted, 培训班: CLASSES.slice(0, 2) })).asked).toEqual([])
})

test('traditional letters are the words that they are', async () => {
  const read = await readOffice({
    人員: [
      ['用戶編號', '姓名', '部門', '是否有學時要求', '入職時間'],
      ...NAMES.map((name, at) => [`K10${at}`, name, '一部', at === 1 ? '否' : '是', '2015-03-01']),
    ],
    人员: null,
    培训班: [
      ['培訓名稱', '培訓年度', '實施狀態', '培訓開始時間', '培訓結束時間', '學時', '計劃參加人數'],
      ['保密教育', 2025, '已實施', '2025-03-01', '2025-03-01', 8, 4],
    ],
    实际参会人员: [
      ['培訓名稱', '用戶編號', '姓名', '最終參會'],
      ...NAMES.map((name, at) => ['保密教育', `K10${at}`, name, at === 0 ? '否' : '是']),
    ],
  })
  expect(read).toMatchObject({ asked: [], people: NAMES, hours: 24 })
})

const external = (title: string, organiser = '学会'): Rows => [
  ['姓名', '培训名称', '开始时间', '学时', '主办单位'],
  ['赵一凡', title, '2025-05-06', 8, organiser],
  ['钱二宝', '标准宣贯会（第二期）', '2025-06-06', 16, '协会'],
]

test.each([
  ['高级研修班（未完成）', '学会'],
  ['高级研修班（中途退出）', '学会'],
  ['高级研修班（弃学）', '学会'],
  ['高级研修班【未取得证书】', '学会'],
  ['高级研修班（已取消）', '学会'],
  ['高级研修班（预计）', '学会'],
  ['高级研修班（同院内班）', '学会'],
  ['高级研修班—延期', '学会'],
  ['高级研修班', '本院（与院内培训班重复）'],
])('%s of %s is asked about, and left out where somebody says so', async (title, organiser) => {
  const rows = external(title, organiser)
  const column = organiser === '学会' ? 'B' : 'E'
  expect(await readOffice({ 外部学习: rows })).toMatchObject({ asked: ['question-note'], hours: 16 + 24 })
  expect(await readOffice({ 外部学习: rows }, [`外部学习!${column}=未通过的不计`])).toMatchObject({
    asked: [],
    hours: 16 + 16,
  })
  const heading = column === 'B' ? '培训名称' : '主办单位'
  expect(await readOffice({ 外部学习: rows }, [`外部学习!${column}=${heading}`])).toMatchObject({
    asked: [],
    hours: 40,
  })
})

test.each(['取消审批制度改革培训', '研修班（计划内）', '访学（北京）', '质量月—ISO 9001', '在职研修（2025年春季）'])(
  '%s is a title',
  async (title) => {
    expect((await readOffice({ 外部学习: external(title) })).asked).toEqual([])
  },
)

test.each([
  ['备注', '与上一班为同一次培训'],
  ['备注', '只计一次'],
  ['备注', '分两期举办'],
  ['备注', '学时以证书为准'],
  ['备注', '改为线上自学'],
  ['备注', '仅供参考'],
])('%s %s of a class that was held is asked about', async (head, text) => {
  const rows = CLASSES.map((row, at) => [...row, at === 0 ? head : at === 1 ? text : null])
  expect((await readOffice({ 培训班: rows })).asked).toContain('question-column')
})

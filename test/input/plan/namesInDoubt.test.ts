import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Names of sheets and heads that say that what stands there is no more than meant, tried or not yet settled: asked about.
 */

const ONE = CLASSES.slice(0, 2)
const came = (head = '最终参会'): Rows => [['培训名称', '姓名', head], ...NAMES.map((name) => ['保密教育', name, '是'])]

test.each([
  '参会人员(初稿)',
  '实际参会人员（待确认）',
  '参会人员预录',
  '实际参会人员(模板)',
  '实际参会人员-草稿',
  '签到(测试)',
])('a list of who came named %s is asked about, with the word that says so', async (sheet) => {
  const { asked, told } = await readOffice({ 培训班: ONE, 实际参会人员: null, [sheet]: came() })
  expect(asked).toEqual(['question-sheet-kind'])
  expect(told[0]).toMatchObject({ doubt: expect.stringMatching(/初稿|待确认|预录|模板|草稿|测试/) })
})

test.each(['软件测试培训签到', '实际参会人员（12月更新）', '参会人员最终版', '实际参会人员(已核)'])(
  '%s is read',
  async (sheet) => {
    expect(await readOffice({ 培训班: ONE, 实际参会人员: null, [sheet]: came() })).toMatchObject({
      asked: [],
      hours: 32,
    })
  },
)

test.each(['不计学时人员', '取消学时名单', '外借人员'])('a sheet %s of the staff is asked about', async (sheet) => {
  const listed: Rows = [
    ['序号', '姓名', '部门'],
    [1, NAMES[0]!, '一部'],
    [2, NAMES[1]!, '一部'],
  ]
  expect((await readOffice({ [sheet]: listed })).asked).toHaveLength(1)
})

test.each(['最终参会（预计）', '是否报名', '拟参会', '是否需要补训'])('%s is no column of who came', async (head) => {
  expect((await readOffice({ 培训班: ONE, 实际参会人员: came(head) })).asked).toEqual(['question-column'])
})

const classesUnder = (column: number, head: string): Rows =>
  ONE.map((row, at) => row.map((value, index) => (at === 0 && index === column ? head : value)))

test.each<[number, string]>([
  [5, '学时（预计）'],
  [5, '学时（两期合计）'],
  [5, '学时（含自学）'],
  [6, '计划参加人数（人天）'],
])('of the classes column %i named %s is asked about', async (column, head) => {
  expect((await readOffice({ 培训班: classesUnder(column, head), 实际参会人员: came() })).asked).toEqual([
    'question-column',
  ])
})

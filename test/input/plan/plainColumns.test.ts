import { IMPLEMENTED_WORDS, REQUIRED_WORDS } from '../../../src/input/cells/words'
import { CLASSES, NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * Columns that everybody understands: nothing is asked about them, and no figure comes from them.
 */

const words = (text: string) => text.split(' ')

const classesWith = (heading: string, values: readonly (string | number)[]): Rows =>
  CLASSES.map((row, at) => [...row, at === 0 ? heading : values[(at - 1) % values.length]!])

test.each(words('结业人数 报名人数 应到人数 缺勤人数 上年人数 教师人数 教室容量（人数） 男职工人数'))(
  '%s of a class is no number of those who came',
  async (heading) => {
    expect((await readOffice({ 培训班: classesWith(heading, [9]) })).asked).toEqual([])
  },
)

test('班次 that counts up the rows numbers them, and any other says how often a class was held', async () => {
  const three: Rows = [...CLASSES, ['消防培训', 2025, '已实施', '2025-05-01', '2025-05-01', 2, 4, 1]]
  const numbered = (numbers: readonly number[]): Rows =>
    three.map((row, at) => [...row, at === 0 ? '班次' : numbers[at - 1]!])
  const came: Rows = [
    ['培训名称', '姓名', '最终参会'],
    ...['安全培训', '消防培训'].flatMap((title) => NAMES.map((name) => [title, name, '是'])),
  ]
  expect((await readOffice({ 培训班: numbered([1, 2, 3]), 实际参会人员: came })).asked).not.toContain('question-column')
  expect((await readOffice({ 培训班: numbered([1, 3, 1]), 实际参会人员: came })).asked).toContain('question-column')
})

test.each(words('是否取证 是否公费 证明材料'))('%s of study elsewhere says nothing of its worth', async (heading) => {
  const study: Rows = [
    ['姓名', '培训名称', '开始时间', '学时', heading],
    [NAMES[0]!, '甲课', '2025-05-01', 8, '有'],
    [NAMES[1]!, '乙课', '2025-06-01', 8, '无'],
  ]
  expect(await readOffice({ 外部学习: study })).toMatchObject({ asked: [], hours: 32 })
})

test.each(words('距100学时 剩余学时 还差学时 尚需学时 本年累计学时 全年累计学时 截至目前累计学时'))(
  '%s beside names is where they stand in the year, no hours of the row',
  async (heading) => {
    const listed = NAMES.map((name, at) => ['保密教育', name, 60 + at])
    expect(await readOffice({ 参训情况: [['培训名称', '姓名', heading], ...listed] })).toMatchObject({
      asked: [],
      hours: 48,
    })
  },
)

test.each(words('组长 是否达标 已交总结'))('%s in a matrix is no class', async (heading) => {
  const marks = NAMES.map((name, at) => [name, '√', '√', at === 0 ? '√' : null])
  const matrix: Rows = [['姓名', '保密教育', '安全培训', heading], ...marks]
  expect(await readOffice({ 实际参会人员: null, 参训一览: matrix })).toMatchObject({ asked: [], hours: 48 })
})

test.each(['培训规模（人）', '预计规模'])('%s is how many a class is planned for', async (heading) => {
  const renamed = CLASSES.map((row, at) => row.map((value) => (at === 0 && value === '计划参加人数' ? heading : value)))
  expect((await readOffice({ 培训班: renamed })).unread).toEqual([])
})

test('进本单位时间 is when somebody came to the institute', async () => {
  const staff: Rows = STAFF.map((row, at) =>
    at === 0 ? row.map((one) => (one === '入职时间' ? '进本单位时间' : one)) : row,
  )
  expect(await readOffice({ 人员: staff })).toMatchObject({ asked: [], unread: [] })
})

test.each(['ARP人数', '单位在职人数'])('%s is the number of the staff', async (name) => {
  const settings: Rows = [
    ['项目', '值'],
    ['年度', 2025],
    [name, 4],
    ['单位投入总经费(万元)', 5],
  ]
  expect((await readOffice({ 设置: settings })).asked).toEqual([])
})

test('a no may give its reason, unless the brackets say more', () => {
  expect(words('Y 1 已实施').map(IMPLEMENTED_WORDS)).toEqual([true, true, true])
  expect(words('N 0 未实施（经费不足） 未办（疫情）').map(IMPLEMENTED_WORDS)).toEqual([false, false, false, false])
  expect(words('未实施（已改线上） 已实施（一半） 部分').map(IMPLEMENTED_WORDS)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(words('否（返聘） 免考核（哺乳期）').map(REQUIRED_WORDS)).toEqual([false, false])
  expect(words('是（返聘） 否（50学时）').map(REQUIRED_WORDS)).toEqual([undefined, undefined])
})

test('是否补考 of those who came takes nobody out', async () => {
  const came: Rows = [
    ['培训名称', '姓名', '最终参会', '考核成绩', '是否补考'],
    ...NAMES.map((name, at) => ['保密教育', name, '是', 80 + at, at === 1 ? '是' : '否']),
  ]
  expect(await readOffice({ 实际参会人员: came, 培训班: CLASSES.slice(0, 2) })).toMatchObject({ asked: [], hours: 32 })
})

test('who is to be called stands above a list and says nothing of it', async () => {
  const staff: Rows = [['某局在编人员名册'], ['填报单位：某局　填表人：乔某　联系电话：0999-1234567'], ...STAFF]
  expect((await readOffice({ 人员: staff })).asked).toEqual([])
})

import type { Value } from '../../support/grid'
import { NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * Rows below, between and above people that are nobody: where a list ends, that it was checked, who signed it, a post that nobody holds, how to
 * fill it in. They add nobody, and nobody is asked about them.
 */

const [HEAD, ...PEOPLE] = STAFF as [Rows[number], ...Rows]
const ENDS = [
  '（以下空白）',
  '以下空白',
  '以下无正文',
  '完',
  '（完）',
  '——',
  '-',
  '/',
  '*',
  '……',
  '无',
  '略',
  '转下页',
  '承上页',
  '第一页',
  '第1页 共1页',
  '未完待续',
  '核对无误',
  '已核对',
  '人事处盖章',
  '（盖章）',
  '截至12月',
]
const VACANT = ['待聘', '空缺', '（空编）', '待补', '拟聘', '缺编']

test.each([...ENDS, ...VACANT])('%s in the place of a name is nobody', async (text) => {
  const read = await readOffice({ 人员: [...STAFF, [null, text]] })
  expect(read).toMatchObject({ people: NAMES, asked: [], hours: 16 })
  const signed = await readOffice({ 签到: [['姓名', '部门'], ['赵一凡', '一部'], [text]], 人员: STAFF })
  expect(signed.asked).not.toContain('unknown-person')
})

test.each([...ENDS.slice(0, 3), '第1页 共1页', '以上人员均已签到', '共3个班次，总学时36', '核对无误'])(
  '%s below a list of who came is no class',
  async (text) => {
    const rows = [['培训名称', '姓名', '最终参会'], ...NAMES.map((name) => ['安全培训', name, '是']), [], [text]]
    expect(await readOffice({ 实际参会人员: rows })).toMatchObject({ hours: 16, asked: [] })
  },
)

test.each<[string, readonly Value[]]>([
  ['制表人', ['制表人', '章某某']],
  ['with a colon', ['班主任：', '章某某']],
  ['所长', ['所长', '章某某']],
  ['联系电话', ['联系电话', '章某某']],
  ['two', ['制表', '章某某', '审核', '李某某']],
  ['a day', ['填报人', '章某某', '2025-12-10']],
])('a signature in two cells is nobody: %s', async (_, row) => {
  expect(await readOffice({ 人员: [...STAFF, [], row] })).toMatchObject({ people: NAMES, asked: [] })
  const numbered = [['序号', '姓名', '部门'], ...NAMES.map((name, at) => [at + 1, name, '一部']), [], row]
  expect(await readOffice({ 人员: numbered })).toMatchObject({ people: NAMES })
  const ofStaff = STAFF.map((cells, at) => (at === 0 ? ['职工编号', ...cells.slice(1)] : cells))
  expect(await readOffice({ 人员: [...ofStaff, [], row] })).toMatchObject({ people: NAMES, asked: [] })
  const came = [
    ['培训名称', '用户编号', '姓名'],
    ...NAMES.map((name, at) => ['安全培训', `K10${at}`, name]),
    [],
    [null, row[0]!, NAMES[0]!],
  ]
  expect(await readOffice({ 实际参会人员: came })).toMatchObject({ hours: 16, asked: [] })
})

test('a signature in two cells behind a note is nobody', async () => {
  const foot = ['注：本名册不含退休人员。', '制表', '章某某']
  const staff = [['部门', '用户编号', '姓名'], ...NAMES.map((name, at) => ['一部', `K10${at}`, name]), [], foot]
  expect(await readOffice({ 人员: staff })).toMatchObject({ people: NAMES, asked: [] })
})

test('duties under 职务 are of people', async () => {
  const rows = [['职务', '姓名', '部门', '入职时间'], ...NAMES.map((name) => ['所长', name, '一部', '2015-03-01'])]
  expect(await readOffice({ 人员: [...rows, ['主任', '周五湖']] })).toMatchObject({ people: [...NAMES, '周五湖'] })
})

test.each<[string, readonly Value[]]>([
  ['例', ['例', '张三', '一部']],
  ['样例', ['样例', '李四', '一部']],
  ['举例', ['举例：', '张三', '一部']],
  ['填写示例', ['填写示例', '王五', '一部']],
  ['behind the name', ['K999', '张三（示例）', '一部']],
])('a row that shows how to fill in the others is nobody: %s', async (_, row) => {
  expect(await readOffice({ 人员: [HEAD, row, ...PEOPLE] })).toMatchObject({ people: NAMES, asked: [] })
})

test('an example of what somebody learned gives nothing', async () => {
  const rows = [
    ['用户编号', '学员姓名', '培训名称', '学时', '审核状态'],
    ['K100', '赵一凡', '（示例）高级研修班', 16, '通过'],
    ['K100', '赵一凡', '示例教学研修班', 2, '通过'],
  ]
  expect(await readOffice({ 外部学习: rows })).toMatchObject({ hours: 18 })
})

test.each(['【机关】', '人事科', '土壤物理研究室', '男职工', '新增'])('%s over people is nobody', async (text) => {
  const rows = [HEAD, ...PEOPLE.slice(0, 2), [null, text], ...PEOPLE.slice(2)]
  expect(await readOffice({ 人员: rows })).toMatchObject({ people: NAMES, asked: [] })
})

test('words over people in the place of a name say what they do elsewhere', async () => {
  const rows = [HEAD, ...PEOPLE, [null, '退休'], ['K200', '周五湖', '一部', '1990-03-01']]
  const read = await readOffice({ 人员: rows })
  expect(read.active).toEqual(NAMES)
})

test('a number beside —— is somebody of whom no name is given', async () => {
  const read = await readOffice({ 人员: [...STAFF, ['K200', '——', '一部', '2015-03-01']] })
  expect(read.asked).toContain('missing-value')
})

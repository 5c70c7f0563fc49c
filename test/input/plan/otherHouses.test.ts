import type { Value } from '../../support/grid'
import { NAMES, type Rows, readOffice, STAFF } from './smallOffice'

/*
 * Rows that may mean a namesake, or more people than one: of another house, under a number that is another's, several names in one cell.
 */

const came = (head: string, values: readonly Value[]): Rows => [
  ['培训名称', '姓名', head],
  ...NAMES.map((name, at) => ['安全培训', name, values[at] ?? null]),
]

test.each<[string, readonly Value[]]>([
  ['单位', ['本所', '本所', '某大学', '本所']],
  ['工作单位', ['本所', '某公司', '本所', '本所']],
  ['身份', ['职工', '职工', '学生', '职工']],
  ['类别', ['职工', '家属', '职工', '职工']],
])('%s %p: whose name it is somebody has to say', async (head, values) => {
  const read = await readOffice({ 实际参会人员: came(head, values) })
  expect(read.asked).toEqual(['question-note'])
  for (const choice of read.choices)
    expect((await readOffice({ 实际参会人员: came(head, values) }, [choice])).asked).toEqual([])
})

test.each<[string, readonly Value[]]>([
  ['单位', ['本所', '本所', '本所', '本所']],
  ['单位', ['一部', '一部', '二部', '二部']],
  ['单位', ['计算机学院', '数学学院', '物理学院', '化学学院']],
  ['类别', ['科研', '科研', '管理', '科研']],
])('%s %p says nothing of the kind', async (head, values) => {
  expect((await readOffice({ 实际参会人员: came(head, values) })).asked).toEqual([])
})

test('several names in one cell are never taken for one in silence', async () => {
  const [head, first] = STAFF as [Rows[number], Rows[number]]
  const row = [first[0]!, '赵一凡、钱二宝', ...first.slice(2)]
  expect((await readOffice({ 人员: [head, row], 实际参会人员: null })).asked).toContain('several-people')
  expect((await readOffice({ 人员: [...STAFF, [null, '张某等3人']] })).asked).toContain('several-people')
  const rows = [
    ['培训名称', '用户编号', '姓名'],
    ['安全培训', 'K100', '赵一凡、钱二宝'],
  ]
  expect((await readOffice({ 实际参会人员: rows })).asked).toContain('several-people')
})

test('of several names in a cell the unknown one is told', async () => {
  const rows = [
    ['培训名称', '姓名'],
    ['安全培训', '赵一凡、钱二宝、周某某'],
  ]
  const { told } = await readOffice({ 实际参会人员: rows })
  expect(told).toContainEqual(expect.objectContaining({ name: '周某某' }))
})

test('a card under one number with the name of another of the staff is an error', async () => {
  const card: Rows = [
    ['姓名', NAMES[1]!, '用户编号', 'K100'],
    ['培训名称', '开始时间', '学时'],
    ['高级研修班', '2025-05-01', 8],
    ['工程师论坛', '2025-06-01', 4],
  ]
  expect((await readOffice({ 登记卡: card })).asked).toContain('id-name-conflict')
})

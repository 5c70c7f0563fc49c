import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Rows whose title says that they only show how to fill in.
 */

const external = (title: string): Rows => [
  ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时'],
  ['赵一凡', title, '某单位', '2025-01-01', '2025-01-02', 16],
  ['钱二宝', '治理研修', '学会', '2025-05-01', '2025-05-02', 16],
]

test.each([
  '（示例）高级研修班',
  '示例：高级研修班',
  '【样例】高级研修班',
  '高级研修班（示例）',
  '例：高级研修班',
  '（填写示例）研修班',
])('%s gives nobody hours, and asks nothing', async (title) => {
  const { asked, hours } = await readOffice({ 外部学习: external(title) })
  expect([asked, hours]).toEqual([[], 16 + 16])
})

test.each(['案例教学法研修', '例会', '典型案例（二）'])('%s does', async (title) => {
  const { asked, hours } = await readOffice({ 外部学习: external(title) })
  expect([asked, hours]).toEqual([[], 32 + 16])
})

test('so do attendance and classes', async () => {
  const came: Rows = [
    ['培训名称', '用户编号', '姓名'],
    ['（示例）安全培训', 'K999', '张三'],
    ...NAMES.map((name) => ['安全培训', null, name] as const),
  ]
  const classes = [
    ...CLASSES.slice(0, 1),
    ['（示例）培训班', 2025, '已实施', '2025-01-01', '2025-01-01', 99, 99, 99],
    ...CLASSES.slice(1),
  ]
  const { asked, hours } = await readOffice({ 实际参会人员: came, 培训班: classes })
  expect([asked, hours]).toEqual([[], 16])
})

import { NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * What 设置 says that no setting is, by which study would count otherwise than it stands.
 */

const office = (...lines: Rows): Sheets => ({
  设置: [['项目', '值', '说明'], ['年度', 2025], ['单位在职总人数', 4], ['单位投入总经费(万元)', 5], ...lines],
  外部学习: [
    ['姓名', '培训名称', '培训类型', '开始时间', '学时'],
    ...NAMES.slice(0, 3).map((name, at) => [name, `外训${at}`, '外部培训', '2025-05-05', 8]),
  ],
})

test.each([
  [['外部学习', '减半计入']],
  [['外部学习减半计入']],
  [['备注', '线上学习不计']],
  [['说明', '按45分钟折算']],
  [['1学时', '45分钟']],
  [['外部学习系数', 0.5]],
  [['在线学习', '最多计20学时']],
  [['填表人', '张三', '外部学习减半计入']],
] as Rows[])('%j is asked about, and one answer settles it', async (line) => {
  const { asked, choices, hours } = await readOffice(office(line))
  expect({ asked, hours }).toEqual({ asked: ['question-note'], hours: 40 })
  expect((await readOffice(office(line), choices)).asked).toEqual([])
})

test('what is of no study, or says how to fill in, is not', async () => {
  const lines: Rows = [
    ['填表人', '张三'],
    ['备注', '数据截至12月'],
    ['打印份数', '不超过3份'],
    ['每课时分钟数', 45, '一课时有多少分钟，如 45 或 60；空为未定。'],
    ['外部培训学时上限', 60, '一年之内这一类最多计多少学时；空为不限。'],
  ]
  expect((await readOffice(office(...lines))).asked).toEqual([])
})

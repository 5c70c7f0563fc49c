import { readDataset } from '../../../src/input/readDataset'
import { gridOf } from '../../support/grid'

const LINES = [
  ['年度', 2025],
  ['单位在职总人数', 40],
  ['单位投入总经费(万元)', 5],
  ['单位名称', '甲所'],
] as const

/** The heads of 设置 are no setting, whatever they are called. */
test.each([
  ['项目', '填写'],
  ['项目', '填报内容'],
  ['项目', '具体内容'],
  ['项目', '数值'],
  ['项目', '填写（必填）'],
  ['项 目', '内 容（据实填写）'],
  ['项目', '本单位情况'],
  ['填报项目', '本年'],
  ['指标', '结果'],
  ['信息名称', '内容'],
  ['名称', '数据'],
  ['类目', '答'],
])('%s | %s', async (name, value) => {
  for (const count of [1, 2, 4])
    for (const above of [[], [['单位基本信息']]]) {
      const rows = [...above, [name, value], ...LINES.slice(0, count)]
      const { dataset, findings } = await readDataset([gridOf('设置', rows)])
      expect(findings.filter(({ code }) => code !== 'missing-sheet')).toEqual([])
      expect(dataset.policy.year).toBe(2025)
    }
})

test('a setting that nobody knows is told, above the others, too', async () => {
  const { findings } = await readDataset([gridOf('设置', [['项目', '本年'], ['年渡', 2025], ...LINES.slice(1)])])
  expect(findings.filter(({ code }) => code === 'unknown-setting').map(({ args }) => args)).toEqual([{ name: '年渡' }])
})

test('settings above the first table of the only sheet are read, and nothing else there', async () => {
  const rows = [
    ['甲所2025年继续教育台账'],
    ...LINES,
    [],
    ['一、人员'],
    ['工号', '姓名', '部门', '入职时间', '是否有学时要求'],
    ['G01', '袁小满', '茶树育种', '2005-12-03', '是'],
    ['G02', '葛小芳', '茶树育种', '2023-02-05', '是'],
  ]
  const { dataset, findings } = await readDataset([gridOf('2025年培训', rows)])
  expect(findings.filter(({ code }) => code !== 'missing-sheet')).toEqual([])
  expect(dataset.policy).toMatchObject({ year: 2025, headcount: 40, unit: '甲所' })
  expect(dataset.people).toHaveLength(2)
  expect(dataset.policy.places.headcount).toMatchObject({ sheet: '2025年培训', row: 3, column: 2 })
})

import fc from 'fast-check'
import { readDataset } from '../../../src/input/readDataset'
import { gridOf } from '../../support/grid'

const PEOPLE = ['赵一凡', '钱二宝', '孙三多', '李四方']
const WORDS = [
  ...PEOPLE,
  ...['姓名', '工号', '部门', '培训名称', '课程名称', '学时', '培训时间', '年度', '备注', '签到', '是否参加', '合计'],
  ...[
    '保密教育',
    '安全培训',
    '外部研修',
    '保密教育签到表',
    '外部培训登记卡',
    '参训人员名单',
    '一部',
    '2024年度培训台账',
  ],
  ...[
    '√',
    '×',
    '请假',
    '迟到',
    '8学时',
    '3月1日',
    '2025-03-01',
    '2025年3月1日—3日',
    '应到2人',
    '赵一凡、钱二宝',
    '姓名：赵一凡',
  ],
  ...['实施状态', '已实施', '审核状态', '通过', '实到人员名单', '上午', '下午', '3月2日', '说明', '填表人：'],
]

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(1, 4, 8, 101, 45_717) },
  { weight: 3, arbitrary: fc.constant(null) },
)
const rows = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }))

test('whatever stands on a sheet, it is understood or asked about, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('签到', '外部培训登记卡', 'Sheet1', '培训台账'), async (cells, sheet) => {
      const grids = [
        gridOf('人员', [['用户编号', '姓名', '部门'], ...PEOPLE.map((name, at) => [`00${at}`, name, '一部'])]),
        gridOf('培训班', [
          ['培训名称', '培训年度', '实施状态', '培训开始时间', '学时', '计划参加人数'],
          ['保密教育', 2025, '已实施', '2025-03-01', 8, 4],
          ['安全培训', 2025, '已实施', '2025-04-01', 4, 4],
        ]),
        gridOf(sheet, cells),
      ]
      const { dataset } = await readDataset(grids, { answers: [] })
      expect(dataset.people.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

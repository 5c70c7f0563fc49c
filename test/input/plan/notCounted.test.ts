import { type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * What names and titles of lists say by which their records may not count: asked.
 */

const EXTERNAL: Rows = [
  ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时'],
  ['赵一凡', '治理研修', '学会', '2025-05-01', '2025-05-02', 16],
]
const external = (sheet: string, title = ''): Sheets => ({ [sheet]: title === '' ? EXTERNAL : [[title], ...EXTERNAL] })
const below = (caption: string): Sheets => ({
  外部学习: [...EXTERNAL, [caption], ...EXTERNAL.map((row, at) => (at === 1 ? ['孙三多', ...row.slice(1)] : row))],
})
const list = (sheet: string): Sheets => ({
  [sheet]: [
    ['姓名', '培训班'],
    ['赵一凡', '保密教育'],
  ],
})

test.each<[string, Sheets, boolean]>([
  ['外部学习登记', external('外部学习登记'), false],
  ['外部学习（未通过）', external('外部学习（未通过）'), true],
  ['待审核外训', external('待审核外训'), true],
  ['外训-已驳回', external('外训-已驳回'), true],
  ['外训示例', external('外训示例'), true],
  ['外部学习计划', external('外部学习计划'), true],
  ['a title of a plan', external('外训登记', '2025年外出培训计划'), true],
  ['学习计划处登记', external('外训登记', '计划财务处外训登记'), false],
  ['a title', external('外训登记', '2025年外训登记（不计入学时）'), true],
  ['a title that explains marks', external('外训登记', '2025年外训登记（√已通过，×未通过）'), false],
  ['a caption over the head once more', below('以下不计学时'), true],
  ['a caption of an ordinary part', below('二、下半年外部学习情况'), false],
  ['a note on marks', external('外训登记', '注：驳回、退回的均不计学时'), false],
  ['a legend that is a note', external('外训登记', '说明：√ 通过  × 驳回（不计学时）'), false],
  ['应训未训', list('应训未训'), true],
  ['参训名单', list('参训名单'), false],
])('%s', async (_, sheets, isAsked) => {
  const { asked } = await readOffice(sheets)
  expect(asked.includes('question-sheet-kind')).toBe(isAsked)
})

test.each(['学时系数', '学时权重', '学时比例', '学时倍数'])('%s are no hours', async (head) => {
  const rows: Rows = [
    ['姓名', '培训班', head],
    ['赵一凡', '保密教育', 1],
    ['钱二宝', '保密教育', 0.5],
  ]
  expect(await readOffice({ 签到: rows })).toMatchObject({ hours: 32, asked: ['question-column'] })
})

test('hours by source that no other sheet has are asked about', async () => {
  const summary: Rows = [
    ['2025年所外学习学时统计表'],
    ['姓名', '外部培训学时', '在职自学学时', '合计'],
    ['赵一凡', 40, 0, 40],
  ]
  expect((await readOffice({ 所外学习统计: summary })).asked).toContain('question-sheet-kind')
})

test.each(['实习生名单', '外聘人员', '拟调入人员'])('%s beside the staff are asked about', async (sheet) => {
  const rows: Rows = [
    ['用户编号', '姓名', '部门', '入职时间'],
    ['G1', '卞长庚', '一部', '2024-01-01'],
  ]
  expect((await readOffice({ [sheet]: rows })).asked).toContain('question-sheet-kind')
})

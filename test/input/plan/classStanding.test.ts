import type { Value } from '../../support/grid'
import { CLASSES, type Rows, readOffice } from './smallOffice'

/*
 * What stands beside, in the heads of or above the classes by which one does not count, or not as its row says.
 */

/** The classes with a column under this head, of which 保密教育 says something. */
const classes = (head: string, value: Value, other: Value = null): Rows =>
  CLASSES.map((row, at) => [...row, at === 0 ? head : at === 1 ? value : other])

test.each<[string, Value, Value]>([
  ['是否取消', '是', '否'],
  ['是否纳入统计', '否', '是'],
  ['是否计入学时', '否', '是'],
  ['是否计学时', '否', '是'],
  ['上级批复', '不予列入', '同意'],
  ['所领导批示', '暂缓', '同意'],
  ['调整后学时', 4, 4],
  ['期数', 2, 1],
  ['变更', '学时由8改为4', null],
  ['备注', '未实施', null],
  ['备注', '不计学时', null],
  ['备注', '学时按8计', null],
  ['备注', '作废', null],
  ['备注', '实际学时为4', null],
  ['备注', '不计入年度统计', null],
  ['备注', '仅发证书，无学时', null],
  ['备注', '每期8学时，共两期', null],
  ['备注', '人数调整为10人', null],
  ['备注', '归2024年', null],
  ['审批', '未批', null],
  ['实际开始时间', '2026-01-10', '2025-04-01'],
  ['完成情况', '部分完成', '完成'],
])('%s %p beside a class is asked about', async (head, value, other) => {
  expect((await readOffice({ 培训班: classes(head, value, other) })).asked).toEqual(['question-column'])
})

test.each<[string, Value, Value]>([
  ['是否取消', '否', '否'],
  ['是否计入学时', '是', '是'],
  ['是否精品', '否', '是'],
  ['实际开始时间', '2025-03-02', '2025-04-01'],
  ['上级批复', '同意', '同意'],
  ['调整后学时', 8, 4],
  ['期数', 1, 1],
  ['备注', '外聘专家授课', null],
  ['备注', '共2天', null],
  ['备注', '计入个人继续教育学时', null],
  ['备注', '线上线下结合', null],
  ['实施年度', 2025, 2025],
])('%s %p beside a class is not', async (head, value, other) => {
  const sheets = { 培训班: classes(head, value, other) }
  expect((await readOffice(sheets)).asked).toEqual([])
})

test('another 实施年度 than the class began in is asked about where none is read', async () => {
  const of = (year: number): Rows =>
    CLASSES.map(([name, , ...row], at) => [name ?? null, ...row, at === 0 ? '实施年度' : at === 1 ? year : 2025])
  expect((await readOffice({ 培训班: of(2026) })).asked).toContain('question-column')
  expect((await readOffice({ 培训班: of(2025) })).asked).toEqual([])
})

test.each<[string, readonly string[]]>([
  ['计划参加人数（每期）', ['question-column']],
  ['计划参加人数（每部门）', ['question-column']],
  ['计划参加人数（外单位）', ['question-column']],
  ['计划参加人数（百人）', ['question-column']],
  ['计划参加人数（人）', []],
])('the head %s', async (head, asked) => {
  const 培训班 = CLASSES.map((row, at) => (at === 0 ? row.map((cell) => (cell === '计划参加人数' ? head : cell)) : row))
  expect((await readOffice({ 培训班 })).asked).toEqual(asked)
})

test.each([
  '拟开班',
  '培训班（草案）',
  '培训班模板',
  '上年培训班',
  '取消的班',
  '外单位培训班',
  '培训需求汇总',
  '兄弟单位培训班',
])('classes under %s are asked about, until somebody says that they are ours', async (title) => {
  expect((await readOffice({ 培训班: [[title], ...CLASSES] })).asked).toEqual(['question-sheet-kind'])
  expect((await readOffice({ 培训班: [[title], ...CLASSES] }, ['培训班=培训班'])).asked).toEqual([])
  expect((await readOffice({ 培训班: null, [title]: CLASSES })).asked).toEqual(['question-sheet-kind'])
})

test.each(['2025年度培训班一览', '培训计划及执行情况', '培训班（含取消）', '年度培训项目'])(
  'classes under %s are not',
  async (title) => {
    expect((await readOffice({ 培训班: [[title], ...CLASSES] })).asked).toEqual([])
  },
)

test.each(['未开班', '计划中', '待办', '拟举办', '尚未实施'])(
  'a class whose 实施状态 is %s was not held',
  async (word) => {
    const rows = [CLASSES[0]!, CLASSES[1]!, CLASSES[2]!.map((value) => (value === '已实施' ? word : value))]
    expect(await readOffice({ 培训班: rows, 实际参会人员: null })).toMatchObject({
      asked: expect.not.arrayContaining(['unreadable-cell']),
    })
  },
)

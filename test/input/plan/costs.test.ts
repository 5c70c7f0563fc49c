import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Lists of costs name people and are nobody's study; one that is of classes and people may be of who came.
 */

const rows = (heads: Rows[number], cells: Rows[number]): Rows => [
  heads,
  ...NAMES.map((name) => cells.map((cell) => (cell === null ? name : cell))),
]

test.each([
  ['费用明细', rows(['姓名', '项目', '金额'], [null, '住宿费', 300])],
  ['经费预算', rows(['序号', '姓名', '讲课费(元)', '合计'], [1, null, 800, 800])],
  ['2025年培训费用明细', rows(['费用项目', '金额(元)', '经办人'], ['场地费', 2000, null])],
  ['讲课费支出', rows(['项目', '单价', '数量', '金额', '负责人'], ['讲课', 500, 2, 1000, null])],
])('%s asks nothing', async (name, sheet) => {
  expect(await readOffice({ [name]: sheet })).toMatchObject({ asked: [], hours: 16 })
})

test('costs beside hours or classes', async () => {
  const of = async (heads: Rows[number], cells: Rows[number]) =>
    (await readOffice({ 费用明细: rows(heads, cells) })).asked
  expect(await of(['培训名称', '姓名', '金额'], ['保密教育', null, 300])).toEqual(['question-sheet-kind'])
  expect(await of(['姓名', '完成学时', '金额'], [null, 8, 300])).not.toEqual([])
})

import type { Value } from '../../support/grid'
import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Marks of an examination beside people in a list of a class: what they scored says nothing of who came, where each row says its hours.
 */

const scored = (head: string, scores: readonly Value[], hours: readonly Value[] | null = [8, 8, 8, 8]): Rows => [
  ['培训名称', '姓名', '部门', ...(hours ? ['学时'] : []), head],
  ...NAMES.map((name, at) => ['保密教育', name, '一部', ...(hours ? [hours[at]!] : []), scores[at]!]),
]
const GOOD = [92, 85, 78, 66]

test.each<[string, Rows, boolean]>([
  ['考核成绩', scored('考核成绩', GOOD), false],
  ['成绩', scored('成绩', GOOD), false],
  ['考试分数', scored('考试分数', GOOD), false],
  ['a sum below', [...scored('成绩', GOOD), ['合计', null, null, 32, null]], false],
  ['somebody failed', scored('成绩', [92, 85, 78, 45]), true],
  ['somebody without', scored('成绩', [92, 85, 78, null]), true],
  ['a word', scored('成绩', [92, 85, 78, '缺考']), true],
  ['no hours', scored('成绩', GOOD, null), true],
  ['hours of some', scored('成绩', GOOD, [8, 8, 8, null]), true],
])('scores: %s', async (_, rows, isAsked) => {
  const { asked } = await readOffice({ 实际参会人员: null, 参加: rows })
  expect(asked.includes('question-column')).toBe(isAsked)
  if (!isAsked) expect(asked).toEqual([])
})

import type { Value } from '../../support/grid'
import { type Rows, readOffice } from './smallOffice'

/*
 * How many are to come to a class, under other heads than 计划参加人数 and in numbers that cannot well be.
 */

/** The two classes, of which a column of people under this head is beside 计划参加人数, or in place of it. */
function classes(head: string, values: readonly Value[], isBeside = true): Rows {
  const planned = (value: Value) => (isBeside ? [value] : [])
  return [
    ['培训名称', '实施状态', '培训开始时间', '学时', ...planned('计划参加人数'), head],
    ['保密教育', '已实施', '2025-03-01', 8, ...planned(4), values[0] ?? null],
    ['安全培训', '已实施', '2025-04-01', 4, ...planned(4), values[1] ?? null],
  ]
}

const asksOf = async (培训班: Rows, answers: readonly string[] = []) =>
  (await readOffice({ 培训班 }, answers)).asked.filter((code) => code === 'question-column')

test.each([
  '调整后计划人数',
  '计划人数（调整后）',
  '计划人数调整后',
  '调整后人数',
  '核定人数',
  '批准参加人数',
  '最终计划人数',
  '追加人数',
  '变更后参加人数',
])('%s beside 计划参加人数 is asked about once where it differs', async (head) => {
  expect(await asksOf(classes(head, [22, 4]))).toEqual(['question-column'])
  expect(await asksOf(classes(head, [4, 4]))).toEqual([])
  expect(await asksOf(classes(head, [22, 4]), ['培训班!F=不读'])).toEqual([])
  expect(await asksOf(classes(head, [22, 4]), ['培训班!F=计划参加人数'])).toEqual([])
})

test.each(['参训人数（计划）', '参训人数（预计）', '参加人数（报名）', '培训人数（拟）', '参训人数（应到）'])(
  '%s is no number of who came without a question',
  async (head) => {
    for (const isBeside of [true, false])
      expect(await asksOf(classes(head, [4, 4], isBeside))).toEqual(['question-column'])
  },
)

test.each(['实际参训人数', '参训人数（实到）', '年初计划人数', '报名人数', '名额'])(
  '%s beside 计划参加人数 is not',
  async (head) => {
    expect(await asksOf(classes(head, [4, 4]))).toEqual([])
  },
)

test('far more people than the institute has are asked about once, and the column as it stands settles it', async () => {
  const far = (planned: number): Rows => [
    ['培训名称', '实施状态', '培训开始时间', '学时', '计划参加人数'],
    ['保密教育', '已实施', '2025-03-01', 8, planned],
    ['安全培训', '已实施', '2025-04-01', 4, planned],
  ]
  const { asked, choices } = await readOffice({ 培训班: far(2000) })
  expect(asked).toEqual(['question-far-people'])
  expect(choices).toEqual(['培训班!E=计划参加人数', '培训班!E=不读'])
  expect((await readOffice({ 培训班: far(2000) }, choices.slice(0, 1))).asked).toEqual([])
  expect((await readOffice({ 培训班: far(150) })).asked).toEqual([])
})

import type { Value } from '../../support/grid'
import { CLASSES, NAMES, readOffice } from './smallOffice'

/*
 * Hours of a single record or class that its days, or what it is, cannot hold.
 */

const study = (type: string, start: Value, end: Value, hours: Value) => ({
  外部学习: [
    ['学员姓名', '培训名称', '培训类型', '年度', '开始时间', '结束时间', '学时'],
    [NAMES[0]!, '高级研修班', type, 2025, start, end, hours],
  ],
})

test.each<[string, Value, Value, Value, boolean]>([
  ['外部培训', '2025-03-01', '2025-03-12', 960, true],
  ['外部培训', '2025-03-01', '2025-03-12', 96, false],
  ['外部培训', '2025-03-01', '2025-03-07', 96, false],
  ['外部培训', '2025-03-01', '2025-03-01', 80, true],
  ['外部培训', '2025-03-01', '2025-03-01', 16, false],
  ['外部培训', '2025-03-01', '2025-07-10', 800, false],
  ['外部培训', null, null, 800, true],
  ['外部培训', null, null, 320, false],
  ['网络学时', '2025-03-01', '2025-03-01', 60, false],
  ['在职自学', '2025-03-01', null, 400, false],
  ['在职自学', '2025-03-01', null, 4800, true],
  ['公派留学', '2025-01-01', null, 1600, false],
  ['公派留学', '2025-01-01', null, 4800, true],
])('%s from %p to %p with %p hours', async (type, start, end, hours, isAsked) => {
  const { asked, choices } = await readOffice(study(type, start, end, hours))
  expect(asked).toEqual(isAsked ? ['question-far-hours'] : [])
  if (!isAsked) return
  expect(choices).toEqual(['外部学习!G=学时', '外部学习!G=不读'])
  expect((await readOffice(study(type, start, end, hours), choices.slice(0, 1))).asked).toEqual([])
})

test('a class of more hours than its days hold is asked about', async () => {
  const withHours = (hours: number) => CLASSES.map((row, at) => (at === 1 ? [...row.slice(0, 5), hours, 4, 1] : row))
  expect((await readOffice({ 培训班: withHours(80) })).asked).toEqual(['question-far-hours'])
  expect((await readOffice({ 培训班: withHours(12) })).asked).toEqual([])
})

import { CLASSES, type Rows, readOffice } from './smallOffice'

/*
 * Sums of quarters, halves, kinds and departments between the classes: the sum at the foot is held against the classes alone, and so is
 * each of them.
 */

const [HEAD, SECRECY, SAFETY] = CLASSES as [Rows[number], Rows[number], Rows[number]]
/** Hours, people and cost. */
const sum = (label: string, hours: number, people: number, cost: number) => [
  label,
  null,
  null,
  null,
  null,
  hours,
  people,
  cost,
]
const withSums = (first: string, second: string, all: string, people: number): Rows => [
  HEAD,
  SECRECY,
  sum(first, 8, 4, 1),
  SAFETY,
  sum(second, 4, 4, 2),
  sum(all, 12, people, 3),
]

test.each([
  ['一季度小计', '二季度小计', '全年合计'],
  ['一季度  小计', '二季度  小计', '合  计'],
  ['一季度合计', '二季度合计', '总计'],
  ['第一季度小计：', '第二季度小计：', '全部合计'],
  ['上半年小计', '下半年小计', '2025年合计'],
  ['业务类小计', '管理类小计', '以上合计'],
  ['综合处共计', '科研处共计', '本年合计'],
  ['3月累计', '4月累计', '全年累计'],
  ['一季度小计（1个班）', '二季度小计（1个班）', '全年总计（2个班）'],
  ['小计（一季度）', '小计（二季度）', '全所合计'],
  ['小计', '小计', '合计'],
])('%s, %s and %s', async (first, second, all) => {
  expect(await readOffice({ 培训班: withSums(first, second, all, 8) })).toMatchObject({ asked: [], hours: 16 })
  expect((await readOffice({ 培训班: withSums(first, second, all, 9) })).asked).toEqual(['question-total'])
})

test('a sum of a half below those of its quarters', async () => {
  const quarters = (people: number): Rows => [
    ...withSums('一季度小计', '二季度小计', '上半年小计', 8),
    ['财务培训', 2025, '已实施', '2025-08-01', '2025-08-01', 4, 3, 1],
    sum('三季度小计', 4, 3, 1),
    ['写作培训', 2025, '已实施', '2025-11-01', '2025-11-01', 4, 2, 1],
    sum('四季度小计', 4, 2, 1),
    sum('下半年小计', 8, people, 2),
    sum('全年合计', 20, 13, 5),
  ]
  expect((await readOffice({ 培训班: quarters(5) })).asked).toEqual([])
  expect((await readOffice({ 培训班: quarters(6) })).asked).toEqual(['question-total'])
})

test('the sum of a quarter that its classes do not give', async () => {
  const rows = withSums('一季度小计', '二季度小计', '全年合计', 8).map((row, at) =>
    at === 2 ? sum('一季度小计', 8, 5, 1) : row,
  )
  expect((await readOffice({ 培训班: rows })).asked).toEqual(['question-total'])
})

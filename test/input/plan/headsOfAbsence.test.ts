import type { Value } from '../../support/grid'
import { readOffice, signIn } from './smallOffice'

/*
 * Columns of who did not come. 安全培训 gives 16 hours, 保密教育 8 a person; the second of the four is marked.
 */

const ALL = 16 + 4 * 8
const beside = (heading: string, mark: Value, others: Value = null) =>
  signIn([heading], [[others], [mark], [others], [others]], [['保密教育签到表']])

const TURNED =
  '未参加 未出席 未签到 因故未参加 未到会 未参会 未参训 没参加 没有参加 未出勤 未到课 不参加 不能参加 无法参加 未能参加 未打卡 没签到 不出席 未到 缺席 缺课 是否未参加 是否缺席'

test.each(TURNED.split(' '))('whoever is marked under %s did not come', async (heading) => {
  for (const [mark, others] of [
    ['√', null],
    ['是', null],
    ['是', '否'],
    ['病假', null],
  ] as const) {
    const { asked, hours } = await readOffice({ 签到: beside(heading, mark, others) })
    expect([heading, mark, asked, hours]).toEqual([heading, mark, [], ALL - 8])
  }
})

test.each<[string, Value, Value, readonly string[], number]>([
  // Both ways at once, under one head: a mark may say either.
  ['参加/未参加', '未参加', '参加', [], ALL - 8],
  ['到会情况（未到会注明原因）', '出差', '√', [], ALL - 8],
  ['参会情况（未参加填0）', 0, 1, [], ALL - 8],
  // Why somebody did not come.
  ['未参加原因', '病假', null, ['question-attended'], ALL],
  ['缺席原因', '家中有事', null, ['question-attended'], ALL],
  ['请假事由', '出差', null, ['question-attended'], ALL],
  ['缺勤理由', '带孩子看病', '—', ['question-attended'], ALL],
  ['假别', '病假', null, ['question-attended'], ALL],
  ['未参加原因', null, '无', [], ALL],
  // Whose mark a cross is.
  ['缺席', '×', null, ['question-attended'], ALL - 8],
  ['缺席', '√', '×', [], ALL - 8],
])('under %s, %s beside %s', async (heading, mark, others, asked, hours) => {
  const read = await readOffice({ 签到: beside(heading, mark, others) })
  expect([read.asked, read.hours]).toEqual([asked, hours])
})

test('a reason takes hours away once somebody says so, and beside 签到 only one that contradicts it is asked about', async () => {
  const why = { 签到: beside('缺席原因', '家中有事') }
  expect((await readOffice(why, ['签到!B=请假的不计'])).hours).toBe(ALL - 8)
  const signed = (mark: Value) => ({
    签到: signIn(['签到', '缺席原因'], [['√'], [mark, '看病'], ['√'], ['√']]),
  })
  expect(await readOffice(signed('×'))).toMatchObject({ asked: [], hours: ALL - 8 })
  expect((await readOffice(signed('√'))).asked).toEqual(['question-attended'])
})

test('a remark of somebody else than who was marked away is asked about', async () => {
  const remarked = (at: number) => ({
    签到: signIn(
      ['缺席', '备注'],
      [0, 1, 2, 3].map((row) => [row === 1 ? '√' : null, row === at ? '早退' : null]),
    ),
  })
  expect((await readOffice(remarked(2))).asked).toEqual(['question-attended'])
  expect((await readOffice(remarked(1))).asked).toEqual([])
})

test('such a column is named as one that is read, not as one passed over', async () => {
  const { unread } = await readOffice({
    签到: signIn(
      ['未参加', '电话'],
      [
        ['√', 1],
        [null, 2],
        [null, 3],
        [null, 4],
      ],
    ),
  })
  expect(unread).not.toContain('未参加')
  expect(unread).toContain('电话')
})

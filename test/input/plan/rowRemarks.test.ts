import { doubtsRow } from '../../../src/input/vocabulary/rowRemarks'
import { NAMES, type Rows, readOffice, signIn } from './smallOffice'

/*
 * Remarks beside people of a list of attendance, in words that nobody has written down before.
 */

const DOUBTED = [
  '作废 此行作废 录重了 未结业 退课 没去成 仅报名 学时待定 已退出 不算 有误 请核实 已调离 退学 半程 名单有误 退训 不通过',
  '待核 信息错误 撤销 无学时 未签字 多余的一行 此人删除 列席 候补 外单位 已退休',
].flatMap((line) => line.split(' '))
const HARMLESS = [
  '组长 班长 13900000000 优秀学员 发言 线上 不住宿 不用餐 无 无异议 已核实 信息无误 退房 未婚 招待所 重点实验室 自驾 素食 离退休办 研究生 党员 第一组',
].flatMap((line) => line.split(' '))

const listed = (heading: string, remark: string): Rows => [
  ['培训名称', '姓名', '学时', heading],
  ...NAMES.map((name, at) => ['保密教育', name, 8, at === 1 ? remark : null]),
]

test.each(DOUBTED)('%s is asked about', async (remark) => {
  expect(doubtsRow(remark)).toBe(true)
  expect((await readOffice({ 参训情况: listed('说明', remark) })).asked).toContain('question-attended')
  expect(await readOffice({ 参训情况: listed('备注', remark) })).toMatchObject({
    asked: ['question-attended'],
    hours: 48,
  })
  expect((await readOffice({ 参训情况: listed('备注', remark) }, ['参训情况!D=不读'])).asked).toEqual([])
})

test.each(HARMLESS)('%s is not', async (remark) => {
  expect(doubtsRow(remark)).toBe(false)
  expect(await readOffice({ 参训情况: listed('备注', remark) })).toMatchObject({ asked: [], hours: 48 })
})

test('states and reviews of rows are asked about by whatever denies one of them', async () => {
  const states = (heading: string, one: string, others: string): Rows => [
    ['培训名称', '姓名', heading],
    ...NAMES.map((name, at) => ['保密教育', name, at === 1 ? one : others]),
  ]
  expect((await readOffice({ 参训情况: states('状态', '退训', '在训') })).asked).toEqual(['question-attended'])
  expect((await readOffice({ 参训情况: states('状态', '在训', '在训') })).asked).toEqual([])
  expect((await readOffice({ 参训情况: states('人事处审核', '不通过', '通过') })).asked).toEqual(['question-column'])
  expect((await readOffice({ 参训情况: states('审核', '未通过', '通过') })).asked).toEqual(['question-column'])
  expect((await readOffice({ 参训情况: states('审核', '通过', '通过') })).asked).toEqual([])
})

test('a remark of somebody who did not come explains it, and heads of something else say nothing of coming', async () => {
  const signed = (mark: string): Rows =>
    signIn(
      ['签到', '备注'],
      [
        ['√', null],
        [mark, '已调离'],
        ['√', null],
        ['√', null],
      ],
    )
  expect((await readOffice({ 签到: signed('×') })).asked).toEqual([])
  expect((await readOffice({ 签到: signed('√') })).asked).toEqual(['question-attended'])
  const roomed = signIn(
    ['签到', '住宿情况'],
    [
      ['√', '不需要'],
      ['√', '单间'],
      ['√', '退了'],
      ['√', '单间'],
    ],
  )
  expect((await readOffice({ 签到: roomed })).asked).toEqual([])
})

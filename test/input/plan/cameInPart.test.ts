import type { Value } from '../../support/grid'
import { NAMES, type Rows, readOffice, signIn } from './smallOffice'

/*
 * Marks and notes by which somebody came for a part: what it is worth nobody can tell but who kept the list.
 */

const PARTS = [
  '早退',
  '迟到半天',
  '只到上午',
  '上午',
  '下午',
  '半天',
  '半',
  '中途离场',
  '提前离开',
  '第一天',
  '仅第一天',
  '迟到早退',
  '到半天',
]

const matrix = (mark: Value): Rows => [
  ['姓名', '保密教育', '安全培训'],
  ...NAMES.map((name, at) => [name, '√', at === 1 ? mark : '√']),
]

test.each(PARTS)('%s in a matrix and in a sign-in list is asked about, and settled by one answer', async (mark) => {
  for (const sheets of [
    { 实际参会人员: null, 登记: matrix(mark) },
    { 签到: signIn(['签到'], [['√'], [mark], ['√'], ['√']]) },
  ]) {
    const { asked, choices } = await readOffice(sheets)
    expect(asked.length).toBeGreaterThan(0)
    const settled = await Promise.all(choices.map(async (choice) => (await readOffice(sheets, [choice])).asked))
    expect(settled).toContainEqual([])
  }
})

test.each(['迟到', '线上'])('%s is no part', async (mark) => {
  expect((await readOffice({ 签到: signIn(['签到'], [['√'], [mark], ['√'], ['√']]) })).asked).toEqual([])
})

const noted = (note: string): Rows => [[note], ...signIn([], [[], [], [], []], [])]
const above = (note: string): Rows => [['保密教育签到表'], ...noted(note)]
const below = (note: string): Rows => [['保密教育签到表'], ...signIn([], [[], [], [], []], []), [note]]

test.each([
  `其中${NAMES[1]}、${NAMES[2]}只参加半天`,
  `${NAMES[1]}仅参加第一天`,
  `注：${NAMES[1]}只到上午`,
  `${NAMES[1]}下午请假`,
  `备注：${NAMES[1]}参加了半天`,
  `${NAMES[1]}、${NAMES[2]}第二天没来`,
  '其中2人只参加半天',
  '有3人仅上午参加',
  `${NAMES[3]}听了一半离开`,
])('%s above or below a list is asked about', async (note) => {
  for (const 签到 of [above(note), below(note)]) expect((await readOffice({ 签到 })).asked).not.toEqual([])
  const all: Rows = [
    [note],
    ['培训名称', '姓名'],
    ...NAMES.flatMap((name) => [
      ['保密教育', name],
      ['安全培训', name],
    ]),
  ]
  expect((await readOffice({ 实际参会人员: all })).asked).not.toEqual([])
})

test.each(['培训时间：3月1日上午', '上午：保密教育，下午：参观'])(
  '%s by a list says nothing of anybody',
  async (note) => {
    for (const 签到 of [above(note), below(note)]) expect((await readOffice({ 签到 })).asked).toEqual([])
  },
)

test.each(['已读', '已阅', '已发通知', '已通知', '已报名', '已回执'])(
  '%s says nothing of who came, and is asked about',
  async (mark) => {
    const { asked } = await readOffice({ 签到: signIn(['签到状态'], [['已签到'], [mark], ['已签到'], ['未签到']]) })
    expect(asked).toEqual(['question-mark'])
  },
)

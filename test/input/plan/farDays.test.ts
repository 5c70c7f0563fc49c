import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Years typed wrong: a class of another year than all others though people came to it, and sign-ins months or a year from their class.
 */

/** The two classes of the office and one more of these days. */
const withClass = (start: string, end: string): Rows => [
  CLASSES[0]!,
  ['消防演练', null, '已实施', start, end, 4, 4, 1],
  ...CLASSES.slice(1),
]
const CAME: Rows = [
  ['培训名称', '姓名'],
  ...['消防演练', '保密教育', '安全培训'].flatMap((one) => NAMES.map((name) => [one, name])),
]

test.each<[string, string, readonly string[]]>([
  ['2024-03-11', '2025-03-12', ['question-note']],
  ['2026-03-11', '2025-03-12', ['question-note']],
  ['2024-03-11', '2024-03-12', ['question-note']],
  ['2025-03-11', '2025-03-12', []],
  ['2024-12-30', '2025-03-12', []],
])('a class from %s to %s to which people came', async (start, end, asked) => {
  const sheets = { 培训班: withClass(start, end), 实际参会人员: CAME }
  expect((await readOffice(sheets)).asked).toEqual(asked)
})

test('a class of another year is told once somebody has said that its days are right', async () => {
  const sheets = { 培训班: withClass('2024-03-11', '2024-03-12'), 实际参会人员: CAME }
  expect((await readOffice(sheets, ['培训班!D=培训开始时间'])).asked).toEqual([])
})

test('several classes of another year are last year’s, kept', async () => {
  const 培训班: Rows = [
    ...withClass('2024-03-11', '2024-03-12'),
    ['急救培训', null, '已实施', '2024-05-11', '2024-05-11', 4, 4, 1],
  ]
  expect((await readOffice({ 培训班, 实际参会人员: CAME })).asked).toEqual([])
})

test('a class of last year of which its 培训年度 or its own list says so has no year mistyped', async () => {
  const 培训班 = withClass('2024-03-11', '2024-03-12')
  const own = [['2024年消防演练签到表'], ['姓名'], ...NAMES.map((name) => [name])]
  const others = CAME.filter(([name]) => name !== '消防演练')
  expect((await readOffice({ 培训班, 签到: own, 实际参会人员: others })).asked).not.toContain('question-note')
  const withYear = 培训班.map((row) => (row[0] === '消防演练' ? [row[0], 2024, ...row.slice(2)] : row))
  expect((await readOffice({ 培训班: withYear, 实际参会人员: CAME })).asked).toEqual([])
})

const signedIn = (time: string): Rows => [
  ['保密教育签到明细'],
  ['姓名', '签到状态', '签到时间'],
  ...NAMES.map((name, at) => [name, '已签到', at === 1 ? time : `2025-03-01 08:2${at}:11`]),
]

test.each<[string, readonly string[]]>([
  ['2024-03-01 08:20:11', ['question-other-day']],
  ['2025-06-14 08:20:11', ['question-other-day']],
  ['2025-03-02 08:20:11', []],
])('somebody who signed in at %s', async (time, asked) => {
  expect((await readOffice({ 签到: signedIn(time) })).asked).toEqual(asked)
})

test.each<[string, string, readonly string[]]>([
  ['会议时间', '2024-03-01 09:00', ['question-other-day']],
  ['会议时间', '2025-03-01 09:00', []],
  ['修订时间', '2024-03-01', []],
])('a list under %s %s', async (label, value, asked) => {
  const 签到: Rows = [
    ['会议主题', '保密教育'],
    [label, value],
    ['姓名', '部门'],
    ...NAMES.map((name) => [name, '一部']),
  ]
  expect((await readOffice({ 签到 })).asked).toEqual(asked)
})

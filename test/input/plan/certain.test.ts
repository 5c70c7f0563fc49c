import type { Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, type Sheets, signIn } from './smallOffice'

/*
 * What a careful person is certain of and is not asked, with the hours that it gives; and beside each what looks alike and stays asked.
 * Whoever came to 安全培训 (four people, 4 hours) is in every office: 16 hours.
 */

const SAFETY = 4 * 4
const SIGNED: Sheets = {
  签到: signIn(
    ['签到'],
    NAMES.map(() => ['√']),
  ),
}

/** The classes with other hours of 保密教育 and 安全培训 under another head. */
const classHours = (head: string, secrecy: Value, safety: Value, foot: Rows = []): Sheets => ({
  ...SIGNED,
  培训班: [
    ...CLASSES.map((row, at) => row.map((cell, column) => (column !== 5 ? cell : [head, secrecy, safety][at]!))),
    ...foot,
  ],
})

/** External study with more columns: their heads, and what they hold in each of two rows. */
const external = (heads: readonly Value[], ...rows: Rows): Sheets => ({
  ...SIGNED,
  外部学习: [
    ['姓名', '培训名称', '开始时间', ...heads],
    ...rows.map((row, at) => [NAMES[at]!, `研修${at}`, '2025-05-01', ...row]),
  ],
})
/** 学时 over several columns, in two rows of heads. */
const divided = (parts: readonly Value[], ...rows: Rows): Sheets => ({
  ...SIGNED,
  外部学习: [
    ['姓名', '培训名称', '开始时间', '学时', ...parts.slice(1).map(() => null)],
    [null, null, null, ...parts],
    ...rows.map((row, at) => [NAMES[at]!, `研修${at}`, '2025-05-01', ...row]),
  ],
})

/** Where the first rows of a sheet are a head of two: its merges. */
const DIVIDED = { 外部学习: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] }
const HALVED = { 外部学习: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }
type Merges = Readonly<Record<string, readonly string[]>>

test.each<[string, Sheets, number, Merges?]>([
  ['hours that say their unit under 学时/天数', classHours('学时/天数', '3天24学时', '12学时'), 4 * 36],
  ['days before hours in a head', classHours('天数/学时', '16学时（2天）', '4学时'), 4 * 20],
  ['both in words', classHours('培训天数及学时', '1天，8学时', '半天（4学时）'), 4 * 12],
  [
    'a sum of bare numbers below',
    classHours('学时（天数）', '8学时(1天)', '4学时', [['合计', null, null, null, null, 12, 8, 3]]),
    4 * 12,
  ],
  ['units of records', external(['学时/天数'], ['3天24学时'], ['8学时']), 48 + 32],
  ['the sum of parts below 学时', divided(['线上', '线下', '合计'], [4, 16, 20], [8, 0, 8]), 48 + 28, DIVIDED],
  [
    'a sum of other words',
    divided(['面授', '自学', '小计'], ['4学时', '4学时', '8学时'], [2, null, 2]),
    48 + 10,
    DIVIDED,
  ],
  ['a sum that says hours', divided(['理论', '实操', '合计学时'], [4, 4, 8], [2, 1, 3]), 48 + 11, DIVIDED],
  ['the parts of hours beside them', external(['线上学时', '线下学时', '学时'], [4, 16, 20], [8, 0, 8]), 48 + 28],
  ['√ and × of a review', external(['学时', '是否通过'], [16, '√'], [8, '×']), 48 + 16],
  ['yes and no of a review', external(['学时', '是否认定'], [16, '是'], [8, '否']), 48 + 16],
  ['marks of results', external(['学时', '审核结果'], [16, '✓'], [8, '✗']), 48 + 16],
])('reads %s', async (_, sheets, hours, merges = {}) => {
  const read = await readOffice(sheets, [], merges)
  expect(read.asked).toEqual([])
  expect(read.hours).toBe(hours)
})

test.each<[string, Sheets, string, Merges?]>([
  ['bare numbers under 学时/天数', classHours('学时/天数', 24, 12), 'question-column'],
  ['one bare number of them', classHours('学时/天数', '3天24学时', 3), 'question-column'],
  ['bare numbers of records', external(['学时/天数'], [3], [8]), 'question-column'],
  ['hours a day', classHours('学时/天', 8, 4), 'question-column'],
  [
    'parts that do not give their sum',
    divided(['线上', '线下', '合计'], [4, 16, 20], [8, 4, 8]),
    'question-column',
    DIVIDED,
  ],
  ['parts without a sum', divided(['线上', '线下'], [4, 16], [8, 4]), 'missing-column', HALVED],
  ['parts beside other hours', external(['线上学时', '线下学时', '学时'], [4, 16, 20], [8, 4, 8]), 'question-column'],
  ['a review of √ and blanks', external(['学时', '审核结果'], [16, '√'], [8, null]), 'question-column'],
])('asks about %s', async (_, sheets, code, merges = {}) => {
  expect((await readOffice(sheets, [], merges)).asked).toContain(code)
})

test('the small office alone gives its hours', async () => {
  expect((await readOffice({})).hours).toBe(SAFETY)
})

import { readDataset } from '../../../src/input/readDataset'
import { isQuestion } from '../../../src/records/finding'
import { calendarDate } from '../../../src/records/moment'
import { gridOf, type Value } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, type Sheets, STAFF, signIn } from './smallOffice'

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

/** Dates in three cells, of the first of two rows; the second is on 1 May 2025. */
const inThree = (...date: readonly Value[]): Sheets => ({
  ...SIGNED,
  外部学习: [
    ['姓名', '培训名称', '开始时间', null, null, '学时'],
    [null, null, '年', '月', '日', null],
    [NAMES[0]!, '研修', ...date, 16],
    [NAMES[1]!, '进修', 2025, 5, 1, 8],
  ],
})
/** The classes with who attended each in one cell. */
const attendees = (secrecy: string, safety: string): Sheets => ({
  实际参会人员: null,
  培训班: CLASSES.map((row, at) => [...row, ['参加人员', secrecy, safety][at]!]),
})
const withLegend = (note: string): Sheets => ({
  签到: signIn(['签到'], [['√'], ['△'], ['×'], ['√']], undefined, [[note]]),
})
/** A sheet of each person's hours, and external study of the first two: 48 hours of classes, 24 besides. */
const summary = (head: string, ...hours: readonly number[]): Sheets => ({
  ...external(['学时'], [16], [8]),
  个人情况: [['姓名', '部门', head], ...hours.map((worth, at) => [NAMES[at]!, '一部', worth])],
})
/** Own hours of some in 保密教育, with a remark for the second. */
const worth = (remark: string, own: Value, others: Value = null): Sheets => ({
  签到: signIn(
    ['签到', '学时', '备注'],
    NAMES.map((_, at) => ['√', at === 1 ? own : others, at === 1 ? remark : null]),
  ),
})

/** A title merged over the ledger that speaks of hours and of who came. */
const TITLED: Sheets = {
  ...attendees('赵一凡（8）、钱二宝（8）', '孙三多（4）'),
  培训班: [
    ['2025年培训记事（参加人员括号内为所得学时）'],
    ...attendees('赵一凡（8）、钱二宝（8）', '孙三多（4）').培训班!,
  ],
}

/** 保密教育 under another name, and the title of its list of four. */
const ofName = (name: string, title: string): Sheets => ({
  培训班: CLASSES.map((row) => row.map((cell) => (cell === '保密教育' ? name : cell))),
  名单: [[title], ['姓名', '部门'], ...NAMES.map((one) => [one, '一部'])],
})

/** A class that is still to come, as a form. */
const FORM: Sheets = {
  实际参会人员: null,
  培训班: null,
  备案表: [
    ['培训班名称', '保密教育', '举办部门', '综合处'],
    ['培训时间', '2025年3月1日', '培训学时', 8],
    ['计划人数', 4, '实际人数', null],
    ['经费（万元）', 1, '实施情况', '未实施'],
  ],
}

/** Where the first rows of a sheet are a head of two: its merges. */
const DIVIDED = { 外部学习: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] }
const HALVED = { 外部学习: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }
const DATED = { 外部学习: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] }
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
  ['dates in three cells', inThree(2025, 3, 5), 48 + 24, DATED],
  ['three cells with their units', inThree('2025年', '3月', '5日'), 48 + 24, DATED],
  ['how many the names before it are', attendees('赵一凡、钱二宝（共2人）', '赵一凡/孙三多'), 16 + 8],
  ['how many there are before the names', attendees('3人：赵一凡 钱二宝 孙三多', '赵一凡'), 24 + 4],
  ['names between blanks, and how many', attendees('赵一凡 钱二宝（2人）', '赵一凡\n孙三多'), 16 + 8],
  ['names between ticks', attendees('赵一凡┋钱二宝', '李四方'), 16 + 4],
  ['a mark that a note counts', withLegend('注：√出勤 ×缺勤 △迟到（计入学时）'), 24 + 16],
  ['a mark that a note does not count', withLegend('注：√出勤 ×缺勤 △早退，不计学时'), 16 + 16],
  ['a summary of each person', summary('2025年培训学时', 12 + 16, 12 + 8, 12, 12), 48 + 24],
  ['own hours that a remark explains', worth('只参加半天', 4), 24 + 4 + 16],
  ['own hours that are fewer than others', worth('中途离开', 5, 8), 24 + 5 + 16],
  [
    'heads of departments',
    {
      ...SIGNED,
      一部报: [
        ['学员姓名', '课程/培训班', '主办', '日期', '课时数(学时)'],
        [NAMES[0]!, '治理研修', '学会', '2025年4月1日至2025年4月2日', 16],
      ],
    },
    48 + 16,
  ],
  ['a word that is part of a class’s name', ofName('财务报销实务培训', '财务报销实务培训签到表'), 48],
  ['a form whose last label has no value', FORM, 0],
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
  ['a day that there is not', inThree(2025, 2, 30), 'unreadable-cell', DATED],
  ['another number than the names', attendees('赵一凡、钱二宝（共3人）', '孙三多'), 'unknown-person'],
  ['others besides those named', attendees('赵一凡、钱二宝等3人', '孙三多'), 'unknown-among'],
  ['a mark that a note counts in part', withLegend('注：√出勤 ×缺勤 △迟到（计一半学时）'), 'question-mark'],
  [
    'hours in brackets behind names',
    attendees('赵一凡（8）、钱二宝（8）', '孙三多（4）、李四方（4）'),
    'question-column',
  ],
  ['a title of hours over all of it', TITLED, 'question-column', { 培训班: ['A1:I1'] }],
  ['a word beside a class’s name', ofName('财务实务培训', '财务实务培训报名及签到表'), 'question-sheet-kind'],
  ['a summary of other hours', summary('2025年培训学时', 12 + 16, 12 + 8, 12, 20), 'unknown-class'],
  ['the same hours as others beside a remark', worth('只参加半天', 8, 8), 'question-attended'],
  ['a remark without own hours', worth('只参加半天', null), 'question-attended'],
])('asks about %s', async (_, sheets, code, merges = {}) => {
  expect((await readOffice(sheets, [], merges)).asked).toContain(code)
})

test.each(['入馆时间', '来园日期', '到台时间', '入站年月', '入司时间', '进厂日期'])(
  '%s of the staff is when somebody came',
  async (head) => {
    const staff = STAFF.map((row, at) =>
      at === 0 ? [...row.slice(0, 3), head] : at === 4 ? [...row.slice(0, 3), '2025-08-28'] : row,
    )
    const { dataset, findings } = await readDataset([gridOf('人员', staff)])
    expect(findings.filter(isQuestion)).toEqual([])
    expect(dataset.people.map(({ hired }) => hired && calendarDate(hired).year)).toEqual([2015, 2015, 2015, 2025])
  },
)

test.each(['离馆时间', '离园日期', '离站年月'])('%s of the staff is when somebody left', async (head) => {
  const staff = STAFF.map((row, at) => [...row, at === 0 ? head : at === 4 ? '2025-08-28' : null])
  const { dataset } = await readDataset([gridOf('人员', staff)])
  expect(dataset.people.map(({ left }) => left !== null)).toEqual([false, false, false, true])
})

test.each(['逐日', '每日', '按天'])('a class’s own list of %s is that class’s', async (word) => {
  const sheets = {
    考勤: [[`保密教育${word}考勤表`], ['姓名', '3月1日', '3月2日'], ...NAMES.map((name) => [name, '√', '√'])],
  }
  const classes = CLASSES.map((row) => row.map((cell, at) => (at === 4 && cell === '2025-03-01' ? '2025-03-02' : cell)))
  expect(await readOffice({ ...sheets, 培训班: classes })).toMatchObject({ asked: [], hours: 48 })
})

test.each(['结业名单', '结训学员名单', '合格人员名单', '签名表', '完训人员登记表', '报名及到会情况表'])(
  'a class’s %s is that class’s',
  async (words) => {
    const sheets = { 名单: [[`保密教育${words}`], ['姓名', '部门'], ...NAMES.map((name) => [name, '一部'])] }
    expect((await readOffice(sheets)).asked.filter((code) => code === 'question-class')).toEqual([])
  },
)

test('what a class is called otherwise on a sheet of days is asked once', async () => {
  const sheets = {
    考勤: [['保密教育补充考勤表'], ['姓名', '3月1日', '3月2日'], ...NAMES.map((name) => [name, '√', '√'])],
  }
  expect((await readOffice(sheets)).asked.filter((code) => code === 'question-class')).toHaveLength(1)
})

test('the small office alone gives its hours', async () => {
  expect((await readOffice({})).hours).toBe(SAFETY)
})

import { NAMES, type Rows, readOffice, signIn } from './smallOffice'

/*
 * Lists of a class that mark only those who did not come, and what captions and notes below a list say of the people above or below them.
 */

const marked = (head: string, marks: readonly (string | null)[], titles?: Rows) => ({
  保密教育签到: signIn(
    [head],
    marks.map((mark) => [mark]),
    titles,
  ),
})
const NOTE: Rows = [['保密教育签到表'], ['注：空白为参加，×为缺席']]

test.each<[string, Parameters<typeof readOffice>[0], boolean]>([
  ['the head says so', marked('是否参会（缺席打×）', ['×', null, null, null]), true],
  ['到会（未到者打×）', marked('到会（未到者打×）', ['×', null, null, null]), true],
  ['签到（请假者注明）', marked('签到（请假者注明）', [null, '请假', null, null]), true],
  ['缺勤填“缺”', marked('出勤情况（缺勤填“缺”）', [null, '缺', null, null]), true],
  ['a note above says so', marked('到会', ['×', null, null, null], NOTE), true],
  ['nothing says so', marked('考勤', ['请假', null, null, null]), true],
  ['crosses alone', marked('出勤', ['×', null, '×', null]), true],
  ['nobody came, and nobody is without a mark', marked('到会', ['×', '×', '×', '×']), false],
  ['some came', marked('最终参会', ['√', '×', null, null]), false],
])('only the absent are marked: %s', async (_, sheets, isAsked) => {
  const { asked } = await readOffice(sheets)
  expect(asked).toEqual(isAsked ? ['question-attended'] : [])
})

const matrix = (...marks: readonly (readonly (string | null)[])[]): Rows => [
  ['姓名', '部门', '保密教育', '安全培训'],
  ...NAMES.map((name, at) => [name, '一部', ...(marks[at] ?? [null, null])]),
]

test.each<[string, Rows, boolean]>([
  ['crosses alone', matrix(['×', null], [null, '×']), true],
  ['one column of crosses', matrix(['×', null]), true],
  ['a tick in one column says what blanks are', matrix(['√', '×'], ['√', null]), false],
])('matrices in which only the absent are marked: %s', async (_, rows, isAsked) => {
  const sheets = { 实际参会人员: null, 参训矩阵: rows }
  expect((await readOffice(sheets)).asked).toEqual(isAsked ? ['question-attended'] : [])
  if (isAsked) expect((await readOffice(sheets, ['参训矩阵=实际参会人员'])).asked).toEqual([])
})

const HEADS = ['姓名', '部门']
const people = (from: number, to: number) => NAMES.slice(from, to).map((name) => [name, '一部'])
const listed = (...below: Rows): Rows => [['保密教育签到表'], HEADS, ...people(0, 3), ...below]

test.each<[string, Rows, readonly string[]]>([
  ['以下为补训人员', listed([], ['以下为补训人员'], ...people(3, 4)), ['question-note']],
  ['补训人员', listed([], ['补训人员'], ...people(3, 4)), ['question-note']],
  ['补训人员 without a blank row', listed(['补训人员'], ...people(3, 4)), ['question-note']],
  ['a day', listed([], ['12月5日补训'], ...people(3, 4)), ['question-note']],
  ['both sides', listed([], ['以上为实到人员，以下为缺席人员'], ...people(3, 4)), ['question-note']],
  ['a note of somebody listed', listed([`备注：${NAMES[2]}未参加`]), ['question-note']],
  ['the same of a reason', listed([`说明：${NAMES[0]}因出差缺席`]), ['question-note']],
  ['a note of somebody not listed', listed([`备注：${NAMES[3]}未参加`]), []],
  ['a note of nobody', listed(['备注：未参加的人员须补训']), []],
  ['a foot', listed(['记录人：某某']), []],
])('below a list: %s', async (_, rows, asked) => {
  expect((await readOffice({ 保密教育签到: rows })).asked).toEqual(asked)
})

test.each([
  ['请假的不计', 40],
  ['最终参会', 16],
])('blanks by the answer %s', async (answer, hours) => {
  const sheets = marked('到会（未到者打×）', ['×', null, null, null])
  expect(await readOffice(sheets, [`保密教育签到!B=${answer}`])).toMatchObject({ asked: [], hours })
})

import { NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * What a list of several classes says between its people of how many they are, and what a matrix says at its foot: wrong where the people above are
 * others, whatever it is called.
 */

/** Three people of 保密教育 and two of 安全培训 with a row between them, and one below. */
const listed = (between: Rows, foot: Rows = []): Rows => [
  ['培训名称', '姓名', '最终参会'],
  ...NAMES.slice(0, 3).map((name) => ['保密教育', name, '是']),
  ...between,
  ...NAMES.slice(0, 2).map((name) => ['安全培训', name, '是']),
  ...foot,
]
const askedOf = async (rows: Rows) => (await readOffice({ 实际参会人员: rows })).asked

test.each([
  [
    ['小计', '3人', null],
    ['小计', '2人', null],
  ],
  [
    ['小计', 3, null],
    ['小计', 2, null],
  ],
  [
    ['小计', null, '3'],
    ['小计', null, '4'],
  ],
  [
    ['保密教育小计', '3人', null],
    ['保密教育小计', '4人', null],
  ],
  [
    [null, '实到3人', null],
    [null, '实到2人', null],
  ],
  [
    ['小计：3人', null, null],
    ['小计：2人', null, null],
  ],
  [
    ['合计', '实到3人', null],
    ['合计', '实到5人', null],
  ],
  [
    ['应到4人，实到3人', null, null],
    ['应到4人，实到2人', null, null],
  ],
] as [Rows[number], Rows[number]][])('%j is right, %j is not', async (right, wrong) => {
  expect(await askedOf(listed([right]))).toEqual([])
  expect(await askedOf(listed([wrong]))).toEqual(['question-foot-count'])
})

test('a count at the foot is of all rows, or of all people', async () => {
  for (const count of ['5人', '共3人']) expect(await askedOf(listed([], [['合计', count, null]]))).toEqual([])
  expect(await askedOf(listed([], [['合计', '9人', null]]))).toEqual(['question-total'])
  const { told } = await readOffice({ 实际参会人员: listed([], [['合计', '实到9人', null]]) })
  expect(told).toMatchObject([{ name: '合计 实到9人', stated: '9', added: '5' }])
})

test('fewer were to come than came', async () => {
  expect(await askedOf(listed([['小计', '应到2人', null]]))).toEqual(['question-foot-count'])
})

test('one answer confirms the rows', async () => {
  const sheets = { 实际参会人员: listed([['小计', '2人', null]]) }
  const { choices } = await readOffice(sheets)
  expect(choices).toEqual(['实际参会人员=到会按名单=保密教育'])
  expect((await readOffice(sheets, choices)).asked).toEqual([])
})

const matrix = (foot: Rows, cells: Rows[number] = [8, 4]): Parameters<typeof readOffice>[0] => ({
  实际参会人员: null,
  学时表: [['2025年学时表'], ['姓名', '保密教育', '安全培训'], ...NAMES.map((name) => [name, ...cells]), ...foot],
})

test.each([
  [
    ['合计', 32, 16],
    ['合计', 32, 12],
  ],
  [
    ['合计', 4, 4],
    ['合计', 4, 3],
  ],
  [
    ['实到人数', 4, 4],
    ['实到人数', 4, 3],
  ],
  [
    ['总计', '4人', '4人'],
    ['总计', '4人', '5人'],
  ],
] as [Rows[number], Rows[number]][])('below hours by classes %j is right, %j is not', async (right, wrong) => {
  expect((await readOffice(matrix([right]))).asked).toEqual([])
  expect((await readOffice(matrix([wrong]))).asked).toEqual(['question-total'])
  expect((await readOffice(matrix([wrong], ['√', '√']))).asked).toEqual(['question-total'])
  expect((await readOffice(matrix([wrong]), ['学时表=以明细为准'])).asked).toEqual([])
})

test('how many were to come, or did not, is no sum', async () => {
  for (const row of [
    ['应到人数', 9, 9],
    ['缺席人数', 1, 1],
    ['参训率', 0.5, 0.5],
  ])
    expect((await readOffice(matrix([row]))).asked).toEqual([])
})

test('sums of departments between the rows', async () => {
  const parts = (first: number): Rows => [
    ['2025年学时表'],
    ['姓名', '保密教育', '安全培训'],
    ...NAMES.slice(0, 2).map((name) => [name, 8, 4]),
    ['小计', first, 8],
    ...NAMES.slice(2).map((name) => [name, 8, 4]),
    ['小计', 16, 8],
    ['合计', 32, 16],
  ]
  expect((await readOffice({ 实际参会人员: null, 学时表: parts(16) })).asked).toEqual([])
  expect((await readOffice({ 实际参会人员: null, 学时表: parts(24) })).asked).toEqual(['question-total'])
})

test('classes down and people across, days and halves of days', async () => {
  const across = (sum: number): Rows => [
    ['培训名称', ...NAMES, '合计'],
    ['保密教育', '√', '√', '√', '√', 4],
    ['安全培训', '√', '√', '√', '√', sum],
  ]
  expect((await readOffice({ 实际参会人员: null, 表: across(4) })).asked).toEqual([])
  expect((await readOffice({ 实际参会人员: null, 表: across(3) })).asked).toEqual(['question-total'])
  const halves = (sum: number): Rows => [
    ['保密教育签到表'],
    ['姓名', '3月1日上午', '3月1日下午'],
    ...NAMES.map((name) => [name, '√', '√']),
    ['合计', 4, sum],
  ]
  expect((await readOffice({ 保密教育: halves(4) })).asked).toEqual([])
  expect((await readOffice({ 保密教育: halves(3) })).asked).toEqual(['question-total'])
})

test('a number of people beside other names than so many is asked about', async () => {
  const sheets = (count: number): Sheets => ({
    签到: [
      ['培训名称', '部门', '人数', '参加人员'],
      ['保密教育', '一部', 2, '赵一凡、钱二宝'],
      ['保密教育', '二部', count, '孙三多、李四方'],
    ],
  })
  const { asked, told } = await readOffice(sheets(3))
  expect([asked, told]).toMatchObject([['question-column'], [{ heading: '人数', words: ['3（孙三多、李四方）'] }]])
  expect(await readOffice(sheets(2))).toMatchObject({ asked: [], hours: 48 })
})

import { CLASSES, NAMES, type Rows, readOffice } from './smallOffice'

/*
 * What each row of people × days is worth, in a column beside the days: 纺纱培训 of 24 hours on three days. 安全培训 gives 16 hours.
 */

const CLASS: Rows = [CLASSES[0]!, CLASSES[2]!, ['纺纱培训', 2025, '已实施', '2025-02-16', '2025-02-18', 24, 4, 1]]
const days = (head: string, ...rows: Rows): Rows => [
  ['纺纱培训考勤表'],
  ['姓名', '2月16日', '2月17日', '2月18日', head],
  ...rows.map((row, at) => [NAMES[at]!, ...row]),
]
const ALL = ['√', '√', '√'] as const
const TWO = ['√', '√', '×'] as const
const NONE = ['×', '×', '×'] as const

const HEADS = ['获得学时', '学时', '实得学时', '合计学时', '学时合计', '认定学时', '学时（小时）', '总学时']

test.each(HEADS)('%s of each row counts', async (head) => {
  const read = (...rows: Rows) => readOffice({ 培训班: CLASS, 考勤: days(head, ...rows) })
  expect(await read([...ALL, 20], [...ALL, 20], [...ALL, 20])).toMatchObject({ asked: [], hours: 16 + 60, unread: [] })
  expect(await read([...ALL, 24], [...ALL, 12], [...TWO, 16])).toMatchObject({ asked: [], hours: 16 + 52 })
  expect(await read([...ALL, 21], [...TWO, '14学时'], [...NONE, 0])).toMatchObject({ asked: [], hours: 16 + 35 })
  expect(await read([...ALL, 24], [...TWO, 16], [...NONE, null])).toMatchObject({ asked: [], hours: 16 + 40 })
})

test('hours that a row lacks are asked about where it lacks days', async () => {
  const read = await readOffice({ 培训班: CLASS, 考勤: days('获得学时', [...ALL, 20], [...TWO, null]) })
  expect(read).toMatchObject({ asked: ['question-missed-days'], hours: 16 + 20 + 16 })
})

test.each<[string, string, Rows]>([
  [
    'hours of somebody who came on no day',
    '获得学时',
    [
      [...ALL, 24],
      [...NONE, 8],
    ],
  ],
  [
    'a text that is no number of hours',
    '获得学时',
    [
      [...ALL, 24],
      [...ALL, '约20'],
    ],
  ],
  [
    'numbers of days under 学时',
    '学时',
    [
      [...ALL, 3],
      [...ALL, 3],
    ],
  ],
  [
    'a sum that is neither hours nor days',
    '合计',
    [
      [...ALL, 24],
      [...ALL, 20],
    ],
  ],
  [
    'lessons',
    '获得课时',
    [
      [...ALL, 20],
      [...ALL, 20],
    ],
  ],
])('asks about %s', async (_, head, rows) => {
  const sheets = { 培训班: CLASS, 考勤: days(head, ...rows) }
  expect((await readOffice(sheets)).asked).toContain('question-total')
  expect(await readOffice(sheets, ['考勤=以明细为准'])).toMatchObject({ hours: 16 + (rows[1]![0] === '√' ? 48 : 24) })
})

test.each<[string, Rows]>([
  [
    '合计',
    [
      [...ALL, 3],
      [...ALL, 3],
    ],
  ],
  [
    '合计',
    [
      [...ALL, 24],
      [...ALL, 24],
    ],
  ],
  [
    '天数',
    [
      [...ALL, 3],
      [...ALL, 3],
    ],
  ],
])('%s that agrees says nothing new', async (head, rows) => {
  expect(await readOffice({ 培训班: CLASS, 考勤: days(head, ...rows) })).toMatchObject({ asked: [], hours: 16 + 48 })
})

test('hours by days are held against their sum', async () => {
  const read = (sum: number) => readOffice({ 培训班: CLASS, 考勤: days('合计', [8, 8, 6, 22], [8, 0, 8, sum]) })
  expect(await read(16)).toMatchObject({ asked: [], hours: 16 + 38 })
  expect((await read(24)).asked).toEqual(['question-total'])
})

test('own hours beside a matrix of classes are held against it', async () => {
  const read = (hours: number) =>
    readOffice({
      实际参会人员: null,
      参训: [
        ['姓名', '保密教育', '安全培训', '获得学时'],
        [NAMES[0]!, '√', '√', 12],
        [NAMES[1]!, '√', '×', hours],
      ],
    })
  expect(await read(8)).toMatchObject({ asked: [], hours: 20 })
  expect((await read(6)).asked).toEqual(['question-total'])
})

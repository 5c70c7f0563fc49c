import { NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * What a row says in numbers of how much somebody missed, and of the parts of a class, beside the mark that they came.
 */

const rowsWith = (heads: Rows[number], good: Rows[number], first: Rows[number]): Sheets => ({
  实际参会人员: [
    ['培训名称', '姓名', ...heads],
    ...NAMES.map((name, at) => ['安全培训', name, ...(at === 0 ? first : good)]),
  ],
})

test.each([
  ['出勤率', '100%', '50%'],
  ['出勤率', 1, 0.5],
  ['到课率(%)', 95, 50],
  ['参训比例', { number: 1, format: '0%' }, { number: 0.5, format: '0%' }],
  ['迟到（分钟）', 10, 240],
  ['早退分钟', 0, 120],
  ['迟到', '5分钟', '2小时'],
  ['缺勤', 0, 2],
  ['缺勤', '', '2天'],
  ['旷课（节）', 0, 1],
  ['请假天数', 0, 1],
  ['签退', '已签退', '未签退'],
  ['签退', '已签', '未签'],
  ['签退状态', '√', '×'],
  ['下午', '√', '×'],
  ['第2天', '到', '缺'],
] as const)('%s is %j, and %j of somebody who is to count', async (head, usual, less) => {
  const sheets = rowsWith(['最终参会', head], ['是', usual], ['是', less])
  const { asked, told, choices, hours } = await readOffice(sheets)
  expect(asked).toEqual(['question-attended'])
  expect(told).toMatchObject([{ heading: head, absent: 1, count: 4, says: 'remarks' }])
  expect(hours).toBe(16)
  expect((await readOffice(sheets, [choices[0]!])).asked).toEqual([])
  expect(await readOffice(sheets, [choices[1]!])).toMatchObject({ asked: [], hours: 12 })
  expect((await readOffice(rowsWith(['最终参会', head], ['是', usual], ['是', usual]))).asked).toEqual([])
  expect((await readOffice(rowsWith(['最终参会', head], ['是', usual], ['否', less]))).asked).toEqual([])
})

test('fewer hours of their own say what was missed', async () => {
  const sheets = rowsWith(['最终参会', '学时', '出勤率'], ['是', 4, '100%'], ['是', 2, '50%'])
  expect((await readOffice(sheets)).asked).toEqual([])
})

test('minutes of listening are no grant of hours where somebody has but a few', async () => {
  const sheets = rowsWith(['听课时长(分钟)'], [240], [30])
  const { asked, choices } = await readOffice(sheets)
  expect([asked, choices]).toEqual([['question-column'], ['实际参会人员!C=学时', '实际参会人员!C=不读']])
  // They stay minutes, whoever says that they are hours.
  expect(await readOffice(sheets, [choices[0]!])).toMatchObject({ asked: [], hours: 12.5 })
  expect(await readOffice(sheets, [choices[1]!])).toMatchObject({ asked: [], hours: 16 })
  expect((await readOffice(rowsWith(['听课时长(分钟)'], [240], [240]))).asked).toEqual([])
})

test.each([
  ['研修分钟数', 90, 1.5],
  ['研修时间（分钟）', 90, 1.5],
  ['研修量（小时）', 3, 3],
] as const)('a column headed %s that somebody says is 学时 counts by its own unit', async (head, value, hours) => {
  const sheets: Sheets = {
    外部学习: [
      ['姓名', '培训名称', head, '开始时间', '结束时间'],
      ['赵一凡', '治理研修', value, '2025-05-06', '2025-05-06'],
    ],
  }
  expect(await readOffice(sheets, ['外部学习!C=学时'])).toMatchObject({ asked: [], hours: 16 + hours })
})

test('one short stay among hundreds is seen', async () => {
  const rows = Array.from({ length: 400 }, (_, at) => ['安全培训', NAMES[at % 4]!, '是', at === 333 ? 12 : 230])
  const { asked } = await readOffice({ 实际参会人员: [['培训名称', '姓名', '最终参会', '参会时长(分钟)'], ...rows] })
  expect(asked).toContain('question-column')
})

test.each<[string, string, string[]]>([
  ['外部学习', '16分', ['unreadable-cell']],
  ['外部学习', '90分', []],
  ['在线学习', '16分', []],
])('hours of %s written as %s', async (sheet, hours, asked) => {
  const sheets: Sheets = {
    [sheet]: [
      ['姓名', '培训名称', '学时', '开始时间'],
      ['赵一凡', '治理研修', hours, '2025-05-06'],
    ],
  }
  expect((await readOffice(sheets)).asked).toEqual(asked)
})

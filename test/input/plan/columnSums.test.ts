import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Sums below the columns of a matrix people × classes: held against who came, or their hours.
 */

const matrix = (rows: Rows, ...feet: Rows): { readonly [sheet: string]: Rows | null } => ({
  实际参会人员: null,
  参训情况: [['姓名', '保密教育', '安全培训'], ...rows, ...feet],
})
const MARKS: Rows = NAMES.map((name, at) => [name, '√', at < 3 ? '√' : null])
const HOURS: Rows = NAMES.map((name, at) => [name, 8, at < 3 ? 4 : null])

test.each<[string, Rows, Rows]>([
  ['how many came', MARKS, [['合计', 4, 3]]],
  ['in words', MARKS, [['参加人数', '4人', '3人']]],
  ['hours of marks', MARKS, [['学时合计', 32, 12]]],
  ['hours', HOURS, [['合计', 32, 12]]],
  ['how many have hours', HOURS, [['人数', 4, 3]]],
  [
    'both',
    HOURS,
    [
      ['人数', 4, 3],
      ['合计', 32, 12],
    ],
  ],
  ['what should be', MARKS, [['应到人数', 4, 4]]],
])('%s', async (_, rows, feet) => {
  expect(await readOffice(matrix(rows, ...feet))).toMatchObject({ asked: [], hours: 44 })
})

test.each<[string, Rows, Rows, object]>([
  ['how many came', MARKS, [['合计', 4, 2]], { stated: '2', added: '3' }],
  ['in words', MARKS, [['参加人数', '3人', '3人']], { stated: '3人' }],
  ['hours', HOURS, [['合计', 24, 12]], { stated: '24', added: '32' }],
])('%s that are wrong', async (_, rows, feet, told) => {
  const sheets = matrix(rows, ...feet)
  expect(await readOffice(sheets)).toMatchObject({ asked: ['question-total'], told: [told], hours: 44 })
  expect((await readOffice(sheets, ['参训情况=以明细为准'])).asked).toEqual([])
})

test('sums of departments between the rows', async () => {
  const [first, second, third, fourth] = MARKS as [Rows[number], Rows[number], Rows[number], Rows[number]]
  const between = (ofFirst: number) =>
    matrix([], first, second, ['一部小计', ofFirst, 2], third, fourth, ['二部小计', 2, 1], ['合计', 4, 3])
  expect(await readOffice(between(2))).toMatchObject({ asked: [], hours: 44 })
  expect((await readOffice(between(1))).asked).toEqual(['question-total'])
})

import { NAMES, readOffice, type Sheets } from './smallOffice'

/* Hours by person and class with 成绩 beside each class's hours, under the class's merged name. */

const matrix = (sheet: string, beside: string): Sheets => ({
  实际参会人员: null,
  [sheet]: [
    ['姓名', '保密教育', null, '安全培训', null],
    [null, '学时', beside, '学时', beside],
    ...NAMES.map((name, at) => [name, 8, 80 + at, at < 3 ? 4 : null, at < 3 ? 90 : null]),
  ],
})
const MERGES = ['A1:A2', 'B1:C1', 'D1:E1']

test.each([
  ['学时与成绩', '成绩'],
  ['培训情况', '成绩'],
  ['培训情况', '考试得分'],
])('%s with %s is read, and the scores are of no class', async (sheet, beside) => {
  const { asked, hours } = await readOffice(matrix(sheet, beside), [], { [sheet]: MERGES })
  expect([asked, hours]).toEqual([[], 4 * 8 + 3 * 4])
})

test.each([
  ['成绩单', '成绩'],
  ['培训情况', '到会'],
])('%s with %s is asked about', async (sheet, beside) => {
  const { asked } = await readOffice(matrix(sheet, beside), [], { [sheet]: MERGES })
  expect(asked).not.toEqual([])
})

import type { Value } from '../../support/grid'
import { NAMES, readOffice } from './smallOffice'

/*
 * Remarks beside people × classes, days or halves of days.
 */

const matrix = (title: string, heads: readonly Value[], marks: readonly (readonly Value[])[], remark: Value) => ({
  实际参会人员: null,
  登记: [
    [title],
    ['姓名', ...heads, '备注'],
    ...NAMES.map((name, at) => [name, ...(marks[at] ?? marks[0]!), at === 1 ? remark : null]),
  ],
})
const CLASSES_OF: readonly Value[] = ['保密教育', '安全培训']
const HALVES: readonly Value[] = ['上午', '下午']
const BOTH = [['√', '√']]
const GAP = [
  ['√', '√'],
  ['√', null],
  ['√', '√'],
  ['√', '√'],
]
const SEVERAL_GAPS = [
  ['√', null],
  ['√', null],
  [null, '√'],
  ['√', '√'],
]
const HOURS = [
  [8, 4],
  [8, null],
  [8, null],
]

test.each(['未参加', '请假', '代签', '由同事代签', '只参加半天', '早退', '中途离开', '不计学时'])(
  '%s beside marks that say otherwise is asked about',
  async (remark) => {
    for (const sheets of [
      matrix('2025年培训情况', CLASSES_OF, BOTH, remark),
      matrix('2025年培训学时', CLASSES_OF, [[8, 4]], remark),
      matrix('2025年培训学时', CLASSES_OF, HOURS, remark),
      matrix('保密教育签到表', HALVES, BOTH, remark),
      matrix('保密教育签到表', ['3月1日', '3月2日'], BOTH, remark),
    ]) {
      const { asked } = await readOffice(sheets)
      expect([sheets.登记[1], asked.includes('question-attended')]).toEqual([sheets.登记[1], true])
    }
  },
)

test.each<[string, readonly Value[], readonly (readonly Value[])[], Value, boolean]>([
  ['2025年培训情况', CLASSES_OF, BOTH, '组长', false],
  ['2025年培训情况', CLASSES_OF, BOTH, '13900000000', false],
  // The one gap that there is.
  ['2025年培训情况', CLASSES_OF, GAP, '请假', false],
  ['2025年培训情况', CLASSES_OF, GAP, '代签', true],
  // Others have gaps, too, and no remark: this one says more.
  ['2025年培训情况', CLASSES_OF, SEVERAL_GAPS, '请假', true],
  [
    '2025年培训情况',
    CLASSES_OF,
    [
      [null, null],
      [null, null],
      ['√', '√'],
      ['√', '√'],
    ],
    '请假',
    false,
  ],
])('under %s with %j, %j and %s', async (title, heads, marks, remark, isAsked) => {
  const { asked } = await readOffice(matrix(title, heads, marks, remark))
  expect(asked.includes('question-attended')).toBe(isAsked)
})

test('what is answered of the remarks holds for the whole row', async () => {
  const sheets = matrix('2025年培训情况', CLASSES_OF, BOTH, '请假')
  expect(await readOffice(sheets, ['登记!D=请假的不计'])).toMatchObject({ asked: [], hours: 36 })
  expect(await readOffice(sheets, ['登记!D=不读'])).toMatchObject({ asked: [], hours: 48 })
})

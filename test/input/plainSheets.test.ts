import fc from 'fast-check'
import { endsLikeHeading, isHeading } from '../../src/input/evidence/meanings'
import { allReadings, likeliest, wholeReadings } from '../../src/input/header'
import { headingOf } from '../../src/input/heading'
import { sectionsOf } from '../../src/input/layouts/sections'
import { INPUT_SHEETS } from '../../src/input/schema'
import { SPELLINGS } from '../../src/input/vocabulary/spellings'
import { gridOf } from '../support/grid'

/*
 * What is plain is read in a short way. It says what the long way says.
 */

const NAMES = INPUT_SHEETS.filter(({ besideStaff }) => !besideStaff).map(({ sheet }) => sheet)
const HEADS = [...new Set(INPUT_SHEETS.flatMap(({ columns }) => columns.map(({ heading }) => heading)))]
const OTHERS = ['备注', '小计', '职工代码', '课程', '甲', '2025年', '学时（分钟）', '线上', '数量', '单位']

/** The heads of a kind, all of them or some, in any order, or any heads whatever. */
const heads = fc.oneof(
  fc.constantFrom(...INPUT_SHEETS).chain(({ columns }) =>
    fc.oneof(
      fc.constant(columns.map(({ heading }) => heading)),
      fc.shuffledSubarray(
        columns.map(({ heading }) => heading),
        { minLength: 1 },
      ),
    ),
  ),
  // What two kinds have in common, and what the first must have besides.
  fc.tuple(fc.constantFrom(...INPUT_SHEETS), fc.constantFrom(...INPUT_SHEETS)).map(([{ columns }, other]) => {
    const known = other.columns.flatMap(({ heading, aliases }) => [heading, ...aliases])
    return columns.filter(({ heading, required }) => required || known.includes(heading)).map(({ heading }) => heading)
  }),
  fc.shuffledSubarray([...HEADS, ...OTHERS], { minLength: 1, maxLength: 12 }),
)

test('a sheet with a name of ours is the kind that a look at all kinds makes it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES, 'Sheet1'),
      fc.option(fc.constantFrom('职工名册', '在线学习记录', '培训班签到表', '2025年外出培训统计'), { freq: 3 }),
      heads,
      fc.option(heads, { freq: 2 }),
      fc.array(fc.constantFrom('张三', '参加', '8', '年度', '2025-03-01', ''), { maxLength: 12 }),
      (name, title, head, second, record) => {
        const grid = gridOf(name, [...(title ? [[title], []] : []), head, record, ...(second ? [second] : []), record])
        const { reading, nearly, own } = likeliest(grid)
        if (own || nearly) return
        expect(reading).toEqual(wholeReadings(grid, allReadings(grid))[0] ?? null)
      },
    ),
    { numRuns: 400 },
  )
})

test('whatever is a heading ends as headings do', () => {
  const word = fc.constantFrom(...SPELLINGS.flatMap(({ whole }) => whole.split(' ')), ...HEADS)
  const before = fc.constantFrom('', '1.', '(2)', '*', '请填写您的', '您的', '培训', 'Name ', '（如有）', '　')
  const behind = fc.constantFrom(
    '',
    '：',
    '*',
    '（必填）',
    '(小时)',
    '（学时）＊',
    ' ',
    '　',
    '\u200b',
    ' Name',
    ' ID',
    '_',
    '】',
    '。',
  )
  fc.assert(
    fc.property(before, word, behind, fc.boolean(), (first, middle, last, isUpper) => {
      const text = `${first}${isUpper ? middle.toUpperCase() : middle}${last}`
      if (isHeading(headingOf(text))) expect(endsLikeHeading(text)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('a second head far down a long list parts it, whatever of its rows have a number', () => {
  const rows = (count: number, every: number) =>
    Array.from({ length: count }, (_, index) => [`K${index}`, `张${index}`, index % every === 0 ? null : 4, '参加'])
  for (const every of [2, 3, 40, 1000]) {
    const grid = gridOf('签到', [
      ['用户编号', '姓名', '学时', '参会状态'],
      ...rows(300, every),
      [],
      ['外部学习情况表'],
      ['姓名', '培训名称', '审核状态', '培训类型'],
      ...rows(3, every),
    ])
    expect(sectionsOf(grid)).toEqual([
      { from: 0, end: 301 },
      { from: 301, end: 306 },
    ])
  }
})

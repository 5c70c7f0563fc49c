import { readDataset } from '../../../src/input/readDataset'
import { severityOf } from '../../../src/records/severity'
import { gridOf } from '../../support/grid'
import { CLASSES, NAMES, type Rows, readOffice, type Sheets, STAFF, signIn } from './smallOffice'

/*
 * Two lists of one class by which not the same people came.
 */

const came = (...names: readonly string[]): Rows => [
  ['培训名称', '姓名'],
  ...names.map((name) => ['保密教育', name] as const),
]
const [ONE, TWO, THREE, FOUR] = NAMES as [string, string, string, string]
const asked = async (sheets: Sheets) => (await readOffice(sheets)).asked

test.each(['备份', '备份1201', '初稿', 'old', '副本', '历史', '不要', '过期', '修改前', '实际参会人员 (2)', '名单V1'])(
  '%s beside 实际参会人员 with somebody more is asked about, and can be left out',
  async (name) => {
    const sheets = { 实际参会人员: came(ONE, TWO, THREE), [name]: came(ONE, TWO, THREE, FOUR) }
    expect(await asked(sheets)).toEqual(['question-second-list'])
    const { hours, asked: left } = await readOffice(sheets, [`${name}=不读`])
    expect([hours, left]).toEqual([24, []])
    const { hours: all, asked: none } = await readOffice(sheets, [`${name}=实际参会人员`])
    expect([all, none]).toEqual([32 + 24, []])
  },
)

test.each(['备份', '名单'])('%s with the same people, or fewer, is not', async (name) => {
  expect(await asked({ 实际参会人员: came(...NAMES), [name]: came(...NAMES) })).toEqual([])
  expect(await asked({ 实际参会人员: came(...NAMES), [name]: came(ONE, TWO) })).toEqual([])
})

test('an old copy is asked about where it shares the class alone; another list is not', async () => {
  expect(await asked({ 实际参会人员: came(ONE, TWO), 旧参会: came(THREE, FOUR) })).toEqual(['question-second-list'])
  expect(await asked({ 实际参会人员: came(ONE, TWO), 二部名单: came(THREE, FOUR) })).toEqual([])
  expect(await asked({ 实际参会人员: came(ONE, TWO), '签到 (2)': came(THREE, FOUR) })).toEqual([])
})

test('so is a hidden sheet', async () => {
  const of = async (hidden: boolean) => {
    const { findings } = await readDataset([
      gridOf('人员', STAFF),
      gridOf('培训班', CLASSES),
      gridOf('实际参会人员', came(ONE, TWO)),
      gridOf('参会', came(THREE, FOUR), { hidden }),
    ])
    return findings
      .filter((one) => severityOf(one) === 'error' && one.code.startsWith('question'))
      .map(({ code }) => code)
  }
  expect(await of(true)).toContain('question-second-list')
  expect(await of(false)).not.toContain('question-second-list')
})

test('a sign-in list with somebody who is not on the final one is asked about, once', async () => {
  expect(await asked({ 签到表: came(...NAMES), 结业名单: came(ONE, TWO, THREE) })).toEqual(['question-second-list'])
  expect(await asked({ 签到表: came(...NAMES), 结业名单: came(...NAMES) })).toEqual([])
  expect(await asked({ 签到表: came(...NAMES), 扫码: came(ONE, TWO, THREE) })).toEqual([])
})

test('two lists each with somebody else are asked about, once', async () => {
  expect(await asked({ 名单甲: came(ONE, TWO, THREE), 名单乙: came(ONE, TWO, FOUR) })).toEqual(['question-second-list'])
})

test('a matrix beside the list is held against it, too', async () => {
  const marks = (last: string): Rows => [
    ['姓名', '保密教育'],
    ...NAMES.map((name, at) => [name, at === 3 ? last : '√'] as const),
  ]
  expect(await asked({ 实际参会人员: came(ONE, TWO, THREE), 参加情况: marks('√') })).toEqual(['question-second-list'])
  expect(await asked({ 实际参会人员: came(ONE, TWO, THREE), 参加情况: marks('') })).toEqual([])
})

test('sheets of the days of one class are another question', async () => {
  const day = (names: readonly string[]): Rows => [
    ['保密教育签到表'],
    ['姓名', '签到'],
    ...names.map((name) => [name, '√'] as const),
  ]
  expect(await asked({ 第一天: day(NAMES), 第二天: day(NAMES.slice(1)) })).toEqual(['question-several-days'])
  expect(
    await asked({
      签到: signIn(
        ['签到'],
        NAMES.map(() => ['√']),
      ),
    }),
  ).toEqual([])
})

test('study elsewhere on an old copy with other rows is asked about', async () => {
  const study = (title: string): Rows => [
    ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时'],
    ['赵一凡', title, '学会', '2025-05-01', '2025-05-02', 16],
  ]
  expect(await asked({ 外部学习: study('治理研修'), 外部学习备份: study('安全研修') })).toEqual(['question-sheet-kind'])
  expect(await asked({ 外部学习备份: study('安全研修') })).toEqual([])
  expect(await asked({ 外部学习: study('治理研修'), 外部学习二: study('安全研修') })).toEqual([])
})

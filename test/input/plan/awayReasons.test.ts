import { remarkOf } from '../../../src/input/vocabulary/rowRemarks'
import { NAMES, type Rows, readOffice, signIn } from './smallOffice'

/*
 * Remarks that give a reason why somebody listed was not there, remarks of panels side by side, and as what somebody was there who counts by a
 * column of its own.
 */

const words = (text: string) => text.split(' ')

const REASONS = words(
  '产假 婚假 探亲假 丧假 病假 年休假 陪护假 弃权 放弃 开会冲突 时间冲突 换人 非本人 参加另一期 多报 住院 出差中 手术 隔离 出海 野外 下乡 值夜班 有课 弃学 冲突 去北京开会 调到二期 家中有事 改参加二期 赴京开会 没空 抽不开身',
)
const HARMLESS = words(
  '放假前完成 已销假 值班室 夜班 倒班 手术室 野外台站 病愈返岗 重点课题 有课题 调研员 转业干部 自动化所 考勤假管理',
)

const listed = (remark: string, heads: readonly string[] = [], values: readonly string[] = []): Rows => [
  ['培训名称', '姓名', ...heads, '备注'],
  ...NAMES.map((name, at) => ['保密教育', name, ...values, at === 1 ? remark : null]),
]

test.each(REASONS)('%s takes hours away once somebody says so', async (remark) => {
  const sheets = { 参训情况: listed(remark) }
  expect(await readOffice(sheets)).toMatchObject({ asked: ['question-attended'], hours: 48 })
  expect(await readOffice(sheets, ['参训情况!C=请假的不计'])).toMatchObject({ asked: [], hours: 40 })
})

test.each(HARMLESS)('%s says nothing of it', (remark) => {
  expect(remarkOf(remark, false)).toBe('')
})

test.each(words('列席 旁听 主持 主持人 主讲 授课 工作人员 会务 候补 会务组人员'))(
  '%s is asked about unless a column says that who was there so counts',
  async (remark) => {
    const sheets = { 参训情况: listed(remark) }
    expect(await readOffice(sheets)).toMatchObject({ asked: ['question-attended'], hours: 48 })
    expect(await readOffice(sheets, ['参训情况!C=备注另有说明的不计'])).toMatchObject({ asked: [], hours: 40 })
    for (const heading of ['最终参会', '是否参加', '确认参加', '是否参训'])
      expect(await readOffice({ 参训情况: listed(remark, [heading], ['是']) })).toMatchObject({ asked: [], hours: 48 })
    expect((await readOffice({ 参训情况: listed(remark, ['签到'], ['√']) })).asked).toEqual(['question-attended'])
    const roles = NAMES.map((name, at) => ['保密教育', name, at === 1 ? remark : '学员', '是'])
    const byRole: Rows = [['培训名称', '姓名', '参会分类', '最终参会'], ...roles]
    expect(await readOffice({ 参训情况: byRole })).toMatchObject({ asked: [], hours: 48 })
  },
)

test.each(words('请假 缺席 代签 名单有误 已退休'))('%s contradicts what such a column says', async (remark) => {
  const sheets = { 参训情况: listed(remark, ['最终参会'], ['是']) }
  expect((await readOffice(sheets)).asked).toEqual(['question-attended'])
})

test.each([
  ['left', 0, '签到!B=请假的不计'],
  ['right', 2, '签到!D=请假的不计'],
])('a remark of the %s of two panels side by side is asked about', async (_, who, answer) => {
  const cells = NAMES.map((name, at) => [name, at === who ? '请假' : null])
  const panels: Rows = [
    ['保密教育签到表', null, null, null],
    ['姓名', '备注', '姓名', '备注'],
    [...cells[0]!, ...cells[2]!],
    [...cells[1]!, ...cells[3]!],
  ]
  expect(await readOffice({ 签到: panels })).toMatchObject({ asked: ['question-attended'], hours: 48 })
  expect(await readOffice({ 签到: panels }, [answer])).toMatchObject({ asked: [], hours: 40 })
})

test('请假 among the values of a column of something else is heard', async () => {
  const shifts = (stray: string): Rows => [
    ['培训名称', '姓名', '班组'],
    ...NAMES.map((name, at) => ['保密教育', name, at === 1 ? stray : '甲班']),
  ]
  expect((await readOffice({ 参训情况: shifts('请假') })).asked).toEqual(['question-attended'])
  expect(await readOffice({ 参训情况: shifts('请假') }, ['参训情况!C=请假的不计'])).toMatchObject({
    asked: [],
    hours: 40,
  })
  expect((await readOffice({ 参训情况: shifts('乙班') })).asked).toEqual([])
})

test('未到 alone in a column without a head is a remark, which takes hours away once somebody says so', async () => {
  const rows = NAMES.map((_, at) => [at === 1 ? '未到' : null])
  const sheets = { 签到: signIn([null], rows) }
  expect(await readOffice(sheets)).toMatchObject({ asked: ['question-attended'], hours: 48 })
  expect(await readOffice(sheets, ['签到!B=请假的不计'])).toMatchObject({ asked: [], hours: 40 })
})

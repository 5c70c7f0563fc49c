import type { Value } from '../../support/grid'
import { CLASSES, type Rows, readOffice } from './smallOffice'

/*
 * Remarks beside a class that 培训班 says was held by which it was not, or not then; and beside one that it says was not, by which it was.
 */

/** The classes with a remark beside 保密教育. */
const classes = (remark: Value, status = '已实施', head = '备注'): Rows =>
  CLASSES.map((row, at) => [
    ...row.map((cell) => (at === 1 && cell === '已实施' ? status : cell)),
    at === 0 ? head : at === 1 ? remark : null,
  ])

const asked = async (remark: Value, status?: string, head?: string) =>
  (await readOffice({ 培训班: classes(remark, status, head) })).asked

test.each([
  '改为2026年实施',
  '转为2026年计划',
  '列入2026年计划',
  '明年再办',
  '明年3月举办',
  '次年实施',
  '推后到明年3月',
  '推至下半年',
  '不再举办',
  '暂不办',
  '领导说不办',
  '不准备办了',
  '未成行',
  '未如期举办',
  '没有举办',
  '没开成',
  '经费没批下来',
  '未批',
  '流产',
  '暂停',
  '停了',
  '已撤',
  '缓办',
  '待定',
  '改期',
  '择期举办',
  '并班',
  '改为自学',
  '只办了一半',
  '仅举办1期',
  '计划有变',
])('%s beside a class that was held is asked about', async (remark) => {
  expect(await asked(remark)).toEqual(['question-column'])
})

test.each(['进展', '原因', '附注', '情况', '情况说明'])('under %s, too', async (head) => {
  expect(await asked('领导说不办了', '已实施', head)).toEqual(['question-column'])
})

test.each([
  '2025年计划内',
  '列入2025年计划',
  '2025年3月举办',
  '明年继续举办',
  '2026年继续办',
  '改为线上',
  '地点改到三楼会议室',
  '与市局联合举办',
  '不单独组织考核',
  '不办证',
  '未开发票',
  '待报销',
  '批复已下',
  '外请专家',
  '已举办',
  '分两个班次',
  '半天理论，半天实操',
  '满意度98%',
  '2024年立项',
  '2024年办过第一期',
])('%s is not', async (remark) => {
  expect(await asked(remark)).toEqual([])
})

test.each(['推迟到2026年', '暂不办', '明年再办', '取消', '经费没批下来', '已上报', '已完成招标'])(
  '%s beside a class that was not held says why, and is not asked about',
  async (remark) => {
    expect(await asked(remark, '未实施')).toEqual([])
  },
)

test.each(['已举办', '已于12月举办', '实际已实施', '12月举办完毕', '已办完'])(
  '%s beside a class that was not held is asked about',
  async (remark) => {
    expect(await asked(remark, '未实施')).toEqual(['question-column'])
  },
)

test('words behind the name of a class say so, too', async () => {
  const named = (name: string): Rows => CLASSES.map((row, at) => (at === 1 ? [name, ...row.slice(1)] : row))
  expect((await readOffice({ 培训班: named('保密教育（缓办）') })).asked).toEqual(['question-column'])
  expect((await readOffice({ 培训班: named('保密教育（第一期）') })).asked).toEqual([])
})

test('so does a short text under 培训成效', async () => {
  expect(await asked('因故未办', '已实施', '培训成效')).toEqual(['question-column'])
  expect(await asked('取消纸质材料，全程无纸化，学员掌握了保密工作要求', '已实施', '培训成效')).toEqual([])
})

test('attendance of a class that was called off is of none that was held', async () => {
  const came = (name: string): Rows => [
    ['培训名称', '姓名'],
    [name, '赵一凡'],
  ]
  expect((await readOffice({ 签到: came('保密教育（缓办）') })).asked).toEqual(['unknown-class'])
  expect((await readOffice({ 签到: came('保密教育（保密办）') })).asked).toEqual([])
})

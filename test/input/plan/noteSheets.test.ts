import type { Value } from '../../support/grid'
import { NAMES, readOffice, signIn } from './smallOffice'

/*
 * Notes on a sheet of their own, and verdicts below a list that look like signatures.
 */

test.each(['填表说明', '说明', '备注', '填报口径'])(
  'notes on %s that change what figures mean are asked about',
  async (name) => {
    for (const note of [
      '本表学时按45分钟计',
      '1课时=45分钟',
      '标*者未参加',
      '标黄的为请假人员',
      '含2024年12月的数据',
      '数据未经审核',
      '不含12月',
      '经费为估算',
    ]) {
      const sheet = { [name]: [['填表说明'], ['1. 每人一行。'], [note]] }
      const { asked, choices } = await readOffice(sheet)
      expect([note, asked]).toEqual([note, ['question-note']])
      expect((await readOffice(sheet, choices)).asked).toEqual([])
    }
  },
)

test('how to fill in is no such note', async () => {
  const said: readonly Value[] = [
    '1. 请各部门于12月10日前报送。',
    '2. 学时按小时填写，1学时=60分钟。',
    '3. 未参加的人员不填。',
    '4. 带*的为必填项。',
    '5. 日期格式为2025-01-01。',
    '6. 标红的列须填写，不得为空。',
    '7. 在线学习含网络课程。',
  ]
  expect((await readOffice({ 填表说明: said.map((one) => [one]) })).asked).toEqual([])
})

test.each(['审核：未通过', '审核意见：退回', '人事处审核：未审核', '审批：不同意', '审核结果：待审核'])(
  '%s below a list is asked about',
  async (verdict) => {
    const list = signIn(
      [],
      NAMES.map(() => []),
      undefined,
      [[], [verdict]],
    )
    expect((await readOffice({ 签到: list })).asked).toEqual(['question-note'])
    const outside = [['学员姓名', '培训名称', '年度', '学时'], [NAMES[0]!, '研修班', 2025, 8], [], [verdict]]
    expect((await readOffice({ 外部学习: outside })).asked).toEqual(['question-note'])
  },
)

test.each(['审核：章某某', '审核：', '审核人：', '审核意见：同意', '审核：已通过'])('%s is not', async (verdict) => {
  const list = signIn(
    [],
    NAMES.map(() => []),
    undefined,
    [[], [verdict]],
  )
  expect((await readOffice({ 签到: list })).asked).toEqual([])
})

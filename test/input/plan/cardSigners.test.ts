import { type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * A card of one person that somebody else has signed, or whose sheet bears another's name.
 */

const card = (foot: Rows, sheet = '赵一凡'): Sheets => ({
  [sheet]: [
    ['2025年外部学习卡'],
    ['姓名', '赵一凡', '工号', 'K100'],
    ['培训名称', '培训类型', '开始时间', '学时'],
    ['外训', '外部培训', '2025-05-05', 8],
    ...foot,
  ],
})

test.each([
  [['本人签字：', '钱二宝']],
  [['本人签字：钱二宝']],
  [['学员签名：钱二宝', null, '日期：2025-12-01']],
] as Rows[])('%j under the study of 赵一凡', async (foot) => {
  const { asked, told, hours, choices } = await readOffice(card([foot]))
  expect({ asked, hours }).toEqual({ asked: ['question-note'], hours: 24 })
  expect(String((told[0] as { text: string }).text)).toContain('钱二宝')
  expect((await readOffice(card([foot]), [choices[0]!])).asked).toEqual([])
  expect(await readOffice(card([foot]), [choices[1]!])).toMatchObject({ asked: [], hours: 16 })
})

test.each([
  [['本人签字：', '赵一凡']],
  [['本人签字：赵一凡']],
  [['部门负责人签字：', '钱二宝']],
  [['审核人：钱二宝']],
] as Rows[])('%j is as it should be', async (foot) => {
  expect(await readOffice(card([foot]))).toMatchObject({ asked: [], hours: 24 })
})

test('a card on the sheet of another', async () => {
  expect((await readOffice(card([], '钱二宝'))).asked).toEqual(['question-note'])
  expect((await readOffice(card([], '学习卡1'))).asked).toEqual([])
})

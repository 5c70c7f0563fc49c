import { NAMES, readOffice } from './smallOffice'

/*
 * Columns of marks beside 最终参会 that say that somebody was there for a part, as something else, or away.
 */

const beside = (head: string, last: string | number | null, others: string | number | null) => ({
  实际参会人员: [
    ['培训名称', '姓名', '最终参会', head],
    ...NAMES.map((name, at) => ['保密教育', name, '是', at === 3 ? last : others]),
  ],
})

test.each([
  ['是否早退', '是', '否'],
  ['中途离开', '√', null],
  ['旁听', '√', null],
])('%s %s', async (head, missed, others) => {
  const rows = beside(head, missed, others)
  expect(await readOffice(rows)).toMatchObject({ asked: ['question-column'], hours: 32 })
  expect(await readOffice(rows, ['实际参会人员!D=不读'])).toMatchObject({ asked: [], hours: 32 })
  expect(await readOffice(rows, ['实际参会人员!D=未通过的不计'])).toMatchObject({ asked: [], hours: 24 })
})

test.each([
  ['出勤率', '95%', '100%'],
  ['迟到（分钟）', 5, 0],
  ['迟到', '是', null],
  ['缺勤天数', 0, 0],
  ['早退', null, null],
  ['是否早退', '否', '否'],
  ['是否请假', '否', '否'],
  ['是否缺席', '否', '否'],
  ['缺勤', '否', '否'],
])('%s %s says nothing', async (head, missed, others) => {
  expect(await readOffice(beside(head, missed, others))).toMatchObject({ asked: [], hours: 32 })
})

test('away and there in one row', async () => {
  const rows = beside('请假', '是', null)
  expect(await readOffice(rows)).toMatchObject({ asked: ['question-attended'], told: [{ says: 'both' }], hours: 24 })
  expect(await readOffice(rows, ['实际参会人员!D=不读'])).toMatchObject({ asked: [], hours: 32 })
})

import { NAMES, readOffice } from './smallOffice'

/*
 * What a matrix people × classes has behind a class's name in its heads.
 */

const headed = (head: string) => ({
  实际参会人员: null,
  参训情况: [['姓名', '保密教育', head], ...NAMES.map((name) => [name, '√', '√'])],
})

test.each(['安全培训（4学时）', '安全培训（4月1日）', '安全培训（线上）', '安全培训(1天)', '安全培训（必修）'])(
  '%s is the class',
  async (head) => {
    expect(await readOffice(headed(head))).toMatchObject({ asked: [], hours: 48 })
  },
)

test.each([
  '安全培训（5月1日）',
  '安全培训（报名）',
  '安全培训（应到）',
  '安全培训（取消）',
  '安全培训（改期）',
  '安全培训（缺席）',
  '安全培训（补训）',
  '安全培训（半天）',
])('%s is asked about', async (head) => {
  const read = await readOffice(headed(head))
  expect(read).toMatchObject({ asked: ['question-class'], told: [{ text: head, likely: '安全培训' }], hours: 48 })
  const [yes, no] = read.choices as [string, string]
  expect(await readOffice(headed(head), [yes])).toMatchObject({ asked: [], hours: 48 })
  expect(await readOffice(headed(head), [no])).toMatchObject({ asked: [], hours: 32 })
})

test.each(['安全培训（2学时）', '安全培训 2学时'])('%s has other hours than the class', async (head) => {
  const read = await readOffice(headed(head))
  expect(read).toMatchObject({ asked: ['question-hours'], hours: 48 })
  const [ofClass, ofSheet] = read.choices as [string, string]
  expect(await readOffice(headed(head), [ofClass])).toMatchObject({ asked: [], hours: 48 })
  expect(await readOffice(headed(head), [ofSheet])).toMatchObject({ asked: [], hours: 40 })
})

test('scores beside the class are no second column of it', async () => {
  const sheets = {
    实际参会人员: null,
    参训情况: [
      ['姓名', '保密教育', '安全培训', '安全培训（成绩）', '安全培训（补考）'],
      ...NAMES.map((name) => [name, '√', '√', 90, null]),
    ],
  }
  expect(await readOffice(sheets)).toMatchObject({ hours: 48 })
})

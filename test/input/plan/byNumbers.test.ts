import { NAMES, type Rows, readOffice, type Sheets } from './smallOffice'

/*
 * Lists that say by 用户编号 alone who came or learned. Whoever came to 安全培训 (four people, 4 hours) is in every office but those of
 * classes: 16 hours.
 */

const IDS = NAMES.map((_, at) => `K10${at}`)
const came = (heads: Rows[number], rows: Rows, titles: Rows = []): Sheets => ({ 参会: [...titles, heads, ...rows] })
const toSecrecy = (ids: readonly string[]): Rows => ids.map((id) => ['保密教育', id])
const BY_NUMBER = came(['培训班名称', '工号'], toSecrecy(IDS))

test.each<[string, Sheets, number, (readonly string[])?]>([
  ['classes and numbers', BY_NUMBER, 16 + 32],
  [
    'who of them came',
    came(
      ['培训名称', '用户编号', '最终参会'],
      IDS.map((id, at) => ['保密教育', id, at === 1 ? 0 : 1]),
    ),
    16 + 24,
  ],
  [
    'a sign-in sheet under its class',
    came(
      ['序号', '职工编号', '部门'],
      IDS.map((id, at) => [at + 1, id, '一部']),
      [['保密教育签到表']],
    ),
    16 + 32,
  ],
  [
    'a class above its group',
    came(
      ['培训名称', '工号', '部门'],
      IDS.map((id, at) => [at === 0 ? '保密教育' : null, id, '一部']),
    ),
    16 + 32,
  ],
  [
    'external study',
    {
      外出学习: [
        ['工号', '培训名称', '主办单位', '开始时间', '学时'],
        ['K100', '治理研修', '学会', '2025-05-01', 16],
      ],
    },
    16 + 16,
  ],
  [
    'online study',
    {
      网课: [
        ['用户编号', '课件名称', '完成时间', '学时'],
        ['K100', '甲课', '2025-05-01', 2],
      ],
    },
    16 + 2,
  ],
  [
    'several studies a row',
    {
      外出学习: [
        ['工号', '培训名称1', '学时1', '培训名称2', '学时2'],
        ['K100', '治理研修', 16, '安全研修', 8],
        ['K101', '治理研修', 16, null, null],
      ],
    },
    16 + 40,
  ],
  ['what the user says it is', came(['培训班名称', '工号'], toSecrecy(['K100', 'X1'])), 16 + 8, ['参会=实际参会人员']],
])('reads %s', async (_, sheets, hours, answers = []) => {
  const read = await readOffice(sheets, answers)
  expect(read.asked).toEqual(answers.length > 0 ? ['unknown-person'] : [])
  expect(read.hours).toBe(hours)
})

test('a number that nobody has is an unknown person in its row', async () => {
  const read = await readOffice(came(['培训班名称', '工号'], toSecrecy([...IDS, 'K999'])))
  expect(read).toMatchObject({ asked: ['unknown-person'], hours: 16 + 32 })
})

test('a row without its number is told', async () => {
  const read = await readOffice(came(['培训班名称', '工号', '部门'], [...toSecrecy(IDS), ['保密教育', null, '一部']]))
  expect(read).toMatchObject({ asked: ['missing-value'], hours: 16 + 32 })
})

test.each<[string, Sheets]>([
  ['numbers of nobody', came(['培训班名称', '工号', '最终参会'], [['保密教育', 'X1', '是']])],
  ['as many strange numbers as known ones', came(['培训名称', '工号'], toSecrecy(['K100', 'X1', 'X2', 'K101']))],
  ['numbers of somebody else', came(['培训名称', '讲师工号'], toSecrecy(IDS))],
  [
    'numbers beside names under another head',
    came(
      ['培训名称', '工号', '填报'],
      [
        ['保密教育', 'K100', '钱二宝'],
        ['保密教育', 'K101', '赵一凡'],
      ],
    ),
  ],
  [
    'two columns of numbers',
    came(
      ['培训名称', '工号', '工号'],
      [
        ['保密教育', 'K100', 'K101'],
        ['保密教育', 'K101', 'K102'],
      ],
    ),
  ],
  [
    'two lists side by side',
    came(
      ['培训名称', '工号', null, '培训名称', '工号'],
      [
        ['保密教育', 'K100', null, '保密教育', 'K101'],
        ['保密教育', 'K102', null, '保密教育', 'K103'],
      ],
    ),
  ],
  [
    'study elsewhere that does not say so',
    came(
      ['工号', '培训名称', '学时'],
      [
        ['K100', '甲研修', 8],
        ['K101', '甲研修', 8],
      ],
    ),
  ],
  [
    'classes of somebody else',
    came(
      ['培训名称', '工号'],
      IDS.map((id) => ['外单位研修', id]),
    ),
  ],
  ['classes and departments', came(['培训名称', '部门', '最终参会'], [['保密教育', '一部', '是']])],
])('reads nobody from %s', async (_, sheets) => {
  const { asked, hours } = await readOffice(sheets)
  expect(hours).toBe(16)
  expect(asked).not.toEqual([])
})

import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Lists of several classes one below another: what the foot of each says of how many came is held against that list alone.
 */

const heads = ['序号', '姓名', '部门', '签名']
const list = (title: string, came: number, foot: Rows, above: Rows = []): Rows => [
  [title],
  ...above,
  heads,
  ...NAMES.slice(0, came).map((name, at) => [at + 1, name, '一部', name]),
  ...foot,
]
const GAP: Rows = [[]]
const foot = (count: number): Rows => [[`实到${count}人`, null, '负责人签字：']]
const SECRECY = '一、保密教育签到表（2025年3月1日）'
const SAFETY = '二、安全培训签到表（2025年4月1日）'

test.each<[string, Rows, number, boolean]>([
  ['each its own', [...list(SECRECY, 3, foot(3)), ...GAP, ...list(SAFETY, 2, foot(2))], 32, false],
  ['without a blank row', [...list(SECRECY, 3, foot(3)), ...list(SAFETY, 2, foot(2))], 32, false],
  ['the second without', [...list(SECRECY, 3, foot(3)), ...GAP, ...list(SAFETY, 2, [])], 32, false],
  ['the first wrong', [...list(SECRECY, 3, foot(4)), ...GAP, ...list(SAFETY, 2, foot(2))], 32, true],
  ['the second wrong', [...list(SECRECY, 3, foot(3)), ...GAP, ...list(SAFETY, 2, foot(3))], 32, true],
  [
    'signed below the count',
    [...list(SECRECY, 3, [['实到3人'], ['负责人：']]), ...GAP, ...list(SAFETY, 2, foot(2))],
    32,
    false,
  ],
  [
    'a number in its cell',
    [...list(SECRECY, 3, [['实到人数', 3]]), ...GAP, ...list(SAFETY, 2, [['实到人数', 2]])],
    32,
    false,
  ],
  [
    'above its heads',
    [...list(SECRECY, 3, [], [['应到4人，实到3人']]), ...GAP, ...list(SAFETY, 2, [], [['应到4人，实到2人']])],
    32,
    false,
  ],
  [
    'above its heads and wrong',
    [...list(SECRECY, 3, [], [['应到4人，实到3人']]), ...GAP, ...list(SAFETY, 2, [], [['应到4人，实到1人']])],
    32,
    true,
  ],
  [
    'titles that count',
    [
      ...list(`${SECRECY.slice(2)}（实到3人）`, 3, [], [['地点：报告厅']]),
      ...list(`${SAFETY.slice(2)}（实到2人）`, 2, [], [['地点：报告厅']]),
    ],
    32,
    false,
  ],
])('counts of lists below one another: %s', async (_, rows, hours, isAsked) => {
  const read = await readOffice({ 实际参会人员: null, 全年签到: rows })
  expect(read).toMatchObject({ asked: isAsked ? ['question-foot-count'] : [], hours })
})

/** Hours of people by classes, with a row below. */
const matrix = (row: Rows[number]): Rows => [
  ['姓名', '部门', '保密教育', '安全培训'],
  ...NAMES.map((name) => [name, '一部', 8, 4]),
  row,
]
/** Who came to each class under its name, merged over them, with a row below each. */
const grouped = (below: string): Rows => [
  ['培训名称', '序号', '姓名', '部门'],
  ...['保密教育', '安全培训'].flatMap((name) => [
    ...NAMES.map((one, at) => [at === 0 ? name : null, at + 1, one, '一部']),
    [below, null, null, null],
  ]),
]
const MERGES = { 参加: ['A2:A5', 'A7:A10'] }

test.each<[string, Rows, object]>([
  ['人次', matrix(['人次', null, 4, 4]), { asked: [], hours: 48 }],
  ['参加人次', matrix(['参加人次', null, 4, 4]), { asked: [], hours: 48 }],
  ['培训人次：', matrix([null, '人次', 4, 4]), { asked: [], hours: 48 }],
  ['somebody unknown', matrix(['周五常', null, 8, 4]), { hours: 48, asked: ['unknown-person', 'unknown-person'] }],
  ['共4人', grouped('共4人'), { asked: [], hours: 48 }],
  ['计4人', grouped('计4人'), { asked: [], hours: 48 }],
  ['共 4 人次', grouped('共 4 人次'), { asked: [], hours: 48 }],
  ['小计：共4人', grouped('小计：共4人'), { asked: [], hours: 48 }],
])('rows of sums: %s', async (_, rows, expected) => {
  expect(await readOffice({ 实际参会人员: null, 参加: rows }, [], rows[0]![0] === '姓名' ? {} : MERGES)).toMatchObject(
    expected,
  )
})

describe('what a list says of itself', () => {
  const signed = (came: number, below: string, count: string | number | null = null): Rows =>
    list('保密教育签到表', came, [[], ['注：名单以签到为准'], [below, count]])
  const asked = async (rows: Rows) => (await readOffice({ 签到: rows })).asked

  test.each([
    '共30人',
    '共计：30人',
    '合计30人',
    '总人数：30',
    '签到人数 30',
    '到会人数：30人',
    '缺席3人',
    '未到2人',
    '请假2人',
    '请假1人，缺席1人',
    '其中外单位3人',
    '（其中2人为列席）',
  ])('%s is asked about where the list says otherwise', async (below) => {
    const found = await asked(signed(3, below))
    expect(found).toHaveLength(1)
    expect(['question-foot-count', 'question-note']).toContain(found[0])
  })

  test.each([
    '共3人',
    '合计3人',
    '签到人数 3',
    '缺席0人',
    '应到4人，实到3人，请假1人',
    '其中女职工2人',
    '共3页',
    '共2个班次',
  ])('%s is not', async (below) => {
    expect(await asked(signed(3, below))).toEqual([])
  })

  test('a count in the next cell, too', async () => {
    expect(await asked(signed(3, '签到人数', 30))).toEqual(['question-foot-count'])
    expect(await asked(signed(3, '签到人数', 3))).toEqual([])
  })

  test('who is marked away counts as such, and on the list', async () => {
    const marked = (below: string): Rows => [
      ['保密教育签到表'],
      ['姓名', '签到'],
      ...NAMES.map((name, at) => [name, at < 3 ? '√' : '请假'] as const),
      [below],
    ]
    expect(await asked(marked('请假1人'))).toEqual([])
    expect(await asked(marked('共4人'))).toEqual([])
    expect(await asked(marked('请假2人'))).toEqual(['question-foot-count'])
  })

  test('panels side by side are one list', async () => {
    const panels = (below: string): Rows => [
      ['保密教育参训人员名单'],
      ['序号', '姓名', '部门', null, '序号', '姓名', '部门'],
      [1, NAMES[0]!, '一部', null, 3, NAMES[2]!, '二部'],
      [2, NAMES[1]!, '一部'],
      [],
      [below],
    ]
    const askedOf = async (rows: Rows) => (await readOffice({ 名单: rows })).asked
    expect(await askedOf(panels('共3人'))).toEqual([])
    expect(await askedOf(panels('共30人'))).toEqual(['question-foot-count'])
    expect(await askedOf(panels('实到2人'))).toEqual(['question-foot-count'])
    expect(await askedOf(panels('缺席3人'))).toHaveLength(1)
  })

  test('groups count themselves', async () => {
    const grouped: Rows = [
      ['保密教育参训人员名单'],
      ['部门', '姓名'],
      ['一部', NAMES[0]!],
      ['一部', NAMES[1]!],
      ['小计', '2人'],
      ['二部', NAMES[2]!],
      ['小计', '1人'],
      ['合计', '3人'],
    ]
    expect(await asked(grouped)).toEqual([])
  })
})

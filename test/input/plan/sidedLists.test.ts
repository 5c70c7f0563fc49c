import { NAMES, type Rows, readOffice } from './smallOffice'

/*
 * Two lists of people on one sheet of a class, only one of which came: by the words over or before each it is the one that is read, however
 * they stand to each other.
 */

const [FIRST, SECOND, THIRD, FOURTH] = NAMES as [string, string, string, string]
const CAME = [FIRST, SECOND]
const WAS_AWAY = [THIRD, FOURTH]

interface List {
  readonly words: string
  readonly names: readonly string[]
}

const TITLE = ['保密教育培训名单']
const HEAD = ['序号', '姓名', '部门']
const FORM: Rows = [['培训记录表'], ['培训名称', '保密教育', '培训时间', '2025年3月1日']]
const row = ({ names }: List, at: number) => (names[at] ? [at + 1, names[at], '一部'] : [null, null, null])
const listed = (list: List) => list.names.map((_, at) => row(list, at))

const SHAPES: Readonly<Record<string, (one: List, other: List) => Rows>> = {
  'side by side': (one, other) => [
    TITLE,
    [one.words || null, null, null, null, other.words],
    [...HEAD, null, ...HEAD],
    ...NAMES.map((_, at) => [...row(one, at), null, ...row(other, at)]),
  ],
  'one above the other': (one, other) => [
    TITLE,
    [one.words],
    HEAD,
    ...listed(one),
    [],
    [other.words],
    HEAD,
    ...listed(other),
  ],
  'under one head': (one, other) => [TITLE, HEAD, [one.words], ...listed(one), [other.words], ...listed(other)],
  'a row of names': (one, other) => [TITLE, [one.words], one.names, [other.words], other.names],
  'in one cell': (one, other) => [...FORM, [one.words, one.names.join('、')], [other.words, other.names.join('、')]],
  'a cell each': (one, other) => [...FORM, [one.words, ...one.names], [other.words, ...other.names]],
}

const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  ['实到名单', '应到名单', NAMES],
  ['实际参加', '计划参加', NAMES],
  ['到会人员', '通知人员', NAMES],
  ['实参训', '应参训', NAMES],
  ['已参训', '待参训', WAS_AWAY],
  ['到会', '未到会', WAS_AWAY],
  ['参加人员', '请假人员', WAS_AWAY],
  ['签到名单', '报名名单', NAMES],
  ['出席人员（2人）', '缺席人员（2人）', WAS_AWAY],
  ['二、参训人员', '一、报名人员', NAMES],
]

test.each(Object.entries(SHAPES))('of two lists %s the one that came counts', async (_, sheet) => {
  for (const [came, other, names] of PAIRS) {
    const [one, two]: [List, List] = [
      { words: came, names: CAME },
      { words: other, names },
    ]
    for (const rows of [sheet(one, two), sheet(two, one)]) {
      const { asked, hours } = await readOffice({ 培训记录: rows })
      expect([came, other, asked.filter((code) => code !== 'question-participants'), hours]).toEqual([
        came,
        other,
        [],
        16 + 16,
      ])
    }
  }
})

test.each<[string, Rows]>([
  [
    'who were to come and who were away',
    SHAPES['side by side']!({ words: '应到名单', names: NAMES }, { words: '请假名单', names: WAS_AWAY }),
  ],
  [
    'somebody who came and was away',
    SHAPES['side by side']!({ words: '实到名单', names: CAME }, { words: '请假名单', names: [SECOND] }),
  ],
  [
    'people of whom nothing is said',
    SHAPES['side by side']!({ words: '', names: CAME }, { words: '报名名单', names: NAMES }),
  ],
  ['people in two sentences', [...FORM, [`应到：${NAMES.join('、')}`], [`实到：${CAME.join('、')}`]]],
  [
    'two columns of which no words say whom they name',
    [TITLE, ['计划参加', '实际参加'], ...NAMES.map((name, at) => [name, CAME[at] ?? null])],
  ],
])('asked: %s', async (_, rows) => {
  const { asked } = await readOffice({ 培训记录: rows })
  expect(asked).toContain('question-sheet-kind')
})

test('heads over names alone are such words', async () => {
  const rows = [TITLE, ['序号', '应到人员', '实到人员'], ...NAMES.map((name, at) => [at + 1, name, CAME[at] ?? null])]
  expect(await readOffice({ 培训记录: rows })).toMatchObject({ hours: 16 + 16 })
})

test.each<[string, Rows, number]>([
  [
    'marks under such heads',
    [TITLE, ['姓名', '报名', '签到'], ...NAMES.map((name, at) => [name, '√', at < 2 ? '√' : '×'])],
    32,
  ],
  [
    'two lists of who came',
    SHAPES['side by side']!({ words: '到会人员', names: CAME }, { words: '到会人员', names: WAS_AWAY }),
    48,
  ],
  ['numbers', [TITLE, ['应到', 4, '实到', 4], HEAD, ...listed({ words: '', names: NAMES })], 48],
])('read as before: %s', async (_, rows, hours) => {
  expect(await readOffice({ 保密教育签到: rows })).toMatchObject({ hours })
})

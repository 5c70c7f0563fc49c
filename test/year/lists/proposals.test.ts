import { acceptedOf, CERTAIN } from '../../../src/year/lists/importLists'
import { dingClockIns, dingSignIn, meetingDetails, meetingOverview, surveyAnswers } from '../../support/exportedLists'
import type { Value } from '../../support/grid'
import { listGrids, openSheets, propose, type Sheets } from '../../support/lists'
import { SMALL } from '../../support/smallInstitute'

const ATTENDED = ['培训名称', '用户编号', '姓名', '学时', '最终参会']
const STUDIED = ['用户编号', '学员姓名', '年度', '培训名称', '培训类型', '开始时间', '结束时间', '学时', '审核状态']
const WATCHED = ['用户编号', '姓名', '课件名称', '学习时间', '学时']
const STAFF = ['用户编号', '姓名', '部门', '是否有学时要求', '入职时间']

type Case = readonly [
  what: string,
  sheet: string,
  head: readonly string[],
  row: readonly Value[],
  kinds: readonly string[],
]

/** The kinds that are said of one row of a list, beside the small institute: the gravest first, `new` for none. */
const CASES: readonly Case[] = [
  ['somebody new at a class', '参会', ATTENDED, ['保密教育', 'X001', '柏小川', null, '是'], ['new']],
  ['who stands there', '参会', ATTENDED, ['编译技术研修班', 'X001', '柏小川', null, '是'], ['there']],
  [
    'who stands there with the hours of the class',
    '参会',
    ATTENDED,
    ['编译技术研修班', 'X001', '柏小川', 60, '是'],
    ['there'],
  ],
  ['other hours', '参会', ATTENDED, ['编译技术研修班', 'X002', '蓝一苇', 40, '是'], ['contradicts']],
  ['who did not come after all', '参会', ATTENDED, ['编译技术研修班', 'X001', '柏小川', null, '否'], ['contradicts']],
  ['who was away and is not listed', '参会', ATTENDED, ['保密教育', 'X001', '柏小川', null, '否'], ['absent']],
  ['a name misspelt', '参会', ATTENDED, ['保密教育', null, '闻人硕', null, '是'], ['name']],
  ['a number of one and the name of another', '参会', ATTENDED, ['保密教育', 'X001', '蓝一苇', null, '是'], ['name']],
  ['a class that nobody knows', '参会', ATTENDED, ['保密教', 'X001', '柏小川', null, '是'], ['unknown-class']],
  ['hours that cannot be read', '参会', ATTENDED, ['保密教育', 'X001', '柏小川', '很多', '是'], ['unreadable']],
  [
    'study elsewhere',
    '外部学习',
    STUDIED,
    ['X001', '柏小川', 2025, '算法年会', '外部培训', '2025-10-10', '2025-10-11', 8, '通过'],
    ['new'],
  ],
  [
    'study that stands there',
    '外部学习',
    STUDIED,
    ['X002', '蓝一苇', 2025, '慕课', '网络学时', '2025-08-01', '2025-08-20', 12, '待审核'],
    ['there'],
  ],
  [
    'study reviewed since',
    '外部学习',
    STUDIED,
    ['X002', '蓝一苇', 2025, '慕课', '网络学时', '2025-08-01', '2025-08-20', 12, '通过'],
    ['contradicts'],
  ],
  [
    'study of another year',
    '外部学习',
    STUDIED,
    ['X001', '柏小川', 2024, '算法年会', '外部培训', '2024-10-10', '2024-10-11', 8, '通过'],
    ['other-year'],
  ],
  [
    'a class recorded as study elsewhere',
    '外部学习',
    STUDIED,
    ['X001', '柏小川', 2025, '编译技术研修班', '外部培训', '2025-11-01', '2025-11-02', 8, '通过'],
    ['double'],
  ],
  [
    'two trainings at one time',
    '外部学习',
    STUDIED,
    ['X001', '柏小川', 2025, '算法年会', '外部培训', '2025-07-10', '2025-07-16', 8, '通过'],
    ['double'],
  ],
  ['a course', '在线学习', WATCHED, ['X002', '蓝一苇', '科技伦理', '2025-09-05', '1'], ['new']],
  [
    'a course that stands there',
    '在线学习',
    WATCHED,
    ['X001', '柏小川', '科技伦理', '2025-09-01', '30分钟'],
    ['there'],
  ],
  [
    'the same course at another time',
    '在线学习',
    WATCHED,
    ['X001', '柏小川', '科技伦理', '2025-09-08', '30分钟'],
    ['new'],
  ],
  ['a colleague', '人员', STAFF, ['X009', '桑晚', '软件室', '是', '2025-09-01'], ['new']],
  ['a colleague who is there', '人员', STAFF, ['X001', '柏小川', '软件室', '是', '2010-07-01'], ['there']],
  ['who moved', '人员', STAFF, ['X001', '柏小川', '硬件室', '是', '2010-07-01'], ['contradicts']],
  ['a namesake with another number', '人员', STAFF, ['X010', '柏小川', '硬件室', '是', '2025-09-01'], ['name']],
]

describe('what is proposed for a row of a list', () => {
  test.each(CASES)('%s', async (_, sheet, head, row, kinds) => {
    const { proposals } = await propose(await openSheets(SMALL), listGrids('名单.xlsx', { [sheet]: [head, row] }))
    expect(proposals.map(({ doubts }) => (doubts.length === 0 ? ['new'] : doubts.map(({ kind }) => kind)))).toEqual([
      kinds,
    ])
  })

  test('a field that is another, with what stands there and what the list says', async () => {
    const list = listGrids('名单.xlsx', { 参会: [ATTENDED, ['编译技术研修班', 'X002', '蓝一苇', 40, '是']] })
    const { proposals } = await propose(await openSheets(SMALL), list)
    expect(proposals[0]!.doubts).toEqual([
      {
        kind: 'contradicts',
        changes: [
          {
            key: 'hours',
            place: { file: '', sheet: '实际参会人员', row: 3, column: 4 },
            before: { seconds: 30 * 3600 },
            after: { seconds: 40 * 3600 },
          },
        ],
      },
    ])
  })

  test('a name of which somebody has said who is meant', async () => {
    const opened = await openSheets(SMALL)
    const list = listGrids('名单.xlsx', { 参会: [ATTENDED, ['保密教育', null, '闻人硕', null, '是']] })
    const { proposals } = await propose(opened, list)
    expect(proposals[0]!.doubts).toEqual([{ kind: 'name', choices: [2], namesakes: false }])
    const answered = await propose(opened, list, { names: [{ written: '闻人硕', id: null, person: 2 }] })
    expect(answered.proposals[0]).toMatchObject({ kind: 'new', person: 2, written: '闻人硕' })
  })

  test('two bearers of one name, to be chosen from', async () => {
    const twice: Sheets = {
      ...SMALL,
      人员: [...SMALL.人员, ['X005', '柏小川', '星野计算技术研究所', '网络室', '是', '2015-01-01']],
    }
    const list = listGrids('名单.xlsx', { 参会: [ATTENDED, ['保密教育', null, '柏小川', null, '是']] })
    const { proposals } = await propose(await openSheets(twice), list)
    expect(proposals[0]!.doubts).toEqual([{ kind: 'name', choices: [0, 4], namesakes: true }])
  })
})

const SIGNED = [
  { name: '柏小川', id: 'X001', department: '软件室', at: '2025-06-05 08:55' },
  { name: '闻人硕', id: '', department: '硬件室', at: '2025-06-05 08:57' },
  { name: '宫知夏', id: 'X004', department: '硬件室', at: '2025-06-07 08:57' },
]

const STAYS = [
  { name: '柏小川(柏小川)', from: '2025-06-05 08:51:00', to: '2025-06-05 10:00:00', length: '01:09:00' },
  { name: '柏小川(柏小川)', from: '2025-06-05 10:10:00', to: '2025-06-05 12:00:00', length: '1小时50分' },
  { name: '启明所-蓝一苇', from: '2025-06-05 08:51:00', to: '2025-06-05 12:00:00', length: '03:09:00' },
  { name: '宫知夏', from: '2025-06-05 08:51:00', to: '2025-06-05 09:00:00', length: '00:09:00' },
]

describe('lists as apps export them', () => {
  const said = async (sheet: string, rows: readonly (readonly Value[])[], file = '导出.xlsx') => {
    const { proposals } = await propose(await openSheets(SMALL), listGrids(file, { [sheet]: rows }))
    return proposals.map(({ written, kind, rows: all, stayed, doubts }) => ({
      written,
      kind,
      rows: all,
      stayed,
      doubts: doubts.map((doubt) => doubt.kind),
    }))
  }

  test('钉钉 签到, with the class in its title and a day that is none of the class', async () => {
    expect(await said('签到', dingSignIn('保密教育', SIGNED))).toEqual([
      { written: '柏小川', kind: 'asked', rows: [4], stayed: null, doubts: ['asked'] },
      { written: '闻人硕', kind: 'name', rows: [5], stayed: null, doubts: ['name'] },
      { written: '宫知夏', kind: 'asked', rows: [6], stayed: null, doubts: ['asked', 'outside-dates'] },
    ])
  })

  test('钉钉 考勤, which names no class: those held on the day may be meant', async () => {
    const { proposals } = await propose(
      await openSheets(SMALL),
      listGrids('考勤.xlsx', { 原始记录: dingClockIns(SIGNED.slice(0, 1)) }),
    )
    expect(proposals[0]!.doubts).toMatchObject([{ kind: 'unknown-class', choices: [1] }])
  })

  test('腾讯会议 明细: several joins of one person are one row, with the time of all', async () => {
    expect(await said('成员参会明细', meetingDetails('保密教育', STAYS))).toEqual([
      { written: '柏小川(柏小川)', kind: 'new', rows: [10, 11], stayed: 2 * 3600 + 59 * 60, doubts: [] },
      { written: '启明所-蓝一苇', kind: 'name', rows: [12], stayed: 3 * 3600 + 540, doubts: ['name'] },
      { written: '宫知夏', kind: 'short-stay', rows: [13], stayed: 540, doubts: ['short-stay'] },
    ])
  })

  test('腾讯会议 概况: a row a person', async () => {
    expect(
      (await said('成员参会概况', meetingOverview('保密教育', [STAYS[0]!, STAYS[3]!]))).map(({ kind }) => kind),
    ).toEqual(['short-stay', 'short-stay'])
  })

  test('问卷星: questions numbered in the head', async () => {
    const answers = [
      { name: '柏小川', department: '软件室', id: 'X001', title: '算法年会', hours: '8', at: '2025-10-10' },
      { name: '柏小川', department: '软件室', id: 'X001', title: '算法年会', hours: '8', at: '2025-10-10' },
    ]
    const once = await said('Sheet1', surveyAnswers(answers), '外部学习问卷.xlsx')
    expect(once.map(({ kind, rows }) => [kind, rows])).toEqual([['new', [2, 3]]])
  })
})

describe('lists that say different hours of one person at one class', () => {
  const list = (file: string, hours: Value) =>
    listGrids(file, { 参会: [ATTENDED, ['保密教育', 'X001', '柏小川', hours, '是']] })
  const ALL = { kinds: new Set(['new', 'contradicts', 'disagrees'] as const), lines: new Map<string, boolean>() }

  test('each is told with the other, and a kind takes but one', async () => {
    const { proposals } = await propose(await openSheets(SMALL), [...list('甲.xlsx', 3), ...list('乙.xlsx', null)])
    expect(proposals.map(({ place, doubts }) => [place.file, doubts])).toEqual([
      ['甲.xlsx', [{ kind: 'disagrees', others: [{ place: placed('乙.xlsx'), seconds: 4 * 3600 }] }]],
      ['乙.xlsx', [{ kind: 'disagrees', others: [{ place: placed('甲.xlsx'), seconds: 3 * 3600 }] }]],
    ])
    const taken = (lines: ReadonlyMap<string, boolean>) =>
      acceptedOf(proposals, { ...ALL, lines }).map(({ place }) => place.file)
    expect(acceptedOf(proposals, CERTAIN)).toEqual([])
    expect(taken(new Map())).toEqual(['甲.xlsx'])
    expect(taken(new Map([[proposals[1]!.id, true]]))).toEqual(['乙.xlsx'])
    expect(taken(new Map([[proposals[0]!.id, false]]))).toEqual(['乙.xlsx'])
  })

  test('the same hours, said or meant, are one row', async () => {
    const { proposals } = await propose(await openSheets(SMALL), [...list('甲.xlsx', 4), ...list('乙.xlsx', null)])
    expect(proposals.map(({ kind }) => kind)).toEqual(['new'])
  })

  test('one that stands there does not hide another that differs', async () => {
    const of = (file: string, hours: Value) =>
      listGrids(file, { 参会: [ATTENDED, ['编译技术研修班', 'X002', '蓝一苇', hours, '是']] })
    const { proposals } = await propose(await openSheets(SMALL), [...of('甲.xlsx', 30), ...of('乙.xlsx', 40)])
    expect(proposals.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([
      ['there'],
      ['contradicts', 'disagrees'],
    ])
  })

  const placed = (file: string) => ({ file, sheet: '参会', row: 2, column: null })
})

describe('other study that lists have twice', () => {
  const studied = (file: string, ...rows: readonly (readonly Value[])[]) =>
    listGrids(file, { 外部学习: [STUDIED, ...rows] })
  const watched = (file: string, ...rows: readonly (readonly Value[])[]) =>
    listGrids(file, { 在线学习: [WATCHED, ...rows] })
  const meeting = (hours: Value, start: Value = '2025-10-10', title = '算法年会', type = '外部培训') =>
    ['X001', '柏小川', 2025, title, type, start, null, hours, '通过'] as const
  const course = (hours: Value, at: Value) => ['X001', '柏小川', '排版入门', at, hours] as const
  const kinds = (sheets: Awaited<ReturnType<typeof propose>>) =>
    sheets.proposals.map(({ doubts }) => doubts.map(({ kind }) => kind))
  const EVERY = { kinds: new Set(['new', 'double', 'disagrees', 'contradicts'] as const), lines: new Map() }

  test.each([
    ['other hours in one list', [...studied('甲.xlsx', meeting(8), meeting(16))], [['disagrees'], ['disagrees']], 1],
    [
      'other hours in two lists, the title written otherwise',
      [...studied('甲.xlsx', meeting(8)), ...studied('乙.xlsx', meeting(16, '2025-10-10', '《算法 年会》'))],
      [['disagrees'], ['disagrees']],
      1,
    ],
    [
      'the same in two lists as other types',
      [...studied('甲.xlsx', meeting(8)), ...studied('乙.xlsx', meeting(8, '2025-10-10', '算法年会', '在职自学'))],
      [[], ['double']],
      1,
    ],
    [
      'once without a day',
      [...studied('甲.xlsx', meeting(8)), ...studied('乙.xlsx', meeting(16, null))],
      [['double'], ['double']],
      2,
    ],
    ['another day', [...studied('甲.xlsx', meeting(8), meeting(16, '2025-10-20'))], [[], []], 2],
    [
      'one sitting of a course',
      [...watched('甲.xlsx', course('1', '2025-10-10 09:00'), course('2', '2025-10-10 09:00'))],
      [['disagrees'], ['disagrees']],
      1,
    ],
    [
      'two sittings of a course',
      [...watched('甲.xlsx', course('1', '2025-10-10 09:00'), course('2', '2025-10-10 19:00'))],
      [[], []],
      2,
    ],
    [
      'a course twice on a day without its times',
      [...watched('甲.xlsx', course('1', '2025-10-10'), course('2', '2025-10-10'))],
      [['double'], ['double']],
      2,
    ],
  ] as const)('%s', async (_what, lists, said, taken) => {
    const proposed = await propose(await openSheets(SMALL), lists)
    expect(kinds(proposed)).toEqual(said)
    expect(acceptedOf(proposed.proposals, EVERY)).toHaveLength(taken)
  })

  test('a sitting that stands there with other hours is contradicted', async () => {
    const book = { ...SMALL, 在线学习: [WATCHED, course('1', '2025-10-10 09:00')] }
    const proposed = await propose(await openSheets(book), watched('甲.xlsx', course('2', '2025-10-10 09:00')))
    expect(proposed.proposals.map(({ doubts }) => doubts)).toEqual([
      [expect.objectContaining({ kind: 'contradicts', changes: [expect.objectContaining({ key: 'hours' })] })],
    ])
  })
})

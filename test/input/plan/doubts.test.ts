import { readDataset } from '../../../src/input/readDataset'
import { HOUR } from '../../../src/records/duration'
import { isQuestion } from '../../../src/records/finding'
import { WAN } from '../../../src/records/money'
import { StudyState } from '../../../src/records/studyRecords'
import { answerText, parseAnswer } from '../../../src/state/answerText'
import { gridOf, type Value } from '../../support/grid'

/*
 * What a workbook says twice, or of which it gives another number somewhere else: each is asked, its answers are carried out, and what
 * is certain is not asked.
 */

type Rows = readonly (readonly Value[])[]
type Sheets = Readonly<Record<string, Rows | null>>

const NAMES = ['赵一凡', '钱二宝', '孙三多', '李四方']
const staff = (head: string, last: string, names: readonly string[] = NAMES): Rows => [
  ['用户编号', '姓名', '部门', head],
  ...names.map((name, at) => [`K10${name.charCodeAt(0)}`, name, '一部', at === names.length - 1 ? last : '2015-03-01']),
]
const CLASSES: Rows = [
  ['培训名称', '培训年度', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数', '所需经费(万元)'],
  ['保密教育', 2025, '已实施', '2025-03-01', '2025-03-01', 8, 4, 1],
  ['安全培训', 2025, '已实施', '2025-04-01', '2025-04-01', 4, 4, 2],
]
const settings = (funding: number, head = '单位投入总经费(万元)'): Rows => [
  ['项目', '值'],
  ['年度', 2025],
  ['单位在职总人数', 4],
  [head, funding],
]
const CAME: Rows = [
  ['培训名称', '姓名', '最终参会'],
  ...['保密教育', '安全培训'].flatMap((one) => NAMES.map((name) => [one, name, '是'])),
]

async function read(sheets: Sheets, answers: readonly string[] = []) {
  const all: Sheets = {
    设置: settings(5),
    人员: staff('入职时间', '2015-03-01'),
    培训班: CLASSES,
    实际参会人员: CAME,
    ...sheets,
  }
  const grids = Object.entries(all).flatMap(([name, rows]) => (rows === null ? [] : [gridOf(name, rows)]))
  const { dataset, findings } = await readDataset(grids, { answers: answers.map((text) => parseAnswer(text)!) })
  const { studies, people, classes, policy } = dataset
  let hours = 0
  for (let record = 0; record < studies.count; record++)
    if (studies.state[record] === StudyState.accepted && studies.person[record]! >= 0)
      hours +=
        (studies.seconds[record]! < 0
          ? (classes[studies.trainingClass[record]!]?.hours ?? 0)
          : studies.seconds[record]!) / HOUR
  return {
    asked: findings.filter(isQuestion).map(({ code }) => code),
    choices: findings.filter(isQuestion).flatMap(({ args }) => args.choices.map(answerText)),
    hours,
    people: people.map(({ name }) => name),
    funding: (policy.funding ?? 0) / WAN,
  }
}

const online = (...rows: Rows): Rows => [
  ['姓名', '课件名称', '完成时间', '学时'],
  ...NAMES.flatMap((name) => ['甲课', '乙课'].map((title, at) => [name, `${title}${name}`, `2025-0${at + 5}-01`, 1])),
  ...rows,
]
const external = (...rows: Rows): Rows => [
  ['姓名', '培训名称', '主办单位', '开始时间', '结束时间', '学时'],
  ['赵一凡', '治理研修', '学会', '2025-05-01', '2025-05-02', 16],
  ...rows,
]
const signed = (rows: Rows, foot: Rows = [], title = '保密教育签到表'): Sheets => ({
  实际参会人员: CAME.filter(([name]) => name !== '保密教育'),
  保密教育签到: [[title], ['序号', '姓名', '签到'], ...rows.map((row, at) => [at + 1, ...row]), ...foot],
})
const PRESENT: Rows = NAMES.map((name) => [name, '√'])

/** External study with one more column, of which the first row says something else. */
const wider = (head: string, first: Value, other: Value): Rows =>
  external(['钱二宝', '安全研修', '学会', '2025-06-01', '2025-06-02', 8]).map((row, at) => [
    ...row,
    at === 0 ? head : at === 1 ? first : other,
  ])
const together = (head: string): Rows => [
  [...external()[0]!.slice(0, 5), head],
  ['赵一凡、钱二宝', '治理研修', '学会', '2025-05-01', '2025-05-02', 16],
]
const came = (head: string, first: Value, other: Value): Rows =>
  CAME.map((row, at) => [...row, at === 0 ? head : at === 1 ? first : other])
const owing = (last: number): Rows =>
  staff('入职时间', '2015-03-01').map((row, at) => [
    ...row,
    ...(at === 0 ? ['是否有学时要求', '年度学时要求'] : ['是', at === 4 ? last : 100]),
  ])
const remarked = (text: string): Rows => CLASSES.map((row, at) => [...row, at === 0 ? '备注' : at === 2 ? text : null])

test('a workbook that says everything once asks nothing', async () => {
  expect(await read({ 在线学习: online(), 外部学习: external() })).toMatchObject({ asked: [], hours: 48 + 8 + 16 })
  expect(await read(signed(PRESENT))).toMatchObject({ asked: [], hours: 48 })
})

test.each<[string, Sheets, string | null]>([
  [
    'the same course on one day',
    { 在线学习: online(['赵一凡', '甲课赵一凡', '2025-05-01', 1]) },
    'question-same-study',
  ],
  [
    'for as long in another month',
    { 在线学习: online(['赵一凡', '甲课赵一凡', '2025-09-01', 1]) },
    'question-same-study',
  ],
  ['another part of a course', { 在线学习: online(['赵一凡', '甲课赵一凡', '2025-09-01', 2]) }, null],
  ['a course of somebody else', { 在线学习: online(['赵一凡', '甲课钱二宝', '2025-05-01', 1]) }, null],
  [
    'a platform in every row',
    { 在线学习: [online()[0]!, ...['03', '04', '05'].map((month) => ['赵一凡', '学习强国', `2025-${month}-01`, 2])] },
    null,
  ],
  [
    'the same outside study',
    { 外部学习: external(['赵一凡', '治理研修', '学会', '2025-05-01', '2025-05-02', 16]) },
    'question-same-study',
  ],
  ['its second term', { 外部学习: external(['赵一凡', '治理研修', '学会', '2025-09-01', '2025-09-02', 16]) }, null],
  ['√ and × in one list', signed([...PRESENT, ['赵一凡', '×']]), 'question-both-marks'],
  ['是 and 否 in rows', { 实际参会人员: [...CAME, ['保密教育', '孙三多', '否']] }, 'question-both-marks'],
  ['× of another class', { 实际参会人员: [...CAME.slice(0, -1), ['安全培训', '李四方', '否']] }, null],
  ['a foot of fewer', signed(PRESENT, [['应到4人，实到3人']]), 'question-foot-count'],
  ['a foot of more', signed(PRESENT, [['实到人数', null, 5]]), 'question-foot-count'],
  ['a title of fewer', signed(PRESENT, [], '保密教育签到表（应到4人 实到：3人）'), 'question-foot-count'],
  ['a foot that agrees', signed(PRESENT, [['应到5人', null, '实到人数：4']]), null],
  ['a day in the foot', signed(PRESENT, [['实到时间：3月1日']]), null],
  ['a contract of this year', { 人员: staff('合同起始日期', '2025-07-01') }, 'question-column'],
  ['engaged this year', { 人员: staff('聘用时间', '2025.07') }, 'question-column'],
  ['engaged before', { 人员: staff('聘用时间', '2024-12-31') }, null],
  ['a title of this year', { 人员: staff('职称取得时间', '2025-07-01') }, null],
  ['yuan for 万元', { 设置: settings(50_000) }, 'question-funding'],
  ['as much as such an institute spends', { 设置: settings(18) }, null],
  ['a sheet of last year with days of this', { 外部学习: null, '2024年外出培训': external() }, 'question-title-year'],
  ['an edition of last year', { 外部学习: null, '外出培训（2024版）': external() }, null],
  ['a row of 计划 among 实际', { 外部学习: wider('性质', '计划', '实际') }, 'question-column'],
  ['a factor', { 外部学习: wider('折算系数', 0.5, 1) }, 'question-column'],
  ['a factor of 1', { 外部学习: wider('折算系数', 1, 1) }, null],
  ['a row of three people', { 外部学习: wider('参加人数', 3, 1) }, 'question-column'],
  ['hours of two together', { 外部学习: together('总学时') }, 'question-column'],
  ['hours of each of two', { 外部学习: together('学时') }, null],
  ['who came instead', { 实际参会人员: came('替代人', '周五常', null) }, 'question-column'],
  ['hours that were missed', { 实际参会人员: came('缺课学时', 4, null) }, 'question-column'],
  ['who left early', { 实际参会人员: came('迟到早退', '早退', null) }, 'question-attended'],
  ['who taught, beside 最终参会', { 实际参会人员: came('身份', '讲师', '学员') }, null],
  ['more hours than the class', { 实际参会人员: came('学时', 80, 8) }, 'question-hours-above'],
  ['fewer hours than the class', { 实际参会人员: came('学时', 2, 4) }, null],
  ['a course of 400 hours', { 在线学习: online(['赵一凡', '丙课', '2025-05-01', 400]) }, 'question-far-hours'],
  ['who owes fewer hours', { 人员: owing(50) }, 'question-column'],
  ['all owe the same', { 人员: owing(100) }, null],
  [
    'hours as a prize',
    {
      论文奖励: [
        ['姓名', '奖励学时'],
        ['赵一凡', 10],
        ['钱二宝', 10],
      ],
    },
    'question-sheet-kind',
  ],
  ['a class that was called off', { 培训班: remarked('因故取消') }, 'question-column'],
  ['a class of fewer hours', { 培训班: remarked('实际只上了2学时') }, 'question-column'],
  ['a class remarked upon', { 培训班: remarked('在报告厅') }, null],
  ['a title of other hours', signed(PRESENT, [], '保密教育签到表（第一天，4学时）'), 'question-hours'],
  ['a title of the same hours', signed(PRESENT, [], '保密教育签到表（8学时）'), null],
  [
    'who left',
    {
      离职人员: [
        ['姓名', '离职日期'],
        ['孙三多', '2025-04-01'],
      ],
    },
    'question-change-list',
  ],
  [
    'who left, of nobody here',
    {
      退休人员: [
        ['姓名', '退休日期'],
        ['周五常', '2025-04-01'],
      ],
    },
    null,
  ],
  [
    'who is exempt',
    {
      免考核人员: [
        ['姓名', '原因'],
        ['孙三多', '产假'],
      ],
    },
    'question-change-list',
  ],
  ['when it was made', { 外部学习: [['2026年1月5日填'], ...external()] }, null],
])('asked: %s', async (_, sheets, question) => {
  expect((await read(sheets)).asked).toEqual(question === null ? [] : [question])
})

test.each<[string, Sheets, string, object]>([
  ['once', { 在线学习: online(['赵一凡', '甲课赵一凡', '2025-05-01', 1]) }, '在线学习=重复学习只计一次', { hours: 56 }],
  ['each', { 在线学习: online(['赵一凡', '甲课赵一凡', '2025-05-01', 1]) }, '在线学习=重复学习照计', { hours: 57 }],
  ['away', signed([...PRESENT, ['赵一凡', '×']]), '保密教育签到=两种标记算未到', { hours: 40 }],
  ['came', signed([...PRESENT, ['赵一凡', '×']]), '保密教育签到=两种标记算到会', { hours: 48 }],
  ['as listed', signed(PRESENT, [['实到3人']]), '保密教育签到=到会按名单=保密教育', { hours: 48 }],
  ['yuan', { 设置: settings(50_000) }, '设置=总经费按元', { funding: 5 }],
  ['万元', { 设置: settings(50_000) }, '设置=总经费按万元', { funding: 50_000 }],
  ['dates hold', { 外部学习: [['2024年外出培训'], ...external()] }, '外部学习=年度=2025', { hours: 64 }],
])('answered: %s', async (_, sheets, answer, then) => {
  expect((await read(sheets)).choices).toContain(answer)
  expect(await read(sheets, [answer])).toMatchObject({ asked: [], ...then })
})

test('a class without a list or a number is asked about where most have lists', async () => {
  const more = (count: number) => ({
    培训班: [...CLASSES, ...Array.from({ length: count }, (_, at) => [`讲座${at}`, ...CLASSES[2]!.slice(1)])],
  })
  expect((await read(more(1))).asked).toEqual(['question-participants'])
  expect((await read(more(1), ['培训班=到会按名单=讲座0'])).asked).toEqual([])
  expect((await read(more(2))).asked).toEqual([])
})

test('of two lists of the staff either can be had instead of the other', async () => {
  const sheets = {
    人员: null,
    十一月人员: staff('入职时间', '2016-01-01', NAMES),
    三月人员: staff('入职时间', '2016-01-01', ['赵一凡', '钱二宝', '周五常']),
    实际参会人员: CAME.filter(([, name]) => name !== '孙三多' && name !== '李四方'),
  }
  const { choices, people } = await read(sheets)
  const [instead] = choices.filter((one) => one.includes('代替'))
  expect(people).toEqual(NAMES)
  expect(instead).toBe('三月人员=代替=十一月人员')
  expect((await read(sheets, [instead!])).people).toEqual(['赵一凡', '钱二宝', '周五常'])
  expect((await read(sheets, ['三月人员=不读'])).people).toEqual(NAMES)
})

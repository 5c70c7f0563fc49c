import { readDataset } from '../../../src/input/readDataset'
import { HOUR } from '../../../src/records/duration'
import { StudyState } from '../../../src/records/studyRecords'
import { gridOf } from '../../support/grid'

/* Ordinary sheets of which a careful stranger is certain: nothing is asked of them. */

type Rows = readonly (readonly (string | number | null)[])[]

const BASE: Record<string, Rows> = {
  设置: [
    ['项目', '值'],
    ['年度', 2025],
    ['在职人员总数', 3],
  ],
  人员: [
    ['用户编号', '姓名', '部门', '入职时间'],
    ['K101', '赵一凡', '一部', '2015-03-01'],
    ['K102', '钱二宝', '一部', '2015-03-01'],
    ['K103', '孙三多', '二部', '2015-03-01'],
  ],
  培训班: [
    ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
    ['保密教育', '已实施', '2025-03-01', '2025-03-01', 8, 3],
    ['安全培训', '已实施', '2025-04-01', '2025-04-01', 4, 3],
  ],
}

const LIST: Rows = [
  ['培训名称', '工号', '姓名'],
  ['保密教育', 'K101', '赵一凡'],
  ['安全培训', 'K101', '赵一凡'],
  ['安全培训', 'K102', '钱二宝'],
]

const CASES: readonly [what: string, sheets: Record<string, Rows>, hours: Record<string, number>][] = [
  [
    'codes that a note explains',
    {
      考勤代码表: [
        ['培训考勤'],
        ['代码：1—到会；2—请假；3—缺席。'],
        ['工号', '姓名', '保密教育', '安全培训'],
        ['K101', '赵一凡', 1, 2],
        ['K102', '钱二宝', 3, 1],
        ['K103', '孙三多', 2, 3],
      ],
    },
    { 赵一凡: 8, 钱二宝: 4 },
  ],
  [
    'heads ①② with their key below',
    {
      参训总览: [
        ['姓名', '①', '②'],
        ['赵一凡', '●', '—'],
        ['钱二宝', '●', '●'],
        ['孙三多', '—', '●'],
        ['① 保密教育（2025年3月1日）'],
        ['② 安全培训'],
        ['●参加　—未参加'],
      ],
    },
    { 赵一凡: 8, 钱二宝: 12, 孙三多: 4 },
  ],
  [
    'heads that are the day of one class each',
    {
      签到: [
        ['序号', '姓名', '3月1日', '4月1日'],
        [1, '赵一凡', '√', null],
        [2, '钱二宝', '√', '√'],
        [3, '孙三多', null, '√'],
        ['到场人数', null, 2, 2],
      ],
    },
    { 赵一凡: 8, 钱二宝: 12, 孙三多: 4 },
  ],
  [
    'a pivot with the totals of its details',
    {
      参训名单: LIST,
      透视: [
        ['院内培训学时（由“参训名单”透视）'],
        ['行标签', '保密教育', '安全培训', '总计'],
        ['赵一凡', 8, 4, 12],
        ['钱二宝', null, 4, 4],
        ['总计', 8, 8, 16],
      ],
    },
    { 赵一凡: 12, 钱二宝: 4 },
  ],
  [
    'a class list turned on its side',
    {
      培训班: [
        ['培训名称', '保密教育', '安全培训'],
        ['开始时间', '2025-03-01', '2025-04-01'],
        ['学时', 8, 4],
        ['计划参加人数', 3, 3],
        ['实施状态', '已实施', '已实施'],
      ],
      参训名单: LIST,
    },
    { 赵一凡: 12, 钱二宝: 4 },
  ],
  [
    'marks for the cell above, a count of rows at the end',
    {
      参训名单: [
        ['培训名称', '工号', '姓名'],
        ['安全培训', 'K101', '赵一凡'],
        ['〃', 'K102', '钱二宝'],
        ['同上', 'K103', '孙三多'],
        ['合计人次', null, 3],
      ],
    },
    { 赵一凡: 4, 钱二宝: 4, 孙三多: 4 },
  ],
  [
    'cards whose labels take two rows',
    {
      外部学习登记卡: [
        ['姓名', '赵一凡', '部门', '一部'],
        ['教职工号', 'K101', '来院时间', '2015-03-01'],
        ['培训名称', '主办单位', '开始时间', '结束时间', '学时'],
        ['统计建模', '统计学会', '2025-05-01', '2025-05-02', 16],
        ['合计', null, null, null, 16],
        ['姓名', '钱二宝'],
        ['部门', '昆虫研究室'],
        ['教职工号', 'K102'],
        ['培训名称', '主办单位', '开始时间', '结束时间', '学时'],
        ['档案管理', '档案学会', '2025-06-01', '2025-06-01', 6],
        ['公文写作', '行政学院', '2025-07-01', '2025-07-01', 4],
      ],
    },
    { 赵一凡: 16, 钱二宝: 10 },
  ],
  [
    'heads of a trade, with two words for one thing',
    {
      人员: [
        ['馆员编号', '姓名', '部门', '来馆时间'],
        ['K101', '赵一凡', '一部', '2015-03-01'],
        ['K102', '钱二宝', '一部', '2015-03-01'],
        ['K103', '孙三多', '二部', '2015-03-01'],
      ],
      培训班: [
        ['讲座（培训）名称', '实施状态', '举办开始时间', '举办结束时间', '培训学时'],
        ['保密教育', '已实施', '2025-03-01', '2025-03-01', 8],
        ['安全培训', '已实施', '2025-04-01', '2025-04-01', 4],
      ],
      参训名单: LIST,
    },
    { 赵一凡: 12, 钱二宝: 4 },
  ],
  [
    'who was on duty instead',
    {
      签到: [['安全培训签到表'], ['姓名', '签到'], ['赵一凡', '值班'], ['钱二宝', '√'], ['孙三多', '夜班']],
    },
    { 钱二宝: 4 },
  ],
  [
    'external study by a short name of its sheet',
    {
      参训名单: LIST,
      外训审批: [
        ['编号', '姓名', '部门', '培训名称', '培训日期', '学时', '审批结果'],
        [1, '孙三多', '二部', '国内进修', '2025-06-02', 64, '同意'],
        [2, '孙三多', '二部', '仪器操作', '2025-06-12', 16, '不同意'],
      ],
    },
    { 赵一凡: 12, 钱二宝: 4, 孙三多: 64 },
  ],
  [
    'one ledger of all kinds of study, told apart by 培训方式',
    {
      学习台账: [
        ['姓名', '部门', '培训名称', '培训方式', '开始时间', '结束时间', '学时'],
        ['赵一凡', '一部', '保密教育', '所内培训', '2025-03-01', '2025-03-01', 8],
        ['钱二宝', '一部', '保密教育', '所内培训', '2025-03-01', '2025-03-01', 8],
        ['钱二宝', '一部', '统计建模', '外部培训', '2025-05-06', '2025-05-07', 16],
        ['孙三多', '二部', '网络安全', '网络学习', '2025-06-03', '2025-06-03', 3],
      ],
    },
    { 赵一凡: 8, 钱二宝: 24, 孙三多: 3 },
  ],
  [
    'a questionnaire that asks whether one came',
    {
      问卷导出: [
        ['序号', '提交答卷时间', '1、您的姓名：', '2、您参加的培训名称：', '3、您是否到场参加：'],
        [1, '2025/3/1 16:10:21', '赵一凡', '保密教育', '是'],
        [2, '2025/3/1 16:11:02', '钱二宝', '保密教育', '否'],
      ],
    },
    { 赵一凡: 8 },
  ],
]

async function read(sheets: Record<string, Rows>) {
  const grids = Object.entries({ ...BASE, ...sheets }).map(([name, rows]) => gridOf(name, rows))
  const { dataset, findings } = await readDataset(grids)
  const { studies, people, classes } = dataset
  const hours: Record<string, number> = {}
  const isOfClass = (record: number) => studies.trainingClass[record]! >= 0
  for (let record = 0; record < studies.count; record++) {
    if (studies.state[record] !== StudyState.accepted || (studies.seconds[record]! < 0 && !isOfClass(record))) continue
    const { name } = people[studies.person[record]!]!
    const own = studies.seconds[record]!
    hours[name] = (hours[name] ?? 0) + (own < 0 ? classes[studies.trainingClass[record]!]!.hours! : own) / HOUR
  }
  return {
    hours,
    asked: findings.map(({ code }) => code).filter((code) => /^(?:question|unknown|missing|unread)/.test(code)),
  }
}

test.each(CASES)('%s', async (_, sheets, hours) => {
  expect(await read(sheets)).toEqual({ hours, asked: [] })
})

test('a pivot of other totals than its details is asked about', async () => {
  const pivot: Rows = [
    ['学时（由“参训名单”透视）'],
    ['行标签', '保密教育', '安全培训', '总计'],
    ['赵一凡', 8, 4, 12],
    ['钱二宝', 8, 4, 12],
  ]
  expect((await read({ 参训名单: LIST, 透视: pivot })).asked).toContain('question-sheet-kind')
})

test.each([
  ['轮训', '管理骨干轮训班第3期参训人员'],
  ['参训人员', '新闻写作'],
  ['Sheet3', '新闻写作到会人员'],
  ['Sheet4', '公文写作培训班学员名单'],
  ['学员', '学员名册'],
])('a list of who went to a course that is none of ours is asked about: %s, %s', async (sheet, title) => {
  const list: Rows = [[title], ['序号', '姓名', '部门'], [1, '赵一凡', '一部'], [2, '钱二宝', '一部']]
  const { asked } = await read({ 参训名单: LIST, [sheet]: list })
  expect(asked.filter((code) => code === 'question-sheet-kind' || code === 'unknown-class')).not.toEqual([])
})

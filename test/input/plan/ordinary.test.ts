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
]

async function read(sheets: Record<string, Rows>) {
  const grids = Object.entries({ ...BASE, ...sheets }).map(([name, rows]) => gridOf(name, rows))
  const { dataset, findings } = await readDataset(grids)
  const { studies, people, classes } = dataset
  const hours: Record<string, number> = {}
  for (let record = 0; record < studies.count; record++) {
    if (studies.state[record] !== StudyState.accepted) continue
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

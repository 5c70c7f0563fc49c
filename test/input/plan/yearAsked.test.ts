import { readDataset } from '../../../src/input/readDataset'
import { isoMoment } from '../../../src/records/moment'
import { gridOf } from '../../support/grid'
import { CLASSES, type Rows, STAFF } from './smallOffice'

/* Dates without a year, on sheets that say none: asked once for the workbook, and read as soon as 设置 has the year. */

const SOME: Rows = [
  ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数', '所需经费(万元)'],
  ['保密教育', '已实施', '3月1日', '3月1日', 8, 4, 1],
  ['安全培训', '已实施', '4月1日-4月2日', null, 4, 4, 2],
]
const EXTERNAL: Rows = [
  ['姓名', '培训名称', '开始时间', '学时'],
  ['赵一凡', '研修', '5月6日', 6],
]

async function asked(sheets: Readonly<Record<string, Rows>>) {
  const { dataset, findings } = await readDataset(Object.entries(sheets).map(([name, rows]) => gridOf(name, rows)))
  return { dataset, errors: findings.filter(({ code }) => code === 'question-year' || code === 'unreadable-cell') }
}

test('it is asked once, with the years that titles say', async () => {
  const titled: Rows = [['职工花名册（2024年12月）'], ...STAFF]
  const { errors } = await asked({ 人员: titled, 培训班: SOME, 外部学习: EXTERNAL })
  expect(errors.map(({ code, args }) => [code, args])).toEqual([
    ['question-year', { text: '3月1日', count: 4, setting: 'year', values: ['2024'] }],
  ])
})

test('with the year in 设置 all of them are read', async () => {
  const settings: Rows = [
    ['项目', '值'],
    ['年度', 2025],
  ]
  const { dataset, errors } = await asked({ 设置: settings, 人员: STAFF, 培训班: SOME, 外部学习: EXTERNAL })
  expect(errors).toEqual([])
  expect(dataset.classes.map(({ year }) => year)).toEqual([2025, 2025])
  expect([...dataset.studies.start].map((start) => isoMoment(start, false))).toEqual(['2025-05-06'])
})

test('a planned month is of the year of 设置, too: a class put off has no other day', async () => {
  const settings: Rows = [
    ['项目', '值'],
    ['年度', 2025],
  ]
  const planned: Rows = [
    ['培训名称', '实施状态', '计划开始时间', '培训开始时间', '学时', '计划参加人数'],
    ['保密教育', '已实施', '3月', '3月1日', 8, 4],
    ['诚信讲座', '未实施', '9月', null, 4, 4],
  ]
  const { dataset, errors } = await asked({ 设置: settings, 人员: STAFF, 培训班: planned })
  expect([errors, dataset.classes.map(({ year }) => year)]).toEqual([[], [2025, 2025]])
})

test.each([
  ['a title with a year', [['2025年培训班'], ...SOME], []],
  ['a title with two years, of which 设置 cannot choose', [['2024-2025年培训班'], ...SOME], ['unreadable-cell']],
  [
    'the 29th of February, which few years have',
    [SOME[0]!, ['保密教育', '已实施', '2月29日', null, 8, 4, 1]],
    ['unreadable-cell'],
  ],
  ['no date at all', [SOME[0]!, ['保密教育', '已实施', '下周', null, 8, 4, 1]], ['unreadable-cell']],
  ['dates with their years', CLASSES, []],
] as [string, Rows, string[]][])('nothing is asked by %s', async (_, classes, codes) => {
  const { errors } = await asked({ 人员: STAFF, 培训班: classes })
  expect([...new Set(errors.map(({ code }) => code))]).toEqual(codes)
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import type { Row } from '../../support/smallInstitute'
import { partsOf } from '../../support/zip'
import { world } from './world'

const here = world()
afterAll(here.remove)

const MANY = Array.from({ length: 45 }, (_, number): Row => ['A2', '林安', `课件${number + 1}`, '2025-04-10', 1.5])

const SHEETS: Readonly<Record<string, readonly Row[]>> = {
  部门: [
    ['部门', '上级部门'],
    ['科研', ''],
    ['一室', '科研'],
    ['综合处', ''],
  ],
  人员: [
    ['用户编号', '姓名', '部门', '入职时间', '是否有学时要求'],
    ['A1', '柏小川', '一室', '2010-01-01', '是'],
    ['A2', '林安', '一室', '2010-01-01', '是'],
    ['A3', '张伟', '综合处', '2010-01-01', '是'],
    ['A4', '张伟', '综合处', '2012-01-01', '是'],
    ['A5', '去后', '综合处', '2026-01-01', '是'],
  ],
  培训班: [
    ['培训名称', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
    ['保密教育', '已实施', '2025-03-01', '2025-03-02', 4, 20],
  ],
  外部学习: [
    ['用户编号', '学员姓名', '学习类型', '培训名称', '开始时间', '学时', '审核状态'],
    ['A1', '柏小川', '外部培训', '研修', '2025-02-01', 40, '通过'],
    ['A1', '柏小川', '外部培训', '再研修', '2025-08-01', 30, '通过'],
    ['A1', '柏小川', '在职自学', '自学', '2025-08-01', 5, '未通过'],
    ['A1', '柏小川', '外部培训', '去年的', '2024-08-01', 8, '通过'],
  ],
  在线学习: [
    ['用户编号', '姓名', '课件名称', '学习时间', '学时'],
    ['A1', '柏小川', '课件', '2025-01-10', 0.5],
    ...MANY,
  ],
  设置: [
    ['项目', '值'],
    ['年度', 2025],
    ['单位名称', '星野研究所'],
    ['单位在职总人数', 5],
    ['外部培训学时上限', 60],
  ],
}

beforeAll(() => here.book('台账.xlsx', SHEETS))

const textsOf = async (file: string) =>
  Object.fromEntries(
    (await readFile(file, readFileSync(here.path(file)), nodeCodec)).map((grid) => [grid.sheet, grid.texts]),
  )

interface Listed {
  readonly people: readonly {
    readonly name: string
    readonly id: string
    readonly seconds: number
    readonly code: string
    readonly sheet: string
  }[]
}

const certified = async (...argv: string[]): Promise<Listed> => {
  const { out } = await here.run('certificates', '台账.xlsx', ...argv, '--force', '--json')
  return JSON.parse(out) as Listed
}

test('a workbook has a sheet for each of the staff; namesakes have two', async () => {
  const { people } = await certified('--out', '全部.xlsx')
  expect(people.map(({ sheet }) => sheet)).toEqual([
    '学时证明 柏小川',
    '学时证明 林安',
    '学时证明 张伟 A3',
    '学时证明 张伟 A4',
  ])
  expect(people.map(({ seconds }) => seconds / 3600)).toEqual([60.5, 67.5, 0, 0])
  const texts = await textsOf('全部.xlsx')
  expect(texts['学时证明 柏小川']).toEqual(
    expect.arrayContaining(['2025年度继续教育学时证明', '合计（大写）：陆拾点伍学时', '再研修']),
  )
  // Nothing that does not count, nor of another year.
  expect(texts['学时证明 柏小川']).not.toEqual(expect.arrayContaining(['自学']))
  expect(texts['学时证明 张伟 A3']).toEqual(expect.arrayContaining(['合计（大写）：零学时', '本年度没有计入的学时']))
})

test('an archive says of every record of the year whether it counts and why not', async () => {
  await certified('--archive', '--person', 'A1', '--out', '档案.xlsx')
  const texts = (await textsOf('档案.xlsx'))['个人学习档案 柏小川']!
  expect(texts).toEqual(
    expect.arrayContaining(['自学', '审核未通过', '计入', '注：另有 1 条记录属于其他年度，未列入。']),
  )
  // Whose cap took what, and what a minimum or the requirement lacks.
  expect(texts.filter((text) => /上限|还差/.test(text))).toEqual([
    '超过外部培训上限，其中 10 小时 不计',
    '外部培训 70 小时，上限 60 小时，超过的不计',
    '还差 39.5 学时',
  ])
  expect(texts).not.toEqual(expect.arrayContaining(['去年的']))
})

test('the same file is read as no data, and verified', async () => {
  await certified('--out', '全部.xlsx')
  const { status, out } = await here.run('verify', '台账.xlsx', '全部.xlsx')
  expect([status, out]).toEqual([0, '4 张学时证明、个人学习档案与数据一致\n'])
  const inspected = await here.run('inspect', '全部.xlsx', '--json')
  expect(inspected.out).not.toContain('"kind": "external"')
  await here.change('全部.xlsx', [{ sheet: '学时证明 柏小川', row: 5, column: 4, value: 99 }])
  const changed = await here.run('verify', '台账.xlsx', '全部.xlsx')
  expect(changed.status).toBe(1)
  expect(changed.out).toContain('“学时证明 柏小川”与现在的数据不一致')
})

test('a code on paper says whose it is, also where the data have moved on or the year is another', async () => {
  const { people } = await certified('--person', '林安', '--out', '林.xlsx')
  const { code } = people[0]!
  const asked = async (typed: string, book = '台账.xlsx') => here.run('verify', book, '--code', typed)
  const typed = code.toLowerCase().replaceAll('-', ' ')
  expect(await asked(typed)).toMatchObject({
    status: 0,
    out: expect.stringContaining('林安（A2） 2025 年度的“学时证明”的，与现在的数据一致'),
  })
  await here.book('改了.xlsx', { ...SHEETS, 在线学习: SHEETS.在线学习!.slice(0, -1) })
  expect(await asked(code, '改了.xlsx')).toMatchObject({ status: 1, out: expect.stringContaining('林安（A2）') })
  expect(await asked('0000-1111-2222')).toMatchObject({ status: 1, out: expect.stringContaining('不是谁的') })
})

test('a folder and a zip file hold a file a person, or a department', async () => {
  await certified('--out', '各人')
  expect(readdirSync(here.path('各人')).sort()).toEqual([
    '2025年度学时证明-张伟 A3.xlsx',
    '2025年度学时证明-张伟 A4.xlsx',
    '2025年度学时证明-林安.xlsx',
    '2025年度学时证明-柏小川.xlsx',
  ])
  await certified('--department', '科研', '--out', '科研.zip', '--per-department')
  const entries = await partsOf(readFileSync(here.path('科研.zip')))
  expect([...entries.keys()]).toEqual(['2025年度学时证明-一室.xlsx'])
})

test('a file of somebody else is not written over', async () => {
  writeFileSync(here.path('别人的.xlsx'), 'x')
  const { status, err } = await here.run('certificates', '台账.xlsx', '--out', '别人的.xlsx')
  expect([status, readFileSync(here.path('别人的.xlsx'), 'utf8')]).toEqual([3, 'x'])
  expect(err).toContain('--force')
})

test.each([
  [['--person', '张伟'], 2, '不止一人'],
  [['--person', '没有'], 2, '人员里没有“没有”'],
  [['--person', 'A5'], 2, '不是 2025 年度的职工'],
  [['--department', '没有'], 2, '没有“没有”这个部门'],
  [['--out', '证明.docx'], 2, '.xlsx、.pdf、.zip'],
  [['--per-department'], 2, '--per-department'],
  [['--out', 'x.pdf', '--soffice', '/没有/soffice'], 3, '--soffice 写的'],
])('%j is refused with a sentence', async (argv, status, sentence) => {
  const ran = await here.run('certificates', '台账.xlsx', ...argv)
  expect(ran.status).toBe(status)
  expect(ran.err).toContain(sentence)
  expect(existsSync(here.path('台账-2025年度学时证明.xlsx'))).toBe(false)
})

test('what is not over, and a day on the paper that has not come, are said', async () => {
  await here.book('年中.xlsx', {
    ...SHEETS,
    设置: [
      ['项目', '值'],
      ['填报日期', '2025-12-31'],
    ],
  })
  const asked = ['certificates', '年中.xlsx', '--person', 'A1', '--out', '年中证明.xlsx', '--json']
  const early = await here.run(...asked, '--now', '2025-06-01T09:00')
  expect(early.err).toContain('计入的学时里有还没有结束的学习')
  expect(early.err).toContain('填报日期 2025-12-31，还没有到')
  expect(JSON.parse(early.out).people).toEqual([
    expect.objectContaining({ draft: true, ahead: ['再研修'], unheld: [] }),
  ])
  const late = await here.run(...asked, '--force', '--now', '2025-12-31T09:00')
  expect(late.err).not.toMatch(/没有结束|还没有到/)
  expect(JSON.parse(late.out).people).toEqual([expect.objectContaining({ draft: false, ahead: [], unheld: [] })])
})

import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { momentOf } from '../../src/records/moment'
import { parseAnswer } from '../../src/state/answerText'
import { foreignInReadingSettings, readReadingSettings } from '../../src/state/readingSettings'
import type { OpenWorkbook } from '../../src/workbook/openWorkbook'
import { answerReading } from '../../src/year/answerReading'
import { openYear } from '../../src/year/openYear'
import { gridOf } from '../support/grid'
import { layoutOf } from '../support/layout'

const NOW = momentOf(2025, 12, 1)!
const acting = { by: '李主任', now: NOW }

type Sheets = Record<string, readonly (readonly (string | number | null)[])[]>

/** Two days of one class, of which nobody says how they count. */
const TWO_SHEETS: Sheets = {
  签到甲: [
    ['保密教育签到表', null, null],
    ['姓名', '部门', '学时'],
    ['柏小川', '一部', 8],
    ['蓝一苇', '一部', 8],
  ],
  签到乙: [
    ['保密教育签到表', null, null],
    ['姓名', '部门', '学时'],
    ['柏小川', '一部', 8],
    ['闻人朔', '二部', 8],
  ],
}

async function institute(attendance: Sheets = TWO_SHEETS): Promise<OpenWorkbook> {
  const book = memoryWorkbook('')
  const sheets: Sheets = {
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位在职总人数', 3],
    ],
    人员: [
      ['用户编号', '姓名', '部门'],
      ['A1', '柏小川', '一部'],
      ['A2', '蓝一苇', '一部'],
      ['A3', '闻人朔', '二部'],
    ],
    培训班: [
      ['培训名称', '培训年度', '实施状态', '培训开始时间', '培训结束时间', '学时', '计划参加人数'],
      ['保密教育', 2025, '已实施', '2025-03-01', '2025-03-03', 24, 3],
    ],
    ...attendance,
  }
  await book.write(Object.entries(sheets).map(([sheet, rows]) => layoutOf(sheet, rows)))
  return book
}

const opened = (book: OpenWorkbook) => openYear(book, { year: null })
const hours = ({ statistics }: Awaited<ReturnType<typeof opened>>) =>
  statistics!.people.figure(0, 'total').amount as { readonly seconds: number }
const hoursOfAll = ({ statistics }: Awaited<ReturnType<typeof opened>>) =>
  [0, 2].map((person) => {
    return (statistics!.people.figure(person, 'total').amount as { readonly seconds: number }).seconds / 3600
  })
const questions = ({ findings }: Awaited<ReturnType<typeof opened>>) =>
  findings.filter(({ code }) => code.startsWith('question-')).map(({ code }) => code)

test('an answer is kept, counts in the next reading, gives way to a later one, and is taken back', async () => {
  const book = await institute()
  const before = await opened(book)
  expect(questions(before)).toEqual(['question-several-days'])
  expect(hours(before).seconds).toBe(8 * 3600)

  await answerReading(book, before, { set: [parseAnswer('签到乙=各天相加')!], unset: [] }, acting)
  const added = await opened(book)
  expect(questions(added)).toEqual([])
  expect(hours(added).seconds).toBe(16 * 3600)
  expect(added.dataset.answers).toMatchObject([
    { file: '', sheet: '签到乙', as: '各天相加', by: '李主任', at: NOW, version: 1 },
  ])
  expect(added.findings.map(({ code }) => code)).not.toContain('duplicate-attendance')

  await answerReading(book, added, { set: [parseAnswer('签到乙=只计一次')!], unset: [] }, acting)
  const once = await opened(book)
  expect(once.dataset.answers).toHaveLength(1)
  expect(hours(once).seconds).toBe(8 * 3600)

  await answerReading(book, once, { set: [], unset: [{ file: '', sheet: '签到乙', column: null }] }, acting)
  const after = await opened(book)
  expect(questions(after)).toEqual(['question-several-days'])
  expect(after.grids.map(({ sheet }) => sheet)).not.toContain('读表设定')
})

const DAYS: Sheets = {
  考勤: [
    ['保密教育考勤表', null, null],
    ['姓名', '3月1日', '3月2日'],
    ['柏小川', '√', '√'],
    ['闻人朔', '√', '×'],
  ],
}

test.each([
  ['按天折算', 12],
  ['到过就计全部', 24],
  ['全到才计', 0],
])('whoever missed a day: asked, and %s gives %d hours', async (as, given) => {
  const book = await institute(DAYS)
  const before = await opened(book)
  expect(questions(before)).toEqual(['question-missed-days'])
  expect(hoursOfAll(before)).toEqual([24, 12])
  await answerReading(book, before, { set: [parseAnswer(`考勤=${as}`)!], unset: [] }, acting)
  const after = await opened(book)
  expect(questions(after)).toEqual([])
  expect(hoursOfAll(after)).toEqual([24, given])
})

test('last year’s title over days of this year: asked of which year the others are', async () => {
  const book = await institute({
    外出培训: [
      ['2024年度外出培训登记表', null, null, null],
      ['姓名', '培训名称', '学时', '培训时间'],
      ['柏小川', '外部研修', 8, '3月5日'],
      ['闻人朔', '外部研修', 16, '2025年6月3日-4日'],
    ],
  })
  const before = await opened(book)
  expect(questions(before)).toEqual(['question-title-year'])
  expect(hoursOfAll(before)).toEqual([0, 16])
  await answerReading(book, before, { set: [parseAnswer('外出培训=年度=2025')!], unset: [] }, acting)
  const after = await opened(book)
  expect(questions(after)).toEqual([])
  expect(hoursOfAll(after)).toEqual([8, 16])
})

test('of several tables on a sheet each is answered alone', async () => {
  const book = await institute({
    名单: [
      ['保密教育与形势政策', null],
      ['姓名', '部门'],
      ['柏小川', '一部'],
      ['保密教育（外请专家）', null],
      ['姓名', '部门'],
      ['闻人朔', '二部'],
    ],
  })
  const before = await opened(book)
  expect(questions(before)).toEqual(['question-class', 'question-class'])
  expect(hoursOfAll(before)).toEqual([24, 24])
  await answerReading(book, before, { set: [parseAnswer('名单=“保密教育与形势政策”=不读')!], unset: [] }, acting)
  const first = await opened(book)
  expect(questions(first)).toEqual(['question-class'])
  expect(hoursOfAll(first)).toEqual([0, 24])
  const set = [parseAnswer('名单=“保密教育（外请专家）”=班=保密教育')!]
  await answerReading(book, first, { set, unset: [] }, acting)
  const both = await opened(book)
  expect(questions(both)).toEqual([])
  expect(hoursOfAll(both)).toEqual([0, 24])
})

test.each([
  ['没有的表=不读', 'sheet'],
  ['签到乙=随便', 'word'],
  ['签到乙!C=不是表头', 'word'],
])('%s says nothing: nothing is written', async (text, trouble) => {
  const book = await institute()
  const before = await opened(book)
  const kept = await answerReading(book, before, { set: [parseAnswer(text)!], unset: [] }, acting)
  expect(kept).toMatchObject({ trouble })
  expect((await book.read()).map(({ sheet }) => sheet)).not.toContain('读表设定')
})

test('an answer whose sheet has other heads today is told, and asked anew', async () => {
  const book = await institute()
  await answerReading(book, await opened(book), { set: [parseAnswer('签到乙=各天相加')!], unset: [] }, acting)
  await book.change([{ sheet: '签到乙', row: 2, column: 2, value: '处室' }])
  const after = await opened(book)
  expect(questions(after)).toEqual(['question-several-days'])
  expect(after.findings).toContainEqual(
    expect.objectContaining({ code: 'answer-stale', args: { text: '签到乙=各天相加', gone: false } }),
  )
})

test('rows typed by hand need a sheet and a word alone; what says nothing is told with its row', () => {
  const grid = gridOf('读表设定', [
    ['工作表', '列', '作为'],
    ['签到', 'f', '最终参会'],
    ['名单2', null, '不读'],
    ['签到', '第六列', '最终参会'],
    [null, null, '不读'],
  ])
  const { answers, unread } = readReadingSettings([grid])
  expect(answers).toMatchObject([
    { sheet: '签到', column: 6, as: '最终参会', shape: '', by: '', at: null },
    { sheet: '名单2', column: null, as: '不读' },
  ])
  expect(unread.map(({ place }) => place.row)).toEqual([4, 5])
})

test.each<[string, readonly (readonly (string | number | null)[])[], number | null]>([
  [
    'ours',
    [
      ['工作表', '列', '作为', '格式'],
      ['签到', 'F', '最终参会', 1],
    ],
    null,
  ],
  ['a sheet of the user’s own', [['我的笔记'], ['别删']], 1],
  [
    'a column of his in ours',
    [
      ['工作表', '列', '作为', '备注'],
      ['签到', 'F', '最终参会', null],
    ],
    1,
  ],
  [
    'a row of a later version',
    [
      ['工作表', '列', '作为', '格式'],
      ['签到', 'F', '最终参会', 2],
    ],
    2,
  ],
])('%s: what we would not write again is found', (_, rows, row) => {
  expect(foreignInReadingSettings(gridOf('读表设定', rows))?.row ?? null).toBe(row)
})

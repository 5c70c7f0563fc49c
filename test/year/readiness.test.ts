import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { isFilled } from '../../src/records/filled'
import { momentOf } from '../../src/records/moment'
import type { ReadyLine } from '../../src/records/readyLine'
import { typedCode } from '../../src/report/typedCode'
import { sampleLayouts } from '../../src/sample/institute'
import { readyLineText } from '../../src/text/paperText'
import { zhCN } from '../../src/text/zhCN'
import type { Place } from '../../src/workbook/address'
import { actOnLog } from '../../src/year/actOnLog'
import { columnsToRead } from '../../src/year/columnsToRead'
import { enterSettings } from '../../src/year/enterSettings'
import { type ComputedYear, hasYear, openYear } from '../../src/year/openYear'
import { publishReports } from '../../src/year/publishReports'
import { checksOfState, isReady, readiness } from '../../src/year/readiness'
import { saveSummary } from '../../src/year/saveSummary'
import { printedState, stampedState } from '../../src/year/stampedState'

const YEAR = 2025
const now = momentOf(YEAR, 12, 2, 9)!
const acting = { now, by: '张三' }

type Book = ReturnType<typeof memoryWorkbook>

async function yearOf(book: Book): Promise<ComputedYear> {
  const opened = await openYear(book, { year: YEAR })
  if (!hasYear(opened)) throw new Error('no year')
  return opened
}

async function linesOf(book: Book, paper: string | null = null): Promise<readonly ReadyLine[]> {
  const year = await yearOf(book)
  const stamped = stampedState(year, await book.read({ wanted: columnsToRead }))
  const printed = await printedState(book, { ...year, stamped })
  return readiness(year, checksOfState(year, stamped, printed), paper)
}

const open = (lines: readonly ReadyLine[]) => lines.filter(({ ok }) => !ok).map(({ check }) => check)

/** A year with all that is asked for before stamping. */
async function walked(): Promise<Book> {
  const book = memoryWorkbook('')
  await book.write(sampleLayouts({ staff: 60, records: 900, seed: 1, year: YEAR, messy: false }))
  await enterSettings(book, await yearOf(book), [
    { field: 'funding', value: '5' },
    { field: 'preparer', value: '填表人甲' },
    { field: 'reviewer', value: '审核人乙' },
    { field: 'head', value: '负责人丙' },
    { field: 'phone', value: '010-62560000' },
    { field: 'reportDate', value: '2025-12-22' },
  ])
  for (const deed of [
    { action: 'report', people: 'all' },
    { action: 'finish', evenIfNobody: false },
  ] as const)
    await actOnLog(book, await yearOf(book), deed, acting)
  await saveSummary(book, await yearOf(book), { defaultName: '2025年度培训总结', now })
  await publishReports(book, await yearOf(book), { language: 'zh-CN', computedAt: now, linkable: true })
  return book
}

test('a year with all that is asked for may be stamped, and the code on its paper is known', async () => {
  const book = await walked()
  const lines = await linesOf(book)
  expect(lines.filter(({ ok }) => !ok)).toEqual([])
  expect(isReady(lines)).toBe(true)
  const code = lines.find((line) => line.check === 'code')!
  const paper = await linesOf(book, ` ${code.check === 'code' ? code.now.toLowerCase() : ''} `)
  expect(paper.at(-1)).toMatchObject({ check: 'paper', ok: true, sheet: '培训项目执行情况表' })
  expect((await linesOf(book, '0000-0000-0000')).at(-1)).toMatchObject({ check: 'paper', ok: false, sheet: null })
})

test('a year that has only been read has everything before it', async () => {
  const book = memoryWorkbook('')
  await book.write(sampleLayouts({ staff: 60, records: 900, seed: 1, year: YEAR, messy: true }))
  expect(open(await linesOf(book))).toEqual(
    expect.arrayContaining(['errors', 'reporting', 'summary', 'sheet', 'sheet', 'sheet']),
  )
})

test('an empty starred cell of a held class, and nobody who signs, are named with their cells', async () => {
  const book = await walked()
  const { dataset } = await yearOf(book)
  const held = dataset.classes.find(({ implemented, contact }) => implemented && contact !== '')!
  const source = dataset.sheets.find(({ kind }) => kind === 'classes')!
  const { sheet, row } = held.place
  await book.change([
    { sheet, row, column: source.columnOf.contact!, value: null },
    { sheet, row, column: source.columnOf.audience!, value: null },
  ])
  await enterSettings(book, await yearOf(book), [{ field: 'head', value: '' }])
  const lines = await linesOf(book)
  const starred = lines.find(({ check }) => check === 'starred')!
  expect(starred).toMatchObject({ ok: false, empty: [{ field: 'audience' }, { field: 'contact' }] })
  expect(starred.places.map((place) => [place.row, place.column])).toEqual([
    [row, source.columnOf.audience],
    [row, source.columnOf.contact],
  ])
  expect(readyLineText(starred, zhCN, 'zh-CN')).toBe(
    `已实施的培训班有 2 格没有填写（或只写了“待定”“无”“0 人”之类）：“${held.name}”的培训对象、联系人`,
  )
  expect(lines.find(({ check }) => check === 'signed')).toMatchObject({ ok: false, empty: ['head'] })
  // The stamped sheets no longer equal the data either.
  expect(open(lines)).toEqual(expect.arrayContaining(['starred', 'signed', 'sheet']))
})

const at = ({ place: { sheet, row } }: { readonly place: Place }) => ({ sheet, row })

const textOf = (lines: readonly ReadyLine[], check: ReadyLine['check']) =>
  readyLineText(lines.find((line) => line.check === check)!, zhCN, 'zh-CN')

test('whoever was reported and is now otherwise, what only holds a place, and a second sheet to print are named', async () => {
  const book = await walked()
  const { dataset, statistics } = await yearOf(book)
  const [first, second] = statistics.backbone.reported
  const staff = dataset.sheets.find(({ kind }) => kind === 'staff')!
  const { sheet, row } = dataset.people[first!.person]!.place
  await book.change([{ sheet, row, column: staff.columnOf.name!, value: '改过名' }])
  const attendance = dataset.sheets.find(({ kind }) => kind === 'attendance')!
  const counted = Array.from({ length: dataset.studies.count }, (_, at) => at).filter(
    (at) => dataset.studies.person[at] === second!.person && dataset.studies.source[at] === 0,
  )
  await book.change(
    counted.map((at) => ({
      sheet: attendance.sheet,
      row: dataset.studies.row[at]!,
      column: attendance.columnOf.hours!,
      value: 1,
    })),
  )
  const lines = await linesOf(book)
  const line = lines.find(({ check }) => check === 'reported')!
  expect(line.ok).toBe(false)
  expect(line.places).toHaveLength(2)
  expect(textOf(lines, 'reported')).toContain(`已上报的 2 人与现在的数据不同`)
  expect(textOf(lines, 'reported')).toContain(`姓名 ${first!.name} → 改过名`)
  expect(textOf(lines, 'reported')).toMatch(new RegExp(`${second!.name}（学时 [\\d.]+ → [\\d.]+`))
  expect(textOf(lines, 'reporting')).toBe(`骨干人才已完成上报（${statistics.backbone.reported.length} 人）`)

  // Words that only hold a place, nobody in a class, and a date of another year are no answer.
  const held = dataset.classes.find(({ implemented }) => implemented)!
  const source = dataset.sheets.find(({ kind }) => kind === 'classes')!
  const { columnOf } = source
  await book.change([
    { ...at(held), column: columnOf.content!, value: '待定' },
    { ...at(held), column: columnOf.effect!, value: '/' },
    { ...at(held), column: columnOf.participants!, value: 0 },
  ])
  await enterSettings(book, await yearOf(book), [
    { field: 'preparer', value: '——' },
    { field: 'unit', value: '' },
    { field: 'overview', value: '略' },
    { field: 'reportDate', value: '2024-12-31' },
  ])
  // A second sheet of a stamped table would print, too.
  const other = sampleLayouts({ staff: 5, records: 0, seed: 1, year: YEAR, messy: false }).find(
    ({ sheet }) => sheet.includes('部门') || sheet.includes('机构'),
  )
  await book.write([{ ...other!, sheet: '年度总结 (2)' }])
  const then = await linesOf(book)
  expect(then.find(({ check }) => check === 'starred')).toMatchObject({
    empty: [{ field: 'content' }, { field: 'participants' }, { field: 'effect' }],
  })
  expect(textOf(then, 'signed')).toBe(
    '“设置”里还没有填写（或只写了“待定”之类）：单位名称、工作整体概要、填表人；填报日期 2024-12-31 不像是这个年度的：请核对',
  )
  const sheets = then.filter((line) => line.check === 'sheet')
  expect(sheets.map(({ copies }) => copies)).toEqual([[], [], ['年度总结 (2)']])
  expect(sheets.at(-1)!.ok).toBe(false)
})

test.each([
  ['3F7A91C28D04', '3F7A-91C2-8D04'],
  [' 3f7a 91c2 8d04', '3F7A-91C2-8D04'],
  ['３Ｆ７Ａ－９１Ｃ２－８Ｄ０４', '3F7A-91C2-8D04'],
  ['3F7A—91C2–8DO4', '3F7A-91C2-8D04'],
  ['校验码：3F7A-9lC2-8D04-5E6F', '3F7A-91C2-8D04-5E6F'],
  ['3F7A-91C2', null],
  ['abc', null],
  ['3G7A-91C2-8D04', null],
])('a code typed in as %j is %j', (typed, code) => {
  expect(typedCode(typed)).toBe(code)
})

test.each([
  '',
  ' ',
  '待定',
  '——',
  '________',
  '无',
  '/',
  '略',
  '-',
  '待补',
  '请补',
  '“/”',
  'N/A',
  '暂无',
  '（待填写）',
])('%j fills nothing in', (text) => {
  expect(isFilled(text)).toBe(false)
})
test.each(['无人机操作', '张无忌', '010-6256', 'A', '略论科研诚信', '3', '无损检测'])('%j says something', (text) => {
  expect(isFilled(text)).toBe(true)
})

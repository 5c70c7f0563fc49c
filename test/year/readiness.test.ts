import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { momentOf } from '../../src/records/moment'
import type { ReadyLine } from '../../src/records/readyLine'
import { sampleLayouts } from '../../src/sample/institute'
import { readyText } from '../../src/text/readyText'
import { zhCN } from '../../src/text/zhCN'
import { actOnLog } from '../../src/year/actOnLog'
import { enterSettings } from '../../src/year/enterSettings'
import { type ComputedYear, hasYear, openYear } from '../../src/year/openYear'
import { publishReports } from '../../src/year/publishReports'
import { checksOfState, isReady, readiness } from '../../src/year/readiness'
import { saveSummary } from '../../src/year/saveSummary'
import { columnsToRead } from '../../src/year/stampedSheets'
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
  expect(readyText(starred, zhCN)).toBe(`已实施的培训班有 2 格没有填写，会空着打印：“${held.name}”的培训对象、联系人`)
  expect(lines.find(({ check }) => check === 'signed')).toMatchObject({ ok: false, empty: ['head'] })
  // The stamped sheets no longer equal the data either.
  expect(open(lines)).toEqual(expect.arrayContaining(['starred', 'signed', 'sheet']))
})

import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { actOnLog, type LogDeed } from '../../src/year/actOnLog'
import { compareYears } from '../../src/year/compareYears'
import { deleteReports } from '../../src/year/deleteReports'
import { deleteSummary } from '../../src/year/deleteSummary'
import { enterSettings } from '../../src/year/enterSettings'
import { insertSample, insertTemplate } from '../../src/year/insertSheets'
import { inspectSheets } from '../../src/year/inspectSheets'
import { listBackbone } from '../../src/year/listBackbone'
import { type ComputedYear, hasYear, openYear } from '../../src/year/openYear'
import { publishReports } from '../../src/year/publishReports'
import { reportingState } from '../../src/year/reportingState'
import { reprintSummary } from '../../src/year/reprintSummary'
import { savedSummary, summaryChanges } from '../../src/year/savedSummary'
import { saveSummary } from '../../src/year/saveSummary'
import { layoutOf } from '../support/layout'

const YEAR = 2025
const now = momentOf(YEAR, 12, 2, 9)!
const acting = { now, by: '张三' }
const printed = { language: 'zh-CN', computedAt: now, linkable: true } as const

type Book = ReturnType<typeof memoryWorkbook>

async function institute(): Promise<Book> {
  const book = memoryWorkbook('台账.xlsx')
  await book.write(sampleLayouts({ staff: 60, records: 900, seed: 1, year: YEAR, messy: false }))
  return book
}

async function yearOf(book: Book): Promise<ComputedYear> {
  const opened = await openYear(book, { year: YEAR })
  if (!hasYear(opened)) throw new Error('no year')
  return opened
}

/** Does these one after the other, each upon the workbook read anew; throws where one is refused. */
async function does(book: Book, ...deeds: readonly LogDeed[]): Promise<void> {
  for (const deed of deeds) {
    const done = await actOnLog(book, await yearOf(book), deed, acting)
    if ('refusal' in done) throw new Error(done.refusal.code)
  }
}

const REPORT_ALL = { action: 'report', people: 'all' } as const
const FINISH = { action: 'finish', evenIfNobody: false } as const

/** A year that is finished, with all that its summary needs. */
async function finished(): Promise<Book> {
  const book = await institute()
  await enterSettings(book, await yearOf(book), [{ field: 'funding', value: '5' }])
  await does(book, REPORT_ALL, FINISH)
  return book
}

const names = async (book: Book) => (await book.read()).map(({ sheet }) => sheet)

describe('上报记录', () => {
  test('keeps who was reported, by whom and when, and gives it back when read', async () => {
    const book = await institute()
    await does(book, REPORT_ALL)
    const { reported } = reportingState(await yearOf(book))
    expect(reported.length).toBeGreaterThan(0)
    expect(reported.every(({ by, time }) => by === '张三' && time === now)).toBe(true)
  })

  test.each<[string, LogDeed]>([
    ['nobody-to-withdraw', { action: 'withdraw', entries: 'all' }],
    ['nobody-reported', FINISH],
    ['not-finished', { action: 'return', reason: '重报' }],
    ['nobody-to-report', { action: 'report', people: [] }],
  ])('is not touched where the action is refused: %s', async (code, deed) => {
    const book = await institute()
    const before = await names(book)
    expect(await actOnLog(book, await yearOf(book), deed, acting)).toMatchObject({ refusal: { code } })
    expect(await names(book)).toEqual(before)
  })

  test('takes back what was reported, and opens a finished year again', async () => {
    const book = await institute()
    await does(book, REPORT_ALL, { action: 'withdraw', entries: 'all' })
    expect(reportingState(await yearOf(book)).reported).toEqual([])
    await does(book, REPORT_ALL, FINISH, { action: 'return', reason: '重报' })
    expect(reportingState(await yearOf(book)).status).toBe('open')
  })

  test('does not take the place of a sheet of the user’s own', async () => {
    const book = await institute()
    await book.write([layoutOf('上报记录', [['我的笔记']])])
    await expect(actOnLog(book, await yearOf(book), REPORT_ALL, acting)).rejects.toMatchObject({
      code: 'foreign-sheet',
    })
  })
})

test('the backbone list names everybody once: reported, then candidates, then near misses', async () => {
  const book = await institute()
  const before = listBackbone(await yearOf(book))
  const first = before.find(({ state }) => state === 'candidate')!
  await does(book, { action: 'report', people: [(await yearOf(book)).statistics.backbone.candidates[0]!] })
  const after = listBackbone(await yearOf(book))
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
  expect(after[0]).toMatchObject({ id: first.id, state: 'reported' })
})

describe('年度总结列表', () => {
  const save = async (book: Book) => saveSummary(book, await yearOf(book), { defaultName: '总结', now })

  test('is refused before 完成上报', async () => {
    expect(await save(await institute())).toEqual({ refusal: { code: 'summary-not-finished', year: YEAR } })
  })

  test('keeps the year’s figures; to save them twice changes nothing', async () => {
    const book = await finished()
    expect(await save(book)).toMatchObject({ saved: [{ year: YEAR }] })
    const again = await yearOf(book)
    expect(savedSummary(again)?.year).toBe(YEAR)
    expect(summaryChanges(again)).toEqual([])
    expect(await save(book)).toMatchObject({ written: null })
  })

  test('loses a year that is deleted, and refuses one that it has not', async () => {
    const book = await finished()
    await save(book)
    expect(await deleteSummary(book, await yearOf(book), 1999)).toMatchObject({ refusal: { code: 'no-such-summary' } })
    await deleteSummary(book, await yearOf(book), YEAR)
    expect((await yearOf(book)).saved).toEqual([])
  })

  test('is printed as it was saved', async () => {
    const book = await finished()
    await save(book)
    const year = await yearOf(book)
    const { dataset } = year
    const since = { ...year, dataset: { ...dataset, policy: { ...dataset.policy, experience: '后来的话' } } }
    const form = await reprintSummary(book, since, savedSummary(year)!, printed)
    if ('refusal' in form) throw new Error(form.refusal.code)
    const texts = [...form.rows].flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    expect(texts.filter((text) => text.includes('后来的话'))).toEqual([])
    expect(await names(book)).toContain(form.sheet)
  })

  test('is not printed once somebody has changed it by hand', async () => {
    const book = await finished()
    await save(book)
    const year = await yearOf(book)
    const forged = { ...savedSummary(year)!, experience: '改过的话' }
    expect(await reprintSummary(book, year, forged, printed)).toEqual({
      refusal: { code: 'summary-changed', year: YEAR },
    })
  })
})

test('only the reports that are asked for are written, and only ours are deleted', async () => {
  const book = await institute()
  const before = await names(book)
  await publishReports(book, await yearOf(book), { ...printed, reports: ['execution', 'backbone'] })
  const added = (await names(book)).filter((name) => !before.includes(name))
  expect(added).toHaveLength(2)
  expect([...(await deleteReports(book, await yearOf(book)))].sort()).toEqual([...added].sort())
  expect(await names(book)).toEqual(before)
})

describe('sheets that are inserted', () => {
  test('stand beside those that are there, never in their place', async () => {
    const book = memoryWorkbook('')
    await book.write([layoutOf('设置', [['我的', 1]])])
    expect(await insertTemplate(book)).toMatchObject({ inserted: expect.not.arrayContaining(['设置']) })
    expect(await insertTemplate(book)).toMatchObject({ taken: expect.arrayContaining(['设置']) })
  })

  test('of a sample are all or none', async () => {
    const book = memoryWorkbook('')
    await book.write([layoutOf('人员', [['我的', 1]])])
    expect(await insertSample(book, now)).toEqual({ taken: ['人员'] })
    expect(await names(book)).toEqual(['人员'])
  })

  test('are known for what they are', async () => {
    const book = memoryWorkbook('')
    await insertTemplate(book)
    const sheets = await inspectSheets(book, () => [])
    expect(sheets.find(({ grid }) => grid.sheet === '人员')?.plan.tables[0]?.kind).toBe('staff')
  })
})

describe('two years', () => {
  test('of one workbook are not one', async () => {
    expect(await compareYears(await institute(), null, { year: YEAR, with: YEAR })).toBe('same-year')
  })

  test('are not made up where the workbook has none', async () => {
    expect(await compareYears(memoryWorkbook(''), null, { year: null, with: null })).toBe('after-has-no-year')
  })

  test('stand side by side', async () => {
    const compared = await compareYears(await institute(), null, { year: YEAR, with: null })
    expect(compared).toMatchObject({
      before: { year: YEAR - 1, computed: null, isKept: false, summary: { reached: { amount: null } } },
      after: { statistics: { year: YEAR } },
    })
  })
})

import { readOtherFile } from '../../../src/faces/session/readOtherFile'
import { openSession, type Session } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import { momentOf } from '../../../src/records/moment'
import { sampleLayouts } from '../../../src/sample/institute'
import { hasYear, openYear } from '../../../src/year/openYear'
import { reportingState } from '../../../src/year/reportingState'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'

/*
 * Two panes at one workbook that hear nothing of each other: what the one has written stands, and the other reads it before
 * it writes anything of its own.
 */

const NOW = momentOf(2026, 11, 23, 10, 0)!
const WINDOW = { from: momentOf(2026, 11, 1)!, to: momentOf(2026, 12, 1)! }
const READ_AGAIN = { kind: 'read-again' }

let host: ExcelHost

beforeEach(() => {
  const institute = { staff: 60, records: 2400, seed: 7, year: 2026, window: WINDOW, messy: false }
  host = new ExcelHost({ book: bookOfLayouts(sampleLayouts(institute)) })
  officeInNode(host)
})

afterEach(() => expect(host.gaps).toEqual([]))

async function deafPane(): Promise<Session> {
  const book = { ...officeWorkbook(), onDataChanged: async () => async () => {} }
  const session = openSession(
    book,
    {
      version: '1',
      now: () => NOW,
      readData: (grids, answers) => readDataset(grids, { answers }),
      memory: { load: () => null, save: () => {} },
      displayLanguage: 'zh-CN',
      readOther: readOtherFile,
      displayTheme: () => 'light',
      onThemeChanged: () => () => {},
    },
    () => 'zh-CN',
  )
  await session.refresh()
  return session
}

const noticeOf = (session: Session) => session.state.get().notice
const readingOf = (session: Session) => session.state.get().reading!

async function yearNow() {
  const year = await openYear(officeWorkbook(), { year: null })
  if (!hasYear(year)) throw new Error('no year')
  return year
}

test('上报记录: whoever the other has reported stays reported', async () => {
  const [a, b] = [await deafPane(), await deafPane()]
  const [first, second] = readingOf(a).statistics!.backbone.candidates as [number, number]
  await a.act({ action: 'report', people: [first] }, '甲')
  await b.act({ action: 'report', people: [second] }, '乙')
  expect(noticeOf(b)).toEqual(READ_AGAIN)
  // The other's row is in view now, and the same once more goes through.
  expect(readingOf(b).statistics!.backbone.reported.map(({ person }) => person)).toEqual([first])
  await b.act({ action: 'report', people: [second] }, '乙')
  expect(noticeOf(b)).toMatchObject({ kind: 'done' })
  expect(reportingState(await yearNow()).reported.map(({ by }) => by)).toEqual(['甲', '乙'])
})

test('上报记录: what one pane has written itself is no stranger to it', async () => {
  const pane = await deafPane()
  const [first, second] = readingOf(pane).statistics!.backbone.candidates as [number, number]
  for (const person of [first, second]) {
    await pane.act({ action: 'report', people: [person] }, '甲')
    expect(noticeOf(pane)).toMatchObject({ kind: 'done' })
  }
})

test('年度总结列表: a summary that the other has saved is not lost', async () => {
  const a = await deafPane()
  await a.enterSettings({ funding: '5' })
  await a.act({ action: 'report', people: 'all' }, '甲')
  await a.act({ action: 'finish', evenIfNobody: false }, '甲')
  const b = await deafPane()
  await a.saveSummary('总结')
  await b.saveSummary('总结')
  expect(noticeOf(b)).toEqual(READ_AGAIN)
  expect(readingOf(b).saved).toHaveLength(1)
  await a.deleteSummary(2026)
  await b.deleteSummary(2026)
  expect(noticeOf(b)).toEqual(READ_AGAIN)
  await b.saveSummary('总结')
  expect((await yearNow()).saved).toHaveLength(1)
})

test('设置: what the other has entered is seen before it is written over', async () => {
  const [a, b] = [await deafPane(), await deafPane()]
  await a.enterSettings({ funding: '5' })
  await b.enterSettings({ funding: '7' })
  expect(noticeOf(b)).toEqual(READ_AGAIN)
  expect(readingOf(b).dataset.policy.funding).toBe((await yearNow()).dataset.policy.funding)
  // Another setting, in the row below: neither takes the other's place.
  await a.enterSettings({ preparer: '甲' })
  await b.enterSettings({ reviewer: '乙' })
  if (noticeOf(b)?.kind === 'read-again') await b.enterSettings({ reviewer: '乙' })
  expect((await yearNow()).dataset.policy).toMatchObject({ preparer: '甲', reviewer: '乙' })
})

test('a correction lands in no row that the other has moved', async () => {
  const [a, b] = [await deafPane(), await deafPane()]
  const { grids } = readingOf(a)
  const { sheet } = grids.find((grid) => grid.sheet.includes('人员'))!
  await a.change([{ file: '', sheet, row: 2, column: 1, value: '改了' }])
  await b.change([{ file: '', sheet, row: 2, column: 2, value: '也改了' }])
  expect(noticeOf(b)).toEqual(READ_AGAIN)
  await b.change([{ file: '', sheet, row: 2, column: 2, value: '也改了' }])
  expect(noticeOf(b)).toMatchObject({ kind: 'done' })
})

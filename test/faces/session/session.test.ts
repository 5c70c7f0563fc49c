import type { Environment } from '../../../src/faces/session/environment'
import { readOtherFile } from '../../../src/faces/session/readOtherFile'
import { openSession, type Session } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import { momentOf } from '../../../src/records/moment'
import { SHEET_NAMES } from '../../../src/records/writtenSheets'
import { prepare } from '../../../src/run'
import { sampleLayouts } from '../../../src/sample/institute'
import type { Layout } from '../../../src/workbook/layout'
import { WorkbookError } from '../../../src/workbook/workbook'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { ownCell } from '../../excel-host/model/book'
import { layoutOf } from '../../support/layout'

const NOW = momentOf(2026, 11, 23, 10, 0)!
const WINDOW = { from: momentOf(2026, 11, 1)!, to: momentOf(2026, 12, 1)! }
const INSTITUTE = { staff: 20, records: 500, seed: 7, year: 2026, window: WINDOW }

function environment(kept: string | null = null): Environment & { readonly saved: string[] } {
  const saved: string[] = []
  return {
    saved,
    version: '1',
    now: () => NOW,
    readData: (grids, answers) => readDataset(grids, { answers }),
    readOther: readOtherFile,
    memory: { load: () => kept, save: (text) => saved.push(text) },
    displayLanguage: 'zh-CN',
    displayTheme: () => 'light',
    onThemeChanged: () => () => {},
  }
}

/** A session on an emulated workbook, with the way to say that the user has changed something. */
function opened(layouts: readonly Layout[]) {
  const host = new ExcelHost({ book: bookOfLayouts(layouts) })
  officeInNode(host)
  let touch = () => {}
  const book = {
    ...officeWorkbook(),
    onDataChanged: async (listener: () => void) => {
      touch = listener
      return async () => {}
    },
  }
  const session = openSession(book, environment(), () => 'zh-CN')
  return { session, host, book, touch: () => touch() }
}

const clean = () => opened(sampleLayouts({ ...INSTITUTE, messy: false }))
const noticeOf = (session: Session) => session.state.get().notice
const statisticsOf = (session: Session) => session.state.get().reading!.statistics!
const reportAll = (session: Session) => session.act({ action: 'report', people: 'all' }, '张三')

test('walks the year: read, report, finish, summary, three tables, and nothing differs from reading it all again', async () => {
  const { session, book, host } = clean()
  await session.refresh()
  expect(session.state.get().reading!.stamped).toEqual({ execution: null, backbone: null, summary: null })
  await reportAll(session)
  const { candidates } = statisticsOf(session).backbone
  expect(noticeOf(session)).toEqual({ kind: 'done', deed: { deed: 'report', people: candidates.length } })
  expect(statisticsOf(session).backbone.reported.map(({ person }) => person)).toEqual(candidates)
  await session.act({ action: 'finish', evenIfNobody: false }, '张三')
  expect(statisticsOf(session).backbone.status).toBe('finished')
  await session.saveSummary('年度总结')
  expect(noticeOf(session)).toEqual({ kind: 'done', deed: { deed: 'summary-saved', year: 2026 } })
  await session.saveSummary('年度总结')
  expect(noticeOf(session)).toEqual({ kind: 'done', deed: { deed: 'summary-unchanged', year: 2026 } })
  await session.writeReports(['execution', 'backbone', 'summary'])
  expect(session.state.get().reading!.stamped).toEqual({ execution: [], backbone: [], summary: [] })

  const inView = session.state.get().reading!
  await session.refresh()
  const again = session.state.get().reading!
  expect(again.stamped).toEqual({ execution: [], backbone: [], summary: [] })
  expect(again.saved).toEqual(inView.saved)
  expect(again.findings).toEqual(inView.findings)
  const anew = await prepare(book, { year: null })
  expect(JSON.stringify(anew.statistics)).toBe(JSON.stringify(again.statistics))
  expect(host.gaps).toEqual([])
})

test('writing one report from figures in view takes two round trips', async () => {
  const { session, host } = clean()
  await session.refresh()
  host.trips.length = 0
  await session.writeReports(['execution'])
  expect(host.trips.filter(({ kind }) => kind === 'user').length).toBe(2)
})

test('a fix of one cell takes three round trips, reads what formulas make of it, and is as if all were read again', async () => {
  const { session, host, touch } = clean()
  await session.refresh()
  await session.writeReports(['execution'])
  const staff = host.book.sheets.find(({ name }) => name === '人员')!
  const column = [...staff.rows.get(1)!].find(([, { value }]) => value === '姓名')![0]
  const computed = ownCell(staff, 4, column)
  computed.formula = '=TRIM("钱 安")'
  const fixes = [{ file: '', sheet: '人员', row: 3, column, value: '甲乙丙' }]
  host.trips.length = 0
  const answer = host.answer.bind(host)
  let asked = 0
  host.answer = async (body, flags) => {
    // Excel has computed by the time it is asked again.
    if (asked++ === 2) computed.value = '丁戊己'
    return answer(body, flags)
  }
  await session.change(fixes)
  expect(host.userTrips).toHaveLength(3)
  const pictureOf = () => {
    const { dataset, findings, statistics } = session.state.get().reading!
    return { people: dataset.people, findings, statistics: JSON.stringify(statistics) }
  }
  const seen = pictureOf()
  expect(seen.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['甲乙丙', '丁戊己']))
  await session.refresh()
  expect(pictureOf()).toEqual(seen)

  // Where somebody else has changed something, everything is read.
  touch()
  host.trips.length = 0
  await session.change([{ ...fixes[0]!, value: '子丑寅' }])
  expect(host.userTrips.length).toBeGreaterThan(3)
  expect(session.state.get().stale).toBe(false)
  expect(host.gaps).toEqual([])
})

test('what the rules forbid is said, and nothing is written', async () => {
  const { session, book } = opened(sampleLayouts({ ...INSTITUTE, messy: true }))
  await session.refresh()
  await session.act({ action: 'finish', evenIfNobody: true }, '张三')
  expect(noticeOf(session)).toMatchObject({ kind: 'refused', refusal: { code: 'errors-stand' } })
  await session.act({ action: 'withdraw', entries: [] }, '张三')
  expect(noticeOf(session)).toMatchObject({ kind: 'refused', refusal: { code: 'nobody-to-withdraw' } })
  await session.act({ action: 'return', reason: '重报' }, '张三')
  expect(noticeOf(session)).toMatchObject({ kind: 'refused', refusal: { code: 'not-finished' } })
  await session.saveSummary('总结')
  expect(noticeOf(session)).toMatchObject({ kind: 'refused', refusal: { code: 'summary-not-finished' } })
  expect((await book.read()).map(({ sheet }) => sheet)).not.toContain('上报记录')
})

test('nothing is acted on that the user has not seen: changed data is read again first', async () => {
  const { session, book, touch } = clean()
  await session.refresh()
  touch()
  expect(session.state.get().stale).toBe(true)
  await reportAll(session)
  expect(noticeOf(session)).toEqual({ kind: 'read-again' })
  expect(session.state.get().stale).toBe(false)
  expect((await book.read()).map(({ sheet }) => sheet)).not.toContain('上报记录')
  await reportAll(session)
  expect(noticeOf(session)).toMatchObject({ kind: 'done' })
})

test('whoever cancels after the workbook was changed hears so, and the figures are stale', async () => {
  const { session, book } = clean()
  await session.refresh()
  const read = book.read
  book.read = async (run) => {
    session.state.get().busy!.cancel()
    expect(session.state.get().busy!.cancelling).toBe(true)
    return read(run)
  }
  await session.refresh()
  expect(noticeOf(session)).toEqual({ kind: 'cancelled', changed: false })
  const { sheet, row } = statisticsOf(session).execution.rows[0]!.trainingClass.place
  await session.change([{ file: '', sheet, row, column: 2, value: '新名' }])
  expect(noticeOf(session)).toEqual({ kind: 'cancelled', changed: true })
  expect(session.state.get().stale).toBe(true)
})

test('a reporting cancelled after it was written is read again before anything else', async () => {
  const { session, book } = clean()
  await session.refresh()
  const write = book.write
  book.write = async (layouts, run) => {
    await write(layouts, run)
    session.state.get().busy!.cancel()
  }
  await reportAll(session)
  expect(noticeOf(session)).toEqual({ kind: 'cancelled', changed: true })
  expect(session.state.get().stale).toBe(true)
  book.write = write
  await session.refresh()
  expect(statisticsOf(session).backbone.reported).not.toEqual([])
})

test('where Excel would not tell of changes at first, the next reading asks again', async () => {
  const { host, book } = clean()
  let asked = 0
  let touch = () => {}
  book.onDataChanged = async (listener) => {
    if (++asked === 1) throw new WorkbookError('dialog-open', '', {})
    touch = listener
    return async () => {}
  }
  const session = openSession(book, environment(), () => 'zh-CN')
  await session.refresh()
  await session.refresh()
  expect(asked).toBe(2)
  touch()
  expect(session.state.get().stale).toBe(true)
  expect(host.gaps).toEqual([])
})

test('a stamped sheet that is no longer what the data gives is named cell by cell', async () => {
  const { session, book } = clean()
  await session.refresh()
  await session.writeReports(['execution'])
  const place = statisticsOf(session).execution.rows[0]!.trainingClass.place
  const column = session.state.get().reading!.dataset.sheets.find(({ kind }) => kind === 'classes')!.columns.联系人!
  await session.change([{ file: '', sheet: place.sheet, row: place.row, column, value: '改名者' }])
  expect(noticeOf(session)).toEqual({ kind: 'done', deed: { deed: 'changed', cells: 1 } })
  expect(session.state.get().reading!.stamped!.execution).toEqual([expect.objectContaining({ data: '改名者' })])
  await session.deleteReports()
  expect(noticeOf(session)).toEqual({ kind: 'done', deed: { deed: 'deleted', sheets: [SHEET_NAMES.execution] } })
  expect(session.state.get().reading!.stamped!.execution).toBeNull()
  expect((await book.read()).map(({ sheet }) => sheet)).not.toContain(SHEET_NAMES.execution)
})

test('settings are entered into 设置 and count at once', async () => {
  const { session } = clean()
  await session.refresh()
  await session.enterSettings({ headcount: '200', overview: '全年开展培训。' })
  const { policy } = session.state.get().reading!.dataset
  expect([policy.headcount, policy.overview]).toEqual([200, '全年开展培训。'])
  expect(statisticsOf(session).backbone.target.amount).toEqual({ unit: 'people', count: 8 })
})

test('a workbook without 设置 gets one with all that may be set, once something is entered; undone, it is gone', async () => {
  const { session, book } = opened(
    sampleLayouts({ ...INSTITUTE, messy: false }).filter(({ sheet }) => sheet !== '设置'),
  )
  await session.refresh()
  const sheets = async () => (await book.read()).map(({ sheet }) => sheet)
  const before = await sheets()
  await session.enterSettings({ year: '2026', headcount: '200' })
  expect(await sheets()).toEqual([...before, '设置'])
  const { policy } = session.state.get().reading!.dataset
  expect([policy.year, policy.headcount, policy.places.headcount!.sheet]).toEqual([2026, 200, '设置'])
  await session.undo()
  expect(await sheets()).toEqual(before)
  await session.enterSettings({ headcount: '200' })
  await session.enterSettings({ headcount: '210' })
  await session.refresh()
  expect(session.state.get().reading!.dataset.policy.headcount).toBe(210)
})

test('a sheet of the user’s own that is called 设置 and says no settings is never written over', async () => {
  const own = layoutOf('设置', [['备忘'], ['会议室密码']])
  const { session, book } = opened([
    ...sampleLayouts({ ...INSTITUTE, messy: false }).filter(({ sheet }) => sheet !== '设置'),
    own,
  ])
  await session.refresh()
  await session.enterSettings({ headcount: '200' })
  expect(noticeOf(session)).toMatchObject({ kind: 'trouble' })
  const kept = (await book.read()).find(({ sheet }) => sheet === '设置')!
  expect(kept.texts).toContain('会议室密码')
})

test('what is entered in a form counts in the unit of its label, whatever unit the row is kept in', async () => {
  const { session, book } = clean()
  await session.refresh()
  const { dataset } = session.state.get().reading!
  const { sheet, row, column } = dataset.policy.places.funding!
  await book.change([{ sheet, row, column: column! - 1, value: '单位投入总经费（元）' }])
  await session.refresh()
  await session.enterSettings({ funding: '5.0' })
  expect(session.state.get().reading!.dataset.policy.funding).toBe(5_000_000)
  session.editSummary({ funding: '6' })
  await session.keepSummaryDraft()
  expect(session.state.get().reading!.dataset.policy.funding).toBe(6_000_000)
})

test('inserting never writes over a sheet that holds something', async () => {
  const { session, book } = opened([layoutOf('人员', [['我的名单']])])
  await session.insertSample()
  expect(noticeOf(session)).toEqual({ kind: 'sheets-exist', sheets: ['人员'] })
  expect((await book.read()).map(({ sheet }) => sheet)).toEqual(['人员'])
  await session.insertTemplate()
  expect(noticeOf(session)).toMatchObject({ kind: 'done', deed: { deed: 'inserted' } })
  const grids = await book.read()
  expect(grids.map(({ sheet }) => sheet)).toContain('培训班')
  expect(grids.find(({ sheet }) => sheet === '人员')!.rows).toHaveLength(1)
})

test('the sample leads through the whole of its first minute', async () => {
  const { session } = opened([])
  await session.insertSample()
  expect(noticeOf(session)).toMatchObject({ kind: 'done', deed: { deed: 'inserted' } })
  expect(statisticsOf(session).year).toBe(2026)
  expect(statisticsOf(session).backbone.candidates.length).toBeGreaterThan(0)
  await reportAll(session)
  expect(noticeOf(session)).toMatchObject({ kind: 'done', deed: { deed: 'report' } })
})

test('a sheet is what the user says it is', async () => {
  const { session } = clean()
  await session.refresh()
  const peopleBefore = session.state.get().reading!.dataset.people.length
  await session.chooseKind({ file: '', sheet: '人员' }, null)
  expect(session.state.get().reading!.dataset.people).toHaveLength(0)
  await session.chooseKind({ file: '', sheet: '人员' }, undefined)
  expect(session.state.get().reading!.dataset.people).toHaveLength(peopleBefore)
})

test('another year is computed without reading the workbook again', async () => {
  const { session, host } = clean()
  await session.refresh()
  host.trips.length = 0
  await session.chooseYear(2025)
  expect(statisticsOf(session).year).toBe(2025)
  expect(host.trips).toEqual([])
})

test('work takes its turn, and 取消 leaves what was in view', async () => {
  const { session } = clean()
  await session.refresh()
  const before = session.state.get().reading
  const first = session.refresh()
  session.state.get().busy!.cancel()
  await first
  expect(noticeOf(session)).toEqual({ kind: 'cancelled', changed: false })
  expect(session.state.get()).toMatchObject({ busy: null, stale: true, reading: before })
  // What is asked for meanwhile is done after it, not dropped.
  void session.refresh()
  await session.writeReports(['execution'])
  expect(noticeOf(session)).toMatchObject({ kind: 'done', deed: { deed: 'written' } })
})

test('a table is not stamped with a figure that another stands typed beside', async () => {
  const { session } = clean()
  await session.refresh()
  session.editSummary({ personTimes: '7' })
  const writing = session.writeReports(['summary'])
  // What is typed while that is entered is not lost.
  await new Promise((resolve) => setTimeout(resolve, 1))
  session.editSummary({ overview: '新' })
  await writing
  expect(noticeOf(session)).toMatchObject({ kind: 'done', deed: { deed: 'written' } })
  expect(session.state.get().reading!.dataset.policy.personTimes).toBe(7)
  const { summaryDraft, reading } = session.state.get()
  expect(summaryDraft.overview ?? reading!.dataset.policy.overview).toBe('新')
  expect(session.state.get().reading!.stamped!.summary).toEqual([])
  session.editSummary({ personTimes: '七八个' })
  await session.writeReports(['summary'])
  expect(noticeOf(session)).toEqual({
    kind: 'refused',
    refusal: { code: 'unreadable-entry', setting: '单位培训总人次' },
  })
  expect(session.state.get().summaryDraft).toMatchObject({ personTimes: '七八个' })
})

test('what Excel refuses and what we did wrong are both said', async () => {
  const { session, book } = clean()
  await session.goTo({ file: '', sheet: '没有这张表', row: 1, column: 1 })
  expect(noticeOf(session)).toEqual({ kind: 'trouble', error: expect.any(WorkbookError) })
  const broken = openSession(
    { ...book, read: async () => Promise.reject(new TypeError('x is not a function')) },
    environment(),
    () => 'zh-CN',
  )
  await broken.refresh()
  expect(noticeOf(broken)).toEqual({ kind: 'bug', detail: 'TypeError: x is not a function' })
})

test('preferences are kept, and whatever was kept is not trusted', () => {
  const { book } = clean()
  const around = environment('{"theme":"pink","language":"en","introduced":1}')
  const session = openSession(book, around, () => 'en')
  expect(session.state.get().preferences).toEqual({ language: 'en', theme: 'auto', introduced: false })
  session.setPreferences({ theme: 'dark' })
  expect(around.saved).toEqual(['{"language":"en","theme":"dark","introduced":false}'])
  const garbled = openSession(book, environment('{'), () => 'en')
  expect(garbled.state.get().preferences.introduced).toBe(false)
})

test('how stamped sheets print is looked at when asked for, and belongs to the reading that was in view', async () => {
  const { session, host } = clean()
  const printedOf = () => session.state.get().reading!.printed
  await session.refresh()
  await session.writeReports(['execution'])
  expect(printedOf()).toBe(null)
  await session.lookAtPrinted()
  expect(printedOf()).toEqual({ execution: [], backbone: null, summary: null })
  host.book.sheets.find(({ name }) => name === SHEET_NAMES.execution)!.hiddenRows.add(4)
  await session.lookAtPrinted()
  expect(printedOf()).toMatchObject({ execution: [{ what: 'hiddenRow', at: { row: 4, column: 1 } }] })
  // Written anew, it is as it should be again; what was seen of the old one says nothing.
  const looking = session.lookAtPrinted()
  await session.writeReports(['execution'])
  await looking
  expect(printedOf()).toBe(null)
  host.faults.push({ action: 0, code: 'GeneralException' })
  await session.lookAtPrinted()
  expect(printedOf()).toBe('unknown')
  await session.lookAtPrinted()
  expect(printedOf()).toEqual({ execution: [], backbone: null, summary: null })
})

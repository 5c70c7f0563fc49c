import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { pageBook } from '../../../src/faces/page/book/pageBook'
import { pageWorker } from '../../../src/faces/page/worker/pageWorker'
import { importActions } from '../../../src/faces/session/importActions'
import { readOtherFile } from '../../../src/faces/session/readOtherFile'
import { openSession, type Session } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { momentOf } from '../../../src/records/moment'
import { listCells } from '../../../src/workbook/gridList'
import type { OpenWorkbook } from '../../../src/workbook/openWorkbook'
import { confirmAttendance } from '../../../src/year/actions/confirmAttendance'
import { changesOf, type Proposal } from '../../../src/year/actions/proposal'
import { reviewExternal } from '../../../src/year/actions/reviewExternal'
import { setRequirement } from '../../../src/year/actions/setRequirement'
import type { ComputedYear } from '../../../src/year/openYear'
import { ALL_REMINDED } from '../../../src/year/reminders'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { csvBytes } from '../../support/exportedLists'
import { layoutOf } from '../../support/layout'
import { readHere } from '../../support/lists'
import { SMALL } from '../../support/smallInstitute'
import { nodeWorker } from '../page/nodeWorker'

const NOW = momentOf(2025, 12, 1, 9)!
const LAYOUTS = Object.entries(SMALL).map(([sheet, rows]) => layoutOf(sheet, rows))

const sessionOn = (book: OpenWorkbook) =>
  openSession(
    book,
    {
      version: '1',
      now: () => NOW,
      readData: readHere,
      readOther: readOtherFile,
      memory: { load: () => null, save: () => {} },
      displayLanguage: 'zh-CN',
      displayTheme: () => 'light',
      onThemeChanged: () => () => {},
    },
    () => 'zh-CN',
  )

/** What stands in a workbook: the very bytes where it has any, else each cell. */
const cellsOf = async (book: OpenWorkbook) => (await book.read()).map((grid) => [grid.sheet, ...listCells(grid)])

const HOSTS = {
  page: async () => {
    const blob = new Blob([(await writeXlsx(LAYOUTS, nodeCodec, { title: '', created: 0 })) as Uint8Array<ArrayBuffer>])
    const files = { main: { name: '台账.xlsx', blob }, others: [], unsaved: false }
    const book = pageBook(pageWorker(nodeWorker), files, () => NOW)
    return { book, stands: async () => Buffer.from(await book.state.get().main.blob!.arrayBuffer()).toString('base64') }
  },
  Excel: async () => {
    officeInNode(new ExcelHost({ book: bookOfLayouts(LAYOUTS) }))
    const book = { ...officeWorkbook(), onDataChanged: async () => async () => {} }
    return { book, stands: () => cellsOf(book) }
  },
}

type Act = (session: Session) => Promise<unknown>
const rows = (propose: (year: ComputedYear) => Proposal | object) => async (session: Session) => {
  const proposed = propose(session.state.get().reading as ComputedYear)
  if ('cells' in proposed) await session.change(changesOf(proposed as Proposal))
}

/** Acts that others come after. */
const AGAIN = new Set(['report', 'finish', 'words', 'import', 'write'])

/** Every act that changes a workbook, from whichever page. */
const ACTS: Readonly<Record<string, Act>> = {
  write: (session) => session.writeReports(['backbone', 'people']),
  confirm: rows((year) => confirmAttendance(year, [0], false)),
  review: rows((year) => reviewExternal(year, [2, 3], true)),
  require: rows((year) => setRequirement(year, [2], true)),
  correct: (session) => session.change([{ file: '', sheet: '人员', row: 2, column: 4, value: '硬件室' }]),
  settings: (session) => session.enterSettings({ headcount: '6', preparer: '经办人' }),
  words: (session) => session.remind({ words: { person: '{姓名}：还差{还差}' } }),
  kind: (session) => session.chooseKind({ file: '', sheet: '在线学习' }, null),
  report: (session) => session.act({ action: 'report', people: 'all' }, '甲'),
  finish: (session) => session.act({ action: 'finish', evenIfNobody: true }, '甲'),
  summary: (session) => session.saveSummary('年度总结'),
  remind: (session) => session.remind({ write: ALL_REMINDED }),
  template: (session) => session.insertTemplate(),
  import: async (session) => {
    const actions = importActions(session.context)
    const list = csvBytes(
      [
        ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
        ['保密教育', 'X001', '柏小川', '', '是'],
      ],
      'gbk',
    )
    await actions.add([{ name: '参会.csv', blob: new Blob([list as BlobPart]) }])
    await actions.write()
    actions.again()
  },
  'write over': (session) => session.writeReports(['backbone', 'people']),
}

test.each(Object.keys(HOSTS) as (keyof typeof HOSTS)[])(
  'whatever was done on the %s, one button takes the last of it back',
  async (host) => {
    const { book, stands } = await HOSTS[host]()
    const session = sessionOn(book)
    await session.refresh()
    for (const [name, act] of Object.entries(ACTS)) {
      const before = await stands()
      await act(session)
      const { notice, undoable } = session.state.get()
      expect([name, notice]).not.toEqual([name, expect.objectContaining({ kind: 'bug' })])
      expect([name, undoable]).toEqual([name, expect.anything()])
      expect([name, await stands()]).not.toEqual([name, before])
      await session.undo()
      expect([name, session.state.get().notice]).toEqual([name, { kind: 'done', deed: { deed: 'undone' } }])
      expect([name, await stands()]).toEqual([name, before])
      // The next acts find it done, and write over it.
      if (AGAIN.has(name)) await act(session)
    }
  },
)

test('nothing is taken back over what somebody else has written since, and that is said', async () => {
  const host = new ExcelHost({ book: bookOfLayouts(LAYOUTS) })
  officeInNode(host)
  const book = { ...officeWorkbook(), onDataChanged: async () => async () => {} }
  const session = sessionOn(book)
  await session.refresh()
  await session.saveSummary('年度总结')
  await session.act({ action: 'finish', evenIfNobody: true }, '甲')
  await officeWorkbook().change([{ sheet: '人员', row: 2, column: 4, value: '硬件室' }])
  const log = host.book.sheets.find(({ name }) => name === '上报记录')!
  log.rows.get(2)!.get(1)!.value = '改'
  const before = await cellsOf(book)
  await session.undo()
  expect(session.state.get().notice).toEqual({ kind: 'not-undone' })
  expect(await cellsOf(book)).toEqual(before)
})

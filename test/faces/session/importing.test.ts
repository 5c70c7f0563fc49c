import { importActions } from '../../../src/faces/session/importActions'
import { readOtherFile } from '../../../src/faces/session/readOtherFile'
import { openSession } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { momentOf } from '../../../src/records/moment'
import { listCells } from '../../../src/workbook/gridList'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { csvBytes } from '../../support/exportedLists'
import { layoutOf } from '../../support/layout'
import { readHere } from '../../support/lists'
import { type Row, SMALL } from '../../support/smallInstitute'

const NOW = momentOf(2025, 12, 1, 9)!

/** A pane on the small institute, whose 最终参会 has a list of what may be entered. */
function opened() {
  const layouts = Object.entries(SMALL).map(([sheet, rows]) => layoutOf(sheet, rows))
  const host = new ExcelHost({ book: bookOfLayouts(layouts) })
  host.book.sheets
    .find(({ name }) => name === '实际参会人员')!
    .validations.push({
      area: { top: 2, left: 5, bottom: 3, right: 5 },
      rule: { list: { inCellDropDown: true, source: '是,否' } },
      prompt: { showPrompt: true, title: '', message: '' },
      errorAlert: { showAlert: true, style: 'Warning', title: '', message: '' },
      ignoreBlanks: true,
    })
  officeInNode(host)
  const book = { ...officeWorkbook(), onDataChanged: async () => async () => {} }
  const environment = {
    version: '1',
    now: () => NOW,
    readData: readHere,
    readOther: readOtherFile,
    memory: { load: () => null, save: () => {} },
    displayLanguage: 'zh-CN' as const,
    displayTheme: () => 'light' as const,
    onThemeChanged: () => () => {},
  }
  const session = openSession(book, environment, () => 'zh-CN')
  return { session, book, host, actions: importActions(session.context) }
}

const csv = (name: string, rows: readonly Row[]) => ({ name, blob: new Blob([csvBytes(rows, 'gbk') as BlobPart]) })
const LIST: readonly Row[] = [
  ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
  ['保密教育', 'X001', '柏小川', '', '是'],
  ['保密教育', 'X004', '宫知夏', '2', '是'],
  ['编译技术研修班', 'X002', '蓝一苇', '40', '是'],
]

test('a list goes into the open workbook in one step, and out of it again cell for cell', async () => {
  const { session, book, host, actions } = opened()
  await session.refresh()
  const before = (await book.read()).map((grid) => listCells(grid))
  await actions.add([csv('参会.csv', LIST)])
  const { proposed, preview } = actions.state.get()
  expect(proposed!.proposals.map(({ kind }) => kind)).toEqual(['new', 'new', 'contradicts'])
  expect(preview!.people.map(({ person, before: was, after }) => [person.name, was / 3600, after / 3600])).toEqual([
    ['柏小川', 101, 105],
    ['宫知夏', 0, 2],
  ])
  await actions.take('contradicts', true)
  await actions.write()
  expect(session.state.get().notice).toBeNull()
  const grid = (await book.read()).find(({ sheet }) => sheet === '实际参会人员')!
  expect(listCells(grid).filter(([row]) => row === 4)).toEqual([
    [4, 1, 's', '保密教育'],
    [4, 2, 's', 'X001'],
    [4, 3, 's', '柏小川'],
    [4, 5, 's', '是'],
    [4, 6, 's', '参会.csv，第 2 行，2025-12-01 09:00'],
  ])
  // What may be entered above may be entered in the new rows, too.
  const { validations } = host.book.sheets.find(({ name }) => name === '实际参会人员')!
  const rowsOf = (column: number) =>
    validations.flatMap(({ area }) => (area.left <= column && column <= area.right ? [area.top, area.bottom] : []))
  expect(Math.max(...rowsOf(5))).toBe(5)
  expect(session.state.get().reading!.statistics!.people.counted[0]).toBe(105 * 3600)
  expect(session.state.get().undoable).toBe(actions.state.get().done!.step)
  await session.undo()
  expect(session.state.get().notice).toEqual({ kind: 'done', deed: { deed: 'undone' } })
  expect((await book.read()).map((one) => listCells(one))).toEqual(before)
})

test('the same list a second time proposes nothing', async () => {
  const { session, actions } = opened()
  await session.refresh()
  await actions.add([csv('参会.csv', LIST)])
  await actions.write()
  await actions.add([csv('参会.csv', LIST)])
  expect(actions.state.get().proposed!.proposals.map(({ kind }) => kind)).toEqual(['there', 'there', 'contradicts'])
  expect(actions.state.get().preview!.plan.changes).toEqual([])
})

test('a file that is no list is said, and nothing is lost', async () => {
  const { session, actions } = opened()
  await session.refresh()
  await actions.add([{ name: '照片.xlsx', blob: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]) }])
  expect(session.state.get().notice).toMatchObject({ kind: 'trouble' })
  expect(actions.state.get().files).toEqual([])
})

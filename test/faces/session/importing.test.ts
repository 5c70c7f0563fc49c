import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { collectActions } from '../../../src/faces/session/collectActions'
import { importActions } from '../../../src/faces/session/importActions'
import { readOtherFile } from '../../../src/faces/session/readOtherFile'
import { openSession } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { momentOf } from '../../../src/records/moment'
import { cellAt, type Grid } from '../../../src/workbook/grid'
import { listCells } from '../../../src/workbook/gridList'
import { collectSubjects } from '../../../src/year/collecting/subjects'
import type { ComputedYear } from '../../../src/year/openYear'
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

test('collection sheets stand in the open workbook, come back filled in, and are taken back cell for cell', async () => {
  const { session, book, actions } = opened()
  await session.refresh()
  const cells = async () => (await book.read()).map((grid) => [grid.sheet, listCells(grid)])
  const before = await cells()
  const collecting = collectActions(session.context)
  const [subject] = collectSubjects(session.state.get().reading as ComputedYear, 'department', '')
  const asked = { by: 'department', codes: new Set([subject!.code]), language: 'zh-CN' } as const
  await collecting.send(asked, null)
  await session.undo()
  expect(await cells()).toEqual(before)
  await collecting.send(asked, null)
  expect(session.state.get().notice).toBeNull()
  const sheets = (await book.read()).map(({ sheet }) => sheet)
  expect(sheets.slice(before.length)).toEqual([
    '收集记录',
    '收集表 软件室 填表说明',
    '收集表 软件室 参加培训',
    '收集表 软件室 外部学习',
    '收集表 软件室 人员核对',
  ])
  // They are read as nothing: what is counted is what was counted.
  expect(session.state.get().reading!.dataset.collected).toMatchObject([{ whom: '软件室', answeredAt: null }])
  expect(session.state.get().reading!.dataset.studies.count).toBe(6)

  // Somebody moves them into a workbook of their own, fills in a row and sends it back.
  const own = (await book.read()).filter(({ sheet }) => sheet.startsWith('收集表 '))
  const rows = own.map((grid): [string, (string | number | null)[][]] => [grid.sheet, tableIn(grid)])
  const attended = rows.find(([name]) => name.endsWith('参加培训'))![1]
  attended[3]![3] = '保密教育'
  const layouts = rows.map(([name, table]) => layoutOf(name, table))
  const bytes = await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })
  const sent = await cells()
  await actions.add([{ name: '交回.xlsx', blob: new Blob([bytes as BlobPart]) }])
  const { proposed, preview } = actions.state.get()
  expect(proposed!.returned).toMatchObject([{ whom: '软件室', fate: 'taken', rows: 1 }])
  expect(preview!.taken.map(({ written }) => written)).toEqual(['柏小川'])
  await actions.write()
  expect(session.state.get().reading!.dataset.collected).toMatchObject([{ file: '交回.xlsx', times: 1 }])
  await session.undo()
  expect(await cells()).toEqual(sent)
})

const tableIn = (grid: Grid) =>
  Array.from({ length: grid.rows.at(-1) ?? 0 }, (_, index) =>
    grid.columns.map((_column, column) => {
      const slot = grid.rows.indexOf(index + 1)
      const cell = slot < 0 ? null : cellAt(grid, slot, column + 1)
      return cell === null || cell.kind === 'empty' ? null : 'text' in cell ? cell.text : Number(cell.value)
    }),
  )

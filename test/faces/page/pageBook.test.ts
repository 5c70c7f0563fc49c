import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { redoable, shownCell, undoable } from '../../../src/faces/page/book/bookState'
import { pageBook } from '../../../src/faces/page/book/pageBook'
import { pageWorker } from '../../../src/faces/page/worker/pageWorker'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import type { Grid } from '../../../src/workbook/grid'
import { listCells } from '../../../src/workbook/gridList'
import type { Layout } from '../../../src/workbook/layout'
import { lookAt } from '../../../src/workbook/sheetLook'
import { behavesLikeWorkbook } from '../../support/behavesLikeWorkbook'
import { layoutOf, looksLike } from '../../support/layout'
import { richParts, zipOf } from '../../support/richPackage'
import { nodeWorker } from './nodeWorker'

const blobOf = async (layouts: readonly Layout[]) =>
  new Blob([(await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })) as Uint8Array<ArrayBuffer>])
const csv = (name: string, text: string) => ({ name, blob: new Blob([text]) })

async function opened(layouts: readonly Layout[], others: { name: string; blob: Blob }[] = []) {
  const blob = layouts.length > 0 ? await blobOf(layouts) : null
  const files = { main: { name: '台账.xlsx', blob }, others, unsaved: false }
  return pageBook(pageWorker(nodeWorker), files, () => 0)
}

behavesLikeWorkbook('the page’s book', (first) => opened(first))

const shown = (grids: readonly Grid[]) => grids.map(({ file, sheet }) => `${file}/${sheet}`)
const DAY = looksLike('yyyy-mm-dd')
const PEOPLE = layoutOf('人员', [
  ['姓名', '入职'],
  ['赵一', { value: 45_000, look: DAY }],
])

test('lists beside the workbook are read with it, and bear their file’s name', async () => {
  const book = await opened([PEOPLE], [csv('一室.csv', '姓名\n钱二'), csv('二室.csv', '姓名\n孙三')])
  const grids = await book.read()
  expect(shown(grids)).toEqual(['/人员', '一室.csv/一室', '二室.csv/二室'])
  await book.close('一室.csv')
  await book.add([csv('二室.csv', '姓名\n李四\n周五')], ['二室.csv'])
  expect(shown(await book.read())).toEqual(['/人员', '二室.csv/二室'])
  expect(book.state.get().sheets[1]!.grid.rows).toHaveLength(3)
})

test('a file that cannot be read keeps no other out, and is named until it is closed', async () => {
  const torn = { name: '断了.xlsx', blob: new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)]) }
  const book = await opened([PEOPLE], [torn, csv('一室.csv', '姓名\n钱二')])
  expect(shown(await book.read())).toEqual(['/人员', '一室.csv/一室'])
  expect(book.state.get().unread).toEqual([
    { file: '断了.xlsx', trouble: expect.objectContaining({ code: 'damaged', file: '断了.xlsx' }) },
  ])
  await book.close('断了.xlsx')
  expect(book.state.get().unread).toEqual([])
  expect(shown(await book.read())).toEqual(['/人员', '一室.csv/一室'])
  await expect((await opened([], [torn])).read()).rejects.toThrow(expect.objectContaining({ code: 'damaged' }))
})

test('lists alone are a workbook once something is written', async () => {
  const book = await opened([], [csv('一室.csv', '姓名\n钱二')])
  expect(shown(await book.read())).toEqual(['一室.csv/一室'])
  expect(book.state.get().main.blob).toBeNull()
  await book.write([layoutOf('年度总结', [['甲']])])
  expect(shown(await book.read())).toEqual(['/年度总结', '一室.csv/一室'])
})

test('a corrected cell is seen at once, as it is read again', async () => {
  const book = await opened([PEOPLE])
  await book.read()
  let told = 0
  await book.onDataChanged(() => {
    told++
  })
  const place = { file: '', sheet: '人员', row: 2, column: 2 }
  await book.edit(place, 45_001)
  await book.edit({ ...place, row: 5, column: 1 }, '吴六')
  await book.edit({ ...place, column: 1 }, null)
  expect(told).toBe(3)
  expect(book.state.get().unsaved).toBe(true)
  const seen = book.state.get().sheets[0]!.grid
  const [read] = await book.read()
  expect(listCells(seen)).toEqual(listCells(read!))
  expect([...seen.columns[1]!.kinds]).toEqual([...read!.columns[1]!.kinds])
})

test('a cell that takes over the look of another shows it at once, and its own again once it is taken back', async () => {
  const book = await opened([PEOPLE])
  await book.read()
  const format = async () => {
    const look = (await book.lookOf(book.state.get().sheets[0]!))!
    return lookAt(look, 3, 1).numberFormat
  }
  const { face } = book.state.get().sheets[0]!
  await book.edit({ file: '', sheet: '人员', row: 3, column: 1 }, '钱二')
  expect(book.state.get().sheets[0]!.face).toBe(face)
  expect(await format()).toBeNull()
  await book.editCells([{ file: '', sheet: '人员', row: 3, column: 1, value: 45_001, like: { row: 2, column: 2 } }])
  expect(await format()).toBe('yyyy-mm-dd')
  await book.undoEdit()
  expect(await format()).toBeNull()
})

test('what is written is seen as it is read again, with its frozen heads', async () => {
  const book = await opened([PEOPLE])
  await book.read()
  await book.write([
    layoutOf(
      '学习统计',
      [
        ['姓名', '学时'],
        ['赵一', 40],
      ],
      { freeze: { rows: 1, columns: 1 } },
    ),
  ])
  const seen = book.state.get().sheets
  const read = await book.read()
  expect(seen.map(({ grid }) => [grid.sheet, listCells(grid)])).toEqual(
    read.map((grid) => [grid.sheet, listCells(grid)]),
  )
  expect(seen[1]!.face.freeze).toEqual({ rows: 1, columns: 1 })
  expect(book.state.get().sheets[1]!.face.freeze).toEqual({ rows: 1, columns: 1 })
})

test('sheets are removed from the view and the file', async () => {
  const book = await opened([PEOPLE, layoutOf('年度总结', [['甲']])])
  await book.read()
  expect(await book.remove(['年度总结', '没有的'])).toEqual(['年度总结'])
  expect(book.state.get().sheets.map(({ grid }) => grid.sheet)).toEqual(['人员'])
  expect(shown(await book.read())).toEqual(['/人员'])
})

test('a list of texts is corrected in its own file and stays texts; that it is UTF-8 now is known', async () => {
  const gb = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xca, 0xb1, 0x0a, 0xd5, 0xd4, 0x2c, 0x34])
  const book = await opened(
    [PEOPLE],
    [csv('一室.csv', '姓名,学时\n钱二,4'), { name: '二室.csv', blob: new Blob([gb]) }],
  )
  await book.read()
  await book.edit({ file: '一室.csv', sheet: '一室', row: 2, column: 2 }, 4.5)
  await book.edit({ file: '二室.csv', sheet: '二室', row: 3, column: 1 }, '孙三')
  const { others, sheets } = book.state.get()
  expect(others.map(({ changed, reencoded }) => [changed, reencoded])).toEqual([
    [true, false],
    [true, true],
  ])
  expect(await others[0]!.blob.text()).toBe('姓名,学时\n钱二,4.5')
  const seen = sheets.map(({ grid }) => listCells(grid))
  expect(seen).toEqual((await book.read()).map(listCells))
  expect(seen[1]).toContainEqual([2, 2, 's', '4.5'])
})

test('lists that were corrected and kept are still to be saved when they come back', async () => {
  const others = [{ ...csv('一室.csv', '姓名\n钱二'), changed: true, reencoded: true }]
  const files = { main: { name: '台账.xlsx', blob: null }, others, unsaved: true }
  const book = pageBook(pageWorker(nodeWorker), files, () => 0)
  expect(book.state.get().others[0]).toMatchObject({ changed: true, reencoded: true })
})

test('edits are taken back one by one, each file as it was to the last byte, until it has changed otherwise', async () => {
  const book = await opened([PEOPLE], [csv('一室.csv', '姓名\n钱二')])
  const cells = () => book.state.get().sheets.map(({ grid }) => listCells(grid))
  await book.read()
  const [before, { main, others }] = [cells(), book.state.get()]
  await book.edit({ file: '', sheet: '人员', row: 2, column: 2 }, '不知')
  await book.edit({ file: '一室.csv', sheet: '一室', row: 2, column: 1 }, '孙三')
  expect(undoable(book.state.get())).toMatchObject([{ held: [{ cell: { kind: 'text', text: '钱二' } }] }])
  await book.read()
  for (let time = 0; time < 3; time++) await book.undoEdit()
  const now = book.state.get()
  expect([now.main.blob, now.others[0]!.blob]).toEqual([main.blob, others[0]!.blob])
  expect(cells()).toEqual(before)
  expect(now.pointed).toMatchObject({ sheet: '人员', row: 2, column: 2 })
  await book.read()
  expect(cells()).toEqual(before)

  // What was written whole is taken back like what was typed, one after the other.
  await book.edit({ file: '', sheet: '人员', row: 2, column: 1 }, '李四')
  await book.write([layoutOf('年度总结', [['甲']])])
  expect(book.lastStep()).toMatchObject({ sheets: 1 })
  expect(await book.undo()).toBe(true)
  expect(await book.undo()).toBe(false)
  expect(await book.undoEdit()).toBe(true)
  expect(book.state.get().main).toEqual(main)
  expect(cells()).toEqual(before)
})

test('many cells of two files are one step, which is taken back and done again to the last byte', async () => {
  const book = await opened([PEOPLE], [csv('一室.csv', '姓名\n钱二')])
  const cells = () => book.state.get().sheets.map(({ grid }) => listCells(grid))
  await book.read()
  const before = cells()
  const changes = [
    ...Array.from({ length: 3000 }, (_, at) => ({
      file: '',
      sheet: '人员',
      row: at + 3,
      column: 1,
      value: `职工${at}`,
    })),
    { file: '', sheet: '人员', row: 2, column: 2, value: null },
    { file: '一室.csv', sheet: '一室', row: 3, column: 1, value: 7 },
  ]
  const done = book.editCells(changes)
  const seen = cells()
  await done
  expect(cells()).toEqual(seen)
  await book.read()
  expect(cells()).toEqual(seen)
  const { main, others } = book.state.get()

  expect(await book.undoEdit()).toBe(true)
  expect(cells()).toEqual(before)
  expect(undoable(book.state.get())).toBeNull()
  expect(await book.redoEdit()).toBe(true)
  expect(cells()).toEqual(seen)
  expect([book.state.get().main.blob, book.state.get().others[0]!.blob]).toEqual([main.blob, others[0]!.blob])
  expect(await book.redoEdit()).toBe(false)

  // A step of work is done again with the sheets that it wrote; what is typed instead is the end of that.
  book.beginStep()
  await book.write([layoutOf('年度总结', [['甲']])])
  const written = shown(await book.read())
  await book.undoEdit()
  await book.redoEdit()
  expect(shown(book.state.get().sheets.map(({ grid }) => grid))).toEqual(written)
  expect(book.lastStep()).toMatchObject({ sheets: 1 })
  await book.undoEdit()
  await book.edit({ file: '', sheet: '人员', row: 2, column: 1 }, '李四')
  expect(redoable(book.state.get())).toBeNull()
})

test('reading is cancelled for good, and begins anew with another worker', async () => {
  const book = await opened([PEOPLE])
  const controller = new AbortController()
  const reading = book.read({ signal: controller.signal })
  controller.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  expect(shown(await book.read())).toEqual(['/人员'])
})

test('the worker reads data from grids that it holds, and from others', async () => {
  const worker = pageWorker(nodeWorker)
  const blob = await blobOf([
    layoutOf('人员', [
      ['用户编号', '姓名'],
      ['P1', '赵一'],
    ]),
  ])
  const { grids } = await worker.readGrids({ files: [{ name: 'a.xlsx', blob, file: '' }] })
  const signal = new AbortController().signal
  const known = await worker.readData(grids, [], signal)
  const unknown = await worker.readData(structuredClone(grids), [], signal)
  expect(known.dataset.people).toHaveLength(1)
  expect(unknown).toEqual(known)
})

test('a department’s workbook is corrected in its own file, and both are told apart until they are saved', async () => {
  const other = { name: '一室.xlsx', blob: await blobOf([layoutOf('名单', [['姓名'], ['钱二']])]) }
  const book = await opened([PEOPLE], [other])
  await book.read()
  await book.edit({ file: '一室.xlsx', sheet: '名单', row: 2, column: 1 }, '钱三')
  const { main, others, unsaved } = book.state.get()
  expect([others[0]!.changed, unsaved]).toEqual([true, true])
  const grids = await book.read()
  expect(listCells(grids[1]!)).toContainEqual([2, 1, 's', '钱三'])
  book.saved('台账.xlsx', new Blob(), [])
  expect(book.state.get().unsaved).toBe(true)
  book.saved('台账.xlsx', main.blob, others)
  expect(book.state.get()).toMatchObject({ unsaved: false, others: [{ changed: false }] })
})

test('what refuses to be changed says so across the worker', async () => {
  const parts = richParts().set('_xmlsignatures/origin.sigs', '')
  const blob = new Blob([(await zipOf(parts)) as Uint8Array<ArrayBuffer>])
  const files = { main: { name: '签名.xlsm', blob }, others: [], unsaved: false }
  const book = pageBook(pageWorker(nodeWorker), files, () => 0)
  const refused = { name: 'WorkbookError', code: 'signed', file: '签名.xlsm' }
  await expect(book.write([layoutOf('年度总结', [['甲']])])).rejects.toMatchObject(refused)
  await expect(book.remove(['数据'])).rejects.toMatchObject(refused)
  expect(book.state.get()).toMatchObject({ main: { blob }, unsaved: false })
})

test('a change of a list’s cell leaves the main workbook’s sheet of that name alone', async () => {
  const other = { name: '一室.xlsx', blob: await blobOf([layoutOf('人员', [['姓名'], ['钱二']])]) }
  const book = await opened([PEOPLE], [other])
  await book.read()
  const before = book.state.get().main.blob
  await book.change([{ file: '一室.xlsx', sheet: '人员', row: 2, column: 1, value: '钱三' }])
  expect(book.state.get().main.blob).toBe(before)
  const grids = await book.read()
  expect(grids.map((grid) => listCells(grid).find(([row, column]) => row === 2 && column === 1)?.[3])).toEqual([
    '赵一',
    '钱三',
  ])
})

test('quick typing: each edit shows at once, none is lost, and what waits for them has all', async () => {
  const book = await opened([PEOPLE])
  await book.read()
  const place = (row: number) => ({ file: '', sheet: '人员', row, column: 1 })
  const names = ['甲', '乙', '丙', '丁', '戊']
  const edits = names.map((name, index) => book.edit(place(2 + index), name))
  const reading = book.read()
  edits.push(book.edit(place(7), '己'))
  const shown = () =>
    listCells(book.state.get().sheets[0]!.grid).flatMap(([, column, , text]) => (column === 1 ? text : []))
  expect(shown()).toEqual(['姓名', ...names, '己'])
  expect(book.state.get().unsaved).toBe(true)
  await reading
  expect(shown()).toEqual(['姓名', ...names, '己'])
  await book.settled()
  await Promise.all(edits)
  const [grid] = await book.read()
  expect(listCells(grid!).flatMap(([, column, , text]) => (column === 1 ? text : []))).toEqual(['姓名', ...names, '己'])
})

test('an edit that a file refuses is taken back from the view, and later ones stay', async () => {
  const parts = richParts().set('_xmlsignatures/origin.sigs', '')
  const blob = new Blob([(await zipOf(parts)) as Uint8Array<ArrayBuffer>])
  const files = { main: { name: '签名.xlsm', blob }, others: [csv('一室.csv', '姓名\n钱二')], unsaved: false }
  const book = pageBook(pageWorker(nodeWorker), files, () => 0)
  await book.read()
  const before = listCells(book.state.get().sheets[0]!.grid)
  const refused = book.edit({ file: '', sheet: '数据', row: 1, column: 1 }, '改')
  const taken = book.edit({ file: '一室.csv', sheet: '一室', row: 2, column: 1 }, '孙三')
  await expect(refused).rejects.toMatchObject({ code: 'signed' })
  await taken
  expect(listCells(book.state.get().sheets[0]!.grid)).toEqual(before)
  expect(await book.state.get().others[0]!.blob.text()).toBe('姓名\n孙三')
})

test('a formula gives way to what is typed, what depends on it has no result, and both come back', async () => {
  const parts = richParts()
  const blob = new Blob([(await zipOf(parts)) as Uint8Array<ArrayBuffer>])
  const book = pageBook(
    pageWorker(nodeWorker),
    { main: { name: '台账.xlsx', blob }, others: [], unsaved: false },
    () => 0,
  )
  await book.read()
  const cells = () => book.state.get().sheets.map(({ grid }) => listCells(grid))
  const before = cells()
  const place = { file: '', sheet: '图', row: 2, column: 2 }
  expect(await book.formulaAt(place)).toBe('2*2')
  expect(await book.formulaAt({ ...place, row: 1 })).toBeNull()
  await book.edit(place, 7)
  expect(await book.formulaAt(place)).toBeNull()
  expect(book.state.get().edits.at(-1)!.formula).toBe('2*2')
  const dependent = { file: '', sheet: '数据', row: 4, column: 2 }
  expect(shownCell(book.state.get().sheets, dependent)).toEqual({ kind: 'error', text: '' })
  const seen = cells()
  await book.read()
  expect(cells()).toEqual(seen)
  await book.undoEdit()
  expect(await book.formulaAt(place)).toBe('2*2')
  expect(cells()).toEqual(before)
  expect(book.state.get().main.blob).toBe(blob)
})

test('two files of one name both live, and a list saved is unchanged only as it was saved', async () => {
  const book = await opened([PEOPLE], [csv('名单.csv', '姓名\n钱二'), csv('名单.csv', '姓名\n孙三')])
  expect(shown(await book.read())).toEqual(['/人员', '名单.csv/名单', '名单 (2).csv/名单'])
  await book.edit({ file: '名单 (2).csv', sheet: '名单', row: 2, column: 1 }, '李四')
  const saved = book.state.get().others
  expect(await Promise.all(saved.map(({ blob }) => blob.text()))).toEqual(['姓名\n钱二', '姓名\n李四'])
  await book.edit({ file: '名单 (2).csv', sheet: '名单', row: 2, column: 1 }, '周五')
  book.saved('台账.xlsx', book.state.get().main.blob, saved)
  expect(book.state.get().others.map(({ changed }) => changed)).toEqual([false, true])
  expect(book.state.get().unsaved).toBe(true)
})

test('what was corrected in one go is taken back in one go', async () => {
  const book = await opened([PEOPLE], [csv('一室.csv', '姓名\n钱二\n孙三')])
  const grids = await book.read()
  const cells = () => book.state.get().sheets.map(({ grid }) => listCells(grid))
  const before = cells()
  await book.change(
    [
      { file: '一室.csv', sheet: '一室', row: 2, column: 1, value: '钱大' },
      { file: '一室.csv', sheet: '一室', row: 3, column: 1, value: '孙大' },
    ],
    { basedOn: grids },
  )
  expect(cells()).not.toEqual(before)
  expect(undoable(book.state.get())).not.toBeNull()
  await book.undoEdit()
  expect(cells()).toEqual(before)
  expect(await book.state.get().others[0]!.blob.text()).toBe('姓名\n钱二\n孙三')
  expect(undoable(book.state.get())).toBeNull()
})

test('a step is taken back to the last byte, sheets that it made included', async () => {
  const book = await opened([PEOPLE])
  const before = await book.read()
  const { blob } = book.state.get().main
  book.beginStep()
  await book.write([layoutOf('新表', [['甲']])])
  await book.change([{ sheet: '人员', row: 3, column: 1, value: '钱二' }])
  await book.undo()
  expect(book.state.get().main.blob).toBe(blob)
  expect(book.state.get().unsaved).toBe(false)
  expect(shown(await book.read())).toEqual(shown(before))
})

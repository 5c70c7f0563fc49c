import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { ExcelHost } from '../../excel-host/excelHost'
import { addFilledSheet } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { cellOf, EventType, newBook, type Sheet } from '../../excel-host/model/book'
import { layoutOf } from '../../support/layout'

let host: ExcelHost
let staff: Sheet

beforeEach(() => {
  host = new ExcelHost({ book: newBook('首页') })
  staff = addFilledSheet(host.book, '人员', [
    ['姓名', '学时'],
    ['张三', { value: '4学时', format: '@' }],
  ])
  officeInNode(host)
})

afterEach(() => {
  jest.useRealTimers()
  expect(host.gaps).toEqual([])
})

const place = (sheet: string, row: number, column: number | null) => ({ file: '', sheet, row, column })

/** Lets events on their way arrive, and the pause after them pass. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  jest.runAllTimers()
}

/** What a user does by hand: Excel tells of it. */
const userChanges = (sheet: Sheet) => host.book.raise({ type: EventType.changed, sheet, detail: { address: 'A1' } })

test('goes to a cell and to a row', async () => {
  await officeWorkbook().goTo(place('人员', 2, 2))
  expect(host.book.active).toBe(staff)
  expect(host.book.selection).toEqual({ top: 2, left: 2, bottom: 2, right: 2 })
  await officeWorkbook().goTo(place('人员', 7, null))
  expect(host.book.selection).toMatchObject({ top: 7, bottom: 7, left: 1 })
})

test('says where there is nothing to go to', async () => {
  await expect(officeWorkbook().goTo(place('没有', 1, 1))).rejects.toMatchObject({ code: 'sheet-missing' })
  staff.visibility = 'Hidden'
  await expect(officeWorkbook().goTo(place('人员', 1, 1))).rejects.toMatchObject({
    code: 'sheet-hidden',
    args: { sheet: '人员' },
  })
})

test('tells of changed data once for many changes, not of what we write, and no more when ended', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
  let told = 0
  const workbook = officeWorkbook()
  const end = await workbook.onDataChanged(() => told++)
  await workbook.write([layoutOf('报表', [['x']])])
  await quiet()
  expect(told).toBe(0)
  for (let index = 0; index < 5; index++) userChanges(staff)
  await quiet()
  expect(told).toBe(1)
  userChanges(staff)
  await quiet()
  expect(told).toBe(2)
  await end()
  userChanges(staff)
  await quiet()
  expect(told).toBe(2)
  expect([...host.book.subscriptions]).toEqual([])
})

test('removes the sheets that are there', async () => {
  addFilledSheet(host.book, '骨干', [['x']])
  expect(await officeWorkbook().remove(['骨干', '年度总结'])).toEqual(['骨干'])
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['首页', '人员'])
  host.book.structureProtected = true
  expect(await officeWorkbook().remove(['年度总结'])).toEqual([])
  await expect(officeWorkbook().remove(['人员'])).rejects.toMatchObject({ code: 'protected-workbook' })
})

test('changes single cells: numbers become numbers, texts stay texts', async () => {
  await officeWorkbook().change([
    { sheet: '人员', row: 2, column: 2, value: 4 },
    { sheet: '人员', row: 2, column: 1, value: '=李四' },
    { sheet: '人员', row: 3, column: 1, value: null },
  ])
  expect(cellOf(staff, 2, 2)).toMatchObject({ value: 4, style: { numberFormat: 'General' } })
  expect(cellOf(staff, 2, 1)).toMatchObject({ value: '=李四', formula: null })
  expect(host.trips).toHaveLength(2)
})

test('a protected sheet is named, and nothing is changed', async () => {
  staff.protection = { protected: true, options: {} }
  const changes = [
    { sheet: '首页', row: 1, column: 1, value: 1 },
    { sheet: '人员', row: 2, column: 2, value: 4 },
  ]
  await expect(officeWorkbook().change(changes)).rejects.toMatchObject({
    code: 'protected-sheet',
    args: { sheet: '人员' },
  })
  await expect(officeWorkbook().change([{ ...changes[0]!, sheet: '没有' }])).rejects.toMatchObject({
    code: 'sheet-missing',
  })
  expect(cellOf(host.book.sheets[0]!, 1, 1)).toBeUndefined()
})

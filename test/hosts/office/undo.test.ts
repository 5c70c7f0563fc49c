import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { ExcelHost } from '../../excel-host/excelHost'
import { addFilledSheet } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { newBook, type Sheet } from '../../excel-host/model/book'

let host: ExcelHost
let sheet: Sheet

beforeEach(() => {
  host = new ExcelHost({ book: newBook('首页') })
  sheet = addFilledSheet(host.book, '人员', [
    ['姓名', '入职时间', '学时'],
    ['张三', { value: 45_000, format: 'yyyy-mm-dd' }, { value: '007', format: '@' }],
    ['李四', null, 4],
    ['王五', null, 4.5],
  ])
  const cell = sheet.rows.get(3)!.get(3)!
  cell.formula = '=2+2'
  officeInNode(host)
})

afterEach(() => expect(host.gaps).toEqual([]))

/** Every cell that holds or looks like anything; what formulas give is not computed here. */
function cells() {
  return [...sheet.rows].flatMap(([row, columns]) =>
    [...columns]
      .filter(([, { value, formula, style }]) => value !== '' || formula || style.numberFormat !== 'General')
      .map(([column, { value, formula, style }]) => ({
        row,
        column,
        value: formula ? null : value,
        formula: formula ?? null,
        style,
      })),
  )
}

const CHANGES = [
  { sheet: '人员', row: 3, column: 2, value: 45_001, like: { row: 2, column: 2 } },
  { sheet: '人员', row: 2, column: 3, value: 8 },
  { sheet: '人员', row: 3, column: 3, value: '四' },
  { sheet: '人员', row: 1, column: 4, value: '审核状态', like: { row: 1, column: 3 }, width: 30 },
  { sheet: '人员', row: 2, column: 4, value: '通过', like: { row: 2, column: 3 } },
  { sheet: '人员', row: 3, column: 4, value: '通过', like: { row: 3, column: 3 } },
]

test('takes a change back cell for cell: formulas, formats, texts that look like numbers, a column that was begun', async () => {
  const book = officeWorkbook()
  const before = cells()
  sheet.columnWidths.set(4, 40)
  await book.change(CHANGES)
  // 30 digits of 8 pixels and 5 of padding, in points.
  expect(sheet.columnWidths.get(4)).toBe(183.75)
  expect(sheet.rows.get(3)!.get(2)).toMatchObject({ value: 45_001, style: { numberFormat: 'yyyy-mm-dd' } })
  expect(sheet.rows.get(2)!.get(4)!.style).toEqual(sheet.rows.get(2)!.get(3)!.style)
  expect(await book.undo()).toBe(true)
  expect(cells()).toEqual(before)
  expect(sheet.columnWidths.get(4)).toBeCloseTo(40, 0)
  expect(await book.undo()).toBe(false)
})

test('writes over nothing that somebody has entered since', async () => {
  const book = officeWorkbook()
  await book.change(CHANGES)
  sheet.rows.get(3)!.get(3)!.value = '五'
  const since = cells()
  await expect(book.undo()).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(cells()).toEqual(since)
})

import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { browserCodec } from '../../../src/hosts/xlsx/zip/browserCodec'
import type { Layout } from '../../../src/workbook/layout'
import { ExcelHost } from '../../excel-host/excelHost'
import { addFilledSheet } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { newBook } from '../../excel-host/model/book'
import { sheetPicture } from '../../excel-host/sheetPicture'
import { loadXlsx } from '../../excel-host/xlsx/loadXlsx'
import { DANGEROUS, sampleLayout } from './sampleLayout'

let host: ExcelHost

function open(options: ConstructorParameters<typeof ExcelHost>[0] = {}): ExcelHost {
  host = new ExcelHost({ book: newBook('人员'), ...options })
  officeInNode(host)
  return host
}

afterEach(() => expect(host.gaps).toEqual([]))

const written = () => host.book.sheets.slice(1).map(sheetPicture)
const fromFile = async (layouts: readonly Layout[]) =>
  loadXlsx(await writeXlsx(layouts, browserCodec, { title: 't', created: 0 })).sheets.map(sheetPicture)

test('the sheet written through Office.js equals the sheet written into a file', async () => {
  open()
  const layouts = [sampleLayout(40), { ...sampleLayout(3, '年度总结'), locked: false, filter: null, printArea: null }]
  await officeWorkbook().write(layouts)
  const file = await fromFile(layouts)
  expect(file[0]!.cells).toHaveProperty('A3')
  expect(written()).toEqual(file)
})

test('texts stay texts whatever they begin with, numbers stay numbers', async () => {
  open()
  await officeWorkbook().write([sampleLayout(2 * DANGEROUS.length)])
  const { cells } = written()[0] as unknown as { cells: Record<string, { value: unknown; formula: unknown }> }
  for (let index = 0; index < 2 * DANGEROUS.length; index++)
    expect(cells[`B${index + 3}`]).toMatchObject({ value: DANGEROUS[index % DANGEROUS.length], formula: null })
  expect(cells[`C${2 * DANGEROUS.length + 3}`]).toMatchObject({ value: 7, numberFormat: '@' })
})

test('a report takes the place of the old one and no other sheet is touched', async () => {
  const { book } = open()
  addFilledSheet(book, '年度总结', [['旧']])
  addFilledSheet(book, '培训班', [['班']])
  addFilledSheet(book, '骨干', [['旧']])
  book.active = book.sheets[3]!
  await officeWorkbook().write([sampleLayout(1, '骨干'), sampleLayout(1, '年度总结')])
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['人员', '年度总结', '培训班', '骨干'])
  expect(book.active.name).toBe('骨干')
  expect(book.enableEvents).toBe(true)
  await officeWorkbook().write([sampleLayout(2, '骨干')])
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['人员', '年度总结', '培训班', '骨干'])
  expect(book.sheets[3]!.protection.protected).toBe(true)
})

test('writing one report takes two round trips, whatever its rows, and so do all three', async () => {
  for (const rows of [1, 1200]) {
    open()
    await officeWorkbook().write([sampleLayout(rows)])
    expect(host.trips).toHaveLength(2)
  }
  for (const _ of ['new', 'again']) {
    host.trips.length = 0
    await officeWorkbook().write([sampleLayout(60), sampleLayout(60, '骨干'), sampleLayout(5, '总结')])
    expect(host.trips).toHaveLength(2)
  }
  expect(host.trips[1]!.actions).toBeLessThan(3000)
})

test('a report that is written again has its charts once, and they draw its own cells', async () => {
  const { book } = open()
  const charts = () =>
    book.sheets[1]!.charts.map(({ chart }) => [chart!.name, chart!.series.map(({ values }) => values)])
  for (const rows of [3, 40, 5]) {
    await officeWorkbook().write([sampleLayout(rows)])
    const { charts: wanted } = sampleLayout(rows)
    expect(charts()).toEqual(wanted!.map(({ title, series }) => [title, series.map(({ values }) => values)]))
  }
  expect(book.sheets).toHaveLength(2)
  // Beside what a user has drawn elsewhere.
  expect(book.sheets[0]!.charts).toEqual([])
})

test('a protected workbook is refused before anything is done', async () => {
  open().book.structureProtected = true
  await expect(officeWorkbook().write([sampleLayout(1)])).rejects.toMatchObject({ code: 'protected-workbook' })
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['人员'])
})

test('where Excel forgets that a page is one wide, the scale that makes it so is set', async () => {
  open().book.forgetsFitToPages = true
  await officeWorkbook().write([sampleLayout(2)])
  // 90.5 characters of 8 pixels and six paddings are 199.5 mm; a landscape A4 has 267 mm between the margins.
  expect(host.book.sheets[1]!.page.zoom).toEqual({ scale: 100 })
  await officeWorkbook().write([{ ...sampleLayout(2), columnWidths: [200] }])
  expect(host.book.sheets[1]!.page.zoom).toEqual({ scale: 62 })
  expect(host.book.sheets[1]!.protection.protected).toBe(true)
})

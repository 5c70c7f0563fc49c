import { officeWorkbook } from '../../src/hosts/office/officeWorkbook'
import { momentOf } from '../../src/records/moment'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { sampleLayouts } from '../../src/sample/institute'
import { columnsToRead } from '../../src/year/columnsToRead'
import { hasYear, openYear } from '../../src/year/openYear'
import { publishReports } from '../../src/year/publishReports'
import { STAMPED_NAMES } from '../../src/year/stampedSheets'
import { printedState, stampedState } from '../../src/year/stampedState'
import { ExcelHost } from '../excel-host/excelHost'
import { bookOfLayouts } from '../excel-host/fill'
import { officeInNode } from '../excel-host/inNode'
import { type Book, cellOf, ownCell, type Sheet } from '../excel-host/model/book'

/*
 * A stamped sheet whose cells are those of the data, and which would print otherwise: in Excel, where somebody has had a hand in it.
 */

const NOW = momentOf(2026, 12, 2, 9)!
let host: ExcelHost
let written: Book

beforeAll(async () => {
  const institute = { staff: 20, records: 200, seed: 1, year: 2026, messy: false }
  written = bookOfLayouts(sampleLayouts(institute))
  officeInNode(new ExcelHost({ book: written }))
  await publishReports(officeWorkbook(), await computed(), { language: 'zh-CN', computedAt: NOW, linkable: true })
  // What can be copied is data alone; the next host sets its own.
  Reflect.deleteProperty(written, 'raise')
})

beforeEach(() => {
  host = new ExcelHost({ book: structuredClone(written) })
  officeInNode(host)
})

afterEach(() => expect(host.gaps).toEqual([]))

async function computed() {
  const year = await openYear(officeWorkbook(), { year: 2026 })
  if (!hasYear(year)) throw new Error('no year')
  return year
}

async function printed() {
  const year = await computed()
  const grids = await officeWorkbook().read({ wanted: columnsToRead })
  const stamped = stampedState(year, grids)
  expect(stamped).toEqual({ execution: [], backbone: [], summary: [] })
  return printedState(officeWorkbook(), { ...year, stamped })
}

const sheetOf = (name: keyof typeof SHEET_NAMES) => host.book.sheets.find((sheet) => sheet.name === SHEET_NAMES[name])!

test('as they were written, the stamped sheets print as they should; three round trips tell', async () => {
  const year = await computed()
  const stamped = stampedState(year, await officeWorkbook().read({ wanted: columnsToRead }))
  host.trips.length = 0
  expect(await printedState(officeWorkbook(), { ...year, stamped })).toEqual({
    execution: [],
    backbone: [],
    summary: [],
  })
  expect(host.trips.filter(({ kind }) => kind === 'user')).toHaveLength(3)
})

test('an Excel that forgets how wide a page is prints them as they should be, too', async () => {
  host.book.forgetsFitToPages = true
  await publishReports(officeWorkbook(), await computed(), { language: 'zh-CN', computedAt: NOW, linkable: true })
  expect(await printed()).toEqual({ execution: [], backbone: [], summary: [] })
})

test('nothing is asked where none is written', async () => {
  const year = await computed()
  host.trips.length = 0
  const stamped = { execution: null, backbone: null, summary: null }
  expect(await printedState(officeWorkbook(), { ...year, stamped })).toEqual(stamped)
  expect(host.trips).toEqual([])
})

/** The first cell of a sheet that holds a number, by row and column. */
function numberIn(sheet: Sheet): { row: number; column: number } {
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) if (typeof cell.value === 'number') return { row, column }
  throw new Error('no number')
}

const restyled = (sheet: Sheet, change: object) => {
  const { row, column } = numberIn(sheet)
  const cell = ownCell(sheet, row, column)
  cell.style = { ...cell.style, ...change }
}

const TAMPERINGS: readonly [string, (sheet: Sheet) => void, readonly string[]][] = [
  [
    'a formula in place of a number',
    (sheet) => {
      const { row, column } = numberIn(sheet)
      const cell = cellOf(sheet, row, column)!
      cell.formula = `=${cell.value}`
    },
    ['formula'],
  ],
  ['a number format that says another number', (sheet) => restyled(sheet, { numberFormat: '"999"' }), ['numberFormat']],
  ['white on white', (sheet) => restyled(sheet, { fontColor: '#FFFFFF' }), ['look']],
  ['struck through', (sheet) => restyled(sheet, { struck: true }), ['look']],
  ['turned', (sheet) => restyled(sheet, { turned: 90 }), ['look']],
  ['a black ground', (sheet) => restyled(sheet, { fill: '#000000' }), ['look']],
  ['a hidden row', (sheet) => sheet.hiddenRows.add(4), ['hiddenRow']],
  ['a low row', (sheet) => sheet.rowHeights.set(4, 2), ['lowRow']],
  ['a hidden column', (sheet) => sheet.hiddenColumns.add(2), ['hiddenColumn']],
  ['a narrow column', (sheet) => sheet.columnWidths.set(2, 4.5), ['narrowColumn']],
  ['cells no longer merged', (sheet) => sheet.merges.splice(0), ['merge']],
  [
    'a conditional format',
    (sheet) => sheet.conditional.push({ top: 4, bottom: 9, left: 1, right: 3 }),
    ['conditional'],
  ],
  ['a picture', (sheet) => sheet.shapes.push({ left: 0, top: 0 }), ['drawing']],
  ['a chart', (sheet) => sheet.charts.push({ left: 0, top: 0 }), ['drawing']],
  [
    'a hidden sheet',
    (sheet) => {
      sheet.visibility = 'Hidden'
    },
    ['hiddenSheet'],
  ],
  [
    'a smaller print area',
    (sheet) => {
      sheet.page.printArea = { top: 1, left: 1, bottom: 5, right: 3 }
    },
    ['area'],
  ],
  [
    'heads that are not repeated',
    (sheet) => {
      sheet.page.titleRows = null
    },
    ['repeatedRows'],
  ],
  [
    'another paper',
    (sheet) => {
      sheet.page.paperSize = 'A3'
    },
    ['page'],
  ],
  [
    'a tenth of its size',
    (sheet) => {
      sheet.page.zoom = { scale: 10 }
    },
    ['page'],
  ],
  [
    'pages that begin at five',
    (sheet) => {
      sheet.page.firstPageNumber = 5
    },
    ['page'],
  ],
  [
    'a header',
    (sheet) => {
      sheet.page.header.center = '另一年'
    },
    ['header'],
  ],
  [
    'no footer',
    (sheet) => {
      sheet.page.footer.left = ''
    },
    ['footer'],
  ],
  [
    'a 校验码 that is not that of the cells',
    ({ page }) => {
      page.footer.left = page.footer.left.replace(/[0-9A-F]{4}(?=-)/, '0000')
    },
    ['footer'],
  ],
  [
    'a first page with a footer of its own',
    (sheet) => {
      sheet.page.marginState = 'FirstAndDefault'
      sheet.page.first.footer.center = '别的'
    },
    ['footer'],
  ],
]

test.each(TAMPERINGS)('%s is told', async (_, tamper, expected) => {
  tamper(sheetOf('execution'))
  const state = await printed()
  expect([...new Set(state.execution!.map(({ what }) => what))]).toEqual(expected)
  for (const name of STAMPED_NAMES) if (name !== 'execution') expect(state[name]).toEqual([])
})

import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { browserCodec } from '../../../src/hosts/xlsx/zip/browserCodec'
import { finding } from '../../../src/records/finding'
import { layOutReports } from '../../../src/report/layOutReports'
import { ExcelHost } from '../../excel-host/excelHost'
import { officeInNode } from '../../excel-host/inNode'
import { type Book, newBook } from '../../excel-host/model/book'
import { sheetPicture } from '../../excel-host/sheetPicture'
import { loadXlsx } from '../../excel-host/xlsx/loadXlsx'
import { saveXlsx } from '../../excel-host/xlsx/saveXlsx'
import { madeYear } from '../../support/madeYear'

const host = new ExcelHost({ book: newBook('人员') })
const findings = Array.from({ length: 30 }, (_, index) =>
  finding('missing-hours', { file: '', sheet: '人员', row: index + 2, column: 3 }, { name: `=${index}` }),
)
const layouts = layOutReports(madeYear({ people: 60, classes: 24, linkable: true, findings }))

let file: Book

beforeAll(async () => {
  file = loadXlsx(await writeXlsx(layouts, browserCodec, { title: 't', created: 0 }))
  officeInNode(host)
  await officeWorkbook().write(layouts)
})

afterAll(() => expect(host.gaps).toEqual([]))

test.each(layouts.map(({ sheet }, index) => [sheet, index] as const))(
  '%s written through Office.js equals the one written into a file',
  (_, index) => {
    const [ours, theirs] = [host.book.sheets[index + 1]!, file.sheets[index]!].map(sheetPicture)
    expect(Object.keys(theirs!.cells).length).toBeGreaterThan(5)
    expect(ours).toEqual(theirs)
  },
)

test('the emulated workbook can be saved and opened again', async () => {
  const before = host.book.sheets.slice(1).map(sheetPicture)
  const saved = loadXlsx(await saveXlsx(host.book))
  expect(saved.sheets.slice(1).map(sheetPicture)).toEqual(before)
})

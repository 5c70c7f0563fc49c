import { reminders } from '../../../src/engine/reminders'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { browserCodec } from '../../../src/hosts/xlsx/zip/browserCodec'
import { finding } from '../../../src/records/finding'
import { layOutReports } from '../../../src/report/layOutReports'
import { remindersLayout } from '../../../src/report/reminders'
import { reminderWordsLayout } from '../../../src/report/reminderWords'
import { ExcelHost } from '../../excel-host/excelHost'
import { officeInNode } from '../../excel-host/inNode'
import { type Book, newBook } from '../../excel-host/model/book'
import { sheetPicture } from '../../excel-host/sheetPicture'
import { loadXlsx } from '../../excel-host/xlsx/loadXlsx'
import { saveXlsx } from '../../excel-host/xlsx/saveXlsx'
import { at, madeYear } from '../../support/madeYear'

const host = new ExcelHost({ book: newBook('人员') })
const findings = Array.from({ length: 30 }, (_, index) =>
  finding('missing-hours', { file: '', sheet: '人员', row: index + 2, column: 3 }, { name: `=${index}` }),
)
const made = madeYear({ people: 60, classes: 24, linkable: true, findings })
const { people, execution } = made.statistics
const reminded = reminders(made.dataset, made.statistics, {
  people: people.staff,
  isReviewed: () => true,
  isCollected: () => true,
  classes: execution.rows,
  from: null,
  to: null,
  now: at(6, 1),
})
const words = {
  to: 'person',
  text: '=致{姓名}：\n还差{还差}',
  by: '钱安',
  at: at(6, 1),
  version: 1,
  place: null,
} as const
const layouts = [
  ...layOutReports(made),
  remindersLayout({ ...made, reminders: reminded }),
  reminderWordsLayout([words]),
]

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

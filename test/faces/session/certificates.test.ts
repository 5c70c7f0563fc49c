import { openSession } from '../../../src/faces/session/session'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { readDataset } from '../../../src/input/readDataset'
import { momentOf } from '../../../src/records/moment'
import { personKey } from '../../../src/records/personKey'
import { sampleLayouts } from '../../../src/sample/institute'
import type { Layout } from '../../../src/workbook/layout'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { layoutOf } from '../../support/layout'

const NOW = momentOf(2026, 11, 23, 10, 0)!
const INSTITUTE = sampleLayouts({ staff: 20, records: 300, seed: 7, year: 2026, messy: false })

async function opened(layouts: readonly Layout[]) {
  const host = new ExcelHost({ book: bookOfLayouts(layouts) })
  officeInNode(host)
  const book = officeWorkbook()
  const session = openSession(
    book,
    {
      version: '1',
      now: () => NOW,
      readData: (grids, answers) => readDataset(grids, { answers }),
      readOther: () => Promise.reject(new Error('not asked')),
      memory: { load: () => null, save: () => {} },
      displayLanguage: 'zh-CN',
      displayTheme: () => 'light',
      onThemeChanged: () => () => {},
    },
    () => 'zh-CN',
  )
  await session.refresh()
  const { dataset, statistics } = session.state.get().reading!
  const people = statistics!.people.staff.slice(0, 3).map((person) => dataset.people[person]!)
  return { session, host, people, asked: new Set(people.map(personKey)) }
}

const figuresOf = ({ session }: Awaited<ReturnType<typeof opened>>) => {
  const { statistics, findings } = session.state.get().reading!
  return { counted: [...statistics!.people.counted], findings }
}

test('certificates are written into Excel, change no figure when all is read again, and are deleted with the reports', async () => {
  const own = await opened(INSTITUTE)
  const { session, host, people, asked } = own
  const before = figuresOf(own)
  await session.writeCertificates({ kind: 'certificate', people: asked })
  const names = people.map(({ name }) => `学时证明 ${name}`)
  expect(session.state.get().notice).toEqual({ kind: 'done', deed: { deed: 'written', sheets: names } })
  const sheets = () => host.book.sheets.map(({ name }) => name)
  expect(sheets()).toEqual(expect.arrayContaining(names))
  await session.writeCertificates({ kind: 'archive', people: asked })
  await session.refresh()
  expect(figuresOf(own)).toEqual(before)
  await session.deleteReports()
  expect(sheets().filter((name) => /^(学时证明|个人学习档案)/.test(name))).toEqual([])
})

test('a sheet of the user that bears the name of a certificate is not written over', async () => {
  const { people } = await opened(INSTITUTE)
  const name = `学时证明 ${people[0]!.name}`
  const { session, asked, host } = await opened([...INSTITUTE, layoutOf(name, [['我的笔记', 1]])])
  await session.writeCertificates({ kind: 'certificate', people: asked })
  expect(session.state.get().notice).toMatchObject({ kind: 'trouble', error: { code: 'foreign-sheet' } })
  expect(host.book.sheets.filter((sheet) => sheet.name.startsWith('学时证明'))).toHaveLength(1)
})

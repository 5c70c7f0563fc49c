import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../src/hosts/xlsx/read/readFile'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import type { FindingCode } from '../../src/records/finding'
import { severityOf } from '../../src/records/severity'
import { type Prepared, prepare } from '../../src/run'
import { sampleLayouts } from '../../src/sample/institute'
import { templateLayouts } from '../../src/sample/template'
import type { Layout } from '../../src/workbook/layout'

/** What a report would know of these sheets, written to a file and read again. */
async function readBack(layouts: readonly Layout[]): Promise<Prepared> {
  const bytes = await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })
  return prepare({ read: () => readFile('book.xlsx', bytes, nodeCodec) }, { year: null })
}

const codesOf = ({ findings }: Prepared) => findings.map(({ code }) => code)
const errorsOf = ({ findings }: Prepared) => findings.filter((found) => severityOf(found) === 'error')

test.each([
  [5, 10],
  [20, 600],
  [120, 3000],
  [3000, 4000],
])('a clean institute of %i people and %i records has no errors and few warnings', async (staff, records) => {
  const prepared = await readBack(sampleLayouts({ staff, records, seed: 3, year: 2025, messy: false }))
  expect(errorsOf(prepared)).toEqual([])
  expect(prepared.findings.length).toBeLessThanOrEqual(3)
  const { dataset, statistics } = prepared
  expect(dataset.people).toHaveLength(staff)
  expect(dataset.studies.count).toBe(records)
  expect(statistics!.summary.personTimes.amount).not.toBeNull()
})

test('every record of a clean institute finds its person and its class', async () => {
  const { dataset } = await readBack(sampleLayouts({ staff: 120, records: 3000, seed: 4, year: 2024, messy: false }))
  const { studies, policy } = dataset
  expect(policy.year).toBe(2024)
  expect(studies.person).not.toContain(-1)
  const classRows = Array.from(studies.source).filter((source) => source === 0)
  expect(studies.trainingClass.filter((index) => index >= 0)).toHaveLength(classRows.length)
})

describe('a messy institute', () => {
  const messy = readBack(sampleLayouts({ staff: 120, records: 3000, seed: 3, year: 2025, messy: true }))

  test.each<FindingCode>([
    'unreadable-cell',
    'days-not-hours',
    'missing-value',
    'unknown-person',
    'ambiguous-person',
    'unknown-class',
    'duplicate-id',
    'id-name-conflict',
    'duplicate-attendance',
    'overlapping-trainings',
    'hours-exceed-span',
    'end-before-start',
    'attended-unimplemented',
    'implemented-without-effect',
    'participants-differ',
    'pending-review',
    'class-also-external',
    'headcount-far',
    'needs-approval',
    'unknown-setting',
    'unknown-department',
    'other-year',
    'unrecognised-sheet',
  ])('shows %s', async (code) => {
    expect(codesOf(await messy)).toContain(code)
  })

  test('is read all the same: banners, merged names, totals, blank rows, a sheet named after its class', async () => {
    const { dataset } = await messy
    const sheets = dataset.sheets.map(({ sheet, kind, headerRow }) => [sheet, kind, headerRow])
    expect(sheets).toContainEqual(['外部学习', 'external', 2])
    expect(sheets).toContainEqual(['人员', 'staff', 2])
    expect(sheets).toContainEqual(['青年科研骨干高级研修班', 'attendance', 2])
    const { studies } = dataset
    const of = (row: number) => {
      const attendance = dataset.sheets.findIndex(({ sheet }) => sheet === '实际参会人员')
      const record = studies.row.findIndex((at, index) => at === row && studies.sheet[index] === attendance)
      return studies.trainingClass[record]
    }
    expect([of(3), of(4), of(5)]).toEqual([of(2), of(2), of(2)])
    expect(of(2)).toBeGreaterThanOrEqual(0)
  })
})

test('the template is recognised sheet by sheet, and only data are missing from it', async () => {
  const prepared = await readBack(templateLayouts())
  expect(prepared.dataset.sheets.map(({ sheet }) => sheet).sort()).toEqual(
    templateLayouts()
      .map(({ sheet }) => sheet)
      .sort(),
  )
  expect(prepared.dataset.people).toEqual([])
  expect(prepared.dataset.classes).toEqual([])
  expect(prepared.dataset.studies.count).toBe(0)
  expect(errorsOf(prepared).filter(({ code }) => code !== 'headcount-missing')).toEqual([])
})

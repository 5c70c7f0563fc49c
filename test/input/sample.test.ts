import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { readDataset } from '../../src/input/readDataset'
import { StudyState } from '../../src/records/studyRecords'
import { sampleLayouts } from '../../src/sample/institute'
import { templateLayouts } from '../../src/sample/template'
import type { Layout } from '../../src/workbook/layout'

const OPTIONS = { staff: 120, records: 3000, seed: 7, year: 2025 }

async function read(layouts: readonly Layout[]) {
  const book = memoryWorkbook('book.xlsx')
  await book.write(layouts)
  return readDataset(await book.read())
}

test('a made-up institute is read without a doubt', async () => {
  const { dataset, findings } = await read(sampleLayouts({ ...OPTIONS, messy: false }))
  expect(findings).toEqual([])
  expect(dataset.people).toHaveLength(120)
  expect(dataset.studies.count).toBe(3000)
  expect(dataset.studies.person.every((person) => person >= 0)).toBe(true)
  expect(
    dataset.studies.trainingClass.every((some, record) => some >= 0 === (dataset.studies.source[record] === 0)),
  ).toBe(true)
  expect(dataset.policy).toMatchObject({ year: 2025, backboneShare: 400, requiredSeconds: 360_000 })
})

test('each of the usual mistakes is told, and nothing else', async () => {
  const { dataset, findings } = await read(sampleLayouts({ ...OPTIONS, messy: true }))
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set([
      'ambiguous-person',
      'days-not-hours',
      'duplicate-id',
      'id-name-conflict',
      // A class that was held and has no list.
      'question-own-year',
      'question-participants',
      'missing-value',
      'unknown-class',
      'unknown-department',
      'unknown-person',
      'unknown-setting',
      'unreadable-cell',
      'unrecognised-sheet',
    ]),
  )
  const unread = dataset.studies.state.filter((state) => state === StudyState.unreadable).length
  expect(unread).toBe(
    findings.filter(({ code, place }) => place !== null && UNREAD.has(code) && isStudy(place.sheet)).length,
  )
  expect(dataset.sheets.map(({ kind }) => kind).filter((kind) => kind === 'attendance')).toHaveLength(2)
})

const UNREAD: ReadonlySet<string> = new Set(['unreadable-cell', 'days-not-hours', 'missing-value'])
const isStudy = (sheet: string) => !['设置', '人员', '培训班', '部门'].includes(sheet)

test('the empty sheets hold nothing but examples', async () => {
  const { dataset, findings } = await read(templateLayouts())
  expect(dataset.sheets.map(({ kind }) => kind).sort()).toEqual(
    ['attendance', 'classes', 'departments', 'external', 'online', 'settings', 'staff'].sort(),
  )
  expect([dataset.people, dataset.classes, dataset.departments].map((rows) => rows.length)).toEqual([0, 0, 0])
  expect(dataset.studies.count).toBe(0)
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['example-row']))
})

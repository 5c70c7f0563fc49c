import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { prepare } from '../../../src/run'
import { sampleLayouts } from '../../../src/sample/institute'
import { templateLayouts } from '../../../src/sample/template'
import type { Layout } from '../../../src/workbook/layout'

async function asked(layouts: readonly Layout[]): Promise<readonly string[]> {
  const bytes = await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })
  const { findings } = await prepare({ read: () => readFile('book.xlsx', bytes, nodeCodec) }, { year: null })
  return findings.filter(({ code }) => code.startsWith('question-')).map(({ code }) => code)
}

test.each([
  [8, 40],
  [60, 1500],
  [400, 6000],
])('nothing certain is asked: an institute of %i people and %i records', async (staff, records) => {
  for (const seed of [1, 2, 3])
    expect(await asked(sampleLayouts({ staff, records, seed, year: 2025, messy: false }))).toEqual([])
})

test('nor of a messy one, whose mistakes are told as such: classes that were held and have no list, hours above a class’s', async () => {
  expect(await asked(sampleLayouts({ staff: 60, records: 1500, seed: 1, year: 2025, messy: true }))).toEqual([
    'question-participants',
    'question-participants',
    'question-hours-above',
    'question-own-year',
  ])
})

test('nor of the empty template', async () => {
  expect(await asked(templateLayouts())).toEqual([])
})

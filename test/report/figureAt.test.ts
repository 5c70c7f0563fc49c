import { gridFromLayout, textsFrom } from '../../src/hosts/memory/gridFromLayout'
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { figureValue } from '../../src/report/column'
import { figureAt } from '../../src/report/figureAt'
import { layOutReports } from '../../src/report/layOutReports'
import type { ReportInput } from '../../src/report/reportInput'
import { prepare } from '../../src/run'
import { sampleLayouts } from '../../src/sample/institute'
import { wordsFor } from '../../src/text/say'
import { madeYear } from '../support/madeYear'

async function sample(): Promise<ReportInput> {
  const layouts = sampleLayouts({ staff: 40, records: 900, seed: 11, year: 2016, messy: true })
  const texts = textsFrom()
  const book = memoryWorkbook(
    '',
    layouts.map((layout) => gridFromLayout(layout, '', texts)),
  )
  const prepared = await prepare(book, { year: null })
  const { statistics } = prepared
  return {
    ...prepared,
    statistics: statistics!,
    words: wordsFor('zh-CN'),
    language: 'zh-CN',
    computedAt: 0,
    linkable: false,
  }
}

/** Every number on every report, or on one, with the figure that is said to stand behind it. */
function numbersOf(input: ReportInput, only?: string) {
  const reports = layOutReports(input).filter(({ sheet }) => only === undefined || sheet === only)
  return reports.flatMap(({ sheet, rows }) =>
    Array.from(rows).flatMap(({ cells }, row) =>
      Array.from(cells).flatMap((cell, column) =>
        typeof cell?.value === 'number'
          ? [
              {
                sheet,
                row: row + 1,
                column: column + 1,
                value: cell.value,
                shown: figureAt(sheet, row + 1, column + 1, input),
              },
            ]
          : [],
      ),
    ),
  )
}

const isAnother = ({ value, shown }: ReturnType<typeof numbersOf>[number]) =>
  !Object.is(shown && figureValue(shown.figure), value)

test('every number on paper can be asked, and its figure is that number', async () => {
  const input = await sample()
  const numbers = numbersOf(input)
  expect(new Set(numbers.map(({ sheet }) => sheet)).size).toBeGreaterThan(5)
  expect(numbers.length).toBeGreaterThan(600)
  expect(numbers.filter(isAnother)).toEqual([])
})

test('a class whose texts take several rows stays one class', () => {
  const input = madeYear({ people: 3, classes: 3 })
  const { rows } = input.statistics.execution
  const long = { ...rows[0]!, trainingClass: { ...rows[0]!.trainingClass, content: '学习研讨'.repeat(2000) } }
  const asked = {
    ...input,
    statistics: { ...input.statistics, execution: { ...input.statistics.execution, rows: [long, ...rows.slice(1)] } },
  }
  const numbers = numbersOf(asked, SHEET_NAMES.execution)
  expect(numbers.some(({ row }) => row > 20)).toBe(true)
  expect(numbers.filter(isAnother)).toEqual([])
})

test('a title, a name and a sheet that is no report show no figure', async () => {
  const input = await sample()
  expect(figureAt(SHEET_NAMES.people, 1, 1, input)).toBeNull()
  expect(figureAt(SHEET_NAMES.people, 4, 2, input)).toBeNull()
  expect(figureAt(SHEET_NAMES.people, 9999, 5, input)).toBeNull()
  expect(figureAt('人员', 2, 2, input)).toBeNull()
})

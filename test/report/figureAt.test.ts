import { computeStatistics } from '../../src/engine/computeStatistics'
import type { Figure, Part } from '../../src/engine/figure'
import { gridFromLayout, textsFrom } from '../../src/hosts/memory/gridFromLayout'
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook'
import { HOUR } from '../../src/records/duration'
import type { Policy } from '../../src/records/policy'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { figureValue } from '../../src/report/column'
import { figureAt } from '../../src/report/figureAt'
import { layOutReports } from '../../src/report/layOutReports'
import type { ReportInput } from '../../src/report/reportInput'
import { prepare } from '../../src/run'
import { sampleLayouts } from '../../src/sample/institute'
import { wordsFor } from '../../src/text/wordsFor'
import { madeYear } from '../support/madeYear'

async function sample(caps: Partial<Policy['caps']> = {}): Promise<ReportInput> {
  const layouts = sampleLayouts({ staff: 40, records: 900, seed: 11, year: 2016, messy: true })
  const texts = textsFrom()
  const book = memoryWorkbook(
    '',
    layouts.map((layout) => gridFromLayout(layout, '', texts)),
  )
  const read = await prepare(book, { year: null })
  const { policy } = read.dataset
  const dataset = { ...read.dataset, policy: { ...policy, caps: { ...policy.caps, ...caps } } }
  const prepared = { ...read, dataset, statistics: computeStatistics(dataset, read.statistics!.year) }
  const { statistics } = prepared
  return {
    ...prepared,
    statistics,
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

/** All rows behind a figure, through whatever it is made of. */
function rowsBehind({ made }: Figure): readonly Part[] {
  switch (made.how) {
    case 'sum':
    case 'count':
      return [...made.parts()]
    case 'ratio':
      return [...rowsBehind(made.part), ...rowsBehind(made.whole)]
    case 'rule':
      return made.of.flatMap(rowsBehind)
    case 'override':
      return rowsBehind(made.system)
    default:
      return []
  }
}

const secondsIn = ({ amount }: Pick<Part, 'amount'>) => ('seconds' in amount ? amount.seconds : 0)

test('every sum on paper comes down to cells, and under caps to what these leave of each row', async () => {
  const input = await sample({ external: 20 * HOUR, class: 50 * HOUR })
  const sums = numbersOf(input).flatMap(({ shown }) => (shown ? [shown.figure] : []))
  let withCaps = 0
  for (const figure of sums) {
    for (const { place } of rowsBehind(figure)) expect(place.row).toBeGreaterThan(0)
    if (figure.made.how === 'sum' && figure.amount?.unit === 'hours') {
      const counted = rowsBehind(figure).filter(({ counts }) => counts)
      if (counted.some(({ capped }) => capped)) withCaps++
      const whole = counted.reduce((sum, part) => sum + secondsIn(part), 0)
      const taken = counted.reduce((sum, { capped }) => sum + (capped ?? 0), 0)
      expect([whole, whole - taken]).toContain(figure.amount.seconds)
    }
  }
  expect(withCaps).toBeGreaterThan(0)
})

test.each([
  ['the manual’s', {}, ['完成100学时人数:', '需完成100学时人数:']],
  ['another number of hours', { requiredSeconds: 90 * HOUR }, ['完成90学时人数:', '需完成90学时人数:']],
  ['more than hours', { minima: { professional: HOUR } }, ['完成学时要求人数:', '需完成学时要求人数:']],
])('the stamped summary names its figures after the requirement: %s', (_, policy, expected) => {
  const made = madeYear({ people: 3 })
  const input = { ...made, dataset: { ...made.dataset, policy: { ...made.dataset.policy, ...policy } } }
  const { rows } = layOutReports(input).find(({ sheet }) => sheet === SHEET_NAMES.summary)!
  const labels = Array.from(rows).flatMap(({ cells }) => Array.from(cells, (cell) => cell?.value))
  expect(labels).toEqual(expect.arrayContaining(expected))
})

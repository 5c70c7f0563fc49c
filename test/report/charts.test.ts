import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { roundAbove } from '../../src/report/charts'
import { figureIn } from '../../src/report/layOut'
import { layOutReports } from '../../src/report/layOutReports'
import { CHART_COLOURS } from '../../src/report/look'
import type { ReportInput } from '../../src/report/reportInput'
import { peopleSheet } from '../../src/report/tables/people'
import type { Area } from '../../src/workbook/address'
import type { Layout, LayoutChart } from '../../src/workbook/layout'
import { type MadeYear, madeYear, YEAR } from '../support/madeYear'

const CHARTED = ['people', 'departments'] as const

const sheetOf = (input: ReportInput, name: keyof typeof SHEET_NAMES): Layout =>
  layOutReports(input).find((layout) => layout.sheet === SHEET_NAMES[name])!
const sheet = (name: keyof typeof SHEET_NAMES, made: MadeYear = {}) => sheetOf(madeYear(made), name)

function cellsIn({ rows }: Layout, { top, bottom, left, right }: Area): unknown[] {
  expect(left).toBe(right)
  return [...rows].slice(top - 1, bottom).map(({ cells }) => cells[left - 1]?.value)
}

const drawn = (layout: Layout) =>
  layout.charts!.map((chart) => ({
    title: chart.title,
    names: cellsIn(layout, chart.categories),
    series: chart.series.map(({ name, values }) => [name, cellsIn(layout, values)]),
  }))

/** The year with a tree of departments: the institute, and two of its departments with a group each. */
function withTree(made: MadeYear, parents: Readonly<Record<string, string>>): ReportInput {
  const input = madeYear(made)
  const departments = Object.entries(parents).map(([name, parent], index) => {
    return { name, parent, place: { file: '', sheet: '部门', row: index + 2, column: null } }
  })
  const dataset = { ...input.dataset, departments }
  return { ...input, dataset, statistics: { ...input.statistics, ...computeStatistics(dataset, YEAR) } as never }
}

test('机构统计 draws hours by source, by month and by department, and who is held to the requirement and reached it', () => {
  expect(drawn(sheet('departments', { people: 8, classes: 2 }))).toEqual([
    {
      title: '各来源总学时',
      names: ['院内培训', '外部培训', '在职自学', '网络学时', '公派留学', '在线学习'],
      series: [['总学时', [660, 0, 0, 0, 0, 0]]],
    },
    {
      title: '各月总学时',
      names: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `${month}月`),
      series: [['总学时', [480, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]],
    },
    {
      title: '各部门总学时',
      names: ['智能计算研究室', '综合处', '科研信息化实验室', '新材料研究中心'],
      series: [['总学时', [180, 180, 150, 150]]],
    },
    {
      title: '各部门需完成人数与完成人数',
      names: ['智能计算研究室', '综合处', '科研信息化实验室', '新材料研究中心'],
      series: [
        ['需完成人数', [2, 2, 2, 2]],
        ['完成人数', [0, 0, 0, 0]],
      ],
    },
  ])
})

test('学习统计 draws the bands of hours, which count its staff once each and can be explained', () => {
  const input = madeYear({ people: 60, classes: 14 })
  const layout = sheetOf(input, 'people')
  const [{ title, names, series } = drawn(layout)[0]!] = drawn(layout)
  expect(title).toBe('职工学时分布（人数；年度要求 100 小时）')
  expect(names).toContain('100–120')
  const [[, counts]] = series as [[string, number[]]]
  expect(counts.reduce((sum, count) => sum + count)).toBe(60)
  const { top, left } = layout.charts![0]!.series[0]!.values
  const at = counts.findIndex((count) => count > 0)
  const shown = figureIn(peopleSheet(input), top + at, left)!
  expect(shown.name).toBe(`${names[at]} 职工人数`)
  expect(shown.figure.amount).toEqual({ unit: 'people', count: counts[at] })
})

test('above a long 学习统计 a click leads to the section of its chart', () => {
  const layout = sheet('people', { people: 300 })
  const [, note] = [...layout.rows]
  const row = Number(/^学习统计!A(\d+)$/.exec(note!.cells[0]!.link!)![1])
  expect([...layout.rows][row]!.cells[0]!.value).toBe('学时分布')
  expect(layout.charts![0]!.area.top).toBeGreaterThan(row)
})

test('too many rows to be measured are broken by Excel, and the section begins a page', () => {
  const layout = sheet('people', { people: 2100, classes: 1 })
  const [start] = layout.page.breaksBefore
  expect(layout.page.breaksBefore).toHaveLength(1)
  expect([...layout.rows][start!]!.cells[0]!.value).toBe('学时分布')
  expect(layout.page.repeatRows).toEqual({ first: 3, last: 3 })
})

const overlaps = (a: Area, b: Area) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right

test.each(CHARTED)('%s: charts cover no text, no other chart and no page’s end, and are printed', (name) => {
  fc.assert(
    fc.property(
      fc.record({
        people: fc.integer({ min: 1, max: 120 }),
        classes: fc.integer({ min: 1, max: 12 }),
        departments: fc.integer({ min: 1, max: 70 }),
        language: fc.constantFrom('zh-CN', 'en'),
      }),
      (made) => {
        const layout = sheet(name, made as MadeYear)
        const rows = [...layout.rows]
        const charts = layout.charts!
        expect(charts.length).toBeGreaterThan(0)
        expect(new Set(charts.map(({ title }) => title)).size).toBe(charts.length)
        for (const { area, categories, series } of charts) {
          const { top, left, bottom, right } = area
          const covered = rows.slice(top - 1, bottom).flatMap(({ cells }) => cells.slice(left - 1, right))
          expect(covered.filter((cell) => cell && cell.value !== null && cell.value !== '')).toEqual([])
          expect(layout.page.breaksBefore.filter((row) => row > top && row <= bottom)).toEqual([])
          expect(bottom).toBeLessThanOrEqual(layout.printArea!.bottom)
          expect(right).toBeLessThanOrEqual(layout.printArea!.right)
          for (const name of cellsIn(layout, categories)) expect(typeof name).toBe('string')
          for (const { values } of series) {
            const numbers = cellsIn(layout, values)
            expect(numbers).toHaveLength(cellsIn(layout, categories).length)
            for (const number of numbers) expect(typeof number).toBe('number')
          }
          expect(charts.filter((other) => overlaps(other.area, area))).toHaveLength(1)
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('of a tree the departments below the institute are compared, in a table of their own where the tree has more', () => {
  const flat = withTree({ people: 12 }, { 虚构所: '', 智能计算研究室: '虚构所', 综合处: '虚构所' })
  const names = (input: ReportInput) =>
    drawn(sheetOf(input, 'departments')).find(({ title }) => title === '各部门总学时')
  const [institute, first, second] = flat.statistics.breakdown.byDepartment
  expect([institute!.depth, first!.depth, second!.depth]).toEqual([0, 1, 1])
  // 科研信息化实验室 and 新材料研究中心 stand at the top beside the institute.
  expect(names(flat)!.names).toEqual(['虚构所', '科研信息化实验室', '新材料研究中心'])
  const deep = withTree(
    { people: 12 },
    {
      虚构所: '',
      智能计算研究室: '虚构所',
      综合处: '智能计算研究室',
      科研信息化实验室: '虚构所',
      新材料研究中心: '科研信息化实验室',
    },
  )
  expect(names(deep)!.names).toEqual(['智能计算研究室', '科研信息化实验室'])
  const layout = sheetOf(deep, 'departments')
  expect([...layout.rows].map(({ cells }) => cells[0]?.value)).toContain('各部门比较')
  const byName = new Map(deep.statistics.breakdown.byDepartment.map((row) => [row.department, row]))
  expect(names(deep)!.series).toEqual([
    [
      '总学时',
      names(deep)!.names.map((name) => {
        const { amount } = byName.get(String(name))!.totalHours
        return amount?.unit === 'hours' ? amount.seconds / 3600 : null
      }),
    ],
  ])
})

test('many departments take several charts, drawn to one measure, each department once', () => {
  const layout = sheet('departments', { people: 140, departments: 70 })
  const hours = layout.charts!.filter(({ title }) => title.startsWith('各部门总学时'))
  expect(hours.map(({ title }) => title)).toEqual(['各部门总学时（1/3）', '各部门总学时（2/3）', '各部门总学时（3/3）'])
  expect(hours.flatMap(({ categories }) => cellsIn(layout, categories))).toHaveLength(70)
  const [most] = hours.map(({ maximum }) => maximum!)
  for (const { maximum, series } of hours) {
    expect(maximum).toBe(most)
    for (const value of cellsIn(layout, series[0]!.values)) expect(value).toBeLessThanOrEqual(most!)
  }
})

test('long names of departments leave the bars room: one chart below the other, each over the whole width', () => {
  const input = madeYear({ people: 80, departments: 40 })
  const people = input.dataset.people.map((one) => ({
    ...one,
    department: `${one.department}与先进制造工艺交叉应用联合实验室`,
  }))
  const dataset = { ...input.dataset, people }
  const statistics = { ...input.statistics, ...computeStatistics(dataset, YEAR) } as never
  const layout = sheetOf({ ...input, dataset, statistics }, 'departments')
  const compared = layout.charts!.filter(({ title }) => title.startsWith('各部门'))
  expect(compared).toHaveLength(8)
  for (const { area } of compared) expect([area.left, area.right]).toEqual([1, 9])
  for (const { area } of compared) expect(layout.charts!.filter((other) => overlaps(other.area, area))).toHaveLength(1)
  expect(
    layout.page.breaksBefore.filter((row) => compared.some(({ area }) => row > area.top && row <= area.bottom)),
  ).toEqual([])
})

test('where nobody has hours there is nothing to draw but people', () => {
  const titles = (made: MadeYear, name: (typeof CHARTED)[number]) => sheet(name, made).charts!.map(({ title }) => title)
  expect(titles({ people: 8, classes: 0 }, 'departments')).toEqual(['各部门需完成人数与完成人数'])
  const [alone] = sheet('departments', { people: 8, classes: 0 }).charts!
  expect([alone!.area.left, alone!.area.right]).toEqual([1, 9])
  expect(titles({ people: 0, classes: 0 }, 'departments')).toEqual([])
  expect(titles({ people: 0, classes: 0 }, 'people')).toEqual([])
})

test('no stamped sheet has a chart', () => {
  const charted = layOutReports(madeYear()).filter(({ charts }) => charts!.length > 0)
  expect(charted.map(({ sheet: name, locked }) => [name, locked])).toEqual([
    ['学习统计', false],
    ['机构统计', false],
  ])
})

/** WCAG's contrast of two colours, from their luminance alone: what is left of them in grey. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [0, 2, 4].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

test('bars of one chart are told apart in grey', () => {
  expect(contrast(CHART_COLOURS.dark, CHART_COLOURS.light)).toBeGreaterThan(4.5)
  const colours = ({ series }: LayoutChart) => series.map(({ colour }) => colour)
  for (const chart of sheet('departments').charts!) {
    expect(colours(chart).length).toBeLessThanOrEqual(2)
    expect(new Set(colours(chart)).size).toBe(colours(chart).length)
  }
})

test('a measure is round, and leaves room beyond the longest bar', () => {
  expect([90, 91, 100, 1890, 0.9, 7].map((most) => roundAbove([most, 0]))).toEqual([100, 150, 150, 2500, 1, 8])
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (most) => {
      expect(roundAbove([most])).toBeGreaterThanOrEqual(1.1 * most * (1 - 1e-12))
      expect(roundAbove([most])).toBeLessThanOrEqual(1.8 * most)
    }),
  )
})

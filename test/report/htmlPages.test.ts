import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { htmlPages } from '../../src/report/htmlPages'
import { layOutReports } from '../../src/report/layOutReports'
import type { Layout } from '../../src/workbook/layout'
import { layoutOf, PLAIN } from '../support/layout'
import { type MadeYear, madeYear } from '../support/madeYear'

const report = (name: keyof typeof SHEET_NAMES, made: MadeYear): Layout =>
  layOutReports(madeYear(made)).find(({ sheet }) => sheet === SHEET_NAMES[name])!
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ')

test('a stamped table has a page for each that its layout breaks, with heads, footers and paper', () => {
  const layout = report('execution', { classes: 60 })
  const pages = htmlPages(layout, 'a')
  const html = pages.html(0, pages.count)
  const sections = html.split('<section').slice(1)
  expect(pages.paper).toBe('A4 landscape')
  expect(sections).toHaveLength(layout.page.breaksBefore.length + 1)
  for (const [index, section] of sections.entries()) {
    expect(textOf(section)).toContain(`第 ${index + 1} 页 共 ${sections.length} 页`)
    expect(textOf(section)).toContain('培训名称')
    expect(section).toContain('class="page lying"')
  }
  expect(html.match(/2016年度继续教育与培训项目执行情况列表/g)).toHaveLength(1)
})

test('every cell stands on one page, and each page’s rows are what fits', () => {
  const layout = report('people', { classes: 3, people: 200 })
  const pages = htmlPages(layout, 'a')
  const html = pages.html(0, pages.count)
  expect(pages.count).toBeGreaterThan(2)
  expect(html).toBe([...Array(pages.count).keys()].map((page) => pages.html(page, 1)).join(''))
  const rows = [...layout.rows].length
  const repeated = layout.page.repeatRows!.last - layout.page.repeatRows!.first + 1
  expect(html.match(/<tr/g)).toHaveLength(rows + repeated * (pages.count - 1))
  // Wider than the paper: made smaller as a whole.
  expect(html).toMatch(/transform:scale\(0\.\d+\)/)
})

test('charts are drawn on the page of their cells, with their names, numbers and legend', () => {
  const layout = report('departments', { people: 60, departments: 60 })
  const pages = htmlPages(layout, 'a')
  const html = [...Array(pages.count).keys()].map((page) => pages.html(page, 1))
  expect(pages.count).toBe(layout.page.breaksBefore.length + 1)
  const titles = html.map((page) =>
    [...page.matchAll(/<svg role="img" aria-label="([^"]*)"/g)].map(([, title]) => title),
  )
  expect(titles.flat()).toEqual(layout.charts!.map(({ title }) => title))
  const at = titles.findIndex((some) => some.includes('各部门需完成人数与完成人数（3/3）'))
  expect(html[at]).toMatch(/>科研信息化实验室59组<\/text>/)
  expect(textOf(html[at]!)).toMatch(/需完成人数 {2}.*完成人数/)
  // Below the repeated heads, the gap and the section's title.
  expect(html[at]).toMatch(/class="chart" style="left:0\.00pt;top:75\.75pt"/)
  // One bar for each number of the first chart, two for each department of the second; the legend has two more.
  expect(html[at]!.match(/<rect /g)).toHaveLength(3 * 20 + 2)
})

test('a page ends where a row has no room, and where the layout says so', () => {
  const layout = report('people', { classes: 1, people: 2100 })
  const pages = htmlPages(layout, 'a')
  expect(layout.page.breaksBefore).toHaveLength(1)
  expect(pages.count).toBeGreaterThan(50)
  const [before, last] = [pages.html(pages.count - 2, 1), pages.html(pages.count - 1, 1)]
  expect(before).not.toContain('学时分布')
  expect(textOf(last)).toContain('学时分布')
  expect(last).toContain('<svg')
})

test('a merged cell is framed on all sides, and cut where its page ends', () => {
  const thin = { ...PLAIN, borders: { ...PLAIN.borders, right: 'thin', bottom: 'medium' } } as const
  const cells = [
    [
      { value: 'x', look: PLAIN },
      { value: null, look: thin },
    ],
    [{ value: null, look: thin }],
  ]
  const made = layoutOf('a', cells, { merges: [{ top: 1, left: 1, bottom: 2, right: 2 }], columnWidths: [5, 5] })
  const whole = htmlPages(made, 'a').html(0, 1)
  expect(whole).toContain(
    'colspan="2" rowspan="2" style="border-right:0.75pt solid #000;border-bottom:1.5pt solid #000"',
  )
  const broken = htmlPages({ ...made, page: { ...made.page, breaksBefore: [2] } }, 'a')
  expect(broken.html(0, 1)).toContain('rowspan="1"')
  expect(broken.count).toBe(2)
})

test('the looks of two layouts in one document do not meet', () => {
  const [one, other] = ['a', 'b'].map((prefix) => {
    const pages = htmlPages(report('summary', { classes: 1 }), prefix)
    return [pages.html(0, 1), pages.css()]
  })
  expect(one![0]).toMatch(/class="a1"/)
  expect(other![1]).toContain('.b1{')
  expect(other![1]).not.toContain('.a1{')
})

import { layoutHtml } from '../../src/report/html'
import { layOutReports } from '../../src/report/layOutReports'
import { COLUMN_FORMATS, FORMATS } from '../../src/report/look'
import { shownText } from '../../src/report/shownText'
import { madeYear } from '../support/madeYear'

test('a report is one table with its merges, looks and numbers', () => {
  const [execution] = layOutReports(madeYear({ classes: 1, firstClass: { content: '<b>"&' } }))
  const html = layoutHtml(execution!)
  expect(html).toContain('colspan="13" rowspan="1">2016年度继续教育与培训项目执行情况列表</td>')
  expect(html).toContain('&lt;b&gt;&quot;&amp;')
  expect(html).not.toContain('<b>')
  expect(html).toContain('>0.0</td>')
  expect(html.match(/<tr/g)).toHaveLength(4)
  expect(html.match(/<td/g)).toHaveLength(1 + 1 + 13 + 13)
  expect(html.match(/<col /g)).toHaveLength(13)
})

test('a short head is one word in every browser, however that rounds widths; one that needs two lines is not', () => {
  const [execution] = layOutReports(madeYear({ classes: 1 }))
  const html = layoutHtml(execution!)
  expect(html).toMatch(/<td class="[^"]* word">联系人</)
  expect(html).toContain('.sheet .word{white-space:nowrap}')
  const narrow = { ...execution!, columnWidths: execution!.columnWidths.map(() => 3) }
  expect(layoutHtml(narrow)).not.toMatch(/ word">联系人</)
})

test.each([
  [170, FORMATS.hours, '170'],
  [111.36, FORMATS.hours, '111.36'],
  [5, FORMATS.money, '5.0'],
  [0.35, COLUMN_FORMATS.money, '0.35'],
  [0, FORMATS.rate, '0.0'],
  [4.7, FORMATS.rate, '4.70'],
  [0, COLUMN_FORMATS.hours, '-'],
  [38, COLUMN_FORMATS.count, '38'],
  ['=1+1', 'General', '=1+1'],
  [null, 'General', ''],
])('%j under %s is shown as %j', (value, format, text) => {
  expect(shownText(value, format)).toBe(text)
})

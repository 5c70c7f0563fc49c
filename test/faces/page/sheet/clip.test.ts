import fc from 'fast-check'
import type { Clip, ClipCell } from '../../../../src/faces/page/sheet/entry/clip'
import { parseHtml, printHtml } from '../../../../src/faces/page/sheet/entry/clipHtml'
import { parseTsv, printTsv } from '../../../../src/faces/page/sheet/entry/clipText'
import type { Cell } from '../../../../src/workbook/grid'

test.each([
  [
    '甲\t乙\r\n丙\t丁\r\n',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['甲', [['甲']]],
  ['甲\n\n乙\n', [['甲'], [''], ['乙']]],
  [
    '甲\t\n乙',
    [
      ['甲', ''],
      ['乙', ''],
    ],
  ],
  ['"一\n二"\t"他说""好"""', [['一\n二', '他说"好"']]],
  ['5" 软盘\t"半', [['5" 软盘', '"半']]],
  ['"a"b\tc', [['"a"b', 'c']]],
])('%j from the clipboard is %j', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows)
})

const texts = fc
  .oneof(fc.string({ maxLength: 6 }), fc.constantFrom('甲\t乙', '"', 'a\nb', '""', '<b>&amp;</b>', ' x ', '007'))
  .map((text) => text.replace(/\r\n?/g, '\n'))
const tables = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))

test('what was copied as text comes back as it was, but for one empty cell alone', () => {
  fc.assert(
    fc.property(tables(texts), (rows) => {
      fc.pre(!(rows.at(-1)!.length === 1 && rows.at(-1)![0] === ''))
      expect(parseTsv(printTsv(rows))).toEqual(rows)
    }),
  )
})

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: 'empty' }),
  texts.map((text): Cell => ({ kind: 'text', text })),
  fc.boolean().map((value): Cell => ({ kind: 'boolean', value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Cell => ({ kind: 'number', value: value + 0 })),
  fc.integer({ min: 1, max: 60_000 }).map((value): Cell => ({ kind: 'date', value })),
  fc.constant<Cell>({ kind: 'number', value: 3, unit: 'days' }),
)

test('what was copied here comes back with its types', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, texts), { minLength: 1, maxLength: 5 }), (row) => {
      const clip: Clip = [row.map(([cell, text]): ClipCell => ({ cell, text }))]
      const back = parseHtml(printHtml(clip))!
      expect(back[0]!.map(({ cell }) => cell)).toEqual(row.map(([cell]) => cell))
    }),
  )
})

/** As Excel puts it on the clipboard, shortened. */
const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style>
<!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:"\\@";}
.xl66 {mso-number-format:"Short Date";}
--></style></head><body link="#0563C1"><!--StartFragment-->
<table border=0 cellpadding=0 style='border-collapse:collapse'><col width=72>
 <tr height=18><td height=18 class=xl65 width=72>007</td><td class=xl66 align=right>2016/5/6</td>
  <td align=right x:num="12.3456">12.35</td></tr>
 <tr height=18><td rowspan=2 class=xl67>张&amp;王<br>二室</td><td align=right>1,234.50</td><td>长
  文字&nbsp;</td></tr>
 <tr height=18><td x:str>12</td><td>末</td></tr>
<!--EndFragment--></table></body></html>`

test('a table of Excel keeps texts of digits as texts, hidden digits of numbers, and places below a tall cell', () => {
  expect(parseHtml(EXCEL)).toEqual([
    [
      { text: '007', cell: { kind: 'text', text: '007' } },
      { text: '2016/5/6', cell: null },
      { text: '12.35', cell: { kind: 'number', value: 12.3456 } },
    ],
    [
      { text: '张&王\n二室', cell: null },
      { text: '1,234.50', cell: null },
      { text: '长 文字 ', cell: null },
    ],
    [
      { text: '', cell: { kind: 'empty' } },
      { text: '12', cell: { kind: 'text', text: '12' } },
      { text: '末', cell: null },
    ],
  ])
})

test.each([
  ['<p>没有表</p>', null],
  ['<table></table>', null],
  ['<table><td>甲</table>', [['甲']]],
  [
    '<table><tr><td>外<table><tr><td>内</td></tr></table></td><td>乙</td></tr></table><table><tr><td>二</table>',
    [['外内', '乙']],
  ],
  ['<table><tr><td title="a>b">甲</td></tr></table>', [['甲']]],
  ['<table><tr><td onclick="alert(1)"><script>alert(2)</script>甲</td></tr></table>', [['甲']]],
  ['<table><tr><td colspan=2>甲</td><td>乙</td></tr></table>', [['甲', '', '乙']]],
])('%s is %j', (html, shown) => {
  expect(parseHtml(html)?.map((row) => row.map(({ text }) => text)) ?? null).toEqual(shown)
})

test.each(['{"kind":"number","value":"1"}', '{"kind":"formula"}', 'null', '{', '{"kind":"text"}'])(
  'a cell that says it is %s is a text like any other',
  (json) => {
    const html = `<table><tr><td data-xueshi='${json}'>甲</td></tr></table>`
    expect(parseHtml(html)).toEqual([[{ text: '甲', cell: null }]])
  },
)

test('anything on the clipboard is read, or is no table', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseHtml(`<table>${text}`)))
})

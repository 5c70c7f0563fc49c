import type { Layout, LayoutCell, LayoutRow } from '../../../src/workbook/layout'
import type { Look } from '../../../src/workbook/style'

const body: Look = {
  font: { name: '仿宋', size: 12, bold: false, colour: '000000', underline: false },
  fill: null,
  borders: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  numberFormat: 'General',
}
const none = { top: 'none', right: 'none', bottom: 'none', left: 'none' } as const
const title: Look = {
  ...body,
  font: { ...body.font, name: '宋体', size: 22, bold: true },
  borders: none,
  horizontal: 'center',
  wrap: false,
}
const head: Look = {
  ...body,
  font: { ...body.font, bold: true },
  borders: { ...body.borders, top: 'medium' },
  horizontal: 'center',
}
const text: Look = { ...body, numberFormat: '@' }
const amount: Look = { ...body, horizontal: 'right', numberFormat: '0.00' }
const date: Look = { ...body, horizontal: 'center', numberFormat: 'yyyy-mm-dd hh:mm' }
const alarm: Look = { ...body, fill: 'F8D7DA' }
const link: Look = { ...body, font: { ...body.font, colour: '0563C1', underline: true } }

const cell = (value: LayoutCell['value'], look: Look): LayoutCell => ({ value, look })

/** Texts that Excel would take for something else if they were typed. */
export const DANGEROUS = [
  '=1+1',
  '+86',
  '-5',
  '@名',
  "'引号",
  '\t制表',
  '2016-11-28',
  '10:30',
  '5%',
  'TRUE',
  '#N/A',
  '1/2',
  '007',
  'May 5',
  '三月 5',
]

/** One sheet with everything that a layout can ask for, and `count` rows of a table. */
export function sampleLayout(count: number, sheet = '培训项目执行情况表'): Layout {
  const rows: LayoutRow[] = [
    { height: 36, cells: [cell('2016年度继续教育与培训项目执行情况列表', title), ...Array(5).fill(cell(null, title))] },
    { height: 24, cells: ['培训名称', '对象', '时间', '经费', '实施', '来源'].map((name) => cell(name, head)) },
    ...Array.from(
      { length: count },
      (_, index): LayoutRow => ({
        height: index % 3 === 0 ? 31.5 : 18,
        cells: [
          cell(`第${index}期培训班`, index % 7 === 3 ? alarm : body),
          cell(DANGEROUS[index % DANGEROUS.length]!, index % 2 === 0 ? text : body),
          cell(42702.375 + index, date),
          cell(index / 4, amount),
          cell(index % 7 !== 3, body),
          { ...cell(`人员!B${index + 2}`, link), link: `人员!B${index + 2}` },
        ],
      }),
    ),
    { height: 20, cells: [undefined, cell('填表人', { ...body, borders: none }), cell(7, text)] },
  ]
  return {
    sheet,
    columnWidths: [30, 12.5, 18, 10, 8, 12],
    rows,
    merges: [{ top: 1, left: 1, bottom: 1, right: 6 }],
    charts: [
      {
        kind: 'bar',
        title: '经费 & <学时>',
        area: { top: 5 + count, left: 1, bottom: 14 + count, right: 3 },
        categories: { top: 3, left: 1, bottom: 2 + count, right: 1 },
        series: [{ name: '经费', values: { top: 3, left: 4, bottom: 2 + count, right: 4 }, colour: '1F4E79' }],
        font: '等线',
        maximum: 30,
      },
      {
        kind: 'column',
        title: '经费与时间',
        area: { top: 5 + count, left: 4, bottom: 14 + count, right: 6 },
        categories: { top: 3, left: 1, bottom: 2 + count, right: 1 },
        series: [
          { name: '经费', values: { top: 3, left: 4, bottom: 2 + count, right: 4 }, colour: '1F4E79' },
          { name: '时间', values: { top: 3, left: 3, bottom: 2 + count, right: 3 }, colour: 'BDD7EE' },
        ],
        font: '等线',
        maximum: null,
      },
    ],
    freeze: { rows: 2, columns: 1 },
    validations: [
      { area: { top: 3, left: 5, bottom: 9, right: 5 }, list: ['是', '否'], hintTitle: '实施', hint: '选是或否' },
      { area: { top: 3, left: 1, bottom: 9, right: 1 }, list: null, hintTitle: '名称', hint: '培训班的全名' },
    ],
    filter: { top: 2, left: 1, bottom: 2 + count, right: 6 },
    locked: true,
    gridLines: false,
    printArea: { top: 1, left: 1, bottom: 3 + count, right: 6 },
    page: {
      landscape: true,
      margins: { top: 25, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
      repeatRows: { first: 1, last: 2 },
      pagesTall: 0,
      centreHorizontally: true,
      footer: {
        left: { text: '校验码 A&B', size: 8 },
        centre: { text: '第 {page} 页 共 {pages} 页', size: 10 },
        right: { text: '2016-12-31 09:00', size: 8 },
      },
      breaksBefore: [6],
    },
    tabColour: '1F6FB2',
  }
}

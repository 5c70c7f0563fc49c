import type { Layout } from '../../src/workbook/layout'
import { layoutOf, PLAIN } from './layout'

/** The same with charts, of one series and of two. */
export function chartedLayout(sheet: string): Layout {
  const column = (at: number) => ({ top: 3, left: at, bottom: 4, right: at })
  return {
    ...fullLayout(sheet),
    charts: [
      {
        kind: 'bar',
        title: `${sheet} "A" & <B>`,
        area: { top: 6, left: 1, bottom: 20, right: 2 },
        categories: column(1),
        series: [{ name: '学时 & 分', values: column(2), colour: '1F4E79' }],
        font: '等线',
        maximum: 100,
      },
      {
        kind: 'column',
        title: '两列',
        area: { top: 21, left: 1, bottom: 30, right: 4 },
        categories: column(1),
        series: [
          { name: '一', values: column(2), colour: 'BDD7EE' },
          { name: '二', values: column(2), colour: '1F4E79' },
        ],
        font: '等线',
        maximum: null,
      },
    ],
  }
}

/** A sheet that uses everything a layout can ask for but charts. */
export function fullLayout(sheet: string): Layout {
  const framed = { ...PLAIN, borders: { top: 'medium', right: 'thin', bottom: 'thin', left: 'medium' } } as const
  const head = { ...framed, font: { ...PLAIN.font, bold: true, underline: true }, fill: 'DDEBF7', wrap: true }
  return layoutOf(
    sheet,
    [
      [{ value: '统计表', look: head }, null],
      [
        { value: '姓名', look: head },
        { value: '学时', look: head },
      ],
      [
        { value: '柏小川', look: framed, link: "'2016 年'!B7" },
        { value: 0.4286, look: { ...framed, horizontal: 'right', numberFormat: '0.00%' } },
      ],
      [
        { value: '=2+3', look: framed },
        { value: 45_000.25, look: { ...framed, numberFormat: 'yyyy-mm-dd hh:mm' } },
      ],
    ],
    {
      columnWidths: [10, 12.5],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      freeze: { rows: 2, columns: 1 },
      validations: [
        {
          area: { top: 3, left: 1, bottom: 9, right: 1 },
          list: ['是', '"否"'],
          hintTitle: '题 & 名',
          hint: '一行\n又一行',
        },
        { area: { top: 3, left: 2, bottom: 9, right: 2 }, list: null, hintTitle: '', hint: '学时' },
      ],
      filter: { top: 2, left: 1, bottom: 4, right: 2 },
      locked: true,
      gridLines: false,
      printArea: { top: 1, left: 1, bottom: 4, right: 2 },
      tabColour: 'C00000',
      page: {
        landscape: true,
        margins: { top: 25.4, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
        repeatRows: { first: 1, last: 2 },
        pagesTall: 0,
        centreHorizontally: true,
        footer: {
          left: { text: '2016 年 A&B', size: 9 },
          centre: { text: '第 {page} 页 共 {pages} 页', size: 10 },
          right: { text: '', size: 9 },
        },
        breaksBefore: [3],
      },
    },
  )
}

import { figureOf } from '../../src/engine/figure'
import type { Column, Table } from '../../src/report/column'
import { columnWidths } from '../../src/report/columnWidths'
import { FORMATS, stampedTable } from '../../src/report/look'

type Row = readonly [name: string, content: string, hours: number]

const columns: readonly Column<Row>[] = [
  { heading: 'trainingName', width: 100, least: 50, align: 'left', kind: 'text', value: (row) => row[0] },
  { heading: 'content', width: 100, least: 50, align: 'left', kind: 'text', value: (row) => row[1] },
  { heading: 'phone', width: 80, align: 'left', kind: 'text', value: () => '010-55550123' },
  {
    heading: 'hours',
    width: 40,
    align: 'right',
    kind: 'figure',
    format: FORMATS.hours,
    value: (row) => figureOf({ unit: 'hours', seconds: row[2] }, { how: 'absent' }),
  },
]

const widths = (...rows: Row[]) =>
  columnWidths({ columns, rows, style: stampedTable(12), empty: '' } satisfies Table<Row>).map(Math.round)

test('columns that share their widths get them by what their texts need', () => {
  expect(widths(['四个汉字', '四个汉字', 0])).toEqual([100, 100, 80, 40])
  expect(widths(['四个汉字', '四个汉字四个汉字', 0])).toEqual([67, 133, 80, 40])
  expect(widths(['四', '四个汉字'.repeat(100), 0])).toEqual([50, 150, 80, 40])
})

test('without texts the widths stay as they are', () => {
  expect(widths()).toEqual([100, 100, 80, 40])
  expect(widths(['', '', 0])).toEqual([100, 100, 80, 40])
})

test('a column of figures is wide enough for its widest number', () => {
  const [, , , hours] = widths(['', '', 36], ['', '', 1_234_567 * 36])
  expect(hours).toBeGreaterThan(8 * 6)
})

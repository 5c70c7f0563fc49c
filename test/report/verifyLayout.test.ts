import { verifyLayout } from '../../src/report/verifyLayout'
import { CellKind, type Grid } from '../../src/workbook/grid'
import type { Layout, LayoutRow } from '../../src/workbook/layout'
import type { Look } from '../../src/workbook/style'

const look = {} as Look
type Value = string | number | null

function layoutOf(rows: readonly (readonly Value[])[]): Layout {
  const laid: LayoutRow[] = rows.map((values) => ({ height: 15, cells: values.map((value) => ({ value, look })) }))
  return { sheet: '年度总结', rows: laid } as unknown as Layout
}

function gridOf(rows: readonly (readonly Value[])[]): Grid {
  const texts: string[] = []
  const filled = rows.flatMap((values, at) => (values.some((value) => value !== null) ? [at] : []))
  const width = Math.max(0, ...rows.map((values) => values.length))
  const columns = Array.from({ length: width }, (_, column) => {
    const kinds = new Uint8Array(filled.length)
    const values = new Float64Array(filled.length)
    for (const [slot, at] of filled.entries()) {
      const value = rows[at]![column] ?? null
      if (value === null) continue
      kinds[slot] = typeof value === 'number' ? CellKind.number : CellKind.text
      values[slot] = typeof value === 'number' ? value : texts.push(value) - 1
    }
    return { kinds, values }
  })
  const rowNumbers = Int32Array.from(filled, (at) => at + 1)
  return { file: '', sheet: '年度总结', hidden: false, rows: rowNumbers, columns, texts, merges: [], date1904: false }
}

const rows: Value[][] = [
  ['标题', null],
  [null, null],
  ['人次', 647],
  ['完训率', 4.72],
]

test('a report that equals the data has no differences', () => {
  expect(verifyLayout(gridOf(rows), layoutOf(rows))).toEqual([])
})

test.each<[string, Value[][], object[]]>([
  [
    'a number changed by hand',
    [
      ['标题', null],
      [null, null],
      ['人次', 648],
      ['完训率', 4.72],
    ],
    [{ row: 3, column: 2, report: '648', data: '647' }],
  ],
  [
    'a text changed',
    [
      ['标题2', null],
      [null, null],
      ['人次', 647],
      ['完训率', 4.72],
    ],
    [{ row: 1, column: 1, report: '标题2', data: '标题' }],
  ],
  [
    'a cell emptied',
    [
      ['标题', null],
      [null, null],
      ['人次', null],
      ['完训率', 4.72],
    ],
    [{ row: 3, column: 2, report: '', data: '647' }],
  ],
  [
    'a number become text',
    [
      ['标题', null],
      [null, null],
      ['人次', '647 '],
      ['完训率', 4.72],
    ],
    [{ row: 3, column: 2, report: '647 ', data: '647' }],
  ],
  [
    'a row added below',
    [...rows, ['备注', 1]],
    [
      { row: 5, column: 1, report: '备注', data: '' },
      { row: 5, column: 2, report: '1', data: '' },
    ],
  ],
  ['a column added', [['标题', null, '改'], ...rows.slice(1)], [{ row: 1, column: 3, report: '改', data: '' }]],
  [
    'a row lost',
    rows.slice(0, 3),
    [
      { row: 4, column: 1, report: '', data: '完训率' },
      { row: 4, column: 2, report: '', data: '4.72' },
    ],
  ],
])('%s is found with both values', (_, written, differences) => {
  expect(verifyLayout(gridOf(written), layoutOf(rows))).toEqual(differences)
})

test('numbers are compared as a workbook keeps them, line ends as one kind', () => {
  expect(verifyLayout(gridOf([[0.3, 'a\r\nb']]), layoutOf([[0.1 + 0.2, 'a\nb']]))).toEqual([])
})

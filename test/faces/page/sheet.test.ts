import fc from 'fast-check'
import { cellOf, cellText, editedText, typedValue } from '../../../src/faces/page/sheet/look/cellText'
import { numberText } from '../../../src/faces/page/sheet/look/numberText'
import { axisOf, nearestShown, numberAt, sizeAt } from '../../../src/faces/page/sheet/place/axis'
import {
  columnsInSight,
  extentOf,
  geometryOf,
  HEAD_HEIGHT,
  offsetOf,
  rowsInSight,
  scrollTopOf,
  shownPlace,
} from '../../../src/faces/page/sheet/place/geometry'
import { moved } from '../../../src/faces/page/sheet/place/moves'
import { gridFromLayout } from '../../../src/hosts/memory/gridFromLayout'
import { momentOf, serialOfMoment } from '../../../src/records/moment'
import type { Area } from '../../../src/workbook/address'
import type { Cell } from '../../../src/workbook/grid'
import { layoutOf } from '../../support/layout'

const serial = (...at: [number, number, number, number?, number?, number?]) => serialOfMoment(momentOf(...at)!)

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [0.125, '0%', '13%'],
  [0.8667, '0.00%', '86.67%'],
  [3, '0.0#####', '3.0'],
  [2.71868, '0.0##', '2.719'],
  [-5, '0.00_ ;[Red]-0.00', '-5.00'],
  [0, '0.00;-0.00;"-"', '-'],
  [5, '0"人"', '5人'],
  [-5, '0', '-5'],
  [0.1 + 0.2, null, '0.3'],
  [12_345, 'General', '12345'],
  [serial(2016, 11, 28, 9, 5), 'yyyy-mm-dd hh:mm', '2016-11-28 09:05'],
  [serial(2016, 1, 8), 'yyyy"年"m"月"d"日"', '2016年1月8日'],
  [serial(2016, 1, 8), 'yyyy年m月d日', '2016年1月8日'],
  [serial(2016, 1, 8, 13, 7, 9), 'h:mm:ss AM/PM', '1:07:09 PM'],
  [1.25, '[h]:mm', '30:00'],
  [0.5, 'h:mm', '12:00'],
])('%d under %s is shown as %s', (value, code, text) => {
  expect(numberText(value, code)).toBe(text)
})

const DATE: Cell = { kind: 'date', value: serial(2016, 5, 6) }
const PERCENT: Cell = { kind: 'number', value: 0.905, unit: 'percent' }
const TIME: Cell = { kind: 'time', value: 0.375 }

test.each<[Cell, string | null, string]>([
  [DATE, null, '2016-05-06'],
  [{ kind: 'date', value: serial(2016, 5, 6, 14, 30) }, null, '2016-05-06 14:30'],
  [DATE, 'm"月"d"日"', '5月6日'],
  [{ kind: 'time', value: 0.375 }, null, '9:00'],
  [{ kind: 'boolean', value: true }, null, 'TRUE'],
  [{ kind: 'error', text: '#N/A' }, '0.00', '#N/A'],
])('a cell %j in a column of %s is shown as %s', (cell, format, text) => {
  expect(cellText(cell, format)).toBe(text)
})

test.each<[string, Cell, string | number | null]>([
  ['4.5', { kind: 'text', text: '四小时左右' }, 4.5],
  ['100122', { kind: 'text', text: '100121' }, '100122'],
  ['007', { kind: 'empty' }, '007'],
  ['1,234,567.5', { kind: 'empty' }, 1_234_567.5],
  ['1,23', { kind: 'empty' }, '1,23'],
  ['2016-5-7', DATE, serial(2016, 5, 7)],
  ['2016/5/7 9:30', DATE, serial(2016, 5, 7, 9, 30)],
  ['2016-6-31', DATE, '2016-6-31'],
  ['3/7', DATE, serial(2016, 3, 7)],
  ['3-7', DATE, serial(2016, 3, 7)],
  ['3月7日', DATE, serial(2016, 3, 7)],
  ['2/30', DATE, '2/30'],
  ['3/7', { kind: 'empty' }, '3/7'],
  ['2016-5-7', { kind: 'empty' }, '2016-5-7'],
  ['2016年5月7日', DATE, serial(2016, 5, 7)],
  ['2016年5月7日 9:30', DATE, serial(2016, 5, 7, 9, 30)],
  ['95%', PERCENT, 0.95],
  ['95', PERCENT, 0.95],
  ['0.95', PERCENT, 0.95],
  ['7.1％', PERCENT, 0.071],
  ['全勤', PERCENT, '全勤'],
  ['95%', { kind: 'number', value: 1 }, '95%'],
  ['10:30', TIME, 0.4375],
  ['130:48', TIME, (130 + 48 / 60) / 24],
  ['10:75', TIME, '10:75'],
  ['4', TIME, 4],
  ['.5', { kind: 'empty' }, 0.5],
  ['  ', { kind: 'number', value: 1 }, null],
])('%s typed over %j is %j', (typed, before, value) => {
  expect(typedValue(typed, before, 2016)).toBe(value)
})

test('a cell typed over by what the editor showed holds the same', () => {
  const percent = (value: number): Cell => ({ kind: 'number', value, unit: 'percent' })
  const time = (value: number): Cell => ({ kind: 'time', value })
  const cells: Cell[] = [
    DATE,
    { kind: 'number', value: 0.1 },
    { kind: 'text', text: '甲' },
    ...[0.905, 0.07, 0.004, 1, 12.5, -0.3].map(percent),
    ...[0.375, 1.25, 5.45, 8 / 24 + 30 / 86_400].map(time),
  ]
  for (const cell of cells) expect(typedValue(editedText(cell), cell, 2016)).toBe('value' in cell ? cell.value : '甲')
  expect([PERCENT, time(1.25), time(9 / 24 + 5 / 86_400)].map(editedText)).toEqual(['90.5%', '30:00', '9:00:05'])
})

const BOX = { width: 800, height: 600 }
const ROW = 20
const COLUMN = 80

/** Rows of 20 pixels, the fifth hidden; columns of 80, the third hidden. */
function geometryWith(rows: number, freeze = { rows: 1, columns: 1 }) {
  const tops = axisOf(rows, (row) => (row === 5 ? 0 : ROW))
  const lefts = axisOf(30, (column) => (column === 3 ? 0 : COLUMN))
  return geometryOf(tops, lefts, freeze, BOX)
}

test('an axis finds who is drawn at a place, and leaves hidden ones out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), fc.nat(2000), (sizes, pixels) => {
      const starts = axisOf(sizes.length, (number) => sizes[number - 1]!)
      const found = numberAt(starts, pixels)
      if (pixels < starts.at(-1)!) {
        expect(starts[found - 1]!).toBeLessThanOrEqual(pixels)
        expect(starts[found]!).toBeGreaterThan(pixels)
        expect(sizeAt(starts, found)).toBeGreaterThan(0)
      } else expect(found).toBe(sizes.length)
      const near = nearestShown(starts, Math.min(found, sizes.length), 1)
      if (sizes.some((size) => size > 0)) expect(sizeAt(starts, near)).toBeGreaterThan(0)
    }),
  )
})

test('a sheet goes on a little behind its last cell, or its last merged area', () => {
  const grid = gridFromLayout(layoutOf('a', [['姓名', 1]]))
  const face = { sheet: 'a', freeze: { rows: 0, columns: 0 }, columnWidths: [] }
  expect(extentOf({ grid, face })).toEqual({ rows: 21, columns: 11 })
  const merges = [{ top: 30, left: 2, bottom: 40, right: 20 }]
  expect(extentOf({ grid: { ...grid, merges }, face })).toEqual({ rows: 60, columns: 23 })
})

test.each([100, 5000, 1_048_576])('the first and the last of %d rows can be scrolled into sight', (rows) => {
  const geometry = geometryWith(rows)
  expect(geometry.scrollHeight).toBeLessThan(17_000_000)
  expect(rowsInSight(geometry, offsetOf(geometry, 0, BOX.height), BOX.height).first).toBe(2)
  const bottom = offsetOf(geometry, geometry.scrollHeight - BOX.height, BOX.height)
  expect(rowsInSight(geometry, bottom, BOX.height).last).toBe(geometry.rows)
  // The last row stands above the lower edge.
  expect(geometry.tops[geometry.rows]! - bottom + HEAD_HEIGHT).toBeLessThanOrEqual(BOX.height)
  for (const offset of [0, ROW * 20, bottom])
    expect(offsetOf(geometry, scrollTopOf(geometry, offset, BOX.height), BOX.height)).toBeCloseTo(offset, -1)
})

test('heads that would fill the view are not frozen', () => {
  expect(geometryWith(100, { rows: 2, columns: 1 }).frozen).toEqual({ rows: 2, columns: 1 })
  expect(geometryWith(100, { rows: 40, columns: 9 }).frozen).toEqual({ rows: 0, columns: 0 })
})

test('columns in sight go on from where they are scrolled to, some at a time', () => {
  const geometry = geometryWith(100)
  expect(columnsInSight(geometry, 0, BOX.width).first).toBe(2)
  expect(columnsInSight(geometry, COLUMN * 5, BOX.width).first).toBe(5)
  expect(columnsInSight(geometry, 10_000, BOX.width).last).toBe(geometry.columns)
})

test('a key leads over hidden rows and columns', () => {
  const geometry = geometryWith(100)
  const at = (row: number, column: number) => ({ row, column })
  expect(shownPlace(geometry, at(4, 1), at(5, 1))).toEqual(at(6, 1))
  expect(shownPlace(geometry, at(6, 1), at(5, 1))).toEqual(at(4, 1))
  expect(shownPlace(geometry, at(6, 4), at(6, 3))).toEqual(at(6, 2))
})

const SIZE = { rows: 100, columns: 20 }
const USED = { lastRow: 50, lastColumn: 8 }
const MERGES: readonly Area[] = [{ top: 3, left: 2, bottom: 4, right: 5 }]

test.each([
  ['ArrowDown', false, [1, 1], [2, 1]],
  ['ArrowUp', false, [1, 1], [1, 1]],
  ['ArrowRight', false, [3, 1], [3, 2]],
  ['ArrowRight', false, [3, 2], [3, 6]],
  ['ArrowDown', false, [3, 2], [5, 2]],
  ['ArrowLeft', false, [4, 6], [3, 2]],
  ['ArrowDown', true, [7, 3], [50, 3]],
  ['ArrowRight', true, [7, 3], [7, 8]],
  ['PageDown', false, [95, 1], [100, 1]],
  ['PageUp', false, [15, 1], [1, 1]],
  ['Home', false, [7, 3], [7, 1]],
  ['Home', true, [7, 3], [1, 1]],
  ['End', true, [7, 3], [50, 8]],
] as const)('%s (Ctrl %s) leads from %j to %j', (key, far, [row, column], [toRow, toColumn]) => {
  expect(moved(key, far, { row, column }, SIZE, USED, 20, MERGES)).toEqual({ row: toRow, column: toColumn })
})

test('other keys lead nowhere', () => {
  expect(moved('a', false, { row: 1, column: 1 }, SIZE, USED, 20, MERGES)).toBeNull()
})

test('a row between those that are held is empty', () => {
  const grid = { ...gridFromLayout(layoutOf('a', [['姓名']])), rows: Int32Array.of(5) }
  const viewed = { grid, face: { sheet: 'a', freeze: { rows: 0, columns: 0 }, columnWidths: [] } }
  expect(cellOf(viewed, 3, 1)).toEqual({ kind: 'empty' })
  expect(cellOf(viewed, 5, 1)).toEqual({ kind: 'text', text: '姓名' })
})

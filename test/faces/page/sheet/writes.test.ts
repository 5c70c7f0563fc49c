import type { ViewedSheet } from '../../../../src/faces/page/book/viewedSheet'
import type { Clip } from '../../../../src/faces/page/sheet/entry/clip'
import { type CellWrite, entered } from '../../../../src/faces/page/sheet/entry/entered'
import { filled, filledFrom } from '../../../../src/faces/page/sheet/entry/fill'
import { emptied, pasted, pastedInto } from '../../../../src/faces/page/sheet/entry/paste'
import { momentOf, serialOfMoment } from '../../../../src/records/moment'
import { cellName, parseArea } from '../../../../src/workbook/address'
import type { Cell } from '../../../../src/workbook/grid'
import { type Extra, gridOf, type Value } from '../../../support/grid'

const serial = (year: number, month: number, day: number) => serialOfMoment(momentOf(year, month, day)!)
const area = (name: string) => parseArea(name)!

function sheetOf(rows: Value[][], extra: Extra = {}): ViewedSheet {
  return {
    grid: gridOf('培训班', rows, extra),
    face: { sheet: '培训班', freeze: { rows: 0, columns: 0 }, columnWidths: [] },
  }
}

const shown = (writes: readonly CellWrite[]) =>
  Object.fromEntries(
    writes.map(({ row, column, value, like }) => [
      cellName(row, column),
      like ? [value, cellName(like.row, like.column)] : value,
    ]),
  )

const SHEET = sheetOf([
  ['编号', '开始', '天数', '经费', '备注'],
  ['007', { date: '2016-05-06' }, { number: 3, format: '0"天"' }, 1200, '甲'],
])

const READING = { formatAt: () => null, year: 2016 }

test.each([
  ['A3', '008', '008'],
  ['B3', '2016/5/9', [serial(2016, 5, 9), 'B2']],
  ['B2', '2016/5/9', serial(2016, 5, 9)],
  ['C3', '4', [4, 'C2']],
  ['D3', '36,000', [36_000, 'D2']],
  ['D3', '四万', '四万'],
  ['E3', '2016-5-9', '2016-5-9'],
  ['F9', '12', 12],
])('typed into %s, %s is read as the column reads: %j', (cell, text, value) => {
  const { top, left } = area(cell)
  expect(shown([entered(SHEET, { row: top, column: left }, text, READING)])).toEqual({ [cell]: value })
})

test.each([
  ['yyyy/m/d', '3/7', serial(2016, 3, 7)],
  ['yyyy/m/d', '2025年3月7日', serial(2025, 3, 7)],
  ['yyyy/m/d', '待定', '待定'],
  ['0%', '95', 0.95],
  ['h:mm', '9:30', 9.5 / 24],
  ['@', '12', '12'],
  ['@', '3/7', '3/7'],
  ['0.0', '12', 12],
])('a cell of the format %s reads %s as %j, whatever stands there or above', (format, text, value) => {
  const reading = { ...READING, formatAt: () => format }
  for (const row of [2, 3]) {
    expect(entered(SHEET, { row, column: 5 }, text, reading)).toEqual({ row, column: 5, value })
    const into = { top: row, bottom: row, left: 5, right: 5 }
    const result = pasted(SHEET, into, [[{ text, cell: null }]], null, reading)
    expect(result).toEqual({ writes: [{ row, column: 5, value }], areas: [into] })
  }
})

test('a date typed into a book that counts from 1904 is that day there', () => {
  const sheet = sheetOf([['开始'], [{ date: '2016-05-06' }]], { date1904: true })
  expect(entered(sheet, { row: 2, column: 1 }, '2016-5-9', READING).value).toBe(serial(2016, 5, 9) - 1462)
})

const clipOf = (cells: (Cell | string)[][]): Clip =>
  cells.map((row) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? { text: cell, cell: null }
        : { text: 'text' in cell ? cell.text : 'value' in cell ? `显示${cell.value}` : '', cell },
    ),
  )
const NUMBER: Cell = { kind: 'number', value: 5.25 }
const DATE: Cell = { kind: 'date', value: serial(2016, 6, 1) }
const DAYS: Cell = { kind: 'number', value: 2, unit: 'days' }

test.each<[string, string, (Cell | string)[][], object]>([
  ['one cell goes into all that are selected', 'D3:D5', [[NUMBER]], { D3: 5.25, D4: 5.25, D5: 5.25 }],
  [
    'a rectangle goes in from the first cell on',
    'D3',
    [
      [NUMBER, '乙'],
      ['丙', ''],
    ],
    { D3: 5.25, E3: '乙', D4: '丙', E4: null },
  ],
  ['a rectangle fills what it fits', 'A3:A6', [['甲'], ['乙']], { A3: '甲', A4: '乙', A5: '甲', A6: '乙' }],
  ['one that does not fit goes in once', 'A3:A5', [['甲'], ['乙']], { A3: '甲', A4: '乙' }],
  ['a day goes on where the column has days', 'B3', [[DATE]], { B3: [serial(2016, 6, 1), 'B2'] }],
  ['a day is written out where it has none', 'E3', [[DATE]], { E3: `显示${serial(2016, 6, 1)}` }],
  ['a number of days is never a bare number', 'D3', [[DAYS]], { D3: '显示2' }],
  ['it is one where the column counts days', 'C2', [[DAYS]], { C2: 2 }],
  ['a text of digits stays one', 'D3', [[{ kind: 'text', text: '007' }]], { D3: '007' }],
  ['an empty cell empties', 'E2', [[{ kind: 'empty' }]], { E2: null }],
])('%s', (_, target, cells, expected) => {
  const result = pasted(SHEET, area(target), clipOf(cells), null, READING)
  expect('writes' in result ? shown(result.writes) : result).toEqual(expected)
})

test('copied on the same sheet, a day takes its look with it', () => {
  const result = pasted(SHEET, area('F9'), clipOf([[DATE, NUMBER]]), { row: 2, column: 2 }, READING)
  expect('writes' in result && shown(result.writes)).toEqual({ F9: [serial(2016, 6, 1), 'B2'], G9: 5.25 })
})

test('nothing is pasted into what a merged area covers, or over the end', () => {
  const sheet = sheetOf([['一', null, '三'], ['甲']], { merges: ['A1:B1'] })
  expect(pasted(sheet, area('A1'), clipOf([['甲', '乙', '丙']]), null, READING)).toEqual({ refused: 'merged' })
  const narrow = pasted(sheet, area('A1'), clipOf([['甲', '', '丙']]), null, READING)
  expect('writes' in narrow && shown(narrow.writes)).toEqual({ A1: '甲', C1: '丙' })
  expect(pasted(sheet, area('A1048576'), clipOf([['甲'], ['乙']]), null, READING)).toEqual({ refused: 'outside' })
  const many = Array.from({ length: 1000 }, () => Array.from({ length: 300 }, () => '甲'))
  expect(pasted(sheet, area('A1'), clipOf(many), null, READING)).toEqual({ refused: 'too-many' })
})

test('one cell goes into several ranges, more of them into none; Delete empties each cell of theirs once', () => {
  const ranges = [area('F9:F10'), area('H9'), area('F10')]
  const one = pastedInto(SHEET, ranges, clipOf([['甲']]), null, READING)
  expect('writes' in one && shown(one.writes)).toEqual({ F9: '甲', F10: '甲', H9: '甲' })
  expect(pastedInto(SHEET, ranges, clipOf([['甲', '乙']]), null, READING)).toEqual({ refused: 'several' })
  const gone = emptied(SHEET, [area('A1:A2'), area('C2'), area('A2:B2')])
  expect(gone.map(({ row, column }) => `${row} ${column}`)).toEqual(['1 1', '2 1', '2 2', '2 3'])
})

test('Delete empties what is filled, and nothing else', () => {
  expect(shown(emptied(SHEET, [area('C1:XFD1048576')]))).toEqual({
    C1: null,
    D1: null,
    E1: null,
    C2: null,
    D2: null,
    E2: null,
  })
})

test.each<[string, Value[][], string, string, object]>([
  ['two numbers go on by their distance', [[1], [3]], 'A1:A2', 'A1:A4', { A3: [5, 'A1'], A4: [7, 'A2'] }],
  ['a number alone is repeated', [[1]], 'A1', 'A1:A3', { A2: 1, A3: 1 }],
  ['upwards as well', [[null], [null], [3], [2]], 'A3:A4', 'A1:A4', { A1: 5, A2: 4 }],
  ['sideways as well', [[1, 2]], 'A1:B1', 'A1:D1', { C1: 3, D1: 4 }],
  ['tenths stay tenths', [[0.1], [0.2]], 'A1:A2', 'A1:A3', { A3: 0.3 }],
  ['numbers at other distances are repeated', [[1], [2], [4]], 'A1:A3', 'A1:A5', { A4: 1, A5: 2 }],
  ['a number at the end of a text counts on', [['P009']], 'A1', 'A1:A3', { A2: 'P010', A3: 'P011' }],
  ['texts without one are repeated', [['甲'], ['乙']], 'A1:A2', 'A1:A5', { A3: '甲', A4: '乙', A5: '甲' }],
  ['a number of an identity is repeated', [['110101199001011234']], 'A1', 'A1:A2', { A2: '110101199001011234' }],
])('%s', (_, rows, source, target, expected) => {
  const plain = Object.fromEntries(
    Object.entries(shown(filled(sheetOf(rows), area(source), area(target), 'series').writes)).map(([cell, value]) => [
      cell,
      Array.isArray(value) ? value[0] : value,
    ]),
  )
  const wanted = Object.fromEntries(
    Object.entries(expected).map(([cell, value]) => [cell, Array.isArray(value) ? value[0] : value]),
  )
  expect(plain).toEqual(wanted)
})

test('a day goes on by days and looks as the first', () => {
  const sheet = sheetOf([[{ date: '2016-02-28' }]])
  expect(shown(filled(sheet, area('A1'), area('A1:A3'), 'series').writes)).toEqual({
    A2: [serial(2016, 2, 29), 'A1'],
    A3: [serial(2016, 3, 1), 'A1'],
  })
})

test.each([
  ['A1:A3', 'down', { A2: '甲', A3: '甲' }],
  ['A2', 'down', { A2: '甲' }],
  ['A1:B1', 'right', { B1: '甲' }],
  ['B1', 'right', { B1: '甲' }],
  ['A1', 'down', null],
] as const)('Ctrl fills %s %s', (range, way, expected) => {
  const done = filledFrom(sheetOf([['甲', '乙'], ['丙']]), area(range), way)
  expect(done && shown(done.writes)).toEqual(expected)
})

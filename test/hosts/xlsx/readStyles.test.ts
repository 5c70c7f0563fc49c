import { parseIsoDate } from '../../../src/hosts/xlsx/read/isoDate'
import { builtInKind } from '../../../src/hosts/xlsx/read/numberFormat'
import { CellKind } from '../../../src/workbook/grid'
import { kindOfFormat } from '../../../src/workbook/numberFormat'

const { number, date, time } = CellKind

test.each([
  ['General', number],
  ['0.00E+00', number],
  ['#,##0.00;[Red]-#,##0.00', number],
  ['[Red]0.00', number],
  ['"共"0"人"', number],
  ['0.0\\h', CellKind.ofHours],
  ['"days: "0', number],
  ['_-* #,##0_-;\\-* #,##0_-;_-@_-', number],
  ['[$¥-804]#,##0.00', CellKind.ofCurrency],
  ['[DBNum1][$-804]General', number],
  ['@', number],
  ['yyyy-mm-dd', date],
  ['yyyy"年"m"月"d"日";@', date],
  ['yyyy\\-mm\\-dd\\ hh:mm', date],
  ['[$-804]yyyy"年"m"月"', date],
  ['m/d', date],
  ['mmm', date],
  ['aaaa', date],
  ['[$-411]ge.m.d', date],
  ['[Red]yyyy/m/d', date],
  ['d "天" h:mm', date],
  ['General;yyyy/m/d', date],
  ['h:mm', time],
  ['[h]:mm:ss', time],
  ['[mm]:ss', time],
  ['mm:ss.0', time],
  ['上午/下午h"时"mm"分"', time],
  ['h:mm AM/PM', time],
  ['[$-409]h:mm:ss AM/PM;@', time],
  ['[$-F400]h:mm:ss', time],
])('format %s', (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind)
})

test('built-in formats, the Chinese ones too', () => {
  const of = (kind: number) => Array.from({ length: 82 }, (_, id) => id).filter((id) => builtInKind(id) === kind)
  expect(of(CellKind.ofCurrency)).toEqual([5, 6, 7, 8, 42, 44])
  expect(of(date)).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 81])
  expect(of(time)).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56, 75, 76, 77, 78, 79, 80])
})

test.each([
  ['2024-01-01', { kind: 'date', value: 45292 }],
  ['2024-01-01T12:00:00', { kind: 'date', value: 45292.5 }],
  ['2024-01-01T12:00:00.000Z', { kind: 'date', value: 45292.5 }],
  ['1900-01-01', { kind: 'date', value: 1 }],
  ['1900-03-01', { kind: 'date', value: 61 }],
  ['18:00:00', { kind: 'time', value: 0.75 }],
  ['T18:00', { kind: 'time', value: 0.75 }],
  ['2023-02-29', null],
  ['25:00:00', null],
  ['2024-01-01T', null],
  ['', null],
  ['1.1.2024', null],
])('ISO date %s', (text, expected) => {
  expect(parseIsoDate(text)).toEqual(expected)
})

import { CellKind } from '../../src/workbook/grid'
import { kindOfFormat } from '../../src/workbook/numberFormat'

test.each([
  'yyyy-mm-dd',
  'yyyy/m/d;@',
  '[$-804]yyyy"年"m"月"d"日";@',
  'mmm-yy',
  'm"月"',
  'yyyy-mm-dd hh:mm',
  '[$-F800]dddd, mmmm dd, yyyy',
  'e"年"m"月"',
])('%s makes a date', (code) => {
  expect(kindOfFormat(code)).toBe(CellKind.date)
})

test.each([
  'h:mm',
  '[h]:mm',
  '[h]:mm:ss',
  'mm:ss.0',
  'h"时"mm"分"',
  '上午/下午h"时"mm"分"',
  'h:mm AM/PM',
  '[m]',
  '[mm]:ss',
])('%s makes a time', (code) => {
  expect(kindOfFormat(code)).toBe(CellKind.time)
})

test.each([
  'General',
  '@',
  '0.00',
  '#,##0;[Red]-#,##0',
  '0.00E+00',
  '0.0"小时"',
  '"mm"0',
  '0"days"',
  '0_)',
  '[Red]0',
  '[$¥-804]#,##0.00',
  '0.00%',
  '\\d0',
])('%s makes a number', (code) => {
  expect(kindOfFormat(code)).toBe(CellKind.number)
})

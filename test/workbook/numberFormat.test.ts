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
  '"mm"0',
  '0"人"',
  '"第"0"天"0',
  '"元"0',
  '0_)',
  '[Red]0',
  '[$-804]#,##0.00',
  '\\d0',
])('%s makes a number', (code) => {
  expect(kindOfFormat(code)).toBe(CellKind.number)
})

test.each([
  ['0"天"', CellKind.ofDays],
  ['0.0\\ "days"', CellKind.ofDays],
  ['0.0"小时";[Red]-0.0"小时"', CellKind.ofHours],
  ['General"学时"', CellKind.ofHours],
  ['0\\h', CellKind.ofHours],
  ['0"分钟"', CellKind.ofMinutes],
  ['#,##0.00"元"_ ', CellKind.ofYuan],
  ['[Red]0\\元', CellKind.ofYuan],
  ['0"千元"', CellKind.ofThousandYuan],
  ['0.0#"万元"', CellKind.ofWanYuan],
  ['0.0"万"', CellKind.ofWanYuan],
  ['"¥"0.0"万元"', CellKind.ofWanYuan],
  ['0!.0,"万元"', CellKind.ofYuan],
  ['0!.0000"万"', CellKind.ofYuan],
  ['0"."0,"万元"', CellKind.ofYuan],
  ['0\\.0,万元', CellKind.ofYuan],
  ['#,##0,"千元"', CellKind.ofYuan],
  ['#,##0,"万元"', CellKind.ofCurrency],
  ['¥#,##0.00', CellKind.ofCurrency],
  ['"¥"#,##0.00;"¥"\\-#,##0.00', CellKind.ofCurrency],
  ['_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', CellKind.ofCurrency],
  ['\\￥0', CellKind.ofCurrency],
  ['[$¥-804]#,##0.00', CellKind.ofCurrency],
  ['#,##0.00\\ [$CNY]', CellKind.ofCurrency],
])('%s makes a number of a unit', (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind)
})

test.each(['0%', '0.00%', '0.0 %'])('%s makes a share, whose 0.6 is 60%', (code) => {
  expect(kindOfFormat(code)).toBe(CellKind.ofPercent)
})

test.each([
  ['0"分"', CellKind.ofCredits],
  ['0"学分"', CellKind.ofCredits],
  ['#,##0.0_ "学分"', CellKind.ofCredits],
  ['0"课时"', CellKind.ofLessons],
  ['0"节"', CellKind.ofLessons],
  ['0"个半天"', CellKind.ofHalfDays],
])('%s is of what are no hours by themselves', (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind)
})

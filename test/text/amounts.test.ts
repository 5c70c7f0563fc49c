import { amountText, clockHoursText, decimalHours, moneyText } from '../../src/text/amounts'
import { wordsFor } from '../../src/text/wordsFor'

const clock = (hours: number, minutes: number, seconds = 0) => (hours * 60 + minutes) * 60 + seconds

test.each([
  [clock(130, 48), '130.8', '130小时48分'],
  [clock(128, 0), '128', '128小时'],
  [clock(111, 21, 36), '111.36', '111小时22分'],
  [clock(0, 48), '0.8', '48分'],
  [clock(99, 59, 59), '100', '100小时'],
  [0, '0', '0小时'],
])('%d seconds are %s hours in tables and %s in panes', (seconds, decimal, pane) => {
  expect(decimalHours(seconds)).toBe(decimal)
  expect(clockHoursText(seconds, wordsFor('zh-CN'))).toBe(pane)
})

test.each([
  [0, '0.0'],
  [3_600_000, '3.6'],
  [5_000_000, '5.0'],
  [350_000, '0.35'],
  [1, '0.000001'],
])('%d 分 are %s 万元', (fen, text) => {
  expect(moneyText(fen)).toBe(text)
})

test.each([
  ['percent', 42.86, '42.86'],
  ['percent', 4.7, '4.70'],
  ['percent', 0, '0.0'],
  ['percent', null, '—'],
  ['money', 5, '5.0'],
  ['hours', 10423.21, '10423.21'],
  ['people', 457, '457'],
] as const)('%s %d is shown as %s', (unit, value, text) => {
  expect(amountText(unit, value)).toBe(text)
})

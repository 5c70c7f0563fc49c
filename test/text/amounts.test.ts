import { amountText, decimalHours, hoursText, moneyText } from '../../src/text/amounts'
import { wordsFor } from '../../src/text/wordsFor'

const clock = (hours: number, minutes: number, seconds = 0) => (hours * 60 + minutes) * 60 + seconds

test.each([
  [clock(130, 48), '130.8', '130.8 小时'],
  [clock(128, 0), '128', '128 小时'],
  [clock(111, 21, 36), '111.36', '111.36 小时'],
  [clock(0, 48), '0.8', '0.8 小时'],
  [clock(99, 59, 59), '100', '100 小时'],
  [0, '0', '0 小时'],
])('%d seconds are %s hours in tables and, with their unit, %s', (seconds, decimal, said) => {
  expect(decimalHours(seconds)).toBe(decimal)
  expect(hoursText(seconds, wordsFor('zh-CN'))).toBe(said)
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

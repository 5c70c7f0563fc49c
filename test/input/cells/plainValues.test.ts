import fc from 'fast-check'
import { moneyOfNumber, moneyOfText } from '../../../src/input/cells/money'
import {
  countOfNumber,
  countOfText,
  daysOfText,
  percentOfNumber,
  percentOfText,
  shareOfNumber,
  shareOfText,
  yearOfDateCell,
  yearOfText,
} from '../../../src/input/cells/numbers'
import { Outcome } from '../../../src/input/cells/outcome'
import { WAN, YUAN } from '../../../src/records/money'

test.each([
  ['3.6', 3_600_000],
  ['3.6万元', 3_600_000],
  ['3.6 万', 3_600_000],
  ['３．６万元', 3_600_000],
  ['36000元', 3_600_000],
  ['36,000元', 3_600_000],
  ['36,000.50元', 3_600_050],
  ['￥3.6万元', 3_600_000],
  ['36千元', 3_600_000],
  ['36000元整', 3_600_000],
  ['1,234.5', 1_234_500_000],
  ['0', 0],
  ['免费', 0],
  ['无', 0],
  ['—', Outcome.blank],
  ['/', Outcome.blank],
])('%s is %d fen', (text, fen) => {
  expect(moneyOfText(text, WAN)).toBe(fen)
})

test.each(['约两万', '-3', '3,6', '3.6亿', '3.6美元', '1,23万', '3-4万'])('%s is no sum that is sure', (text) => {
  expect(moneyOfText(text, WAN)).toBe(Outcome.unreadable)
})

test.each(['¥36000', '￥3.6', '¥36,000.00'])(
  '%s is of yuan where the column is, and else of nobody knows what',
  (text) => {
    expect(moneyOfText(text, WAN)).toBe(Outcome.currency)
    expect(moneyOfText(text, 1000 * YUAN)).toBe(Outcome.currency)
    expect(moneyOfText(text, YUAN)).toBeGreaterThan(0)
    expect(moneyOfText('¥0.00', WAN)).toBe(0)
  },
)

test('bare money is in the unit of its column', () => {
  expect(moneyOfText('36000', YUAN)).toBe(3_600_000)
  expect(moneyOfNumber(36_000, YUAN)).toBe(3_600_000)
  expect(moneyOfNumber(3.6, WAN)).toBe(3_600_000)
  expect(moneyOfNumber(0, WAN)).toBe(0)
  expect(moneyOfNumber(-1, WAN)).toBe(Outcome.unreadable)
  expect(moneyOfText('3.6万元', YUAN)).toBe(3_600_000)
})

test('money written in either unit is the same', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (fen) => {
      const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
      const wan = `${Math.floor(fen / WAN)}.${String(fen % WAN).padStart(6, '0')}`
      expect(moneyOfText(`${yuan}元`, WAN)).toBe(fen)
      expect(moneyOfText(wan, WAN)).toBe(fen)
    }),
  )
})

test.each([
  [countOfText('40'), 40],
  [countOfText('４０人'), 40],
  [countOfText('1,200 人次'), 1200],
  [countOfText('40.0'), 40],
  [countOfText('40.5'), Outcome.unreadable],
  [countOfText('四十'), Outcome.unreadable],
  [countOfText('-4'), Outcome.unreadable],
  [countOfNumber(40.5), Outcome.unreadable],
  [countOfNumber(-1), Outcome.unreadable],
  [daysOfText('3天'), 3],
  [daysOfText('0.5'), 0.5],
  [daysOfText('半天'), 0.5],
  [daysOfText('几天'), Outcome.unreadable],
  [daysOfText('400'), Outcome.unreadable],
  [yearOfText('2025年度'), 2025],
  [yearOfText('２０２５'), 2025],
  [yearOfText('25年'), Outcome.unreadable],
  [yearOfText('1825'), Outcome.unreadable],
  [yearOfDateCell(45_658), 2025],
  [percentOfText('4%'), 400],
  [percentOfText('4'), 400],
  [percentOfText('0.04'), 400],
  [percentOfText('4.5％'), 450],
  [percentOfText('4成'), Outcome.unreadable],
  [shareOfText('2/3'), 20_000 / 3],
  [shareOfText('２／３'), 20_000 / 3],
  [shareOfText('三分之二'), 20_000 / 3],
  [shareOfText('百分之六十'), 6000],
  [shareOfText('十分之九'), 9000],
  [shareOfText('66.67%'), 6667],
  [shareOfText('3/2'), Outcome.unreadable],
  [shareOfText('几分之几'), Outcome.unreadable],
  [Math.round(shareOfNumber(2 / 3) * 1e6), 6_666_666_667],
  [shareOfNumber(60), 6000],
  [percentOfNumber(0.04), 400],
  [percentOfNumber(4), 400],
  [percentOfNumber(101), Outcome.unreadable],
])('%d is %d', (read, expected) => {
  expect(read).toBe(expected)
})

import fc from 'fast-check'
import { hoursOfNumber, hoursOfText, hoursOfTime } from '../../../src/input/cells/hours'
import { Outcome } from '../../../src/input/cells/outcome'
import { HOUR } from '../../../src/records/duration'

const UNIT = { seconds: HOUR, secondsPerDay: null }
const FOUR_A_DAY = { seconds: HOUR, secondsPerDay: 4 * HOUR }

test.each([
  ['4', 14_400],
  ['4.0', 14_400],
  ['4 ', 14_400],
  ['　４', 14_400],
  ['4学时', 14_400],
  ['4 小时', 14_400],
  ['4个小时', 14_400],
  ['4h', 14_400],
  ['4H', 14_400],
  ['2.5 hours', 9000],
  ['１．５小时', 5400],
  ['130小时48分', 470_880],
  ['130小时48分钟', 470_880],
  ['130学时48分', 470_880],
  ['2小时30分钟', 9000],
  ['1小时2分3秒', 3723],
  ['48分钟', 2880],
  ['４５分钟', 2700],
  ['90分', 5400],
  ['2h30min', 9000],
  ['130:48', 470_880],
  ['130：48', 470_880],
  ['0:30', 1800],
  ['1:02:03', 3723],
  ['33.33', 119_988],
  ['33.34', 120_024],
  ['0.01', 36],
  ['.5', 1800],
  ['0', 0],
  ['0.00125', 5],
  ['8784', 31_622_400],
])('%s is %d seconds', (text, seconds) => {
  expect(hoursOfText(text, UNIT)).toBe(seconds)
})

test.each([
  '四小时左右',
  '-4',
  '4-5',
  '约4',
  '4,5',
  '8784.01',
  '99999',
  '1小时90分',
  '1.5小时30分',
  '4小时半左右',
  '1:60',
  '4天半载',
  '4²',
  'TRUE',
  '4学时/天',
  '4课时',
  '1e3',
  'Infinity',
])('%s is not guessed', (text) => {
  expect(hoursOfText(text, UNIT)).toBe(Outcome.unreadable)
})

test.each(['', ' ', '　', '\u200b'])('a blank gives no hours (%j)', (text) => {
  expect(hoursOfText(text, UNIT)).toBe(Outcome.blank)
})

test.each([
  ['半天', 2],
  ['1天', 4],
  ['1.5天', 6],
  ['2天半', 10],
  ['3个日', 12],
])('%s is days, and hours only by the setting', (text, hours) => {
  expect(hoursOfText(text, UNIT)).toBe(Outcome.days)
  expect(hoursOfText(text, FOUR_A_DAY)).toBe(hours * HOUR)
})

test('a column of minutes, or of days, is read in its unit', () => {
  expect(hoursOfText('90', { seconds: 60, secondsPerDay: null })).toBe(5400)
  expect(hoursOfText('1小时', { seconds: 60, secondsPerDay: null })).toBe(3600)
  expect(hoursOfNumber(90, { seconds: 60, secondsPerDay: null })).toBe(5400)
  expect(hoursOfNumber(2, { seconds: null, secondsPerDay: null })).toBe(Outcome.days)
  expect(hoursOfNumber(2, { seconds: null, secondsPerDay: 4 * HOUR })).toBe(8 * HOUR)
})

test.each([
  [33.33, 119_988],
  [33.34, 120_024],
  [1 / 3, 1200],
  [0, 0],
  [8784, 31_622_400],
])('the number %d is %d seconds', (value, seconds) => {
  expect(hoursOfNumber(value, UNIT)).toBe(seconds)
})

test.each([-1, 8784.01, Number.NaN, Number.POSITIVE_INFINITY])('the number %d cannot be hours', (value) => {
  expect(hoursOfNumber(value, UNIT)).toBe(Outcome.unreadable)
})

test('a time of the clock is a fraction of a day', () => {
  expect(hoursOfTime(130.8 / 24)).toBe(470_880)
  expect(hoursOfTime(0.1875)).toBe(16_200)
  expect(hoursOfTime(-0.1)).toBe(Outcome.unreadable)
})

/** Every way of writing a whole number of seconds that is exact for it. */
const WAYS: readonly ((seconds: number) => string | null)[] = [
  (s) => (s % 36 === 0 ? String((s / 36 / 100).toFixed(2)) : null),
  (s) => (s % 36 === 0 ? `${(s / 36 / 100).toFixed(2)}学时` : null),
  (s) => `${Math.floor(s / 3600)}小时${Math.floor(s / 60) % 60}分${s % 60}秒`,
  (s) => (s % 60 === 0 ? `${Math.floor(s / 3600)}小时${(s / 60) % 60}分` : null),
  (s) => (s % 60 === 0 ? `${s / 60}分钟` : null),
  (s) => (s % 60 === 0 ? `${Math.floor(s / 3600)}:${String((s / 60) % 60).padStart(2, '0')}` : null),
  (s) =>
    `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}`,
]

test('hours written in any way are read as the same seconds', () => {
  const seconds = fc.oneof(
    fc.nat(8784 * 100).map((hundredths) => hundredths * 36),
    fc.nat(8784 * 60).map((minutes) => minutes * 60),
    fc.nat(8784 * 3600),
  )
  fc.assert(
    fc.property(seconds, fc.constantFrom(...WAYS), fc.boolean(), (value, way, wide) => {
      const text = way(value)
      fc.pre(text !== null)
      const written = wide ? text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)) : text
      expect(hoursOfText(` ${written}`, UNIT)).toBe(value)
    }),
  )
})

test('a number and the text of the same hundredths are the same seconds', () => {
  fc.assert(
    fc.property(fc.nat(878_400), (hundredths) => {
      expect(hoursOfNumber(hundredths / 100, UNIT)).toBe(hundredths * 36)
      expect(hoursOfText(String(hundredths / 100), UNIT)).toBe(hundredths * 36)
      expect(hoursOfTime(hundredths / 100 / 24)).toBe(hundredths * 36)
    }),
  )
})

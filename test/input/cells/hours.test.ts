import fc from 'fast-check'
import { CLOCK_HOURS, hoursOfNumber, hoursOfText, hoursOfTime, LESSONS } from '../../../src/input/cells/hours'
import { Outcome } from '../../../src/input/cells/outcome'
import { HOUR } from '../../../src/records/duration'

const UNIT = CLOCK_HOURS
const FOUR_A_DAY = { ...UNIT, secondsPerDay: 4 * HOUR }
const SHORT_LESSONS = { ...UNIT, secondsPerLesson: 45 * 60 }

test.each([
  ['4', 14_400],
  ['每天6学时，共2天', 43_200],
  ['16（2天）', 57_600],
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
  ['8（学时）', 28_800],
  ['24学时(3天)', 86_400],
  ['24学时（共3天）', 86_400],
  ['24学时/3天', 86_400],
  ['3天24学时', 86_400],
  ['3天（24学时）', 86_400],
  ['3天，共24学时', 86_400],
  ['半天（4学时）', 14_400],
  ['2天(3小时)', 10_800],
  ['共24学时', 86_400],
  ['8课时（6学时）', 21_600],
  ['6学时（8课时）', 21_600],
  ['8+4', 43_200],
  ['8+4+2.5', 52_200],
  ['8学时+4学时', 43_200],
  ['8+4学时', 43_200],
  ['2小时+30分钟', 9000],
  ['8+4=12', 43_200],
  ['4×2', 28_800],
  ['4*2', 28_800],
  ['4x2', 28_800],
  ['４Ｘ２', 28_800],
  ['4×2+8', 57_600],
  ['2天×8学时', 57_600],
  ['8学时×2天', 57_600],
  ['2天×8', 57_600],
  ['8学时/天×2天', 57_600],
  ['每天8学时×3天=24学时', 86_400],
  ['4学时×2次', 28_800],
  ['45分钟×4', 10_800],
  ['4节×45分钟', 10_800],
  ['1.1×3', 11_880],
  ['2个半小时', 9000],
  ['2小时半', 9000],
  ['半小时', 1800],
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
  '60%',
  '4-8',
  '4~8',
  '4—8学时',
  '4至8',
  '8+4=13',
  '8+',
  '4×',
  '×2',
  '2天×3次',
  '2天×8×3',
  '4学时×30人',
  '8学时×2学时',
  '2天4小时',
  '24学时（已核）',
  '24学时（每天8学时）',
  '每天8学时',
  '3天每天8学时',
  '8学时×8784',
  '学时',
  '(学时)',
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

test.each([
  ['8课时', 8],
  ['8个课时', 8],
  ['8（课时）', 8],
  ['4课时×2', 8],
  ['2天（16课时）', 16],
  ['4节课', 4],
])('%s is lessons, and hours only once the workbook says how long one is', (text, count) => {
  expect(hoursOfText(text, UNIT)).toBe(Outcome.lessons)
  expect(hoursOfText(text, SHORT_LESSONS)).toBe(count * 45 * 60)
})

test('a column of 课时', () => {
  expect(hoursOfText('8', { ...UNIT, seconds: LESSONS })).toBe(Outcome.lessons)
  expect(hoursOfText('8', { ...SHORT_LESSONS, seconds: LESSONS })).toBe(21_600)
  expect(hoursOfNumber(8, { ...SHORT_LESSONS, seconds: LESSONS })).toBe(21_600)
  expect(hoursOfText('8学时', { ...UNIT, seconds: LESSONS })).toBe(28_800)
})

test('of a bare number beside stated hours nobody can say the unit where the column is of minutes', () => {
  expect(hoursOfText('8+4学时', { ...UNIT, seconds: 60 })).toBe(Outcome.unreadable)
  expect(hoursOfText('30+30', { ...UNIT, seconds: 60 })).toBe(3600)
  expect(hoursOfText('2天×8', { ...UNIT, seconds: 60 })).toBe(Outcome.unreadable)
})

test('a column of minutes, or of days, is read in its unit', () => {
  expect(hoursOfText('90', { ...UNIT, seconds: 60 })).toBe(5400)
  expect(hoursOfText('1小时', { ...UNIT, seconds: 60 })).toBe(3600)
  expect(hoursOfNumber(90, { ...UNIT, seconds: 60 })).toBe(5400)
  expect(hoursOfNumber(2, { ...UNIT, seconds: null })).toBe(Outcome.days)
  expect(hoursOfNumber(2, { ...FOUR_A_DAY, seconds: null })).toBe(8 * HOUR)
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

test('sums and products are those of their parts, whatever the marks between them', () => {
  const hundredths = fc.integer({ min: 1, max: 2000 })
  fc.assert(
    fc.property(
      fc.array(hundredths, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 10 }),
      (parts, times) => {
        const sum = parts.reduce((all, part) => all + part, 0)
        expect(hoursOfText(parts.map((part) => part / 100).join('+'), UNIT)).toBe(sum * 36)
        expect(hoursOfText(`${parts[0]! / 100}学时×${times}次`, UNIT)).toBe(parts[0]! * 36 * times)
        expect(hoursOfText(`${times}天×${parts[0]! / 100}`, UNIT)).toBe(parts[0]! * 36 * times)
        expect(hoursOfText(`${sum / 100}学时(${times}天)`, UNIT)).toBe(sum * 36)
      },
    ),
  )
})

test('no text makes hours of less than nothing or more than a year, nor takes a range for one', () => {
  const piece = fc.constantFrom(
    '4',
    '8',
    '12.5',
    '学时',
    '天',
    '课时',
    '分钟',
    '小时',
    '+',
    '×',
    '=',
    '/',
    '(',
    ')',
    '-',
    '约',
    '半',
    '每',
    '共',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const seconds = hoursOfText(pieces.join(''), UNIT)
      expect(seconds === 0 || Number.isInteger(seconds)).toBe(true)
      expect(seconds).toBeLessThanOrEqual(31_622_400)
      if (pieces.includes('-') || pieces.includes('约')) expect(seconds).toBeLessThan(0)
    }),
    { numRuns: 2000 },
  )
})

import fc from 'fast-check'
import { calendarDate, isoMoment, momentOf, momentOfSerial, serialOfMoment } from '../../src/records/moment'

test.each([
  [[2016, 11, 28, 9], '2016-11-28 09:00'],
  [[2016, 2, 29], '2016-02-29 00:00'],
  [[2000, 2, 29], '2000-02-29 00:00'],
  [[1970, 1, 1], '1970-01-01 00:00'],
  [[1948, 7, 2, 23, 59], '1948-07-02 23:59'],
  [[2016, 12, 31, 24], '2017-01-01 00:00'],
])('%j is %s', (parts, iso) => {
  const [year, month, day, hour, minute] = parts as [number, number, number, number?, number?]
  expect(isoMoment(momentOf(year, month, day, hour, minute)!)).toBe(iso)
})

test.each([
  [2015, 2, 29],
  [1900, 2, 29],
  [2016, 6, 31],
  [2016, 13, 1],
  [2016, 0, 1],
  [2016, 1, 0],
  [2016, 1, 1, 25],
  [2016, 1, 1, 24, 1],
  [2016, 1, 1, 0, 60],
  [2016, 1, 1, 0, 0, 60],
])('there is no %d-%d-%d', (...parts) => {
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number?, number?, number?]
  expect(momentOf(year, month, day, hour, minute, second)).toBeNull()
})

test('serials count from the day before 1900 and know a day that never was', () => {
  expect(isoMoment(momentOfSerial(1), false)).toBe('1900-01-01')
  expect(isoMoment(momentOfSerial(59), false)).toBe('1900-02-28')
  expect(isoMoment(momentOfSerial(61), false)).toBe('1900-03-01')
  expect(isoMoment(momentOfSerial(42_702.375))).toBe('2016-11-28 09:00')
})

test('a moment goes through its serial and its calendar date unchanged', () => {
  fc.assert(
    fc.property(fc.integer({ min: momentOf(1900, 3, 1)!, max: momentOf(2199, 12, 31)! }), (moment) => {
      expect(momentOfSerial(serialOfMoment(moment))).toBe(moment)
      const { year, month, day, hour, minute, second } = calendarDate(moment)
      expect(momentOf(year, month, day, hour, minute, second)).toBe(moment)
    }),
  )
})

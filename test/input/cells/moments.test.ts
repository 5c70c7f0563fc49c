import fc from 'fast-check'
import { momentOfDateCell, momentOfNumber, periodOfText } from '../../../src/input/cells/moments'
import { calendarDate, isoMoment, momentOf, serialOfMoment } from '../../../src/records/moment'

function shown(text: string): string | null {
  const period = periodOfText(text)
  if (!period) return null
  const { start, end } = period
  return [start, ...(end ? [end] : [])].map(({ moment, timed }) => isoMoment(moment, timed)).join(' … ')
}

test.each([
  ['2016-11-28', '2016-11-28'],
  ['2016-11-28 09:00', '2016-11-28 09:00'],
  ['2016-11-28 9:00', '2016-11-28 09:00'],
  ['2016-11-28T09:00:00', '2016-11-28 09:00'],
  ['2016-11-28 09:00:30', '2016-11-28 09:00'],
  ['2016-1-8', '2016-01-08'],
  ['2016/11/28', '2016-11-28'],
  ['2016.11.28', '2016-11-28'],
  ['２０１６．１１．２８', '2016-11-28'],
  ['2016年11月28日', '2016-11-28'],
  ['2016年11月28号', '2016-11-28'],
  ['2016 年 11 月 28 日', '2016-11-28'],
  ['2016年11月28日 9时30分', '2016-11-28 09:30'],
  ['2016年11月28日9时', '2016-11-28 09:00'],
  ['2016年11月28日9点半', '2016-11-28 09:30'],
  ['2016年11月28日（星期一） 9:30', '2016-11-28 09:30'],
  ['2016年11月28日上午', '2016-11-28'],
  ['2016年11月28日上午9:00', '2016-11-28 09:00'],
  ['2016-11-28 下午2:30', '2016-11-28 14:30'],
  ['2016-11-28 下午14:30', '2016-11-28 14:30'],
  ['2016-11-28 下午12:10', '2016-11-28 12:10'],
  ['2016-11-28 中午12:10', '2016-11-28 12:10'],
  ['2016-11-28 中午1点', '2016-11-28 13:00'],
  ['2016-11-28 12:30 pm', '2016-11-28 12:30'],
  ['2016年11月28日晚上7点', '2016-11-28 19:00'],
  ['2016-11-28 2:30 PM', '2016-11-28 14:30'],
  ['2016-11-28 12:30 am', '2016-11-28 00:30'],
  ['20161128', '2016-11-28'],
  ['20161128 0:00', '2016-11-28 00:00'],
  ['2016-02-29', '2016-02-29'],
  ['2016-11-28 24:00', '2016-11-29 00:00'],
])('%s is %s', (text, iso) => {
  expect(shown(text)).toBe(iso)
})

test.each([
  ['2016-11-28 至 2016-11-30', '2016-11-28 … 2016-11-30'],
  ['2016-11-28 09:00 至 2016-11-30 17:00', '2016-11-28 09:00 … 2016-11-30 17:00'],
  ['2016.11.28-2016.11.30', '2016-11-28 … 2016-11-30'],
  ['2016.11.28-12.2', '2016-11-28 … 2016-12-02'],
  ['2016年11月28日-30日', '2016-11-28 … 2016-11-30'],
  ['2016年11月28日—12月2日', '2016-11-28 … 2016-12-02'],
  ['2016-11-28~30', '2016-11-28 … 2016-11-30'],
  ['2016/11/28～2016/11/30', '2016-11-28 … 2016-11-30'],
  ['2016-11-28 09:00-17:00', '2016-11-28 09:00 … 2016-11-28 17:00'],
  ['2016年11月28日9时至17时', '2016-11-28 09:00 … 2016-11-28 17:00'],
  ['20161128-20161130', '2016-11-28 … 2016-11-30'],
  ['2016年12月28日至2017年1月3日', '2016-12-28 … 2017-01-03'],
])('%s is the range %s', (text, iso) => {
  expect(shown(text)).toBe(iso)
})

test.each([
  '2016-06-31',
  '2015-02-29',
  '2016-13-01',
  '2016-00-10',
  '2016-11-28 25:00',
  '2016-11-28 09:60',
  '1016-11-28',
  '2516-11-28',
  '16-11-28',
  '11/28/2016',
  '2016年11月',
  '2016-11',
  '去年年底',
  '2016-11-28左右',
  '2016-11/28',
  '2016-11-28 上午12:30',
  '2016-11-28 下午0:30',
  '2016-11-28 晚上12:30',
  '2016-11-28 13:30 am',
  '2016-11-28 至 2016-11-31',
  '2016-11-28 至 今',
  '20161128abc',
  '201611281',
])('%s is not guessed', (text) => {
  expect(shown(text)).toBeNull()
})

test('numbers are serials of either system, or eight digits', () => {
  const moment = momentOf(2016, 11, 28, 9)!
  expect(momentOfNumber(serialOfMoment(moment), false)).toEqual({ moment, timed: true })
  expect(momentOfNumber(serialOfMoment(moment) - 1462, true)).toEqual({ moment, timed: true })
  expect(momentOfNumber(20161128, false)).toEqual({ moment: momentOf(2016, 11, 28), timed: false })
  expect(momentOfNumber(20161128, true)).toEqual({ moment: momentOf(2016, 11, 28), timed: false })
})

test.each([2016, 0, -5, 20161131, 201611, 1e9, Number.NaN])('the number %d is no date', (value) => {
  expect(momentOfNumber(value, false)).toBeNull()
})

test('a date that nobody can mean is none', () => {
  expect(momentOfDateCell(0)).toBeNull()
  expect(momentOfDateCell(2025)).toBeNull()
  expect(momentOfDateCell(45_000.5)!.timed).toBe(true)
  const [first, after] = [momentOf(1940, 1, 1)!, momentOf(2100, 1, 1)!].map(serialOfMoment)
  expect(momentOfDateCell(first!)).not.toBeNull()
  expect(momentOfDateCell(after!)).toBeNull()
})

const two = (value: number) => String(value).padStart(2, '0')

test('a moment written in any way is read as the same', () => {
  const moments = fc.integer({ min: momentOf(1940, 1, 1)! / 60, max: momentOf(2099, 12, 31)! / 60 }).map((m) => m * 60)
  fc.assert(
    fc.property(moments, fc.nat(5), (moment, way) => {
      const { year, month, day, hour, minute } = calendarDate(moment)
      const text = [
        `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`,
        `${year}/${month}/${day} ${hour}:${two(minute)}`,
        `${year}.${month}.${day} ${hour}:${two(minute)}:00`,
        `${year}年${month}月${day}日 ${hour}时${minute}分`,
        `${year}${two(month)}${two(day)} ${hour}:${two(minute)}`,
        `${year}年${month}月${day}日${hour < 12 ? '上午' : '下午'}${hour > 12 ? hour - 12 : hour}:${two(minute)}`,
      ][way]!
      expect(periodOfText(text)).toEqual({ start: { moment, timed: true }, end: null })
      expect(momentOfDateCell(serialOfMoment(moment))!.moment).toBe(moment)
    }),
  )
})

import { NOTICE_LASTS, noticeClock } from '../../../../src/faces/app/shell/noticeClock'

let isSeen = true
let left = 0
const begin = () =>
  noticeClock(
    () => isSeen,
    () => left++,
  )

beforeEach(() => {
  jest.useFakeTimers()
  isSeen = true
  left = 0
})
afterEach(() => jest.useRealTimers())

test('a notice goes once it has been seen long enough, and once only', () => {
  begin()
  jest.advanceTimersByTime(NOTICE_LASTS - 1)
  expect(left).toBe(0)
  jest.advanceTimersByTime(NOTICE_LASTS * 3)
  expect(left).toBe(1)
})

test('under the hand it stays, and as long again when the hand has gone', () => {
  const clock = begin()
  jest.advanceTimersByTime(NOTICE_LASTS - 1)
  clock.hold(true)
  jest.advanceTimersByTime(NOTICE_LASTS * 5)
  clock.hold(false)
  jest.advanceTimersByTime(NOTICE_LASTS - 1)
  expect(left).toBe(0)
  jest.advanceTimersByTime(1000)
  expect(left).toBe(1)
})

test('what nobody can see does not grow old', () => {
  isSeen = false
  begin()
  jest.advanceTimersByTime(NOTICE_LASTS * 2)
  isSeen = true
  jest.advanceTimersByTime(NOTICE_LASTS - 501)
  expect(left).toBe(0)
  jest.advanceTimersByTime(1001)
  expect(left).toBe(1)
})

test('stopped, it does nothing more', () => {
  begin().stop()
  jest.advanceTimersByTime(NOTICE_LASTS * 2)
  expect(left).toBe(0)
})

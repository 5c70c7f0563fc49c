import { parseNow } from '../../../src/faces/cli/command/parseNow'
import { wallClock } from '../../../src/faces/wallClock'
import { isoMoment } from '../../../src/records/moment'

test.each([
  ['2017-01-10', '2017-01-10 00:00'],
  ['2017-01-10T09:30', '2017-01-10 09:30'],
  ['2017-01-10 09:30:59', '2017-01-10 09:30'],
  ['2017-01-10T09:30:59.999', '2017-01-10 09:30'],
  ['2016-02-29', '2016-02-29 00:00'],
])('%s is what the wall clock shows', (text, shown) => {
  expect(isoMoment(parseNow(text)!)).toBe(shown)
})

test.each(['', 'today', '2017-13-01', '2017-02-29', '2017-01-10T25:00', '10.1.2017', '2017-01-10T09:30+8'])(
  '%j is no moment',
  (text) => {
    expect(parseNow(text)).toBeNull()
  },
)

test('an instant with a zone is shown as the wall clock of this machine shows it', () => {
  const instant = new Date('2017-01-10T01:30:00Z')
  expect(parseNow('2017-01-10T01:30:00Z')).toBe(wallClock(instant))
  expect(parseNow('2017-01-10T09:30:00+08:00')).toBe(wallClock(instant))
  expect(parseNow('2017-01-09T21:00-0430')).toBe(wallClock(instant))
})

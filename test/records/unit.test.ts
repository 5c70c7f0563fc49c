import type { Seconds } from '../../src/records/duration'
import { type Moment, momentOf } from '../../src/records/moment'
import { type Fen, YUAN } from '../../src/records/money'

// Held to by tsc: a line that compiles where an error is expected is an error.
test('a number of one unit does not compile where another is meant; a calculated one is taken as it stands', () => {
  const seconds: Seconds = 60
  const moment: Moment = momentOf(2025, 1, 1)!
  // @ts-expect-error seconds are no money
  const money: Fen = seconds
  // @ts-expect-error a moment is no length of time
  const length: Seconds = moment
  // @ts-expect-error money is no moment
  const when: Moment = YUAN
  const later: Moment = moment + seconds
  expect([money, length, when, later - moment]).toEqual([60, moment, 100, 60])
})

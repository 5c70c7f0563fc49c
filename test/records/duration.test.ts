import { HOUR, hoursAndMinutes, hundredthsOfHour } from '../../src/records/duration'

test.each([
  [33.33 * HOUR, 3333],
  [17, 0],
  [18, 1],
  [36, 1],
  [53, 1],
  [54, 2],
  [100 * HOUR - 1, 10_000],
  [100 * HOUR - 19, 9999],
])('%d seconds are %d hundredths of an hour, half up', (seconds, hundredths) => {
  expect(hundredthsOfHour(seconds)).toBe(hundredths)
})

test.each([
  [470_880, 130, 48],
  [29, 0, 0],
  [30, 0, 1],
  [3599, 1, 0],
  [0, 0, 0],
])('%d seconds are %d hours %d minutes', (seconds, hours, minutes) => {
  expect(hoursAndMinutes(seconds)).toEqual({ hours, minutes })
})

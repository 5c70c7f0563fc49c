import { computeStatistics } from '../../src/engine/computeStatistics'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { explainFigure } from '../../src/year/explainFigure'
import { onlineHours } from '../../src/year/onlineHours'
import { periodHours } from '../../src/year/periodHours'
import { classOf, datasetOf, personOf } from '../support/datasets'

const march = (day: number, hour = 0) => momentOf(2016, 3, day, hour)!
const DATASET = datasetOf({
  people: [personOf(0), personOf(1)],
  classes: [classOf(0, { name: '甲班', year: 2016, start: march(10, 14), hours: 8 * HOUR })],
  rows: [
    { source: 'class', person: 0, trainingClass: 0 },
    { source: 'external', person: 0, seconds: 4 * HOUR, year: 2016, start: march(1) },
    { source: 'external', person: 0, seconds: 2 * HOUR, year: 2016, start: march(20, 23) },
    { source: 'external', person: 0, seconds: HOUR, year: 2016 },
    { source: 'external', person: 1, seconds: 16 * HOUR, year: 2016, start: march(10), state: 'rejected' },
  ],
})
const { judged } = computeStatistics(DATASET, 2016)
const hoursWithin = (from: number | null, to: number | null) =>
  Array.from(periodHours(DATASET, judged, { from, to }).seconds, (seconds) => seconds / HOUR)

test.each([
  [march(1), march(20), [14, 0]],
  [march(2), march(20), [10, 0]],
  [march(1), march(19), [12, 0]],
  [march(10), march(10), [8, 0]],
  [null, march(1), [4, 0]],
  [march(20), null, [2, 0]],
  [march(21), null, [0, 0]],
])('from %p to %p', (from, to, hours) => {
  expect(hoursWithin(from, to)).toEqual(hours)
})

test('of one source alone, before caps: what was studied online', () => {
  const dataset = datasetOf({
    people: [personOf(0)],
    classes: [],
    rows: [
      { source: 'online', person: 0, seconds: 3 * HOUR, start: march(1) },
      { source: 'online', person: 0, seconds: 2 * HOUR, start: march(20) },
      { source: 'external', person: 0, seconds: 4 * HOUR, year: 2016, start: march(1) },
    ],
  })
  const statistics = computeStatistics(dataset, 2016)
  const hours = (from: number | null, to: number | null) => {
    const online = onlineHours(dataset, statistics, { from, to })
    expect(online.figure(0).amount).toEqual({ unit: 'hours', seconds: online.seconds[0] })
    return [online.seconds[0]! / HOUR, explainFigure(online.figure(0)).filter(({ counts }) => counts).length]
  }
  expect(hours(null, null)).toEqual([5, 2])
  expect(hours(march(2), null)).toEqual([2, 1])
  expect(hours(null, march(1))).toEqual([3, 1])
})

test('the figure of a period names its rows alone', () => {
  const figure = periodHours(DATASET, judged, { from: march(2), to: march(31) }).figure(0)
  expect(figure.amount).toEqual({ unit: 'hours', seconds: 10 * HOUR })
  expect(explainFigure(figure).map(({ counts }) => counts)).toEqual([true, true])
})

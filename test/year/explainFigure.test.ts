import { computeStatistics } from '../../src/engine/computeStatistics'
import { HOUR } from '../../src/records/duration'
import { placeName } from '../../src/workbook/address'
import { explainFigure, explainPerson } from '../../src/year/explainFigure'
import { classOf, datasetOf, personOf, placeIn, type StudyRow } from '../support/datasets'

const rows: readonly StudyRow[] = [
  { source: 'class', person: 0, trainingClass: 0 },
  { source: 'external', person: 1, title: '别人的', seconds: HOUR, year: 2016 },
  { source: 'external', person: 0, title: '外部班', seconds: 50 * HOUR, year: 2016 },
  { source: 'external', person: 0, title: '待审', seconds: 7 * HOUR, year: 2016, state: 'pending' },
  { source: 'class', person: 0, trainingClass: 0, seconds: 9 * HOUR },
  { source: 'selfStudy', person: 0, seconds: 60 * HOUR, year: 2016 },
]
const dataset = datasetOf({
  people: [personOf(0), personOf(1)],
  classes: [classOf(0, { hours: 4 * HOUR, plannedPeople: 20 })],
  rows,
})
const statistics = computeStatistics(dataset, 2016)

test('a person’s records stand in the order read, each with its row, hours, and why it does not count', () => {
  expect(
    explainPerson(dataset, statistics, 0).map(({ place, text, amount, counts, why, source }) => [
      placeName(place),
      text,
      amount,
      counts,
      why,
      source,
    ]),
  ).toEqual([
    ['实际参会人员!A2', '培训班1', { unit: 'hours', seconds: 4 * HOUR }, true, 'counts', 'class'],
    ['外部学习!F3', '外部班', { unit: 'hours', seconds: 50 * HOUR }, true, 'counts', 'external'],
    ['外部学习!F4', '待审', { unit: 'hours', seconds: 7 * HOUR }, false, 'pending', 'external'],
    ['实际参会人员!C3', '培训班1', { unit: 'hours', seconds: 9 * HOUR }, false, 'duplicate', 'class'],
    ['外部学习!F5', '', { unit: 'hours', seconds: 60 * HOUR }, true, 'counts', 'selfStudy'],
  ])
})

test('the longest single training is of those that qualify', () => {
  const longest = statistics.people.figure(0, 'longestSingle')
  expect(longest.amount).toEqual({ unit: 'hours', seconds: 50 * HOUR })
  expect(explainFigure(longest).map(({ place }) => placeName(place))).toEqual(['实际参会人员!A2', '外部学习!F3'])
})

test('making a figure looks at no record until somebody asks', () => {
  const untouchable = new Proxy(dataset.studies.person, {
    get() {
      throw new Error('looked at the records')
    },
  })
  const { people } = computeStatistics(dataset, 2016)
  const fresh = { ...dataset }
  const lazy = computeStatistics(fresh, 2016).people
  Object.assign(fresh, { studies: { ...dataset.studies, person: untouchable } })
  for (const measure of ['total', 'effective', 'counted', 'longestSingle', 'missing', 'class'] as const) {
    const figure = lazy.figure(0, measure)
    expect(figure.amount).toEqual(people.figure(0, measure).amount)
    expect(() => explainFigure(figure)).toThrow('looked at the records')
  }
})

test('a rate leads to the rows above its line, then to those below', () => {
  const reached = explainFigure(statistics.summary.completionRate).map(({ text, why }) => `${text} ${why}`)
  expect(reached).toEqual(['职工1 counts', '职工2 below-requirement', '职工1 counts', '职工2 counts'])
})

test('a number entered by hand over the system’s leads to the system’s rows', () => {
  const places = { personTimes: placeIn('设置', 9, 2) }
  const { personTimes } = computeStatistics(
    { ...dataset, policy: { ...dataset.policy, personTimes: 999, places } },
    2016,
  ).summary
  expect(personTimes.amount).toEqual({ unit: 'personTimes', count: 999 })
  expect(personTimes.made).toMatchObject({ how: 'override', place: places.personTimes })
  expect(explainFigure(personTimes).map(({ place, amount }) => [placeName(place), amount])).toEqual([
    ['培训班!K2', { unit: 'personTimes', count: 20 }],
  ])
})

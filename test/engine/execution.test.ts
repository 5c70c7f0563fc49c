import { computeStatistics } from '../../src/engine/computeStatistics'
import { figureOf } from '../../src/engine/figure'
import { momentOf } from '../../src/records/moment'
import { shownNumber } from '../../src/records/rounding'
import type { TrainingClass } from '../../src/records/trainingClass'
import { placeName } from '../../src/workbook/address'
import { explainFigure } from '../../src/year/explainFigure'
import { classOf, datasetOf, personOf, type StudyRow } from '../support/datasets'

function executionOf(classes: readonly Partial<TrainingClass>[], rows: readonly StudyRow[] = []) {
  const people = [personOf(0), personOf(1)]
  const dataset = datasetOf({ classes: classes.map((given, index) => classOf(index, given)), people, rows })
  return computeStatistics(dataset, 2016).execution
}

test.each<[string, Partial<TrainingClass>, number | null, string[]]>([
  ['its column', { participants: 30, researchers: 9, plannedPeople: 50 }, 30, ['培训班!F2']],
  ['0 people who came are given', { participants: 0, plannedPeople: 50 }, 0, ['培训班!F2']],
  [
    'the posts and outsiders together',
    { researchers: 9, managers: 2, supporters: 3, outsiders: 4, plannedPeople: 50 },
    18,
    ['培训班!J2', '培训班!2:2', '培训班!2:2', '培训班!2:2'],
  ],
  ['one post alone', { researchers: 9, plannedPeople: 50 }, 9, ['培训班!J2']],
  ['计划参加人数', { plannedPeople: 50 }, 50, ['培训班!K2']],
  ['nothing', {}, null, []],
  ['0 for 未实施', { implemented: false, participants: 30, staff: 3 }, 0, ['培训班!F2']],
])('参训人数 is %s', (_, given, count, cells) => {
  const [row] = executionOf([given]).rows
  expect(row!.participants.amount).toEqual(count === null ? null : { unit: 'people', count })
  expect(explainFigure(row!.participants).map(({ place }) => placeName(place))).toEqual(cells)
})

test('a class that was not held keeps its cost and has no staff', () => {
  const [row] = executionOf([{ implemented: false, staff: 3, cost: 500 }]).rows
  expect([row!.staff.amount, row!.cost.amount]).toEqual([
    { unit: 'people', count: 0 },
    { unit: 'money', fen: 500 },
  ])
})

test('what a class gives stands at its cell, and what it does not is absent', () => {
  const [given] = executionOf([{ staff: 3, cost: 500, hours: 3600 }]).rows
  expect([given!.staff, given!.cost, given!.hours].map(({ amount, made }) => [amount, made.how])).toEqual([
    [{ unit: 'people', count: 3 }, 'cell'],
    [{ unit: 'money', fen: 500 }, 'cell'],
    [{ unit: 'hours', seconds: 3600 }, 'cell'],
  ])
  const [bare] = executionOf([{}]).rows
  for (const figure of [bare!.staff, bare!.cost, bare!.hours, bare!.participants])
    expect(figure).toEqual(figureOf(null, { how: 'absent' }))
})

test('the rate leaves refused plans out, and classes of other years', () => {
  const { rate, total, implemented } = executionOf([
    {},
    { implemented: false, approval: 'pending' },
    { implemented: false },
    { approval: 'refused' },
    { year: 2015 },
    { year: null },
  ])
  expect([total.amount, implemented.amount].map((amount) => shownNumber(amount!))).toEqual([3, 1])
  expect(shownNumber(rate.amount!)).toBe(33.33)
  expect(explainFigure(implemented).map(({ why }) => why)).toEqual([
    'counts',
    'not-implemented',
    'not-implemented',
    'refused',
  ])
})

test('a year without classes has no rate', () => {
  expect(shownNumber(executionOf([]).rate.amount!)).toBeNull()
})

test('rows stand by start, those without one last, and otherwise as read', () => {
  const [march, may] = [momentOf(2016, 3, 1), momentOf(2016, 5, 1)]
  const { rows } = executionOf([{ start: null }, { start: may }, { start: march }, { start: may }, { start: null }])
  expect(rows.map(({ trainingClass }) => trainingClass.name.slice(-1))).toEqual(['3', '2', '4', '1', '5'])
})

test('confirmed attendance names its rows: listed twice once, not confirmed not at all, nobody of ours too', () => {
  const attend = (person: number, state: StudyRow['state'] = 'accepted'): StudyRow => ({
    source: 'class',
    person,
    trainingClass: 0,
    seconds: 3600,
    state,
  })
  const { rows } = executionOf([{}, {}], [attend(0), attend(0), attend(1, 'notConfirmed'), attend(-1)])
  expect(rows.map(({ confirmed }) => confirmed.amount)).toEqual([
    { unit: 'people', count: 2 },
    { unit: 'people', count: 0 },
  ])
  expect(explainFigure(rows[0]!.confirmed).map(({ place, text }) => `${placeName(place)} ${text}`.trim())).toEqual([
    '实际参会人员!D2 职工1',
    '实际参会人员!D5',
  ])
})

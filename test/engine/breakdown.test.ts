import fc from 'fast-check'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { explainFigure } from '../../src/year/explainFigure'
import { classOf, datasetOf, personOf, placeIn, type StudyRow } from '../support/datasets'

const department = (name: string, parent = '') => ({ name, parent, place: placeIn('部门', 2) })
const study = (person: number): StudyRow => ({ source: 'external', person, seconds: 10 * HOUR, year: 2016 })

test('departments stand in tree order with everything below them, then those that only people or classes name', () => {
  const dataset = datasetOf({
    departments: [
      department('一室', '研究部'),
      department('研究部'),
      department('一组', '一室'),
      department('圈甲', '圈乙'),
      department('圈乙', '圈甲'),
    ],
    people: ['一组', '一室', '研究部', '综合处', '圈甲', ''].map((name, index) =>
      personOf(index, { department: name }),
    ),
    classes: [classOf(0, { department: '一组' }), classOf(1, { department: '人事处' }), classOf(2, { year: 2015 })],
    rows: [0, 1, 2, 3].map(study),
  })
  const { byDepartment } = computeStatistics(dataset, 2016).breakdown
  const count = ({ amount }: { amount: unknown }) => Object.values(amount as object)[1]
  expect(
    byDepartment.map(({ department: name, depth, people, totalHours, classes }) => [
      `${'  '.repeat(depth)}${name}`,
      count(people),
      Number(count(totalHours)) / HOUR,
      count(classes),
    ]),
  ).toEqual([
    ['研究部', 3, 30, 1],
    ['  一室', 2, 20, 1],
    ['    一组', 1, 10, 1],
    ['圈甲', 1, 0, 0],
    ['圈乙', 0, 0, 0],
    ['综合处', 1, 10, 0],
    ['人事处', 0, 0, 1],
  ])
  expect(explainFigure(byDepartment[0]!.classes).map(({ text }) => text)).toEqual(['培训班1'])
})

test('hours stand in the month in which the training began; a record without a start in none', () => {
  const rows: StudyRow[] = [
    { source: 'class', person: 0, trainingClass: 0 },
    { source: 'online', person: 0, seconds: HOUR, start: momentOf(2016, 2, 29, 23, 59)! },
    { source: 'online', person: 0, seconds: HOUR, start: momentOf(2016, 12, 31, 23, 59)! },
    study(0),
  ]
  const classes = [classOf(0, { hours: 4 * HOUR, start: momentOf(2016, 1, 31)!, end: momentOf(2016, 2, 2)! })]
  const { byMonth } = computeStatistics(datasetOf({ people: [personOf(0)], classes, rows }), 2016).breakdown
  expect(byMonth.map(({ amount }) => (amount?.unit === 'hours' ? amount.seconds / HOUR : null))).toEqual([
    4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  ])
})

test('every one of the year’s staff stands in one band of hours, and the requirement is the edge of one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 * HOUR }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 200 }),
      (seconds, required) => {
        const dataset = datasetOf({
          people: seconds.map((_, index) => personOf(index)),
          rows: seconds.map((one, person): StudyRow => ({ source: 'external', person, seconds: one, year: 2016 })),
          policy: { requiredSeconds: required * HOUR, measure: 'total' },
        })
        const { people, breakdown } = computeStatistics(dataset, 2016)
        const { byHours } = breakdown
        const count = (from: number, to: number) =>
          people.staff.filter((person) => people.counted[person]! >= from && people.counted[person]! < to).length
        for (const { from, to, people: within } of byHours)
          expect(within.amount).toEqual({
            unit: 'people',
            count: count(Math.round(from * HOUR), to === null ? Number.POSITIVE_INFINITY : Math.round(to * HOUR)),
          })
        expect(explainFigure(byHours[0]!.people)).toHaveLength(count(0, Math.round(byHours[1]!.from * HOUR)))
        expect(byHours.map(({ from }) => from)).toEqual(byHours.map(({ from }) => from).toSorted((a, b) => a - b))
        if (required >= 5) expect(byHours.map(({ from }) => from)).toContain(required)
      },
    ),
    { numRuns: 50 },
  )
})

test.each([
  ['the top of the tree', { 一室: '', 二室: '', 一组: '一室' }, ['一室', '二室']],
  ['what is below an institute that stands alone', { 所: '', 一室: '所', 二室: '所', 一组: '一室' }, ['一室', '二室']],
  ['an institute that has nothing below', { 所: '' }, ['所']],
  ['nothing', {}, []],
])('departments are compared: %s', (_, parents, wanted) => {
  const departments = Object.entries(parents).map(([name, parent]) => department(name, parent))
  const { comparedDepartments } = computeStatistics(datasetOf({ departments }), 2016).breakdown
  expect(comparedDepartments.map(({ department: name }) => name)).toEqual(wanted)
})

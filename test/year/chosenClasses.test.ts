import fc from 'fast-check'
import { type Figure, figureOf } from '../../src/engine/figure'
import type { ExecutionRow } from '../../src/engine/statistics'
import type { Amount } from '../../src/records/amount'
import { momentOf } from '../../src/records/moment'
import type { TrainingClass } from '../../src/records/trainingClass'
import { CLASS_STATUSES, type ClassFilter, chosenClasses } from '../../src/year/chosenClasses'
import { executionTotals } from '../../src/year/executionTotals'
import { periodLimit } from '../../src/year/period'
import { classOf } from '../support/datasets'

const ALL: ClassFilter = { name: '', from: null, to: null, departments: null, status: 'all', onlyApproval: false }

function given(amount: Amount | null): Figure {
  return figureOf(amount, { how: 'absent' })
}

function row(index: number, trainingClass: Partial<TrainingClass>, figures: Partial<ExecutionRow> = {}): ExecutionRow {
  return {
    trainingClass: classOf(index, trainingClass),
    participants: given({ unit: 'people', count: 10 }),
    staff: given(null),
    cost: given({ unit: 'money', fen: 100 }),
    hours: given({ unit: 'hours', seconds: 3600 }),
    confirmed: given({ unit: 'people', count: 9 }),
    needsApproval: [],
    ...figures,
  }
}

const ROWS = [
  row(0, { name: '新职工培训', start: momentOf(2016, 3, 31, 23, 0), implemented: true, department: '人教处' }),
  row(1, { name: 'NAMD 软件', start: momentOf(2016, 4, 1), implemented: false, department: '大数据部' }),
  row(
    2,
    { name: '没有时间的班', start: null, implemented: true, department: '大数据部' },
    { needsApproval: [{ what: 'people', planned: 10, actual: 12 }] },
  ),
]

const chosen = (filter: Partial<ClassFilter>) =>
  chosenClasses(ROWS, { ...ALL, ...filter }).map(({ trainingClass }) => trainingClass.name)

describe('chosenClasses', () => {
  test('holds all classes in their order without a filter', () => {
    expect(chosenClasses(ROWS, ALL)).toEqual(ROWS)
  })

  test('a period holds what begins on its days, the last one to its end, and nothing without a start', () => {
    expect(chosen({ to: momentOf(2016, 3, 31) })).toEqual(['新职工培训'])
    expect(chosen({ from: momentOf(2016, 4, 1) })).toEqual(['NAMD 软件'])
    expect(chosen({ from: momentOf(2016, 3, 31), to: momentOf(2016, 4, 1) })).toEqual(['新职工培训', 'NAMD 软件'])
  })

  test('a name is found in any width and case', () => {
    expect(chosen({ name: 'ｎａｍｄ' })).toEqual(['NAMD 软件'])
    expect(chosen({ name: ' 职工 ' })).toEqual(['新职工培训'])
  })

  test('department, status and approval', () => {
    expect(chosen({ departments: new Set(['大数据部']) })).toEqual(['NAMD 软件', '没有时间的班'])
    expect(chosen({ status: 'not-implemented' })).toEqual(['NAMD 软件'])
    expect(chosen({ status: 'implemented' })).toEqual(['新职工培训', '没有时间的班'])
    expect(chosen({ onlyApproval: true })).toEqual(['没有时间的班'])
  })

  test('the two statuses share out every choice', () => {
    const filter = fc.record({
      from: fc.constantFrom(null, momentOf(2016, 4, 1)),
      name: fc.constantFrom('', '软件'),
      onlyApproval: fc.boolean(),
    })
    fc.assert(
      fc.property(filter, (some) => {
        const [all, held, notHeld] = CLASS_STATUSES.map((status) => chosen({ ...some, status }).length)
        expect(held! + notHeld!).toBe(all)
      }),
    )
  })
})

describe('periodLimit', () => {
  test('is the day, but no limit at the year’s edge or where no day is given', () => {
    expect(periodLimit('2016-04-01', '2016-01-01')).toBe(momentOf(2016, 4, 1))
    expect(periodLimit('2016-01-01', '2016-01-01')).toBeNull()
    expect(periodLimit('', '2016-01-01')).toBeNull()
    expect(periodLimit('2016-02-31', '2016-01-01')).toBeNull()
  })
})

describe('executionTotals', () => {
  test('adds what is given, with the classes behind each sum', () => {
    const totals = executionTotals(ROWS)
    expect(totals.participants.amount).toEqual({ unit: 'people', count: 30 })
    expect(totals.staff.amount).toEqual({ unit: 'people', count: 0 })
    expect(totals.cost.amount).toEqual({ unit: 'money', fen: 300 })
    expect(totals.hours.amount).toEqual({ unit: 'hours', seconds: 10_800 })
    expect(totals.confirmed.amount).toEqual({ unit: 'people', count: 27 })
    const { made } = totals.participants
    expect(made.how === 'sum' && [...made.parts()].map(({ text }) => text)).toEqual([
      '新职工培训',
      'NAMD 软件',
      '没有时间的班',
    ])
    expect(totals.staff.made.how === 'sum' && [...totals.staff.made.parts()]).toEqual([])
  })

  test('the rate leaves refused classes out, and has no value without any', () => {
    const refused = row(3, { name: '未批准', approval: 'refused', implemented: false })
    expect(executionTotals([...ROWS, refused]).rate.amount).toEqual({ unit: 'percent', part: 2, whole: 3 })
    expect(executionTotals([]).rate.amount).toEqual({ unit: 'percent', part: 0, whole: 0 })
  })
})

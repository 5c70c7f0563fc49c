import { computeStatistics } from '../../../../src/engine/computeStatistics'
import { finish, type ReportingOutcome, report, withdraw } from '../../../../src/engine/reporting'
import {
  canAct,
  chosenTalents,
  NO_FILTER,
  selectedFor,
  talentsOf,
} from '../../../../src/faces/app/pages/backbone/talents'
import type { Dataset } from '../../../../src/records/dataset'
import { HOUR } from '../../../../src/records/duration'
import { momentOf } from '../../../../src/records/moment'
import { classOf, datasetOf, personOf, type StudyRow } from '../../../support/datasets'

const YEAR = 2016
const ACTING = { now: momentOf(YEAR, 12, 1)!, by: '钱安' }

const hours = (person: number, ...single: number[]): StudyRow[] =>
  single.map((each) => ({ source: 'external', person, title: '培训', seconds: each * HOUR, year: YEAR }))

/** Two candidates, one who lacks hours, one who lacks a long training, one who is far from it. */
const DATASET = datasetOf({
  people: [0, 1, 2, 3, 4].map((index) =>
    personOf(index, { name: ['甲', '乙', '丙', '丁', '戊'][index]!, department: index < 2 ? '一室' : '二组' }),
  ),
  classes: [classOf(0)],
  rows: [...hours(0, 50, 60), ...hours(1, 60, 70), ...hours(2, 45, 50), ...hours(3, 40, 40, 40), ...hours(4, 5)],
})

const TREE = [
  { department: '一室', depth: 0 },
  { department: '二室', depth: 0 },
  { department: '二组', depth: 1 },
]

function situationOf(dataset: Dataset) {
  return { dataset, statistics: computeStatistics(dataset, YEAR), findings: [] }
}

function logged(dataset: Dataset, act: (situation: ReturnType<typeof situationOf>) => ReportingOutcome): Dataset {
  const outcome = act(situationOf(dataset))
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return { ...dataset, log: [...dataset.log, ...outcome.rows] }
}

function listed(dataset: Dataset) {
  return talentsOf(dataset, computeStatistics(dataset, YEAR))
}

const names = (talents: readonly { readonly name: string }[]) => talents.map(({ name }) => name)

describe('talentsOf', () => {
  test('lists candidates by hours, and apart from them who lacks one condition', () => {
    const { talents, nearMisses } = listed(DATASET)
    expect(names(talents)).toEqual(['乙', '甲'])
    expect(nearMisses.map(({ name, lacking }) => [name, lacking])).toEqual([
      ['丁', { person: 3, missingSeconds: 0, lacksSingle: true, parts: [] }],
      ['丙', { person: 2, missingSeconds: 5 * HOUR, lacksSingle: false, parts: [] }],
    ])
  })

  test('holds the row of whoever is reported, once', () => {
    const dataset = logged(DATASET, (situation) => report(situation, [0], ACTING))
    const { talents } = listed(dataset)
    expect(talents.map(({ name, entry }) => [name, entry?.number ?? null])).toEqual([
      ['乙', null],
      ['甲', 1],
    ])
  })

  test('keeps somebody reported who is no candidate any more, with what has moved', () => {
    const reported = logged(DATASET, (situation) => report(situation, [0, 1], ACTING))
    const finished = logged(reported, (situation) => finish(situation, ACTING, false))
    const less = datasetOf({
      people: finished.people.slice(0, 1),
      classes: finished.classes,
      rows: hours(0, 45, 50),
      log: finished.log,
    })
    const { talents, nearMisses } = listed(less)
    expect(
      talents.map(({ name, person, isCandidate, drift, seconds }) => ({ name, person, isCandidate, drift, seconds })),
    ).toMatchObject([
      { name: '乙', person: -1, isCandidate: false, drift: { from: 130 * HOUR, to: 0 }, seconds: 130 * HOUR },
      {
        name: '甲',
        person: 0,
        isCandidate: false,
        drift: { from: 110 * HOUR, to: 95 * HOUR, rows: [{ what: 'changed' }] },
        seconds: 110 * HOUR,
      },
    ])
    expect(nearMisses).toEqual([])
    expect(talents.every(canAct)).toBe(true)
  })
})

test('a person keeps the key from 上报 on, so that the keyboard stays where it was', () => {
  const keys = (dataset: Dataset) => listed(dataset).talents.map(({ key }) => key)
  const before = keys(DATASET)
  expect(new Set(before).size).toBe(2)
  expect(keys(logged(DATASET, (situation) => report(situation, [0, 1], ACTING)))).toEqual(before)
})

describe('chosenTalents', () => {
  const reported = listed(logged(DATASET, (situation) => report(situation, [0], ACTING)))
  const all = [...reported.talents, ...reported.nearMisses]
  const chosen = (filter: Partial<typeof NO_FILTER>) => names(chosenTalents(all, { ...NO_FILTER, ...filter }, TREE))

  test('by whether the conditions are met, by whether reported, by name and number, by department with all below it', () => {
    expect(chosen({})).toEqual(['乙', '甲', '丁', '丙'])
    expect(chosen({ backbone: 'yes' })).toEqual(['乙', '甲'])
    expect(chosen({ backbone: 'no' })).toEqual(['丁', '丙'])
    expect(chosen({ reported: 'reported' })).toEqual(['甲'])
    expect(chosen({ reported: 'unreported' })).toEqual(['乙', '丁', '丙'])
    expect(chosen({ search: '丙' })).toEqual(['丙'])
    expect(chosen({ search: '1002' })).toEqual(['乙'])
    expect(chosen({ department: '一室' })).toEqual(['乙', '甲'])
    expect(chosen({ department: '二室' })).toEqual(['丁', '丙'])
    expect(chosen({ department: '二室', search: '丙' })).toEqual(['丙'])
  })
})

describe('selectedFor', () => {
  test('reports candidates and withdraws those reported, and takes the engine’s leave', () => {
    const dataset = logged(DATASET, (situation) => report(situation, [0], ACTING))
    const { talents, nearMisses } = listed(dataset)
    const everybody = [...talents, ...nearMisses]
    const { toReport, toWithdraw } = selectedFor(everybody, new Set(everybody.map(({ key }) => key)))
    expect(toReport).toEqual([1])
    expect(toWithdraw.map(({ personName }) => personName)).toEqual(['甲'])
    expect(report(situationOf(dataset), toReport, ACTING)).not.toHaveProperty('refusal')
    expect(withdraw(situationOf(dataset), toWithdraw, ACTING)).not.toHaveProperty('refusal')
    expect(selectedFor(everybody, new Set())).toEqual({ toReport: [], toWithdraw: [] })
  })
})

import { checkDataset } from '../../src/engine/checks/checkDataset'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { verifyChain } from '../../src/engine/logChain'
import { replay } from '../../src/engine/replay'
import { finish, report, returnBack, type Situation, unreportedCandidates, withdraw } from '../../src/engine/reporting'
import { HOUR } from '../../src/records/duration'
import { type Finding, finding } from '../../src/records/finding'
import { momentOf } from '../../src/records/moment'
import type { Person } from '../../src/records/person'
import type { Policy } from '../../src/records/policy'
import type { ReportingEntry } from '../../src/records/reportingLog'
import { datasetOf, personOf, placeIn, type StudyRow } from '../support/datasets'

const NOON = momentOf(2016, 12, 10, 12)!
const acting = { now: NOON, by: '填表人' }
const study = (person: number, hours: number): StudyRow => ({
  source: 'external',
  person,
  seconds: hours * HOUR,
  year: 2016,
})

/** Three candidates (0, 1, 2 with 120, 110, 105 h) and somebody with 50 h. */
function situation(
  log: readonly ReportingEntry[] = [],
  policy: Partial<Policy> = {},
  findings: readonly Finding[] = [],
  hours = [120, 110, 105, 50],
): Situation {
  const dataset = datasetOf({
    people: hours.map((_, index) => personOf(index)),
    rows: hours.map((value, index) => study(index, value)),
    policy,
    log: log.map((entry, index) => ({ ...entry, place: placeIn('上报记录', index + 2) })),
  })
  return { dataset, statistics: computeStatistics(dataset, 2016), findings }
}

function rowsOf(outcome: ReturnType<typeof report>): readonly ReportingEntry[] {
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.rows
}

function refusalOf(outcome: ReturnType<typeof report>): string {
  return 'refusal' in outcome ? outcome.refusal.code : 'done'
}

const reported = rowsOf(report(situation(), [0, 1], acting))
const finished = [...reported, ...rowsOf(finish(situation(reported), acting, false))]

test('上报 writes a row a person with today’s figures, chained', () => {
  expect(
    reported.map(({ number, action, personId, seconds, longestSeconds, by }) => ({
      number,
      action,
      personId,
      seconds,
      longestSeconds,
      by,
    })),
  ).toEqual([
    { number: 1, action: 'report', personId: '1001', seconds: 120 * HOUR, longestSeconds: 120 * HOUR, by: '填表人' },
    { number: 2, action: 'report', personId: '1002', seconds: 110 * HOUR, longestSeconds: 110 * HOUR, by: '填表人' },
  ])
  expect(reported.every(({ check }) => /^[0-9A-F]{12}$/.test(check))).toBe(true)
  expect(verifyChain(reported)).toEqual([])
})

test('all candidates are those not reported yet, best first', () => {
  expect(unreportedCandidates(situation())).toEqual([0, 1, 2])
  expect(unreportedCandidates(situation(reported))).toEqual([2])
})

const from = momentOf(2016, 12, 1)!
const to = momentOf(2016, 12, 10)!
test.each<[string, () => ReturnType<typeof report>, string]>([
  [
    'before the window',
    () => report(situation([], { windowFrom: from }), [0], { ...acting, now: from - 1 }),
    'window-not-open',
  ],
  ['on its first second', () => report(situation([], { windowFrom: from }), [0], { ...acting, now: from }), 'done'],
  ['at its last second', () => report(situation([], { windowTo: to }), [0], { ...acting, now: to }), 'done'],
  [
    'the second after, even at midnight',
    () => report(situation([], { windowTo: to }), [0], { ...acting, now: to + 1 }),
    'window-closed',
  ],
  [
    'withdrawing after the window',
    () => withdraw(situation(reported, { windowTo: to }), reported, acting),
    'window-closed',
  ],
  ['a window open on both sides', () => report(situation(), [0], acting), 'done'],
  ['no candidate', () => report(situation(), [0, 3], acting), 'not-a-candidate'],
  ['nobody named', () => report(situation(), [], acting), 'nobody-to-report'],
  ['reported already', () => report(situation(reported), [0], acting), 'already-reported'],
  ['the same person twice at once', () => report(situation(), [0, 0], acting), 'already-reported'],
  ['after finishing', () => report(situation(finished), [2], acting), 'finished'],
  [
    'withdrawing somebody not reported',
    () => withdraw(situation(reported.slice(0, 1)), reported.slice(1), acting),
    'not-reported',
  ],
  [
    'withdrawing the same person twice at once',
    () => withdraw(situation(reported), [reported[0]!, reported[0]!], acting),
    'not-reported',
  ],
  ['withdrawing after finishing', () => withdraw(situation(finished), reported, acting), 'finished'],
  ['finishing twice', () => finish(situation(finished), acting, true), 'finished'],
  [
    'finishing with errors',
    () => finish(situation(reported, {}, [finding('headcount-missing', null, {})]), acting, true),
    'errors-stand',
  ],
  [
    'finishing with a warning',
    () => finish(situation(reported, {}, [finding('funding-missing', null, {})]), acting, false),
    'done',
  ],
  ['finishing with nobody', () => finish(situation(), acting, false), 'nobody-reported'],
  ['finishing with nobody, confirmed', () => finish(situation(), acting, true), 'done'],
  [
    'finishing after the window',
    () => finish(situation(reported, { windowTo: to }), { ...acting, now: to + 864_000 }, false),
    'done',
  ],
  ['sending back what is open', () => returnBack(situation(reported), acting, '名单有误'), 'not-finished'],
  ['sending back without a reason', () => returnBack(situation(finished), acting, '  '), 'reason-missing'],
  [
    'a log changed by hand',
    () => report(situation(reported, {}, [finding('log-changed', null, { number: 1 })]), [2], acting),
    'log-broken',
  ],
])('%s: %#', (_, act, expected) => {
  expect(refusalOf(act())).toBe(expected)
})

test('撤销 takes people out, 退回 opens the year again and keeps its rows', () => {
  const withdrawn = [...reported, ...rowsOf(withdraw(situation(reported), reported.slice(0, 1), acting))]
  expect(replay(withdrawn, 2016).reported.map(({ personId }) => personId)).toEqual(['1002'])
  const returned = [...finished, ...rowsOf(returnBack(situation(finished), acting, '名单有误'))]
  expect(replay(returned, 2016)).toMatchObject({ status: 'open', finished: null })
  expect(returned.slice(0, finished.length)).toEqual(finished)
  expect(returned.at(-1)).toMatchObject({ action: 'return', note: '名单有误' })
})

test('two people of one name and department are told apart by 用户编号', () => {
  const yearOf = (hours: readonly number[], log: readonly ReportingEntry[] = []): Situation => {
    const people = hours.map((_, index) => personOf(index, { name: '同名' }))
    const dataset = datasetOf({ people, rows: hours.map((value, index) => study(index, value)), log })
    return { dataset, statistics: computeStatistics(dataset, 2016), findings: [] }
  }
  const log = rowsOf(report(yearOf([120, 110]), [0, 1], acting))
  expect(replay(log, 2016).reported.map(({ personId }) => personId)).toEqual(['1001', '1002'])
  const done = rowsOf(finish(yearOf([120, 115], log), acting, false))
  expect(done.map(({ action, personId, seconds }) => [action, personId, seconds])).toEqual([
    ['report', '1002', 115 * HOUR],
    ['finish', '', null],
  ])
})

test('a longest training that moved alone is frozen anew', () => {
  const yearOf = (longest: number, log: readonly ReportingEntry[] = []): Situation => {
    const dataset = datasetOf({ people: [personOf(0)], rows: [study(0, longest), study(0, 120 - longest)], log })
    return { dataset, statistics: computeStatistics(dataset, 2016), findings: [] }
  }
  const log = rowsOf(report(yearOf(70), [0], acting))
  expect(rowsOf(finish(yearOf(80, log), acting, false))[0]).toMatchObject({
    action: 'report',
    seconds: 120 * HOUR,
    longestSeconds: 80 * HOUR,
  })
})

test('those reported stand by the hours that are printed: today’s while open, then the frozen', () => {
  const ids = (given: Situation) => given.statistics.backbone.reported.map(({ id }) => id)
  expect(ids(situation(reported, {}, [], [105, 110, 105, 50]))).toEqual(['1002', '1001'])
  expect(ids(situation(finished, {}, [], [105, 110, 105, 50]))).toEqual(['1001', '1002'])
  expect(ids(situation(reported, {}, [], [110, 110, 105, 50]))).toEqual(['1001', '1002'])
})

test('whoever left 人员 is printed as reported', () => {
  const { backbone } = situation(reported, {}, [], [120]).statistics
  expect(backbone.reported.map(({ person, name, hours }) => [person, name, hours.amount])).toEqual([
    [0, '职工1', { unit: 'hours', seconds: 120 * HOUR }],
    [-1, '职工2', { unit: 'hours', seconds: 110 * HOUR }],
  ])
})

test('finishing freezes the figures of its moment, not those of reporting', () => {
  const moved = situation(reported, {}, [], [130, 110, 105, 50])
  const rows = rowsOf(finish(moved, acting, false))
  expect(rows.map(({ action, personId, seconds }) => [action, personId, seconds])).toEqual([
    ['report', '1001', 130 * HOUR],
    ['finish', '', null],
  ])
  const later = situation([...reported, ...rows], {}, [], [90, 110, 105, 50])
  expect(later.statistics.backbone.reported.map(({ hours }) => hours.amount)).toEqual([
    { unit: 'hours', seconds: 130 * HOUR },
    { unit: 'hours', seconds: 110 * HOUR },
  ])
  const codes = checkDataset(later.dataset, later.statistics).map(({ code, args }) => ({ code, args }))
  expect(codes).toContainEqual({
    code: 'reported-drift',
    args: {
      name: '职工1',
      reportedSeconds: 130 * HOUR,
      nowSeconds: 90 * HOUR,
      cause: {
        from: 130 * HOUR,
        to: 90 * HOUR,
        rows: [
          {
            what: 'changed',
            source: 'external',
            title: '',
            from: 130 * HOUR,
            to: 90 * HOUR,
            place: placeIn('外部学习', 2, 6),
            classPlace: null,
            why: 'counts',
            traits: [],
          },
        ],
        takenThen: 0,
        takenNow: 0,
        settings: [],
      },
      perhaps: [],
    },
  })
  const lacks = { missingSeconds: 10 * HOUR, lacksSingle: false, singleSeconds: 40 * HOUR, parts: [] }
  const cause = { lacks, hours: null, changes: [], settings: [] }
  expect(codes).toContainEqual({ code: 'reported-no-candidate', args: { name: '职工1', cause } })
})

test.each<[string, readonly StudyRow[]]>([
  ['came on top', [study(0, 120), study(0, 8)]],
  ['counts no longer', [study(0, 90), { ...study(0, 30), state: 'rejected' }]],
])('where the log kept no rows, one that alone %s since reporting may be it', (_, rows) => {
  const log = reported.slice(0, 1).map((entry) => ({ ...entry, rows: '' }))
  const dataset = datasetOf({ people: [personOf(0)], rows, log })
  const drift = checkDataset(dataset, computeStatistics(dataset, 2016)).find(({ code }) => code === 'reported-drift')
  expect(drift?.args).toMatchObject({ cause: { rows: null }, perhaps: [placeIn('外部学习', 3, 6)] })
})

test.each<[string, (log: ReportingEntry[]) => ReportingEntry[], string[]]>([
  ['hours raised', (log) => log.with(1, { ...log[1]!, seconds: 999 * HOUR }), ['log-changed 2']],
  ['a name replaced', (log) => log.with(0, { ...log[0]!, personName: '别人' }), ['log-changed 1']],
  ['a row removed', (log) => log.toSpliced(1, 1), ['log-missing-row 3']],
  ['the first row removed', (log) => log.slice(1), ['log-missing-row 2']],
  ['a row inserted', (log) => log.toSpliced(1, 0, { ...log[0]!, personId: '1004' }), ['log-changed 1']],
  [
    'a row inserted under the next number',
    (log) => log.toSpliced(1, 0, { ...log[0]!, number: 2, personId: '1004', check: '' }),
    ['log-changed 2'],
  ],
  ['a number changed', (log) => log.with(1, { ...log[1]!, number: 20 }), ['log-changed 20']],
  ['a code changed', (log) => log.with(0, { ...log[0]!, check: 'ABCDEF012345' }), ['log-changed 1']],
  ['two rows swapped', (log) => [log[1]!, log[0]!, log[2]!], ['log-missing-row 2', 'log-changed 1']],
  [
    'a row changed and the next removed',
    (log) => log.with(0, { ...log[0]!, by: '别人' }).toSpliced(1, 1),
    ['log-changed 1', 'log-missing-row 3'],
  ],
])('%s by hand is found and named', (_, tamper, expected) => {
  const tampered = tamper([...finished])
  const found = verifyChain(tampered.map((entry) => ({ ...entry, place: placeIn('上报记录', entry.number) })))
  expect(found.map(({ code, place }) => `${code} ${place!.row}`)).toEqual(expected)
})

test.each<[string, Partial<Person>, Partial<Person>]>([
  ['a 用户编号 given since', { id: '' }, {}],
  ['another department and no 用户编号', { id: '' }, { id: '', department: '别处' }],
  ['another name under the same 用户编号', {}, { name: '改名' }],
])('somebody reported stays one person: %s', (_, before, after) => {
  const yearOf = (person: Partial<Person>, log: readonly ReportingEntry[], hours: number): Situation => {
    const dataset = datasetOf({ people: [personOf(0, person)], rows: [study(0, hours)], log })
    return { dataset, statistics: computeStatistics(dataset, 2016), findings: [] }
  }
  const log = rowsOf(report(yearOf(before, [], 120), [0], acting))
  const moved = yearOf(after, log, 130)
  expect(moved.statistics.backbone.reported.map(({ person }) => person)).toEqual([0])
  expect(refusalOf(report(moved, [0], acting))).toBe('already-reported')
  expect(unreportedCandidates(moved)).toEqual([])
  const closed = [...log, ...rowsOf(finish(moved, acting, false))]
  const later = yearOf(after, closed, 90).statistics.backbone
  expect(later.reported.map(({ person, hours }) => [person, hours.amount])).toEqual([
    [0, { unit: 'hours', seconds: 130 * HOUR }],
  ])
})

test('two people of one name and no 用户编号 are not guessed at', () => {
  const log = rowsOf(report(situation(), [0], acting)).map((entry) => ({ ...entry, personId: '' }))
  const people = [personOf(0, { id: '', department: '甲' }), personOf(0, { id: '', department: '乙' })]
  const dataset = datasetOf({ people, log })
  expect(computeStatistics(dataset, 2016).backbone.reported.map(({ person }) => person)).toEqual([-1])
})

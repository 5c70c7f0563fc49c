import fc from 'fast-check'
import { basisLines, readBasisLines } from '../../src/engine/basis'
import { figureCauses } from '../../src/engine/causes/figureCauses'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { countedRows } from '../../src/engine/countedRows'
import type { Amount } from '../../src/engine/figure'
import { gridFromLayout } from '../../src/hosts/memory/gridFromLayout'
import type { Cause, CausedTerm, FigureCauses, RowCause } from '../../src/records/cause'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import type { ReportingEntry } from '../../src/records/reportingLog'
import { shownNumber } from '../../src/records/rounding'
import { STUDY_SOURCES } from '../../src/records/studyRecords'
import { SUMMARY_FIGURES } from '../../src/records/summaryFigures'
import { basisLayout } from '../../src/report/basis'
import { basisCode, foreignInBasis, readBasis } from '../../src/state/basis'
import { classOf, datasetOf, personOf, placeIn, type StudyRow } from '../support/datasets'
import { institute } from '../support/randomInstitute'

const YEAR = 2016

/** What a saved summary keeps, written to its sheet and read again. */
function kept(dataset: Dataset) {
  const lines = basisLines(dataset, computeStatistics(dataset, YEAR), (field) => field)
  const grid = gridFromLayout(basisLayout(lines), '')
  expect(foreignInBasis(grid)).toBeNull()
  const read = readBasis([grid])
  expect(basisCode(read)).toBe(basisCode(lines))
  return readBasisLines(read)!
}

function causesOf(before: Dataset, after: Dataset): readonly FigureCauses[] {
  return figureCauses(SUMMARY_FIGURES, kept(before), after, computeStatistics(after, YEAR))
}

const causesOfFigure = (before: Dataset, after: Dataset, name: FigureCauses['figure']) =>
  causesOf(before, after).find(({ figure }) => figure === name)!

/** A figure of its terms. */
function amountOf({ figure, part, whole }: FigureCauses, side: 'from' | 'to'): Amount {
  const value = part[side]
  const below = whole?.[side] ?? 0
  switch (figure) {
    case 'personTimes':
      return { unit: 'personTimes', count: value }
    case 'reached':
    case 'required':
    case 'headcount':
      return { unit: 'people', count: value }
    case 'funding':
      return { unit: 'money', fen: value }
    case 'totalHours':
      return { unit: 'hours', seconds: value }
    case 'averageHours':
      return { unit: 'averageHours', seconds: value, people: below }
    case 'executionRate':
    case 'completionRate':
      return { unit: 'percent', part: value, whole: below }
    case 'backboneRate':
      return { unit: 'percent', part: value * 10_000, whole: below * 10_000 }
  }
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

/** Turns of the hand on a dataset: rows changed, moved to others, cut off and repeated; people and classes that come, go and change; settings. */
const edits = fc.record({
  seconds: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -1, max: 130 * HOUR })), { maxLength: 4 }),
  states: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 5 })), { maxLength: 4 }),
  movers: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
  cut: maybe(fc.nat()),
  gone: maybe(fc.nat()),
  turned: maybe(fc.nat()),
  nameless: fc.boolean(),
  refused: maybe(fc.nat()),
  planned: maybe(fc.nat(90)),
  headcount: fc.constantFrom(57, 60, null),
  share: fc.constantFrom(400, 425),
  override: maybe(fc.nat(90)),
  requiredSeconds: fc.constantFrom(100 * HOUR, 40 * HOUR),
  measure: fc.constantFrom('total' as const, 'effective' as const),
})

type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never

function edited(dataset: Dataset, change: Edits): Dataset {
  const { studies, people, classes, policy } = dataset
  const count = change.cut === null ? studies.count : Math.min(studies.count, change.cut)
  const [seconds, state, person] = [studies.seconds.slice(), studies.state.slice(), studies.person.slice()]
  if (studies.count > 0) {
    for (const [at, value] of change.seconds) seconds[at % studies.count] = value
    for (const [at, value] of change.states) state[at % studies.count] = value
    if (people.length > 0) for (const [at, who] of change.movers) person[at % studies.count] = who % people.length
  }
  const gone = change.gone === null || people.length === 0 ? -1 : change.gone % people.length
  return {
    ...dataset,
    studies: {
      ...studies,
      count,
      seconds,
      state,
      person: person.map((who) => (who === gone ? -1 : who > gone && gone >= 0 ? who - 1 : who)),
    },
    people: people
      .map((one, index) => (index === change.turned ? { ...one, required: !one.required } : one))
      .filter((_, index) => index !== gone),
    classes: classes.map((one, index) =>
      index === change.refused
        ? { ...one, approval: 'refused' }
        : { ...one, plannedPeople: change.planned ?? one.plannedPeople },
    ),
    policy: {
      ...policy,
      headcount: change.headcount,
      backboneShare: change.share,
      personTimes: change.override,
      places: change.override === null ? {} : { personTimes: placeIn('设置', 9, 2) },
      requiredSeconds: change.requiredSeconds,
      measure: change.measure,
    },
  }
}

/** Everybody without a number, and half of them namesakes in one department. */
const nameless = (dataset: Dataset): Dataset => ({
  ...dataset,
  people: dataset.people.map((one, index) => {
    const isNamesake = index % 2 === 1
    return { ...one, id: '', name: isNamesake ? '同名' : one.name, department: isNamesake ? '甲' : one.department }
  }),
})

/** What 设置 said before anything was edited. */
const set = (dataset: Dataset): Dataset => ({
  ...dataset,
  policy: { ...dataset.policy, headcount: 57, funding: 1_250_000 },
})

const logged = (dataset: Dataset, deeds: readonly (readonly [who: number, reports: boolean])[]): ReportingEntry[] =>
  dataset.people.length === 0
    ? []
    : deeds.map(([who, reports], index) => {
        const { id, name, department } = dataset.people[who % dataset.people.length]!
        return {
          number: index + 1,
          time: momentOf(YEAR, 12, 1)!,
          year: YEAR,
          action: reports ? 'report' : 'withdraw',
          personId: id,
          personName: name,
          department,
          seconds: 0,
          longestSeconds: 0,
          by: '',
          note: '',
          check: '',
          rows: '',
          place: placeIn('上报记录', index + 3),
        }
      })

const deeds = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 6 })

test('the old figures and what the causes add give the new figures exactly, whatever was edited', () => {
  fc.assert(
    fc.property(
      institute,
      institute,
      edits,
      fc.boolean(),
      deeds,
      deeds,
      (first, other, change, isOther, then, since) => {
        const shape = change.nameless ? nameless : (dataset: Dataset) => dataset
        const before = { ...set(shape(first)), log: logged(shape(first), then) }
        const after = shape(isOther ? edited(other, change) : edited(set(first), change))
        const log = [...before.log, ...logged(after, since)]
        const [was, is] = [before, { ...after, log }].map((dataset) => computeStatistics(dataset, YEAR))
        for (const causes of causesOf(before, { ...after, log })) {
          for (const term of [causes.part, ...(causes.whole ? [causes.whole] : [])])
            expect(term.causes.reduce((at, cause) => at + cause.to - cause.from, term.from)).toBe(term.to)
          const [old, now] = [was!.summary[causes.figure].amount, is!.summary[causes.figure].amount]
          if (old !== null) expect(shownNumber(amountOf(causes, 'from'))).toBe(shownNumber(old))
          if (now !== null) expect(shownNumber(amountOf(causes, 'to'))).toBe(shownNumber(now))
          for (const cause of [...causes.part.causes, ...(causes.whole?.causes ?? [])]) expectRows(cause)
        }
      },
    ),
    { numRuns: 300 },
  )
})

/** The rows of a cause, less what caps take, are all of the difference. */
function expectRows(cause: Cause): void {
  const hours = cause.what === 'hours' ? cause : cause.what === 'person' ? cause.hours : null
  if (!hours) return
  const rows = hours.rows!.reduce((sum, { from, to }) => sum + to - from, 0)
  expect(hours.from + rows - (hours.takenNow - hours.takenThen)).toBe(hours.to)
}

test('the rows kept, with those that went taken away and those that came added, are the rows of now', () => {
  fc.assert(
    fc.property(institute, edits, (before, change) => {
      const after = edited(before, change)
      const [judgedThen, judgedNow] = [before, after].map((dataset) => computeStatistics(dataset, YEAR).judged)
      for (const cause of causesOfFigure(before, after, 'totalHours').part.causes) {
        if (cause.what !== 'hours') continue
        const index = (dataset: Dataset) => dataset.people.findIndex(({ id }) => id === cause.who.id)
        const [then, now] = [index(before), index(after)]
        for (const source of STUDY_SOURCES) {
          const rows = then < 0 ? [] : [...(countedRows(before, judgedThen!, then)[source]?.rows ?? [])]
          for (const row of cause.rows!) apply(row, source, rows)
          const expected = now < 0 ? [] : (countedRows(after, judgedNow!, now)[source]?.rows ?? [])
          expect(sorted(rows)).toEqual(sorted(expected))
        }
      }
    }),
    { numRuns: 200 },
  )
})

type Row = { readonly title: string; readonly seconds: number }

function apply(cause: RowCause, source: RowCause['source'], rows: Row[]): void {
  if (cause.source !== source || cause.what === 'sum') return
  const { what, title, from, to } = cause
  if (what !== 'added') {
    const at = rows.findIndex((row) => row.title === title && row.seconds === from)
    expect(at).toBeGreaterThanOrEqual(0)
    rows.splice(at, 1)
  }
  if (what === 'added' || what === 'changed') rows.push({ title, seconds: to })
}

const sorted = (rows: readonly Row[]) => rows.map(({ title, seconds }) => `${title} ${seconds}`).sort()

const rowsBefore: readonly StudyRow[] = [
  { source: 'class', person: 0, trainingClass: 0 },
  { source: 'external', person: 0, title: '暑期班', seconds: 40 * HOUR, year: YEAR },
  { source: 'external', person: 0, title: '学术会议', seconds: 8 * HOUR, year: YEAR },
  { source: 'online', person: 1, title: '科技伦理', seconds: HOUR / 2, year: YEAR },
]
const small = (rows: readonly StudyRow[], policy: Partial<Dataset['policy']> = {}) =>
  datasetOf({ people: [personOf(0), personOf(1)], classes: [classOf(0, { hours: 60 * HOUR })], rows, policy })

const hoursOf = (term: CausedTerm, who: number) => {
  const cause = term.causes.find((one) => one.what === 'hours' && one.who.id === personOf(who).id)
  return cause?.what === 'hours' ? cause : undefined
}

describe('a row is named', () => {
  test.each<[string, readonly StudyRow[], object]>([
    [
      'that came, with its cell',
      [...rowsBefore, { source: 'online', person: 0, title: '安全', seconds: HOUR, year: YEAR }],
      { what: 'added', source: 'online', title: '安全', from: 0, to: HOUR, place: placeIn('在线学习', 3, 5) },
    ],
    [
      'that went, by its title',
      rowsBefore.toSpliced(2, 1),
      { what: 'gone', source: 'external', title: '学术会议', from: 8 * HOUR, to: 0, place: null },
    ],
    [
      'that changed, with both values and its cell, also below rows that are new',
      rowsBefore.with(2, { ...rowsBefore[2]!, seconds: 6 * HOUR }).toSpliced(0, 0, rowsBefore[3]!),
      { what: 'changed', title: '学术会议', from: 8 * HOUR, to: 6 * HOUR, place: placeIn('外部学习', 3, 6) },
    ],
    [
      'that stands and counts no longer, with the reason',
      rowsBefore.with(1, { ...rowsBefore[1]!, state: 'rejected' }),
      { what: 'stopped', title: '暑期班', from: 40 * HOUR, to: 0, why: 'rejected', place: placeIn('外部学习', 2, 6) },
    ],
  ])('%s', (_, rows, expected) => {
    const { part } = causesOfFigure(small(rowsBefore), small(rows), 'totalHours')
    expect(hoursOf(part, 0)!.rows).toMatchObject([expected])
  })
})

test('what a cap takes away is told beside the rows, and the cap that was set', () => {
  const caps = { ...datasetOf({}).policy.caps, external: 20 * HOUR }
  const { part, settings } = causesOfFigure(small(rowsBefore), small(rowsBefore, { caps }), 'totalHours')
  expect(hoursOf(part, 0)).toMatchObject({
    from: 108 * HOUR,
    to: 80 * HOUR,
    rows: [],
    takenThen: 0,
    takenNow: 28 * HOUR,
  })
  expect(settings).toMatchObject([{ field: 'cap:external', was: null, is: { unit: 'hours', seconds: 20 * HOUR } }])
})

test('somebody who reaches the requirement no longer is named with the rows, and one who is gone as such', () => {
  const after = {
    ...small(rowsBefore.slice(0, 2).with(1, { ...rowsBefore[1]!, seconds: HOUR })),
    people: [personOf(0)],
  }
  const { part, whole } = causesOfFigure(small(rowsBefore), after, 'completionRate')
  expect(part.causes).toMatchObject([
    {
      what: 'person',
      from: 1,
      to: 0,
      was: 'counts',
      is: 'below-requirement',
      hours: { from: 108 * HOUR, to: 61 * HOUR },
    },
  ])
  expect(whole!.causes).toMatchObject([{ who: { name: '职工2', place: null }, was: 'below-requirement', is: null }])
})

test('a cap that was set is no cause of a completion rate that moved by somebody who is gone', () => {
  const caps = { ...datasetOf({}).policy.caps, external: 47 * HOUR }
  const before = small(rowsBefore)
  const after = { ...small(rowsBefore, { caps }), people: [personOf(0)] }
  const { part, settings } = causesOfFigure(before, after, 'completionRate')
  expect(part.causes).toEqual([])
  expect(settings).toEqual([])
  const tight = { ...caps, external: 20 * HOUR }
  expect(causesOfFigure(before, small(rowsBefore, { caps: tight }), 'completionRate').settings).toHaveLength(1)
})

test('of more rows than a cell holds the sums are kept, and named', () => {
  const many = (count: number) =>
    Array.from(
      { length: count },
      (): StudyRow => ({ source: 'online', person: 0, title: '微课', seconds: 61, year: YEAR }),
    )
  const { part } = causesOfFigure(small(many(20_000)), small(many(20_001)), 'totalHours')
  expect(hoursOf(part, 0)!.rows).toEqual([
    { what: 'sum', source: 'online', from: 61 * 20_000, to: 61 * 20_001, rowsThen: 20_000, rowsNow: 20_001 },
  ])
})

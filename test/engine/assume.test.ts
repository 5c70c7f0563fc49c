import fc from 'fast-check'
import { assume } from '../../src/engine/assume'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { smallestStep } from '../../src/engine/smallestStep'
import type { Statistics } from '../../src/engine/statistics'
import type { Assumption } from '../../src/records/assumption'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import { DEFAULT_POLICY } from '../../src/records/policy'
import { PROFESSIONAL_90 } from '../../src/records/rulePacks/professional90'
import { STUDY_SOURCES, type StudySource } from '../../src/records/studyRecords'
import { SUBJECTS, type Subject } from '../../src/records/subject'
import { SUMMARY_FIGURES } from '../../src/records/summaryFigures'
import { classOf, datasetOf, personOf } from '../support/datasets'
import { institute } from '../support/randomInstitute'

const YEAR = 2016

/** All that is counted, without how. */
function counted({ summary, people, backbone }: Statistics) {
  const { total, effective, longestSingle, reached, candidate } = people
  return {
    summary: SUMMARY_FIGURES.map((figure) => summary[figure].amount),
    people: [total, effective, longestSingle, reached, candidate].map((column) => Array.from(column)),
    candidates: backbone.candidates,
  }
}

function assumptionsIn({ people, classes }: Dataset): fc.Arbitrary<readonly Assumption[]> {
  if (people.length === 0) return fc.constant([])
  const person = fc.nat(people.length - 1)
  const seconds = fc.integer({ min: 1, max: 120 * HOUR })
  const study = fc.record({
    kind: fc.constant('record' as const),
    person,
    source: fc.constantFrom(...STUDY_SOURCES.filter((source) => source !== 'class')),
    trainingClass: fc.constant(null),
    seconds,
  })
  const approved = fc.record({
    kind: fc.constant('approved' as const),
    of: fc.oneof(
      fc.constant({ all: true as const }),
      fc.record({ person }),
      fc.record({ file: fc.constant(''), sheet: fc.constantFrom('实际参会人员', '外部学习') }),
    ),
  })
  if (classes.length === 0) return fc.array(fc.oneof(study, approved), { maxLength: 6 })
  const trainingClass = fc.nat(classes.length - 1)
  const attendance = fc.record({
    kind: fc.constant('record' as const),
    person,
    source: fc.constant('class' as const),
    trainingClass,
    seconds: fc.option(seconds, { nil: null }),
  })
  const ofClass = fc.record({ kind: fc.constantFrom('held' as const, 'attended' as const), trainingClass })
  return fc.array(fc.oneof(study, approved, attendance, ofClass), { maxLength: 8 })
}

const tried = institute.chain((dataset) =>
  assumptionsIn(dataset).chain((assumptions) =>
    fc.shuffledSubarray([...assumptions.keys()], { minLength: assumptions.length }).map((order) => ({
      dataset,
      assumptions,
      shuffled: order.map((index) => assumptions[index]!),
    })),
  ),
)

test('who assumes nothing has the figures that there are', () => {
  fc.assert(
    fc.property(institute, (dataset) => {
      expect(counted(computeStatistics(assume(dataset, YEAR, []).dataset, YEAR))).toEqual(
        counted(computeStatistics(dataset, YEAR)),
      )
    }),
  )
})

test('in which order things are assumed changes no figure, and nothing of what was read', () => {
  fc.assert(
    fc.property(tried, ({ dataset, assumptions, shuffled }) => {
      const before = counted(computeStatistics(dataset, YEAR))
      const [one, other] = [assumptions, shuffled].map((all) =>
        counted(computeStatistics(assume(dataset, YEAR, all).dataset, YEAR)),
      )
      expect(other).toEqual(one)
      expect(counted(computeStatistics(dataset, YEAR))).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

/** Whether the person is a candidate once these records are there. */
function isCandidate(dataset: Dataset, person: number, step: readonly Assumption[]): boolean {
  return computeStatistics(assume(dataset, YEAR, step).dataset, YEAR).people.candidate[person] === 1
}

test('the smallest step makes a candidate, and a minute less of any record of it does not', () => {
  let offered = 0
  fc.assert(
    fc.property(institute, (dataset) => {
      const { people } = computeStatistics(dataset, YEAR)
      for (const person of people.staff) {
        const step = smallestStep(dataset, YEAR, people, person)
        if (people.candidate[person] === 1) expect(step).toEqual([])
        if (!step || step.length === 0) continue
        offered++
        expect(isCandidate(dataset, person, step)).toBe(true)
        step.forEach((record, index) => {
          const less = step.with(index, { ...record, seconds: Math.max(0, record.seconds! - 60) })
          expect(isCandidate(dataset, person, less)).toBe(false)
        })
      }
    }),
    { numRuns: 300 },
  )
  expect(offered).toBeGreaterThan(100)
})

const least = fc.constantFrom(8 * HOUR, 40 * HOUR + 7, 60 * HOUR)
/** The same under rules of any kind, of which every row may say the subject. */
const ruled = institute.chain((dataset) =>
  fc
    .record({
      policy: fc.record({
        requiredSeconds: fc.constantFrom(20 * HOUR, 90 * HOUR),
        groups: fc.constantFrom({}, { 管理岗: 30 * HOUR }),
        minima: fc.dictionary(fc.constantFrom('general', 'professional', 'network', 'external'), least, { maxKeys: 3 }),
        groupMinima: fc.constantFrom({}, { 管理岗: { professional: 8 * HOUR } }),
        professionalShare: fc.option(fc.constantFrom(3000, 6667, 9000)),
        unnamedSubject: fc.constantFrom(null, 'general' as const, 'professional' as const),
        leading: fc.option(fc.constant({ years: 5, seconds: 150 * HOUR, days: 30 })),
        orDays: fc.constantFrom(null, 5),
      }),
      uncapped: fc.boolean(),
      subjectCaps: fc.constantFrom({}, { general: 30 * HOUR }, { general: 10 * HOUR, professional: 80 * HOUR }),
      groupCaps: fc.constantFrom({}, { 管理岗: { external: 50 * HOUR, general: 5 * HOUR } }),
      people: fc.array(fc.constantFrom({}, { group: '管理岗' }, { rank: '正处级' }), {
        minLength: dataset.people.length,
        maxLength: dataset.people.length,
      }),
      subject: fc.array(fc.nat(2), { minLength: dataset.studies.count, maxLength: dataset.studies.count }),
    })
    .map(({ policy, uncapped, subjectCaps, groupCaps: ofGroups, people, subject }): Dataset => {
      const caps = uncapped ? DEFAULT_POLICY.caps : { ...dataset.policy.caps, ...subjectCaps }
      const groupCaps = uncapped ? {} : ofGroups
      return {
        ...dataset,
        policy: { ...dataset.policy, ...policy, caps, groupCaps, pack: 'own' },
        people: dataset.people.map((one, index) => ({ ...one, ...people[index] })),
        studies: { ...dataset.studies, subject: Uint8Array.from(subject) },
      }
    }),
)

test('under any rules the smallest step makes a candidate, a minute less does not, and without caps there is one', () => {
  let offered = 0
  let several = 0
  let capped = 0
  fc.assert(
    fc.property(ruled, (dataset) => {
      const { people } = computeStatistics(dataset, YEAR)
      const { caps, groupCaps, singleSources } = dataset.policy
      const isUncapped = [caps.external, caps.general, caps.professional].every((cap) => cap === null)
      const isFree =
        isUncapped && Object.keys(groupCaps).length === 0 && singleSources.some((source) => source !== 'class')
      for (const person of people.staff) {
        const step = smallestStep(dataset, YEAR, people, person)
        if (isFree) expect(step).not.toBeNull()
        if (!step || step.length === 0) continue
        offered++
        if (!isUncapped) capped++
        if (step.length > 1) several++
        expect(isCandidate(dataset, person, step)).toBe(true)
        step.forEach((record, index) => {
          const less = step.with(index, { ...record, seconds: Math.max(0, record.seconds! - 60) })
          expect(isCandidate(dataset, person, less)).toBe(false)
        })
      }
    }),
    { numRuns: 300 },
  )
  expect(offered).toBeGreaterThan(100)
  expect(several).toBeGreaterThan(20)
  expect(capped).toBeGreaterThan(50)
})

test.each([
  {
    what: '专业科目 alone are missing',
    rows: [
      { subject: 'general', seconds: 60 * HOUR },
      { subject: 'professional', seconds: 48 * HOUR },
    ],
    step: [{ ...external(12 * HOUR), subject: 'professional' }],
  },
  {
    what: 'hours are missing as well: one record of 专业科目 gives both',
    rows: [
      { subject: 'general', seconds: 20 * HOUR },
      { subject: 'professional', seconds: 48 * HOUR },
    ],
    step: [{ ...external(22 * HOUR), subject: 'professional' }],
  },
] as const)('under 专业技术人员90学时, where $what', ({ rows, step }) => {
  const dataset = datasetOf({
    people: [personOf(0)],
    rows: rows.map((row) => ({ ...row, source: 'external', person: 0, year: YEAR })),
    policy: { ...PROFESSIONAL_90.decides, pack: 'professional90' },
  })
  const { people } = computeStatistics(dataset, YEAR)
  expect(smallestStep(dataset, YEAR, people, 0)).toEqual(step)
})

function external(seconds: number) {
  return { kind: 'record', person: 0, source: 'external', trainingClass: null, seconds } as const
}

const capped = (external: number, network: number | null) => ({
  ...DEFAULT_POLICY.caps,
  external,
  selfStudy: 0,
  network,
  overseas: 0,
  online: 0,
})

test.each([
  {
    what: 'hours alone are missing',
    rows: [{ source: 'external', seconds: 84 * HOUR }],
    policy: {},
    step: [external(16 * HOUR)],
  },
  {
    what: 'a long training is missing',
    rows: Array.from({ length: 3 }, () => ({ source: 'external' as const, seconds: 40 * HOUR })),
    policy: {},
    step: [external(40 * HOUR + 60)],
  },
  {
    what: 'both are missing: one long training gives both',
    rows: Array.from({ length: 3 }, () => ({ source: 'external' as const, seconds: 20 * HOUR })),
    policy: {},
    step: [external(40 * HOUR + 60)],
  },
  {
    what: 'a part of a minute is missing: a whole one is asked for',
    rows: [{ source: 'external', seconds: 84 * HOUR - 1 }],
    policy: {},
    step: [external(16 * HOUR + 60)],
  },
  {
    what: 'the cap of external training is full: another source gives the hours',
    rows: [{ source: 'external', seconds: 84 * HOUR }],
    policy: { caps: capped(84 * HOUR, null) },
    step: [{ ...external(16 * HOUR), source: 'network' }],
  },
  {
    what: 'no source has room for all of it: several give it, the widest first',
    rows: [{ source: 'external', seconds: 84 * HOUR }],
    policy: { caps: capped(90 * HOUR, 10 * HOUR) },
    step: [{ ...external(10 * HOUR), source: 'network' }, external(6 * HOUR)],
  },
  {
    what: 'all caps are full: nothing would do',
    rows: [{ source: 'external', seconds: 84 * HOUR }],
    policy: { caps: capped(84 * HOUR, 0) },
    step: null,
  },
] as const)('the smallest step where $what', ({ rows, policy, step }) => {
  const dataset = datasetOf({
    people: [personOf(0)],
    rows: rows.map((row) => ({ ...row, person: 0, year: YEAR })),
    policy,
  })
  const { people } = computeStatistics(dataset, YEAR)
  expect(smallestStep(dataset, YEAR, people, 0)).toEqual(step)
})

test('where classes alone are single trainings, the step is a class on whose list the person does not stand', () => {
  const dataset = datasetOf({
    people: [personOf(0)],
    classes: [classOf(0, { year: YEAR, hours: 4 * HOUR }), classOf(1, { year: YEAR, hours: 4 * HOUR })],
    rows: [
      { source: 'class', person: 0, trainingClass: 0 },
      { source: 'network', person: 0, seconds: 96 * HOUR, year: YEAR },
    ],
    policy: { singleSources: ['class'] },
  })
  const { people } = computeStatistics(dataset, YEAR)
  expect(smallestStep(dataset, YEAR, people, 0)).toEqual([
    { kind: 'record', person: 0, source: 'class', trainingClass: 1, seconds: 40 * HOUR + 60 },
  ])
})

const studyRow = fc.record({
  source: fc.constantFrom(...STUDY_SOURCES),
  subject: fc.constantFrom(...SUBJECTS),
  seconds: fc.integer({ min: 1, max: 12 }).map((hours) => hours * HOUR),
})
type Row = { readonly source: StudySource; readonly subject: Subject; readonly seconds: number }

/** Rows as they stand in a workbook: sheet by sheet, each of a class of its own. */
function written(rows: readonly Row[]): Dataset {
  const sheetOf = ({ source }: Row) => (source === 'class' ? 0 : source === 'online' ? 2 : 1)
  return datasetOf({
    people: [personOf(0)],
    classes: Array.from({ length: 20 }, (_, index) => classOf(index, { year: YEAR })),
    rows: rows
      .map((row, index) => ({ ...row, person: 0, year: YEAR, ...(row.source === 'class' && { trainingClass: index }) }))
      .sort((a, b) => sheetOf(a) - sheetOf(b)),
    policy: {
      caps: {
        ...DEFAULT_POLICY.caps,
        class: 15 * HOUR,
        external: 15 * HOUR,
        online: 8 * HOUR,
        professional: 20 * HOUR,
      },
    },
  })
}

test('where caps of sources and subjects meet, what is assumed counts as if it were written below its own list', () => {
  let differently = 0
  const effective = (dataset: Dataset) => computeStatistics(dataset, YEAR).people.effective[0]!
  fc.assert(
    fc.property(fc.array(studyRow, { minLength: 2, maxLength: 12 }), studyRow, (rows, one) => {
      const isOfList = ({ source }: Row) =>
        source === 'class' || source === 'online' ? source === one.source : !['class', 'online'].includes(one.source)
      fc.pre(rows.some(isOfList))
      // A class of the year, and nobody on its list.
      const trainingClass = one.source === 'class' ? rows.length : null
      const assumed = assume(written(rows), YEAR, [{ kind: 'record', person: 0, ...one, trainingClass }])
      expect(effective(assumed.dataset)).toBe(effective(written([...rows, one])))
      const { studies } = written(rows)
      expect(Array.from(studies.row, (_, record) => assumed.dataset.studies.row[assumed.recordNow(record)])).toEqual([
        ...studies.row,
      ])
      if (!isOfList(rows.at(-1)!)) differently++
    }),
    { numRuns: 300 },
  )
  expect(differently).toBeGreaterThan(50)
})

import fc from 'fast-check'
import type { Dataset } from '../../src/records/dataset'
import { HOUR } from '../../src/records/duration'
import { momentOf } from '../../src/records/moment'
import { DEFAULT_POLICY } from '../../src/records/policy'
import { STUDY_SOURCES, StudyState } from '../../src/records/studyRecords'
import { classOf, datasetOf, personOf, placeIn, type StudyRow } from './datasets'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const year = fc.constantFrom(2015, 2016)
const seconds = fc.oneof(
  fc.constantFrom(0, 1, 40 * HOUR, 40 * HOUR + 1, 100 * HOUR - 1, 100 * HOUR, 119_988),
  fc.integer({ min: 0, max: 130 * HOUR }),
)
const people = fc.integer({ min: 0, max: 5 })
const moment = fc.oneof(
  fc.constantFrom(
    momentOf(2015, 12, 31, 23, 59)!,
    momentOf(2016, 1, 1)!,
    momentOf(2016, 2, 29)!,
    momentOf(2016, 12, 31, 23, 59)!,
    momentOf(2017, 1, 1)!,
  ),
  fc.integer({ min: 0, max: 60 }).map((hours) => momentOf(2016, 5, 10, 9)! + hours * HOUR),
)
const department = fc.constantFrom('', '甲', '乙', '丙', '丁')
const title = fc.constantFrom('培训班1', '培训班2', '别的课', ' 培训班１')

const person = fc.record({ required: fc.boolean(), hired: maybe(moment), department })
const trainingClass = fc.record({
  name: title,
  year: maybe(year),
  hours: maybe(seconds),
  start: maybe(moment),
  end: maybe(moment),
  implemented: fc.boolean(),
  approval: fc.constantFrom('approved' as const, 'pending' as const, 'refused' as const),
  plannedPeople: maybe(people),
  participants: maybe(people),
  researchers: maybe(people),
  outsiders: maybe(people),
  department,
})

const row = (numberOfPeople: number, numberOfClasses: number) =>
  fc
    .record({
      source: fc.constantFrom(...STUDY_SOURCES),
      person: fc.integer({ min: -1, max: numberOfPeople - 1 }),
      at: fc.integer({ min: -1, max: numberOfClasses - 1 }),
      state: fc.oneof(
        { weight: 3, arbitrary: fc.constant('accepted' as const) },
        { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(StudyState) as (keyof typeof StudyState)[])) },
      ),
      title: maybe(title),
      seconds: maybe(seconds),
      year: maybe(year),
      start: maybe(moment),
      end: maybe(moment),
    })
    .map(({ at, source, person, state, title, seconds, year, start, end }): StudyRow => {
      const inClass = source === 'class'
      return {
        source,
        person,
        state,
        ...(inClass ? { trainingClass: at } : {}),
        ...(title === null ? {} : { title }),
        ...(seconds === null ? {} : { seconds }),
        ...(year === null ? {} : { year }),
        ...(start === null || inClass ? {} : { start }),
        ...(end === null || inClass ? {} : { end }),
      }
    })

/** Institutes of a few people, classes and departments with every kind of row, good and bad, around the limits of 2016. */
export const institute: fc.Arbitrary<Dataset> = fc
  .record({
    people: fc.array(person, { maxLength: 6 }),
    classes: fc.array(trainingClass, { maxLength: 5 }),
    /** 上级部门 of 甲, 乙, 丙; circles among them. */
    parents: fc.tuple(department, department, department),
    cap: maybe(seconds),
    measure: fc.constantFrom('total' as const, 'effective' as const),
    singleSources: fc.subarray([...STUDY_SOURCES]),
  })
  .chain(({ people, classes, parents, cap, measure, singleSources }) =>
    fc.array(row(people.length, classes.length), { maxLength: 40 }).map((rows) =>
      datasetOf({
        people: people.map((one, index) => personOf(index, one)),
        classes: classes.map((one, index) => classOf(index, one)),
        departments: ['甲', '乙', '丙'].map((name, index) => ({
          name,
          parent: parents[index]!,
          place: placeIn('部门', index + 2),
        })),
        rows,
        policy: {
          caps: { ...DEFAULT_POLICY.caps, external: cap, network: cap, online: cap },
          measure,
          singleSources,
        },
      }),
    ),
  )

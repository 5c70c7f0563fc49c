import fc from 'fast-check'
import { computeStatistics } from '../../../src/engine/computeStatistics'
import { HOUR } from '../../../src/records/duration'
import { momentOf } from '../../../src/records/moment'
import { STUDY_SOURCES } from '../../../src/records/studyRecords'
import { classOf, datasetOf, personOf, type StudyRow } from '../../support/datasets'
import { naiveYear } from './naiveYear'

const year = fc.constantFrom(2015, 2016)
const seconds = fc.oneof(
  fc.constantFrom(0, 1, 40 * HOUR, 40 * HOUR + 1, 100 * HOUR - 1, 100 * HOUR, 119_988),
  fc.integer({ min: 0, max: 130 * HOUR }),
)
const moment = fc.constantFrom(
  momentOf(2015, 12, 31, 23, 59)!,
  momentOf(2016, 1, 1)!,
  momentOf(2016, 2, 29)!,
  momentOf(2016, 12, 31, 23, 59)!,
  momentOf(2017, 1, 1)!,
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const person = fc.record({ required: fc.boolean(), hired: maybe(moment) })
const trainingClass = fc.record({
  year: maybe(year),
  hours: maybe(seconds),
  implemented: fc.boolean(),
  approval: fc.constantFrom('approved' as const, 'pending' as const, 'refused' as const),
  plannedPeople: maybe(fc.integer({ min: 0, max: 500 })),
})

const institute = fc
  .record({
    people: fc.array(person, { maxLength: 6 }),
    classes: fc.array(trainingClass, { maxLength: 5 }),
    cap: maybe(seconds),
    measure: fc.constantFrom('total' as const, 'effective' as const),
  })
  .chain((given) =>
    fc
      .array(
        fc.record({
          source: fc.constantFrom(...STUDY_SOURCES),
          person: fc.integer({ min: -1, max: given.people.length - 1 }),
          at: fc.integer({ min: -1, max: given.classes.length - 1 }),
          state: fc.constantFrom(
            'accepted',
            'accepted',
            'accepted',
            'pending',
            'rejected',
            'notConfirmed',
            'unreadable',
          ),
          seconds: maybe(seconds),
          year: maybe(year),
          start: maybe(moment),
        }),
        { maxLength: 40 },
      )
      .map((drawn) => {
        const rows = drawn.map(
          ({ at, seconds: own, year: given, start, ...row }): StudyRow => ({
            ...(row as Pick<StudyRow, 'source' | 'person' | 'state'>),
            ...(row.source === 'class' ? { trainingClass: at } : {}),
            ...(own === null ? {} : { seconds: own }),
            ...(given === null ? {} : { year: given }),
            ...(start === null ? {} : { start }),
          }),
        )
        const caps = {
          class: null,
          external: given.cap,
          selfStudy: null,
          network: given.cap,
          overseas: null,
          online: given.cap,
        }
        return datasetOf({
          people: given.people.map((one, index) => personOf(index, one)),
          classes: given.classes.map((one, index) => classOf(index, one)),
          rows,
          policy: { caps, measure: given.measure },
        })
      }),
  )

test('the engine gives what a plain reading of the rules gives', () => {
  fc.assert(
    fc.property(institute, (dataset) => {
      const naive = naiveYear(dataset, 2016)
      const { people, execution, summary } = computeStatistics(dataset, 2016)
      const engine = {
        persons: dataset.people.map((_, index) => ({
          total: people.total[index],
          effective: people.effective[index],
          counted: people.counted[index],
          longest: people.longestSingle[index],
          required: people.required[index] === 1,
          reached: people.reached[index] === 1,
          candidate: people.candidate[index] === 1,
        })),
        personTimes: summary.personTimes.amount,
        planned: execution.total.amount,
        implemented: execution.implemented.amount,
        required: summary.required.amount,
        reached: summary.reached.amount,
        totalSeconds: summary.totalHours.amount,
      }
      expect(engine).toEqual({
        persons: naive.persons,
        personTimes: { unit: 'personTimes', count: naive.personTimes },
        planned: { unit: 'classes', count: naive.planned },
        implemented: { unit: 'classes', count: naive.implemented },
        required: { unit: 'people', count: naive.required },
        reached: { unit: 'people', count: naive.reached },
        totalSeconds: { unit: 'hours', seconds: naive.totalSeconds },
      })
    }),
    { numRuns: 400 },
  )
})

test('what a figure shows is the sum of the rows that it names', () => {
  fc.assert(
    fc.property(institute, (dataset) => {
      const { people, summary } = computeStatistics(dataset, 2016)
      dataset.people.forEach((_, index) => {
        const { made } = people.figure(index, 'total')
        if (made.how !== 'sum') throw new Error('not a sum')
        const named = [...made.parts()].filter((part) => part.counts)
        expect(named.reduce((sum, { amount }) => sum + (amount.unit === 'hours' ? amount.seconds : 0), 0)).toBe(
          people.total[index],
        )
      })
      for (const figure of [summary.required, summary.reached]) {
        if (figure.made.how !== 'count') throw new Error('not a count')
        expect(figure.amount).toEqual({
          unit: 'people',
          count: [...figure.made.parts()].filter((part) => part.counts).length,
        })
      }
    }),
  )
})

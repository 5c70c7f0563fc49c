import fc from 'fast-check'
import { computeStatistics } from '../../../src/engine/computeStatistics'
import { type Figure, figureOf } from '../../../src/engine/figure'
import { STUDY_SOURCES } from '../../../src/records/studyRecords'
import { explainFigure } from '../../../src/year/explainFigure'
import { ruledInstitute } from '../../support/ruledInstitute'
import { naiveYear } from './naiveYear'

/** The bare number of a figure; null where it has none. */
function bare({ amount }: Figure): number | null {
  if (amount === null) return null
  if ('count' in amount) return amount.count
  if (amount.unit === 'hours') return amount.seconds
  throw new Error(`${amount.unit} is no bare number`)
}

/** How many people hours are averaged over. */
function averaged({ amount }: Figure): number | null {
  return amount?.unit === 'averageHours' ? amount.people : null
}

test('1000 institutes under random packs: the engine gives what a plain reading of the rules gives', () => {
  fc.assert(
    fc.property(ruledInstitute, (dataset) => {
      const { people, execution, summary, backbone, breakdown } = computeStatistics(dataset, 2016)
      const engine = {
        persons: dataset.people.map((_, index) => ({
          total: people.total[index],
          effective: people.effective[index],
          counted: people.counted[index],
          longest: people.longestSingle[index],
          required: people.required[index] === 1,
          reached: people.reached[index] === 1,
          candidate: people.candidate[index] === 1,
          lacking: people.lacking(index).map(({ of, missing, unheld }) => [of, missing, ...unheld]),
          days: people.days(index)?.came ?? null,
        })),
        personTimes: bare(summary.personTimes),
        planned: bare(execution.total),
        implemented: bare(execution.implemented),
        required: bare(summary.required),
        reached: bare(summary.reached),
        staff: averaged(summary.averageHours),
        totalSeconds: bare(summary.totalHours),
        candidates: backbone.candidates,
        bySource: STUDY_SOURCES.map((source) => bare(breakdown.bySource[source])),
        byMonth: breakdown.byMonth.map(bare),
        byDepartment: breakdown.byDepartment
          .map((row) => ({
            name: row.department,
            people: bare(row.people),
            required: bare(row.required),
            reached: bare(row.reached),
            candidates: bare(row.candidates),
            seconds: bare(row.totalHours),
            classes: bare(row.classes),
          }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
        classes: execution.rows.map(({ trainingClass, participants, confirmed }) => ({
          row: trainingClass.place.row,
          participants: bare(participants),
          confirmed: bare(confirmed),
        })),
      }
      expect(engine).toEqual(naiveYear(dataset, 2016))
    }),
    { numRuns: 1000 },
  )
})

test('what a figure shows is the sum of the rows that it names', () => {
  fc.assert(
    fc.property(ruledInstitute, (dataset) => {
      const { people, summary, breakdown, execution } = computeStatistics(dataset, 2016)
      const sums = [
        summary.required,
        summary.reached,
        summary.totalHours,
        summary.personTimes,
        execution.total,
        execution.implemented,
        ...execution.rows.map(({ confirmed }) => confirmed),
        ...dataset.people.map((_, index) => people.figure(index, 'total')),
        ...dataset.people.flatMap((_, index) => STUDY_SOURCES.map((source) => people.figure(index, source))),
        ...Object.values(breakdown.bySource),
        ...breakdown.byMonth,
        ...breakdown.byDepartment.flatMap((row) => [row.people, row.reached, row.totalHours, row.classes]),
      ]
      for (const figure of sums) {
        expect(['sum', 'count']).toContain(figure.made.how)
        const named = explainFigure(figure).filter((part) => part.counts)
        expect(named.reduce((sum, { amount }) => sum + bare(figureOf(amount, { how: 'absent' }))!, 0)).toBe(
          bare(figure),
        )
      }
    }),
  )
})

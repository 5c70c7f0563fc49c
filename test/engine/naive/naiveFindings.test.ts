import fc from 'fast-check'
import { checkDataset } from '../../../src/engine/checks/checkDataset'
import { computeStatistics } from '../../../src/engine/computeStatistics'
import type { Dataset } from '../../../src/records/dataset'
import type { Finding } from '../../../src/records/finding'
import { STUDY_SOURCES } from '../../../src/records/studyRecords'
import { institute } from '../../support/randomInstitute'
import { naiveFindings, naiveOverlaps } from './naiveFindings'

const found = (dataset: Dataset) => checkDataset(dataset, computeStatistics(dataset, 2016))

/** What a finding is about, in the words of `naiveFindings`. */
function told({ code, place, args }: Finding): string {
  if (code === 'other-year') return `${args.kind} ${args.year} × ${args.count}`
  if (code === 'class-without-hours') return `${args.name} × ${args.people}`
  const other = 'first' in args && typeof args.first === 'object' ? args.first : 'other' in args ? args.other : null
  const row = `${place!.sheet} ${place!.row}`
  return other ? `${row} ← ${other.sheet} ${other.row}` : row
}

test('the checks name the study rows that a plain reading of the rules names', () => {
  fc.assert(
    fc.property(institute, (dataset) => {
      const expected = naiveFindings(dataset, 2016)
      const findings = found(dataset).filter(
        ({ code, place }) => place?.sheet !== '培训班' || code === 'class-without-hours',
      )
      for (const [code, rows] of Object.entries(expected))
        expect([
          code,
          ...findings
            .filter((one) => one.code === code)
            .map(told)
            .sort(),
        ]).toEqual([code, ...rows.sort()])
    }),
    { numRuns: 250 },
  )
})

test('overlaps are found where two trainings with an hour of the day overlap, each once', () => {
  const hourLater = (column: Float64Array) => column.map((moment) => moment + (moment % 86_400 === 0 ? 3600 : 0))
  fc.assert(
    fc.property(institute, (drawn) => {
      // Every training under a name of its own, and none given by its date alone.
      const classes = drawn.classes.map((entry, index) => ({
        ...entry,
        name: `班${index}`,
        start: entry.start && entry.start + 1,
        end: entry.end && entry.end + 1,
      }))
      const { source, start, end } = drawn.studies
      const title = drawn.studies.title.map((_, record) => (STUDY_SOURCES[source[record]!] === 'class' ? -1 : record))
      const dataset: Dataset = {
        ...drawn,
        classes,
        texts: Array.from(title, (_, record) => `课${record}`),
        studies: { ...drawn.studies, title, start: hourLater(start), end: hourLater(end) },
      }
      const sheets = dataset.sheets.map(({ sheet }) => sheet)
      const named = found(dataset)
        .filter(({ code }) => code === 'overlapping-trainings')
        .map(({ place }) => sheets.indexOf(place!.sheet) * 10_000 + place!.row)
      expect(named.sort((a, b) => a - b)).toEqual(naiveOverlaps(dataset, 2016).toSorted((a, b) => a - b))
    }),
    { numRuns: 250 },
  )
})

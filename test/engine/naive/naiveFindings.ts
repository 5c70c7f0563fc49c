import type { Dataset } from '../../../src/records/dataset'
import { StudyState } from '../../../src/records/studyRecords'
import { isStaff } from './naiveRules'
import { type NaiveRecord, naiveCounting, naiveRecords } from './naiveYear'

const DAY = 86_400
const meant = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
const lasts = (start: number, end: number) => (end % DAY === 0 ? end + DAY : end) - start

/**
 * Which study rows the checks of domain.md §6 should name, once more and plainly: by code, `sheet row` of the row and, where
 * there is one, of the other.
 */
export function naiveFindings(dataset: Dataset, year: number): Record<string, string[]> {
  const { studies, sheets, classes } = dataset
  const records = naiveRecords(dataset)
  const { counting, duplicates } = naiveCounting(dataset, year)
  const at = ({ index }: NaiveRecord) => `${sheets[studies.sheet[index]!]!.sheet} ${studies.row[index]}`
  const known = records.filter(
    (record) =>
      record.person >= 0 &&
      isStaff(dataset, year, record.person) &&
      record.year === year &&
      (record.source !== 'class' || record.classIndex >= 0),
  )
  return {
    'pending-review': known.filter(({ state }) => state === StudyState.pending).map(at),
    'missing-hours': known.filter((record) => lacksHours(record) && record.source !== 'class').map(at),
    'class-without-hours': classesWithout(
      known.filter((record) => lacksHours(record) && record.source === 'class'),
      classes,
    ),
    'duplicate-attendance': duplicates.map(({ record, first }) => `${at(record)} ← ${at(first)}`),
    'class-also-external': counting.flatMap((record) => {
      const { source, title } = record
      if (source === 'class' || title === null) return []
      const other = counting.find(
        (one) =>
          one.source === 'class' &&
          one.person === record.person &&
          meant(classes[one.classIndex]!.name) === meant(title),
      )
      return other ? [`${at(record)} ← ${at(other)}`] : []
    }),
    'end-before-start': records
      .filter(({ source, start, end, ...record }) => source !== 'class' && record.year === year && before(end, start))
      .map(at),
    'hours-exceed-span': records
      .filter(({ start, end, own, ...record }) => {
        if (record.year !== year || start === null || end === null || own === null || end < start) return false
        return own > lasts(start, end)
      })
      .map(at),
    'record-without-year': records.filter((record) => undated(record) && isStaff(dataset, year, record.person)).map(at),
    'other-year': otherYears(records, dataset, year),
  }
}

const lacksHours = ({ accepted, seconds }: NaiveRecord) => accepted && seconds === null

/** Classes by their names, with how many people attended them. */
function classesWithout(records: readonly NaiveRecord[], classes: Dataset['classes']): string[] {
  return [...new Set(records.map(({ classIndex }) => classIndex))].map((one) => {
    const people = new Set(records.filter(({ classIndex }) => classIndex === one).map(({ person }) => person))
    return `${classes[one]!.name} × ${people.size}`
  })
}

/** Counts, but nobody can say in which year; attendance has the year of its class, which is told there. */
const undated = ({ person, source, year, state }: NaiveRecord) =>
  person >= 0 && source !== 'class' && year === null && state === StudyState.accepted

const before = (end: number | null, start: number | null) => end !== null && start !== null && end < start

function otherYears(records: readonly NaiveRecord[], dataset: Dataset, year: number): string[] {
  const { studies, sheets } = dataset
  const counts: Record<string, number> = {}
  for (const record of records) {
    if (
      undated(record) ||
      record.person < 0 ||
      !isStaff(dataset, year, record.person) ||
      record.year === year ||
      (record.year === null && record.state === StudyState.unreadable) ||
      (record.source === 'class' && record.classIndex < 0)
    )
      continue
    const key = `${sheets[studies.sheet[record.index]!]!.kind} ${record.year ?? 0}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return Object.entries(counts).map(([key, count]) => `${key} × ${count}`)
}

/** Trainings with an hour of the day that take somebody's whole time: whoever has an earlier one that is not over yet. */
export function naiveOverlaps(dataset: Dataset, year: number): readonly number[] {
  const spans = naiveCounting(dataset, year).counting.filter(
    ({ source, start, end }) =>
      ['class', 'external', 'overseas'].includes(source) && start !== null && end !== null && end > start,
  )
  return spans
    .filter((record) =>
      spans.some(
        (one) =>
          one.person === record.person &&
          (one.start! < record.start! || (one.start === record.start && one.index < record.index)) &&
          one.end! > record.start!,
      ),
    )
    .map(({ index }) => rowKey(dataset, index))
}

const rowKey = ({ studies }: Dataset, index: number) => studies.sheet[index]! * 10_000 + studies.row[index]!

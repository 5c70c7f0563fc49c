import type { Dataset } from '../records/dataset'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import type { JudgedStudies } from './standing'

/** Hours of every person, by index in `Dataset.people`, whole seconds. */
export interface HoursSums {
  readonly bySource: Readonly<Record<StudySource, Float64Array>>
  readonly total: Float64Array
  readonly effective: Float64Array
  /** `total` or `effective`, as 统计口径 says. */
  readonly counted: Float64Array
  readonly longestSingle: Int32Array
}

/** Adds up what counts of the year of which the records were judged (domain.md §4). */
export function sumHours({ people, policy, studies }: Dataset, { standing, classSeconds }: JudgedStudies): HoursSums {
  const count = people.length
  // A row holds up to a year (31.6 million seconds), so sums outgrow 32 bits where rows are many; doubles stay exact.
  const columns = STUDY_SOURCES.map(() => new Float64Array(count))
  const longestSingle = new Int32Array(count)
  const single = Uint8Array.from(STUDY_SOURCES, (source) => (policy.singleSources.includes(source) ? 1 : 0))
  const { count: records, source, person, seconds, trainingClass } = studies
  for (let record = 0; record < records; record++) {
    if (standing[record] !== 0) continue
    const who = person[record]!
    const from = source[record]!
    const own = seconds[record]!
    const given = own < 0 ? classSeconds[trainingClass[record]!]! : own
    columns[from]![who]! += given
    if (single[from] === 1 && given > longestSingle[who]!) longestSingle[who] = given
  }
  const total = new Float64Array(count)
  const effective = new Float64Array(count)
  STUDY_SOURCES.forEach((name, index) => {
    const cap = policy.caps[name] ?? Number.POSITIVE_INFINITY
    const column = columns[index]!
    for (let who = 0; who < count; who++) {
      total[who]! += column[who]!
      effective[who]! += Math.min(column[who]!, cap)
    }
  })
  return {
    bySource: Object.fromEntries(STUDY_SOURCES.map((name, index) => [name, columns[index]!])) as Record<
      StudySource,
      Float64Array
    >,
    total,
    effective,
    counted: policy.measure === 'effective' ? effective : total,
    longestSingle,
  }
}

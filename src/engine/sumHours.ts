import type { Dataset } from '../records/dataset'
import { capsSubjects } from '../records/requirement'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { capOf, emptyCaps } from './caps'
import type { JudgedStudies } from './standing'
import { subjectsOf } from './subjectHours'

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
export function sumHours(dataset: Dataset, { standing, classSeconds }: JudgedStudies): HoursSums {
  const { people, policy, studies } = dataset
  const count = people.length
  // A row holds up to a year (31.6 million seconds), so sums outgrow 32 bits where rows are many; doubles stay exact.
  const columns = STUDY_SOURCES.map(() => new Float64Array(count))
  const longestSingle = new Int32Array(count)
  const single = STUDY_SOURCES.map((source) => policy.singleSources.includes(source))
  const effective = new Float64Array(count)
  // Caps of sources alone cut the sum whatever the order of the rows; with those of subjects each row is asked.
  const fill = capsSubjects(policy) ? emptyCaps(policy, people) : null
  const subjectOf = fill === null ? null : subjectsOf(dataset)
  const { count: records, source, person, seconds, trainingClass } = studies
  for (let record = 0; record < records; record++) {
    if (standing[record] !== 0) continue
    const who = person[record]!
    const from = source[record]!
    const own = seconds[record]!
    const given = own < 0 ? classSeconds[trainingClass[record]!]! : own
    columns[from]![who]! += given
    if (fill !== null) effective[who]! += fill(who, from, subjectOf!(record), given)
    if (single[from] && given > longestSingle[who]!) longestSingle[who] = given
  }
  const total = new Float64Array(count)
  const hasGroupCaps = Object.keys(policy.groupCaps).length > 0
  STUDY_SOURCES.forEach((name, index) => {
    const column = columns[index]!
    for (let who = 0; who < count; who++) total[who]! += column[who]!
    if (fill !== null) return
    const ofAll = policy.caps[name] ?? Number.POSITIVE_INFINITY
    for (let who = 0; who < count; who++) {
      const cap = hasGroupCaps ? (capOf(policy, people[who]!, name) ?? Number.POSITIVE_INFINITY) : ofAll
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

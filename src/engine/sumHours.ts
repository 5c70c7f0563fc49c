import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
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
  const fill = capsSubjects(policy) ? emptyCaps(policy, people).fill : null
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
  for (let index = 0; index < columns.length; index++) {
    const [column, name] = [columns[index]!, STUDY_SOURCES[index]!]
    addAll(total, column)
    if (fill !== null) continue
    if (Object.keys(policy.groupCaps).length === 0) addUpTo(effective, column, policy.caps[name])
    else
      for (let who = 0; who < count; who++) effective[who]! += capped(column[who]!, capOf(policy, people[who]!, name))
  }
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

/* Loops of their own, which the engine compiles once: within the loop over the sources they were compiled anew for each small institute. */

function addAll(sums: Float64Array, column: Float64Array): void {
  for (let who = 0; who < sums.length; who++) sums[who]! += column[who]!
}

function addUpTo(sums: Float64Array, column: Float64Array, cap: Seconds | null): void {
  for (let who = 0; who < sums.length; who++) sums[who]! += capped(column[who]!, cap)
}

function capped(seconds: Seconds, cap: Seconds | null): Seconds {
  return cap !== null && cap < seconds ? cap : seconds
}

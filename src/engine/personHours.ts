import type { Dataset } from '../records/dataset'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { personFigure } from './personFigure'
import type { JudgedStudies } from './standing'
import type { PeopleHours } from './statistics'
import { holdsLeavers, isHiredWithin, leftWithin, outsideYear } from './yearStaff'

/** The hours of every person in a year (domain.md §4): one pass over the records, one over the people. */
export function personHours(dataset: Dataset, year: number, judged: JudgedStudies): PeopleHours {
  const { people, policy, studies } = dataset
  const count = people.length
  // A row holds up to a year (31.6 million seconds), so sums outgrow 32 bits where rows are many; doubles stay exact.
  const columns = STUDY_SOURCES.map(() => new Float64Array(count))
  const longestSingle = new Int32Array(count)
  const single = Uint8Array.from(STUDY_SOURCES, (source) => (policy.singleSources.includes(source) ? 1 : 0))
  const { standing, classSeconds } = judged
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
  const counted = policy.measure === 'effective' ? effective : total
  const staff = people.flatMap((person, who) => (outsideYear(person, year) === null ? [who] : []))
  const newHire = flags(count, (who) => isHiredWithin(people[who]!, year))
  const left = flags(count, (who) => leftWithin(people[who]!, year))
  const holdsAll = holdsLeavers(policy)
  const isOfStaff = flags(count, (who) => outsideYear(people[who]!, year) === null)
  const hours = {
    count,
    bySource: Object.fromEntries(STUDY_SOURCES.map((name, index) => [name, columns[index]!])) as Record<
      StudySource,
      Float64Array
    >,
    total,
    effective,
    counted,
    longestSingle,
    staff,
    left,
    newHire,
    required: flags(
      count,
      (who) => people[who]!.required && isOfStaff[who] === 1 && newHire[who] === 0 && (holdsAll || left[who] === 0),
    ),
    reached: flags(count, (who) => counted[who]! >= policy.requiredSeconds),
    candidate: flags(
      count,
      (who) => counted[who]! >= policy.requiredSeconds && longestSingle[who]! > policy.singleSeconds,
    ),
  }
  return {
    ...hours,

    figure: (who, measure) => personFigure(dataset, judged, hours, who, measure),
  }
}

/** 1 where it holds of the person. */
function flags(count: number, holds: (who: number) => boolean): Uint8Array {
  const found = new Uint8Array(count)
  for (let who = 0; who < count; who++) if (holds(who)) found[who] = 1
  return found
}

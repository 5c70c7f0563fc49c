import type { Dataset } from '../records/dataset'
import { STUDY_SOURCES } from '../records/studyRecords'
import { SUBJECTS, type Subject } from '../records/subject'
import { COUNTS, type JudgedStudies } from './standing'

/** Index into `SUBJECTS` and one more of what a record that counts is of: its own 科目类别, else its class's; 0 where neither says. */
export function saidSubject({ studies, classes }: Dataset, record: number): number {
  const own = studies.subject[record]!
  if (own > 0) return own
  const { subject } = classes[studies.trainingClass[record]!] ?? { subject: null }
  return subject === null ? 0 : SUBJECTS.indexOf(subject) + 1
}

/**
 * Everybody's hours by subject, in seconds, after caps where 统计口径 counts so: the rows of a source fill its cap in their order. Hours
 * of which nobody says the subject go where 未注明科目 says.
 */
export function subjectHours(dataset: Dataset, judged: JudgedStudies): Readonly<Record<Subject, Float64Array>> {
  const { people, studies, policy } = dataset
  const hours = SUBJECTS.map(() => new Float64Array(people.length))
  const unnamed =
    policy.unnamedSubject === null || policy.unnamedSubject === 'neither' ? -1 : SUBJECTS.indexOf(policy.unnamedSubject)
  const isCapped = policy.measure === 'effective' && STUDY_SOURCES.some((source) => policy.caps[source] !== null)
  const room = isCapped
    ? STUDY_SOURCES.map((source) =>
        new Float64Array(people.length).fill(policy.caps[source] ?? Number.POSITIVE_INFINITY),
      )
    : null
  for (let record = 0; record < studies.count; record++) {
    if (judged.standing[record] !== COUNTS) continue
    const who = studies.person[record]!
    const given = judged.seconds(record)
    const left = room?.[studies.source[record]!]
    const counts = left ? Math.min(given, left[who]!) : given
    if (left) left[who]! -= counts
    const subject = saidSubject(dataset, record) - 1
    const of = subject < 0 ? unnamed : subject
    if (of >= 0) hours[of]![who]! += counts
  }
  return { general: hours[0]!, professional: hours[1]! }
}

import type { Dataset } from '../records/dataset'
import { STUDY_SOURCES } from '../records/studyRecords'
import { CATEGORIES, type Category, SUBJECTS } from '../records/subject'
import { emptyCaps, hasCaps } from './caps'
import { COUNTS, type JudgedStudies } from './standing'

/** Index into `SUBJECTS` and one more of what a record that counts is of: its own 科目类别, else its class's; 0 where neither says. */
export function saidSubject({ studies, classes }: Dataset, record: number): number {
  const own = studies.subject[record]!
  if (own > 0) return own
  const { subject } = classes[studies.trainingClass[record]!] ?? { subject: null }
  return subject === null ? 0 : SUBJECTS.indexOf(subject) + 1
}

/** The same, and where nobody says the subject what 未注明科目 says. */
export function countedSubject(dataset: Dataset, record: number): number {
  return saidSubject(dataset, record) || unnamedSubject(dataset)
}

function unnamedSubject({ policy: { unnamedSubject } }: Dataset): number {
  return unnamedSubject === null || unnamedSubject === 'neither' ? 0 : SUBJECTS.indexOf(unnamedSubject) + 1
}

/** `countedSubject` of many records. */
export function subjectsOf(dataset: Dataset): (record: number) => number {
  const { studies, classes } = dataset
  const unnamed = unnamedSubject(dataset)
  const ofClass = classes.map(({ subject }) => (subject === null ? 0 : SUBJECTS.indexOf(subject) + 1))
  const { subject, trainingClass } = studies
  return (record) => subject[record]! || ofClass[trainingClass[record]!] || unnamed
}

/** Everybody's hours by subject and by source, in seconds, after caps where 统计口径 counts so: rows fill the caps in their order. */
export function categoryHours(dataset: Dataset, judged: JudgedStudies): Readonly<Record<Category, Float64Array>> {
  const { people, studies, policy } = dataset
  const subjects = [null, ...SUBJECTS.map(() => new Float64Array(people.length))]
  const sources = STUDY_SOURCES.map(() => new Float64Array(people.length))
  const subjectOf = subjectsOf(dataset)
  const fill = policy.measure === 'effective' && hasCaps(policy) ? emptyCaps(policy, people).fill : null
  for (let record = 0; record < studies.count; record++) {
    if (judged.standing[record] !== COUNTS) continue
    const who = studies.person[record]!
    const source = studies.source[record]!
    const subject = subjectOf(record)
    const given = judged.seconds(record)
    const counts = fill === null ? given : fill(who, source, subject, given)
    sources[source]![who]! += counts
    const ofSubject = subjects[subject]!
    if (ofSubject !== null) ofSubject[who]! += counts
  }
  const columns = [...subjects.slice(1), ...sources]
  return Object.fromEntries(CATEGORIES.map((category, at) => [category, columns[at]!])) as Record<
    Category,
    Float64Array
  >
}

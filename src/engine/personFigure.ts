import { secondsOf } from '../records/amount'
import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { CATEGORIES, type Category, isSubject, SUBJECTS, type Subject } from '../records/subject'
import type { TrainingClass } from '../records/trainingClass'
import { capOf, emptyCaps, hasCaps } from './caps'
import { requirementOf } from './demands'
import { type Figure, figureOf, type Part } from './figure'
import { recordsOf } from './recordsOfPerson'
import { type JudgedStudies, STANDINGS } from './standing'
import type { PeopleHours, PersonMeasure } from './statistics'
import { withDays } from './studyDays'
import { countedSubject } from './subjectHours'

/** Hours of one person as a figure; its rows are looked up when somebody asks. */
export function personFigure(
  dataset: Dataset,
  judged: JudgedStudies,
  hours: Omit<PeopleHours, 'figure' | 'lacking' | 'came' | 'days' | 'ofYears' | 'perYear'>,
  person: number,
  measure: PersonMeasure,
): Figure {
  const { policy } = dataset
  const figure = (seconds: number, made: Figure['made']): Figure => figureOf({ unit: 'hours', seconds }, made)
  const of = (inner: PersonMeasure) => personFigure(dataset, judged, hours, person, inner)
  const records = (wanted: (source: StudySource) => boolean) => ({
    how: 'sum' as const,
    parts: () => personParts(dataset, judged, person).filter((part) => wanted(part.source)),
  })
  switch (measure) {
    case 'total':
      return figure(
        hours.total[person]!,
        records(() => true),
      )
    case 'effective':
      return figure(
        hours.effective[person]!,
        hasCaps(policy) ? { how: 'rule', rule: 'capped-hours', of: STUDY_SOURCES.map(of) } : records(() => true),
      )
    case 'counted':
      return of(policy.measure)
    case 'longestSingle':
      return figure(hours.longestSingle[person]!, {
        how: 'rule',
        rule: 'longest-single',
        // A getter, so that a table of everybody's longest trainings does not list everybody's records.
        get of() {
          return personParts(dataset, judged, person)
            .filter((part) => part.counts && policy.singleSources.includes(part.source))
            .map((part): Figure => figureOf(part.amount, { how: 'cell', place: part.place }))
        },
      })
    case 'missing':
      if (hours.required[person] === 0) return figure(0, { how: 'rule', rule: 'no-requirement', of: [] })
      return figure(Math.max(0, requirementOf(policy, dataset.people[person]!) - hours.counted[person]!), {
        how: 'rule',
        rule: 'missing-hours',
        of: [of('counted')],
      })
    default:
      return figure(
        hours.bySource[measure][person]!,
        records((source) => source === measure),
      )
  }
}

/** A study record of a person, with where its hours come from. */
export interface PersonPart extends Part {
  readonly source: StudySource
  /** As what its hours count; null where nobody says, and 未注明科目 says nothing either. */
  readonly subject: Subject | null
  /** The class of 培训班 that it was of. */
  readonly trainingClass?: TrainingClass
  /** What the row says itself, and not its class. */
  readonly says: { readonly hours: boolean; readonly subject: boolean }
}

/** Every record of a person in the order read, whether it counts and why not, and what a cap takes of it: 我的档案 (domain.md §6). */
export function personParts(dataset: Dataset, judged: JudgedStudies, person: number): readonly PersonPart[] {
  const records = recordsOf(dataset, person)
  const parts = Array.from(records, (record) => studyPart(dataset, judged, record))
  const capped = withCaps(parts, dataset, person)
  return dataset.policy.orDays === null ? capped : withDays(dataset, capped, records)
}

/** The rows fill the caps of their source and subject in their order; what comes when one is full is taken away, of the last row a part. */
function withCaps(parts: readonly PersonPart[], { policy, people }: Dataset, person: number): readonly PersonPart[] {
  if (!hasCaps(policy)) return parts
  const { fill, isFull } = emptyCaps(policy, [people[person]!])
  return parts.map((part) => {
    if (!part.counts) return part
    const seconds = secondsOf(part.amount)
    const subject = part.subject === null ? 0 : SUBJECTS.indexOf(part.subject) + 1
    const counts = fill(0, STUDY_SOURCES.indexOf(part.source), subject, seconds)
    if (seconds <= counts) return part
    const of: readonly Category[] = part.subject === null ? [part.source] : [part.source, part.subject]
    return { ...part, capped: seconds - counts, cappedBy: of.filter((category) => isFull(0, category)) }
  })
}

/** A source or subject of which somebody has more hours than its cap lets count. */
export interface CappedCategory {
  readonly of: Category
  readonly came: Seconds
  readonly cap: Seconds
}

/** The sources and subjects of which a person has more than the cap; `parts` are all of the person's. */
export function cappedCategories(
  { policy, people }: Dataset,
  parts: readonly PersonPart[],
  person: number,
): readonly CappedCategory[] {
  return CATEGORIES.flatMap((of): CappedCategory[] => {
    const cap = capOf(policy, people[person]!, of)
    if (cap === null) return []
    const came = parts.reduce((sum, part) => sum + (part.counts && isOf(part, of) ? secondsOf(part.amount) : 0), 0)
    return came > cap ? [{ of, came, cap }] : []
  })
}

/** Whether a record is of a source or counts as of a subject. */
export function isOf({ source, subject }: PersonPart, category: Category): boolean {
  return isSubject(category) ? subject === category : source === category
}

export function studyPart(dataset: Dataset, judged: JudgedStudies, record: number): PersonPart {
  const { studies, sheets, classes, texts } = dataset
  const sheet = sheets[studies.sheet[record]!]!
  const trainingClass = classes[studies.trainingClass[record]!]
  const title = studies.title[record]!
  const standing = STANDINGS[judged.standing[record]!]!
  // Hours that the row does not give are those of its class.
  const { columnOf } = sheet
  const column =
    studies.seconds[record]! >= 0 ? columnOf.hours : trainingClass && (columnOf.className ?? columnOf.classCode)
  return {
    place: { file: sheet.file, sheet: sheet.sheet, row: studies.row[record]!, column: column ?? null },
    text: trainingClass?.name ?? (title < 0 ? '' : texts[title]!),
    amount: { unit: 'hours', seconds: Math.max(0, judged.seconds(record)) },
    counts: standing === 'counts',
    why: standing,
    source: STUDY_SOURCES[studies.source[record]!]!,
    subject: SUBJECTS[countedSubject(dataset, record) - 1] ?? null,
    ...(trainingClass ? { trainingClass } : {}),
    says: { hours: studies.seconds[record]! >= 0, subject: studies.subject[record]! > 0 },
  }
}

import { secondsOf } from '../records/amount'
import type { Dataset } from '../records/dataset'
import { DAY } from '../records/duration'
import type { Moment } from '../records/moment'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { type Figure, figureOf } from './figure'
import { type PersonPart, personParts } from './personFigure'
import { recordsOf } from './recordsOfPerson'
import type { Statistics } from './statistics'

/** A record as a certificate lists it. */
export interface CertifiedRecord {
  readonly part: PersonPart
  readonly hours: Figure
  /** What of it is in the total: after caps where 统计口径 counts so, 0 where it does not count. */
  readonly counted: Figure
  readonly start: Moment | null
  readonly end: Moment | null
  /** Whether it is of a class that stands as not held (未实施). */
  readonly isUnheld: boolean
}

/** What of a source is in the total. */
export interface CertifiedSource {
  readonly source: StudySource
  readonly records: number
  readonly counted: Figure
}

/** A person's year as it is certified (domain.md §6). */
export interface PersonCertificate {
  /** Records of which something is in the total, by source and then by their first day, those without one last. */
  readonly counting: readonly CertifiedRecord[]
  /** The other records of the year. */
  readonly others: readonly CertifiedRecord[]
  /** Records of other years, which are not of this archive. */
  readonly otherYears: number
  readonly sources: readonly CertifiedSource[]
  readonly total: Figure
}

/** What is certified of a person; the counted hours of its rows and of its sources add up to the total, to the second. */
export function personCertificate(dataset: Dataset, statistics: Statistics, person: number): PersonCertificate {
  const { studies, classes, policy } = dataset
  const records = recordsOf(dataset, person)
  const all = personParts(dataset, statistics.judged, person).map((part, index): CertifiedRecord => {
    const record = records[index]!
    const trainingClass = classes[studies.trainingClass[record]!]
    const taken = policy.measure === 'effective' ? (part.capped ?? 0) : 0
    const inTotal = part.counts ? secondsOf(part.amount) - taken : 0
    const made = { how: 'cell', place: part.place } as const
    return {
      part,
      hours: figureOf(part.amount, made),
      counted: figureOf({ unit: 'hours', seconds: inTotal }, made),
      start: given(studies.start[record]!) ?? trainingClass?.start ?? null,
      end: given(studies.end[record]!) ?? trainingClass?.end ?? null,
      isUnheld: trainingClass?.implemented === false,
    }
  })
  const ofYear = all.filter(({ part }) => part.why !== 'other-year')
  const bySource = (wanted: (record: CertifiedRecord) => boolean) =>
    STUDY_SOURCES.flatMap((source) => byDay(ofYear.filter((one) => one.part.source === source && wanted(one))))
  const counting = bySource(({ counted }) => secondsOf(counted.amount) > 0)
  return {
    counting,
    others: bySource(({ counted }) => secondsOf(counted.amount) === 0),
    otherYears: all.length - ofYear.length,
    sources: STUDY_SOURCES.flatMap((source): CertifiedSource[] => {
      const own = counting.filter(({ part }) => part.source === source)
      return own.length === 0 ? [] : [{ source, records: own.length, counted: sumOf(own) }]
    }),
    total: statistics.people.figure(person, 'counted'),
  }
}

/** The records of which something counts though they are not over on a day, and those of classes that are not held: nobody can stamp that. */
export function notYetDone({ counting }: PersonCertificate, now: Moment): NotYetDone {
  const today = Math.floor(now / DAY)
  const isAhead = ({ start, end }: CertifiedRecord) => Math.floor((end ?? start ?? now) / DAY) > today
  const titles = (records: readonly CertifiedRecord[]) => records.map(({ part }) => part.text)
  return {
    ahead: titles(counting.filter(isAhead)),
    unheld: titles(counting.filter((one) => one.isUnheld && !isAhead(one))),
  }
}

/** By title, as written. */
export interface NotYetDone {
  readonly ahead: readonly string[]
  readonly unheld: readonly string[]
}

/** Of one day in the order read. */
function byDay(records: readonly CertifiedRecord[]): readonly CertifiedRecord[] {
  const day = ({ start }: CertifiedRecord) => start ?? Number.MAX_VALUE
  return records.toSorted((a, b) => day(a) - day(b))
}

function given(moment: number): Moment | null {
  return Number.isNaN(moment) ? null : moment
}

function sumOf(records: readonly CertifiedRecord[]): Figure {
  const seconds = records.reduce((sum, { counted }) => sum + secondsOf(counted.amount), 0)
  return figureOf({ unit: 'hours', seconds }, { how: 'sum', parts: () => records.map(({ part }) => part) })
}

import { REVIEW_WORDS } from '../../input/cells/words'
import type { Seconds } from '../../records/duration'
import type { Moment } from '../../records/moment'
import { CLASS_SOURCE, STUDY_SOURCES, type StudySource, StudyState } from '../../records/studyRecords'
import type { Place } from '../../workbook/address'
import type { ComputedYear, OpenYear } from '../openYear'
import { textMatcher } from '../textMatcher'
import type { Proposal } from './proposal'
import { type StateColumn, setStates, whoOf } from './setStates'
import { tableAt, textAt } from './tables'

/** What 审核状态 may be picked by. */
export const REVIEW_STATES = ['all', 'pending', 'accepted', 'rejected'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** The manual's four filters of 外部学习审核: 培训人员, 培训名称, 年度, 审核状态. */
export interface ReviewFilter {
  /** Part of a name or 用户编号; '' for all. */
  readonly person: string
  readonly title: string
  /** null for every year. */
  readonly year: number | null
  readonly state: ReviewState
}

/** A record of external study. */
export interface ExternalRecord {
  /** In `Dataset.studies`. */
  readonly record: number
  readonly name: string
  readonly id: string
  readonly department: string
  readonly title: string
  readonly source: StudySource
  /** null where nothing says it. */
  readonly year: number | null
  readonly start: Moment | null
  readonly seconds: Seconds | null
  readonly state: StudyState
  readonly place: Place
}

/** The records of external study that the filters leave, in the order of their sheets. */
export function externalRecords(
  { dataset, grids, statistics }: ComputedYear,
  filter: ReviewFilter,
): readonly ExternalRecord[] {
  const { studies, people, texts, sheets } = dataset
  const isPerson = textMatcher(filter.person)
  const isTitle = textMatcher(filter.title)
  const found: ExternalRecord[] = []
  for (let record = 0; record < studies.count; record++) {
    const index = studies.sheet[record]!
    const { kind, file, sheet } = sheets[index]!
    if (kind !== 'external' || studies.source[record] === CLASS_SOURCE) continue
    const state = studies.state[record] as StudyState
    if (filter.state !== 'all' && state !== StudyState[filter.state]) continue
    const year = statistics.judged.year(record) || null
    if (filter.year !== null && year !== filter.year) continue
    const title = texts[studies.title[record]!] ?? ''
    if (!isTitle(title)) continue
    const row = studies.row[record]!
    const person = people[studies.person[record]!]
    const name = whoOf(dataset, record) || nameIn(record)
    if (!isPerson(name, person?.id ?? '')) continue
    const start = studies.start[record]!
    const seconds = studies.seconds[record]!
    found.push({
      record,
      name,
      id: person?.id ?? '',
      department: person?.department ?? '',
      title,
      source: STUDY_SOURCES[studies.source[record]!]!,
      year,
      start: Number.isFinite(start) ? (start as Moment) : null,
      seconds: seconds < 0 ? null : (seconds as Seconds),
      state,
      place: { file, sheet, row, column: null },
    })
  }
  return found

  /** As the row says, where nobody of the staff is meant. */
  function nameIn(record: number): string {
    const table = tableAt(dataset, grids, studies.sheet[record]!)
    return table ? textAt(table.grid, studies.row[record]!, table.source.columnOf.name ?? 1) : ''
  }
}

/** The years that records of external study are of, the latest first. */
export function externalYears(year: ComputedYear): readonly number[] {
  const all = externalRecords(year, { person: '', title: '', year: null, state: 'all' })
  return [...new Set(all.flatMap((one) => one.year ?? []))].sort((a, b) => b - a)
}

/** 审核通过 or 审核未通过, by 审核状态 of the rows. */
export function reviewExternal(
  opened: Pick<OpenYear, 'dataset' | 'grids'>,
  records: readonly number[],
  passed: boolean,
): Proposal {
  return setStates(opened, records, passed ? StudyState.accepted : StudyState.rejected, REVIEWED)
}

const REVIEWED: StateColumn<'external'> = {
  kind: 'external',
  key: 'review',
  heading: '审核状态',
  reads: () => REVIEW_WORDS,
  usual: (state) => (state === StudyState.accepted ? '通过' : state === StudyState.rejected ? '未通过' : '待审核'),
  blank: StudyState.pending,
}

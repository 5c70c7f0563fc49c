import { candidateCause } from '../engine/causes/candidateCause'
import { hoursCause, keptOfEntry, longestCause } from '../engine/causes/hoursCause'
import { personOfEntry } from '../engine/personOfEntry'
import type { CandidateCause, HoursCause } from '../records/cause'
import type { ReportingEntry } from '../records/reportingLog'
import type { ComputedYear } from './openYear'
import { reportingState } from './reportingState'

/** Somebody reported whose hours are others now, or the longest single training. */
export interface Drifted {
  readonly entry: ReportingEntry
  /** Index in `Dataset.people`; -1 for somebody who is no longer there. */
  readonly person: number
  /** Of the hours; `from` and `to` are one where they have not moved. */
  readonly cause: HoursCause
  /** Of the longest single training; null where it has not moved. */
  readonly longest: HoursCause | null
  /** Of whoever is no candidate any more though still on 人员; null for all others. */
  readonly candidate: CandidateCause | null
}

/** Whether the hours are others, and not the longest single training alone. */
export function hasMoved({ cause }: Drifted): boolean {
  return cause.from !== cause.to
}

/** Whose hours, longest single training or standing as a candidate have moved since they were reported, and why: of a finished year against those that are frozen. */
export function reportingDrift(year: Pick<ComputedYear, 'dataset' | 'statistics'>): readonly Drifted[] {
  const whoIs = personOfEntry(year.dataset.people)
  return reportingState(year).reported.flatMap((entry) => driftOf(entry, whoIs(entry), year) ?? [])
}

/** What has moved of the person that a row of the log is about; null where nothing has. */
export function driftOf(
  entry: ReportingEntry,
  person: number,
  { dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>,
): Drifted | null {
  const [now, longestNow] = [statistics.people.counted[person] ?? 0, statistics.people.longestSingle[person] ?? 0]
  const { seconds, longestSeconds } = entry
  // Rows of earlier versions need not hold it.
  const isLongestSame = longestSeconds === null || longestSeconds === longestNow
  const isCandidate = person < 0 || statistics.people.candidate[person] === 1
  if ((seconds ?? 0) === now && isLongestSame && isCandidate) return null
  const kept = keptOfEntry(entry)
  return {
    entry,
    person,
    cause: hoursCause(kept, dataset, statistics, person),
    longest: isLongestSame ? null : longestCause(longestSeconds, kept, dataset, statistics, person),
    candidate: isCandidate ? null : candidateCause(entry, dataset, statistics, person),
  }
}

import { secondsOf } from '../../records/amount'
import type { Seconds } from '../../records/duration'
import { type Finding, finding } from '../../records/finding'
import type { ReportingEntry } from '../../records/reportingLog'
import type { Place } from '../../workbook/address'
import { candidateCause } from '../causes/candidateCause'
import { hoursCause, keptOfEntry, longestCause } from '../causes/hoursCause'
import { verifyChain, verifySeal } from '../logChain'
import { type PersonPart, personParts } from '../personFigure'
import { replay } from '../replay'
import type { Check } from './check'

/** The log itself, and where the data has moved since somebody was reported (domain.md §5). */
export const reportingChecks: Check = function* (dataset, { year, backbone, people: hours, judged }) {
  const broken = verifyChain(dataset.log)
  yield* broken
  // A row that the chain misses is missed by the seal too, and told once.
  if (broken.length === 0) yield* verifySeal(dataset.log, dataset.logSeal)
  const entries = replay(dataset.log, year).reported
  for (const { person, id, name } of backbone.reported) {
    const entry = entries.find(({ personId, personName }) => personId === id && personName === name)
    const place = entry?.place ?? null
    if (person < 0 || hours.candidate[person] !== 1) {
      const cause = candidateCause(entry, dataset, { year, judged, people: hours }, person)
      yield finding('reported-no-candidate', place, { name, cause })
    }
    yield* longestMoved(entry, person, name)
    const reportedSeconds = entry?.seconds ?? 0
    const nowSeconds = person < 0 ? 0 : hours.counted[person]!
    if (reportedSeconds === nowSeconds) continue
    const cause = hoursCause(keptOfEntry(entry), dataset, { judged, people: hours }, person)
    const parts = person < 0 || cause.rows ? [] : personParts(dataset, judged, person)
    const perhaps = alike(parts, nowSeconds - reportedSeconds)
    yield finding('reported-drift', place, { name, reportedSeconds, nowSeconds, cause, perhaps })
  }

  function* longestMoved(entry: ReportingEntry | undefined, person: number, name: string): Generator<Finding> {
    const reportedSeconds = entry?.longestSeconds ?? null
    const nowSeconds = hours.longestSingle[person] ?? 0
    if (reportedSeconds === null || reportedSeconds === nowSeconds) return
    const cause = longestCause(reportedSeconds, keptOfEntry(entry), dataset, { judged, people: hours }, person)
    yield finding('reported-longest', entry!.place, { name, reportedSeconds, nowSeconds, cause })
  }
}

/**
 * The rows that may have moved somebody's hours by `seconds`, where the log kept none: a row that counts now and is all of what
 * came on top, or one that no longer counts and is all of what is missing.
 */
function alike(parts: readonly PersonPart[], seconds: Seconds): readonly Place[] {
  return parts
    .filter(({ amount, counts }) => counts === seconds > 0 && secondsOf(amount) === Math.abs(seconds))
    .map(({ place }) => place)
}

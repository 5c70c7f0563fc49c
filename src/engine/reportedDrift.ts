import type { Dataset } from '../records/dataset'
import type { ReportedChange, ReportedDrift } from '../records/reportedDrift'
import type { ReportingEntry } from '../records/reportingLog'
import { candidateCause } from './causes/candidateCause'
import { hoursCause, keptOfEntry, longestCause } from './causes/hoursCause'
import { cellOf } from './cellOf'
import { personOfEntry } from './personOfEntry'
import { replay } from './replay'
import type { Statistics } from './statistics'
import { leftWithin } from './yearStaff'

/** A reported person of whom the data no longer say what the log does, with the row of the log and who it means today. */
export interface MovedEntry extends ReportedDrift {
  readonly entry: ReportingEntry
  /** Index in `Dataset.people`; -1 for somebody who is no longer there. */
  readonly person: number
}

/**
 * Where the data have moved since people were reported (domain.md §5): the backbone table keeps printing what was reported. Somebody who was
 * reported before leaving and still is a candidate has not moved.
 */
export function reportedDrift(
  dataset: Dataset,
  statistics: Pick<Statistics, 'year' | 'people' | 'judged'>,
): readonly MovedEntry[] {
  const { people, log } = dataset
  const { year, people: hours } = statistics
  const whoIs = personOfEntry(people)
  return replay(log, year).reported.flatMap((entry) => {
    const person = whoIs(entry)
    const changes = [...changesOf(entry, person)]
    return changes.length === 0 ? [] : { entry, person, name: entry.personName, changes, place: entry.place }
  })

  function* changesOf(entry: ReportingEntry, person: number): Generator<ReportedChange> {
    const one = people[person]
    if (!one) {
      yield { what: 'gone' }
      return
    }
    const [seconds, longest] = [hours.counted[person]!, hours.longestSingle[person]!]
    const kept = keptOfEntry(entry)
    if (kept.seconds !== seconds)
      yield { what: 'hours', old: kept.seconds, now: seconds, cause: hoursCause(kept, dataset, statistics, person) }
    if (entry.longestSeconds !== null && entry.longestSeconds !== longest)
      yield {
        ...{ what: 'longest', old: entry.longestSeconds, now: longest },
        cause: longestCause(entry.longestSeconds, kept, dataset, statistics, person),
      }
    if (hours.candidate[person] !== 1)
      yield leftWithin(one, year)
        ? { what: 'left', place: cellOf(dataset, one.place, 'status') }
        : { what: 'no-candidate', cause: candidateCause(entry, dataset, statistics, person) }
    for (const field of ['name', 'department'] as const) {
      const old = field === 'name' ? entry.personName : entry.department
      if (one[field] !== old) yield { what: field, old, now: one[field], place: cellOf(dataset, one.place, field) }
    }
  }
}

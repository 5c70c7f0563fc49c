import type { Dataset } from '../records/dataset'
import type { ReportedChange, ReportedDrift } from '../records/reportedDrift'
import type { ReportingEntry } from '../records/reportingLog'
import { personOfEntry } from './personOfEntry'
import { replay } from './reporting'
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
  { people, log }: Pick<Dataset, 'people' | 'log'>,
  { year, people: hours }: Pick<Statistics, 'year' | 'people'>,
): readonly MovedEntry[] {
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
    if ((entry.seconds ?? 0) !== seconds) yield { what: 'hours', old: entry.seconds ?? 0, now: seconds }
    if (entry.longestSeconds !== null && entry.longestSeconds !== longest)
      yield { what: 'longest', old: entry.longestSeconds, now: longest }
    if (hours.candidate[person] !== 1) yield { what: leftWithin(one, year) ? 'left' : 'no-candidate' }
    if (one.name !== entry.personName) yield { what: 'name', old: entry.personName, now: one.name }
    if (one.department !== entry.department) yield { what: 'department', old: entry.department, now: one.department }
  }
}

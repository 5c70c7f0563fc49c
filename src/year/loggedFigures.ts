import { type Figure, figureOf } from '../engine/figure'
import { personOfEntry } from '../engine/personOfEntry'
import type { Statistics } from '../engine/statistics'
import type { Person } from '../records/person'
import type { ReportingEntry } from '../records/reportingLog'

/** The hours that a row of 上报记录 keeps of a person. */
export type LoggedMeasure = 'counted' | 'longestSingle'

/**
 * The hours that a row of 上报记录 keeps of a person, beside the same by today's data; null where the row keeps none. By the
 * data of the row's year: `statistics` of any other year tell nothing of them. `people`: today's staff.
 */
export function loggedFigures(
  people: readonly Person[],
): (entry: ReportingEntry, measure: LoggedMeasure, statistics: Statistics | null) => Figure | null {
  const whoIs = personOfEntry(people)
  return (entry, measure, statistics) => {
    const { place, time: at, check: code, year } = entry
    const seconds = measure === 'counted' ? entry.seconds : entry.longestSeconds
    if (seconds === null || place === null) return null
    const person = whoIs(entry)
    const now = statistics?.year === year && person >= 0 ? statistics.people.figure(person, measure) : null
    return figureOf({ unit: 'hours', seconds }, { how: 'stored', place, at, code, now })
  }
}

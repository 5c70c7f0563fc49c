import type { ReportingEntry } from '../records/reportingLog'
import { type Figure, figureOf } from './figure'
import type { Statistics } from './statistics'

/**
 * The hours that a row of 上报记录 keeps of a person, beside the same by today's data; null where the row keeps none. By the
 * data of the row's year: `statistics` of any other year tell nothing of them. `whoIs` is `personOfEntry`'s.
 */
export function loggedFigure(
  entry: ReportingEntry,
  measure: 'counted' | 'longestSingle',
  whoIs: (entry: ReportingEntry) => number,
  statistics: Statistics | null,
): Figure | null {
  const { place, time: at, check: code, year } = entry
  const seconds = measure === 'counted' ? entry.seconds : entry.longestSeconds
  if (seconds === null || place === null) return null
  const person = whoIs(entry)
  const now = statistics?.year === year && person >= 0 ? statistics.people.figure(person, measure) : null
  return figureOf({ unit: 'hours', seconds }, { how: 'stored', place, at, code, now })
}

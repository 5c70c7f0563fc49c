import { personKey } from '../records/personKey'
import type { ReportingEntry } from '../records/reportingLog'

/** Where a year's backbone reporting stands: the replay of its rows in 上报记录 (domain.md §5). */
export interface ReportingState {
  readonly status: 'open' | 'finished'
  /** The last 上报 row of everybody reported and not withdrawn since, in the order of reporting. */
  readonly reported: readonly ReportingEntry[]
  /** The row of 完成上报; null while open. */
  readonly finished: ReportingEntry | null
}

/** Today's state of a year from the log. */
export function replay(log: readonly ReportingEntry[], year: number): ReportingState {
  const reported = new Map<string, ReportingEntry>()
  let finished: ReportingEntry | null = null
  for (const entry of log) {
    if (entry.year !== year) continue
    if (entry.action === 'report') reported.set(entryKey(entry), entry)
    else if (entry.action === 'withdraw') reported.delete(entryKey(entry))
    else finished = entry.action === 'finish' ? entry : null
  }
  return { status: finished === null ? 'open' : 'finished', reported: [...reported.values()], finished }
}

/** Within the log a person is the same by what the rows say. */
export function entryKey({ personId, personName, department }: ReportingEntry): string {
  return personKey({ id: personId, name: personName, department })
}

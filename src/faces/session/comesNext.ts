import type { Statistics } from '../../engine/statistics'
import { errorsIn } from '../../records/findingCounts'
import type { Step } from '../../text/pane/shellWords'
import { STAMPED_NAMES, type StampedName } from '../../year/stampedSheets'
import type { Reading } from './state'

/** Something that is still to be done in the year. */
export type Next =
  | { readonly what: 'data' | 'year' | 'finish' | 'save-summary' | 'print' }
  | { readonly what: 'errors' | 'report'; readonly count: number }
  /** `again`: the table was written, and the data says otherwise by now. */
  | { readonly what: 'write'; readonly table: StampedName; readonly again: boolean }

/** All that is still to be done until the three tables can be stamped, in the order in which it is done (the manual's 三, 四, 五). */
export function comesNext(reading: Reading | null): readonly Next[] {
  if (!reading || reading.dataset.sheets.length === 0) return [{ what: 'data' }]
  const { statistics, findings, saved } = reading
  if (!statistics) return [{ what: 'year' }]
  const errors = errorsIn(findings)
  const { backbone, year } = statistics
  const unreported = unreportedOf(statistics)
  const isFinished = backbone.status === 'finished'
  const [execution, talents, summary] = STAMPED_NAMES.map((table) => toWrite(table, reading))
  const left: readonly Next[] = [
    ...(errors > 0 ? [{ what: 'errors', count: errors } as const] : []),
    ...execution!,
    ...(!isFinished && unreported > 0 ? [{ what: 'report', count: unreported } as const] : []),
    ...(isFinished ? [] : [{ what: 'finish' } as const]),
    ...talents!,
    ...(isFinished && saved.some((one) => one.year === year) ? [] : [{ what: 'save-summary' } as const]),
    ...summary!,
  ]
  return [...left, { what: 'print' }]
}

/** Where it is done. */
export function stepOf(next: Next): Step {
  switch (next.what) {
    case 'data':
    case 'year':
      return 'data'
    case 'errors':
      return 'checks'
    case 'report':
    case 'finish':
      return 'backbone'
    case 'write':
      return next.table
    case 'save-summary':
    case 'print':
      return 'summary'
  }
}

function toWrite(table: StampedName, { stamped }: Reading): readonly Next[] {
  const differences = stamped?.[table] ?? null
  return differences?.length === 0 ? [] : [{ what: 'write', table, again: differences !== null }]
}

function unreportedOf({ backbone }: Statistics): number {
  const reported = new Set(backbone.reported.map(({ person }) => person))
  return backbone.candidates.filter((person) => !reported.has(person)).length
}

import { errorsIn } from '../../records/findingCounts'
import { STAMPED_NAMES } from '../../year/stampedSheets'
import type { Reading } from './state'

/** What is to be done until the year is done, in its order (domain.md §5): nothing is stamped before the step before it. */
export type NextAct =
  | { readonly act: 'read' }
  /** `count` cells that are wrong. */
  | { readonly act: 'mend'; readonly count: number }
  /** So many candidates are not reported yet. */
  | { readonly act: 'report'; readonly count: number }
  | { readonly act: 'finish' }
  | { readonly act: 'save' }
  /** So many of the three tables are not in the workbook, or differ from the data. */
  | { readonly act: 'write'; readonly count: number }

/** The acts still to come, the next one first; none once the year is done, or where it has no figures. */
export function nextActs(reading: Reading | null): readonly NextAct[] {
  if (!reading || reading.dataset.sheets.length === 0) return [{ act: 'read' }]
  const { statistics, findings, stamped, saved } = reading
  const errors = errorsIn(findings)
  const acts: NextAct[] = errors > 0 ? [{ act: 'mend', count: errors }] : []
  if (!statistics || !stamped) return acts
  const { status, candidates, reported } = statistics.backbone
  if (status !== 'finished') {
    const known = new Set(reported.map(({ person }) => person))
    const count = candidates.filter((person) => !known.has(person)).length
    if (count > 0) acts.push({ act: 'report', count })
    acts.push({ act: 'finish' })
  }
  if (!saved.some(({ year }) => year === statistics.year)) acts.push({ act: 'save' })
  const tables = STAMPED_NAMES.filter((name) => stamped[name]?.length !== 0).length
  if (tables > 0) acts.push({ act: 'write', count: tables })
  return acts
}

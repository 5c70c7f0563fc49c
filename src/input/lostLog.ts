import { type Finding, finding } from '../records/finding'
import type { ReportingEntry } from '../records/reportingLog'
import type { SavedSummary } from '../records/savedSummary'
import type { Grid } from '../workbook/grid'
import { finalYear } from './ownSheets'

/**
 * Tells where the workbook proves that a year's reporting was finished while 上报记录 knows nothing of it, so that a sheet
 * deleted whole is missed: a summary is saved, and a stamped table no draft, only once 完成上报 is done (domain.md §5).
 */
export function lostLog(
  grids: readonly Grid[],
  log: readonly ReportingEntry[],
  summaries: readonly SavedSummary[],
): readonly Finding[] {
  const finished = new Set(log.filter(({ action }) => action === 'finish').map(({ year }) => year))
  const tables = grids.flatMap((grid) => finalYear(grid) ?? [])
  const lost = [...summaries, ...tables].filter(({ year }) => !finished.has(year))
  const [first] = lost
  if (!first) return []
  const years = [...new Set(lost.map(({ year }) => year))].sort((a, b) => a - b)
  return [finding('reporting-log-lost', first.place, { years })]
}

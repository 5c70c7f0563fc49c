import { type Basis, readBasisLines } from '../engine/basis'
import { figureCauses } from '../engine/causes/figureCauses'
import { hoursCause, keptOfEntry, longestCause } from '../engine/causes/hoursCause'
import { personOfEntry } from '../engine/personOfEntry'
import type { CausesUnknown, FigureCauses, HoursCause } from '../records/cause'
import type { ReportingEntry } from '../records/reportingLog'
import { basisCode, isLaterBasis } from '../state/basis'
import type { KeptCell } from './explainCell'
import { keptBasis, ownGrids } from './keptBasis'
import type { ComputedYear } from './openYear'
import { reportingState } from './reportingState'
import { savedSummary, summaryChanges } from './savedSummary'

/** Why the figures of the year's saved summary are others now, in their order; why that cannot be said; nothing of figures that stand. */
export function summaryCauses(year: ComputedYear): readonly FigureCauses[] | CausesUnknown {
  const figures = summaryChanges(year).map(({ figure }) => figure)
  if (figures.length === 0) return []
  const basis = basisOfSaved(year)
  if (typeof basis === 'string') return basis
  return figureCauses(figures, basis, year.dataset, year.statistics)
}

/**
 * Why what stands in a cell of 上报记录 or 年度总结列表 is another by the data of its year, which is `year`; null where nothing is.
 */
export function keptCellCauses(cell: KeptCell, year: ComputedYear): FigureCauses | HoursCause | CausesUnknown | null {
  if (cell.kind === 'summary-figure') {
    if (!summaryChanges(year).some(({ figure }) => figure === cell.name)) return null
    const causes = summaryCauses(year)
    return typeof causes === 'string' ? causes : causes.find(({ figure }) => figure === cell.name)!
  }
  if (cell.kind !== 'logged-hours') return null
  const drift = driftOf(cell.entry, personOfEntry(year.dataset.people)(cell.entry), year)
  if (cell.heading === 'longestSingle') return drift?.longest ?? null
  return drift && hasMoved(drift) ? drift.cause : null
}

/** What the year's saved summary was made from. */
function basisOfSaved(year: ComputedYear): Basis | CausesUnknown {
  const saved = savedSummary(year)
  if (!saved || saved.basis === '') return 'not-kept'
  if (isLaterBasis(ownGrids(year))) return 'later'
  const lines = keptBasis(year).filter((line) => line.year === saved.year)
  return basisCode(lines) === saved.basis ? (readBasisLines(lines) ?? 'changed') : 'changed'
}

/** Somebody reported whose hours are others now, or the longest single training. */
export interface Drifted {
  readonly entry: ReportingEntry
  /** Index in `Dataset.people`; -1 for somebody who is no longer there. */
  readonly person: number
  /** Of the hours; `from` and `to` are one where they have not moved. */
  readonly cause: HoursCause
  /** Of the longest single training; null where it has not moved. */
  readonly longest: HoursCause | null
}

/** Whether the hours are others, and not the longest single training alone. */
export function hasMoved({ cause }: Drifted): boolean {
  return cause.from !== cause.to
}

/** Whose hours or longest single training have moved since they were reported, and why: of a finished year against those that are frozen. */
export function reportingDrift(year: Pick<ComputedYear, 'dataset' | 'statistics'>): readonly Drifted[] {
  const whoIs = personOfEntry(year.dataset.people)
  return reportingState(year).reported.flatMap((entry) => driftOf(entry, whoIs(entry), year) ?? [])
}

function driftOf(
  entry: ReportingEntry,
  person: number,
  { dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>,
): Drifted | null {
  const [now, longestNow] = [statistics.people.counted[person] ?? 0, statistics.people.longestSingle[person] ?? 0]
  const { seconds, longestSeconds } = entry
  // Rows of earlier versions need not hold it.
  const isLongestSame = longestSeconds === null || longestSeconds === longestNow
  if ((seconds ?? 0) === now && isLongestSame) return null
  const kept = keptOfEntry(entry)
  return {
    entry,
    person,
    cause: hoursCause(kept, dataset, statistics, person),
    longest: isLongestSame ? null : longestCause(longestSeconds, kept, dataset, statistics, person),
  }
}

import { type Basis, readBasisLines } from '../engine/basis'
import { figureCauses } from '../engine/causes/figureCauses'
import { personOfEntry } from '../engine/personOfEntry'
import type { CausesUnknown, FigureCauses, HoursCause } from '../records/cause'
import { basisCode, isLaterBasis } from '../state/basis'
import type { KeptCell } from './explainCell'
import { keptBasis, ownGrids } from './keptBasis'
import type { ComputedYear } from './openYear'
import { driftOf, hasMoved } from './reportingDrift'
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

import { type Basis, readBasisLines } from '../engine/basis'
import { figureCauses } from '../engine/causes/figureCauses'
import { hoursCause, keptOfEntry } from '../engine/causes/hoursCause'
import { personOfEntry } from '../engine/personOfEntry'
import type { CausesUnknown, FigureCauses, HoursCause } from '../records/cause'
import type { ReportingEntry } from '../records/reportingLog'
import { basisCode, isLaterBasis } from '../state/basis'
import { keptBasis, ownGrids } from './keptBasis'
import type { ComputedYear } from './openYear'
import { reportingState } from './reportingState'
import { savedSummary, summaryChanges } from './savedSummary'

/** Why the figures of the year's saved summary are others now, in their order; why that cannot be said. */
export function summaryCauses(year: ComputedYear): readonly FigureCauses[] | CausesUnknown {
  const basis = basisOfSaved(year)
  if (typeof basis === 'string') return basis
  const figures = summaryChanges(year).map(({ figure }) => figure)
  return figureCauses(figures, basis, year.dataset, year.statistics)
}

/** What the year's saved summary was made from. */
function basisOfSaved(year: ComputedYear): Basis | CausesUnknown {
  const saved = savedSummary(year)
  if (!saved || saved.basis === '') return 'not-kept'
  if (isLaterBasis(ownGrids(year))) return 'later'
  const lines = keptBasis(year).filter((line) => line.year === saved.year)
  return basisCode(lines) === saved.basis ? (readBasisLines(lines) ?? 'changed') : 'changed'
}

/** Somebody reported whose hours are others now. */
export interface Drifted {
  readonly entry: ReportingEntry
  /** Index in `Dataset.people`; -1 for somebody who is no longer there. */
  readonly person: number
  readonly cause: HoursCause
}

/** Whose hours have moved since they were reported, and why: of a finished year against those that are frozen. */
export function reportingDrift({
  dataset,
  statistics,
}: Pick<ComputedYear, 'dataset' | 'statistics'>): readonly Drifted[] {
  const whoIs = personOfEntry(dataset.people)
  return reportingState({ dataset, statistics }).reported.flatMap((entry): Drifted[] => {
    const person = whoIs(entry)
    const now = person < 0 ? 0 : statistics.people.counted[person]!
    if ((entry.seconds ?? 0) === now) return []
    return [{ entry, person, cause: hoursCause(keptOfEntry(entry), dataset, statistics, person) }]
  })
}

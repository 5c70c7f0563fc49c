import { finding } from '../../records/finding'
import { doubtOf } from '../savedSummaries'
import type { Check } from './check'

/** Saved summaries that somebody changed by hand, or may have: one without a code, where it is not what its year's data gives. */
export const summaryChecks: Check = function* ({ summaries }, { year, summary }) {
  for (const saved of summaries) {
    const doubt = doubtOf(saved, saved.year === year ? summary : null)
    if (doubt) yield finding(doubt, saved.place, { year: saved.year })
  }
}

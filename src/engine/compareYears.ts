import type { Dataset } from '../records/dataset'
import type { Person } from '../records/person'
import { personKey } from '../records/personKey'
import { SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import type { Figure } from './figure'
import type { Statistics } from './statistics'

/** One year of one workbook, computed. */
export interface ComputedYear {
  readonly dataset: Dataset
  readonly statistics: Statistics
}

/** Two years side by side: every figure of the summary, and who became or ceased to be a backbone candidate. */
export interface YearComparison {
  readonly figures: readonly { readonly name: SummaryFigure; readonly before: Figure; readonly after: Figure }[]
  /** Candidates of the later year who were none in the earlier one, in the later year's order. */
  readonly became: readonly Person[]
  /** Candidates of the earlier year who are none in the later one, in the earlier year's order. */
  readonly ceased: readonly Person[]
}

/**
 * Compares two years. A person is the same by 用户编号, where that is missing by name and department (domain.md §3), since
 * the two years may stand in two workbooks.
 */
export function compareYears(before: ComputedYear, after: ComputedYear): YearComparison {
  return {
    figures: SUMMARY_FIGURES.map((name) => ({
      name,
      before: before.statistics.summary[name],
      after: after.statistics.summary[name],
    })),
    became: candidatesWithout(after, before),
    ceased: candidatesWithout(before, after),
  }
}

function candidatesWithout(year: ComputedYear, other: ComputedYear): readonly Person[] {
  const known = new Set(candidatesOf(other).map(personKey))
  return candidatesOf(year).filter((person) => !known.has(personKey(person)))
}

function candidatesOf({ dataset, statistics }: ComputedYear): readonly Person[] {
  return statistics.backbone.candidates.map((index) => dataset.people[index]!)
}

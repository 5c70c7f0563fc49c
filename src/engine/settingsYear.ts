import type { Dataset } from '../records/dataset'
import { WAN } from '../records/money'
import type { SavedSummary } from '../records/savedSummary'
import { chooseYear } from './chooseYear'

/*
 * A year's settings belong to that year. 设置 is of its 年度, else of the year that is computed unasked. Headcount, money, the
 * override and the texts of another year are those of its saved summary; without one they are not given.
 */

export function isOtherYear(dataset: Dataset, year: number): boolean {
  const own = chooseYear(dataset, null)
  return own !== null && own !== year
}

/** The last year that rows of a workbook may be of; what is later was mistyped. An earlier year looked back at leaves those of 设置 as they are. */
export function lastLikelyYear(dataset: Dataset, year: number): number {
  return Math.max(year, chooseYear(dataset, null) ?? year) + 1
}

/** The summary saved of a year that 设置 is not of; null where there is none. */
export function keptOfOtherYear(dataset: Dataset, year: number): SavedSummary | null {
  return dataset.summaries.find((saved) => saved.year === year) ?? null
}

/** The dataset with the policy of a year. Where each setting stands in 设置 stays: it is what a change is written to. */
export function datasetOfYear(dataset: Dataset, year: number): Dataset {
  if (!isOtherYear(dataset, year)) return dataset
  const kept = keptOfOtherYear(dataset, year)
  const { headcount = null, funding = null } = kept?.figures ?? {}
  return {
    ...dataset,
    policy: {
      ...dataset.policy,
      headcount,
      funding: funding === null ? null : Math.round(funding * WAN),
      personTimes: null,
      summaryName: kept?.name ?? '',
      experience: kept?.experience ?? '',
      overview: kept?.overview ?? '',
    },
  }
}

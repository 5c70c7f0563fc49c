import type { Dataset } from '../records/dataset'

/** The year of the statistics (domain.md §3): the user's choice, else 设置/年度, else the latest year with a class; null where none is to be had. */
export function chooseYear(dataset: Dataset, choice: number | null): number | null {
  if (choice !== null) return choice
  if (dataset.policy.year !== null) return dataset.policy.year
  let latest: number | null = null
  for (const { year } of dataset.classes) if (year !== null && (latest === null || year > latest)) latest = year
  return latest
}

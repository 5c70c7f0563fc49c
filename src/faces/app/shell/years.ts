import type { Reading } from '../../session/state'

/** The years that can be chosen, latest first: those of the classes, of the log, of 设置, and the one in view. */
export function yearsOf({ dataset, statistics, saved }: Reading): readonly number[] {
  const years = new Set<number>()
  for (const { year } of dataset.classes) if (year !== null) years.add(year)
  for (const { year } of dataset.log) years.add(year)
  for (const { year } of saved) years.add(year)
  if (dataset.policy.year !== null) years.add(dataset.policy.year)
  if (statistics) years.add(statistics.year)
  return [...years].sort((a, b) => b - a)
}

import * as rules from '../engine/compareYears'
import type { Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { Workbook } from '../workbook/workbook'
import { type ComputedYear, hasYear, openYear } from './openYear'

/** Which years are compared; null: as each workbook says, the earlier one of the same workbook the year before. */
export interface YearsAsked {
  readonly year: number | null
  readonly with: number | null
}

/** Two years side by side, and what each is of. */
export interface Compared extends rules.YearComparison {
  readonly before: ComputedYear
  readonly after: ComputedYear
}

/**
 * Compares a workbook's year with another year of it, or with another workbook's (`other`). Answers instead which of the two
 * has no year, or that both are one.
 */
export async function compareYears(
  book: Pick<Workbook, 'read'>,
  other: Pick<Workbook, 'read'> | null,
  asked: YearsAsked,
): Promise<Compared | 'after-has-no-year' | 'before-has-no-year' | 'same-year'> {
  const after = await openYear(book, { year: asked.year })
  if (!hasYear(after)) return 'after-has-no-year'
  const before = await openYear(other ?? book, {
    year: asked.with ?? (other === null ? after.statistics.year - 1 : null),
  })
  if (!hasYear(before)) return 'before-has-no-year'
  if (other === null && before.statistics.year === after.statistics.year) return 'same-year'
  return { before, after, ...rules.compareYears(before, after) }
}

/** A year in which nothing was held and nothing counts: most likely not the one that was meant. */
export function isEmptyYear({ execution, summary }: Statistics): boolean {
  const { amount } = summary.totalHours
  return execution.rows.length === 0 && amount?.unit === 'hours' && amount.seconds === 0
}

/** The years that have classes, in their order. */
export function classYears({ classes }: Dataset): readonly number[] {
  return [...new Set(classes.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
}

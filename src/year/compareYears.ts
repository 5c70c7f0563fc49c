import * as rules from '../engine/compareYears'
import { type Figure, figureOf } from '../engine/figure'
import { savedFigure } from '../engine/savedSummaries'
import type { Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { Finding } from '../records/finding'
import { ofEveryFigure, type SummaryFigure } from '../records/summaryFigures'
import type { Workbook } from '../workbook/workbook'
import { type ComputedYear, hasYear, type OpenYear, openYear } from './openYear'

export type { Change, DepartmentChange, FigureChange, PeopleComparison } from '../engine/compareYears'

/** Which years are compared; null: as each workbook says, the earlier one of the same workbook the year before. */
export interface YearsAsked {
  readonly year: number | null
  readonly with: number | null
}

/** The year that another is held beside. */
export type EarlierYear = {
  readonly year: number
  readonly summary: Readonly<Record<SummaryFigure, Figure>>
  readonly dataset: Dataset
  readonly findings: readonly Finding[]
} & (
  | { readonly computed: ComputedYear }
  /** The workbook has no data of the year: at most its summary in 年度总结列表 is known (`isKept`). */
  | { readonly computed: null; readonly isKept: boolean }
)

/** Two years side by side, and what each is of. */
export interface Compared {
  readonly before: EarlierYear
  readonly after: ComputedYear
  readonly figures: readonly rules.FigureChange[]
  /** null where of the earlier year at most its saved summary is known. */
  readonly people: rules.PeopleComparison | null
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
  const before = earlierYear(
    await openYear(other ?? book, {
      year: asked.with ?? (other === null ? after.statistics.year - 1 : null),
    }),
  )
  if (before === null) return 'before-has-no-year'
  if (other === null && before.year === after.statistics.year) return 'same-year'
  return compareWith(before, after)
}

/** Compares a year in view with an earlier one; reads nothing. */
export function compareWith(before: EarlierYear, after: ComputedYear): Compared {
  return {
    before,
    after,
    figures: rules.compareFigures(before.summary, after.statistics.summary),
    people: before.computed && rules.comparePeople(before.computed, after),
  }
}

/**
 * A workbook's year as one to hold another beside: by its data, or where the workbook holds none of that year by the summary that
 * 年度总结列表 keeps. null where it has no year.
 */
export function earlierYear(opened: OpenYear): EarlierYear | null {
  if (!hasYear(opened)) return null
  const { statistics, dataset, findings, saved } = opened
  const { year } = statistics
  if (!isEmptyYear(statistics)) return { year, summary: statistics.summary, computed: opened, dataset, findings }
  const kept = saved.find((one) => one.year === year)
  // Of a year that is nowhere nothing is known: it had no figures of 0.
  const summary = ofEveryFigure((name) => (kept ? savedFigure(kept, name, null) : figureOf(null, { how: 'absent' })))
  return { year, summary, computed: null, isKept: kept !== undefined, dataset, findings }
}

/** The years that a workbook knows of, latest first: those of its classes and of the summaries that it keeps. */
export function knownYears({ dataset, saved }: Pick<OpenYear, 'dataset' | 'saved'>): readonly number[] {
  return [...new Set([...classYears(dataset), ...saved.map(({ year }) => year)])].sort((a, b) => b - a)
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

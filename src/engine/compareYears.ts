import type { Dataset } from '../records/dataset'
import type { Person } from '../records/person'
import { personKey } from '../records/personKey'
import { shownNumber } from '../records/rounding'
import { SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import { type Figure, figureOf } from './figure'
import { amountOf } from './savedSummaries'
import type { AnnualSummary, DepartmentRow, Statistics } from './statistics'

/** One year of one workbook, computed. */
export interface ComputedYear {
  readonly dataset: Dataset
  readonly statistics: Statistics
}

/** A figure in two years. */
export interface FigureChange {
  readonly name: SummaryFigure
  readonly before: Figure
  readonly after: Figure
  /** null where one of the years has no value. */
  readonly change: Change | null
}

/** By how much a figure moved, never below nought; a rate by points of a percent. */
export interface Change {
  readonly direction: 'more' | 'less' | 'same'
  readonly by: Figure
}

/** A department in two years, each with everything below it; null in a year that has none of that name. */
export interface DepartmentChange {
  readonly department: string
  /** As deep as it stands in the later year, else in the earlier one; 0 at the top. */
  readonly depth: number
  readonly before: DepartmentRow | null
  readonly after: DepartmentRow | null
}

/** Two years of which all is known: departments, and who became or ceased to be a backbone candidate. */
export interface PeopleComparison {
  /** In the later year's order, then those that only the earlier year has. */
  readonly departments: readonly DepartmentChange[]
  /** Candidates of the later year who were none in the earlier one, in the later year's order. */
  readonly became: readonly Person[]
  /** Candidates of the earlier year who are none in the later one, in the earlier year's order. */
  readonly ceased: readonly Person[]
}

/** Every figure of the summary in two years, in the order of the list of years. */
export function compareFigures(
  before: Pick<AnnualSummary, SummaryFigure>,
  after: Pick<AnnualSummary, SummaryFigure>,
): readonly FigureChange[] {
  return SUMMARY_FIGURES.map((name) => ({
    name,
    before: before[name],
    after: after[name],
    change: changeOf(before[name], after[name]),
  }))
}

/**
 * Compares departments and candidates. A person is the same by 用户编号, where that is missing by name and department
 * (domain.md §3), since the two years may stand in two workbooks; a department is by its name.
 */
export function comparePeople(before: ComputedYear, after: ComputedYear): PeopleComparison {
  return {
    departments: departmentsOf(before.statistics, after.statistics),
    became: candidatesWithout(after, before),
    ceased: candidatesWithout(before, after),
  }
}

/** The difference of what is shown of two figures, so that whoever subtracts them finds the same. */
function changeOf(before: Figure, after: Figure): Change | null {
  if (before.amount === null || after.amount === null) return null
  const [then, now] = [shownNumber(before.amount), shownNumber(after.amount)]
  if (then === null || now === null) return null
  const direction = now > then ? 'more' : now < then ? 'less' : 'same'
  const amount = amountOf(after.amount.unit, Math.abs(now - then))
  return { direction, by: figureOf(amount, { how: 'rule', rule: 'difference', of: [before, after] }) }
}

function departmentsOf(before: Statistics, after: Statistics): readonly DepartmentChange[] {
  const earlier = new Map(before.breakdown.byDepartment.map((row) => [row.department, row]))
  const later = new Set(after.breakdown.byDepartment.map(({ department }) => department))
  return [
    ...after.breakdown.byDepartment.map((row) => {
      const { department, depth } = row
      return { department, depth, before: earlier.get(department) ?? null, after: row }
    }),
    ...before.breakdown.byDepartment
      .filter(({ department }) => !later.has(department))
      .map((row) => ({ department: row.department, depth: row.depth, before: row, after: null })),
  ]
}

function candidatesWithout(year: ComputedYear, other: ComputedYear): readonly Person[] {
  const known = new Set(candidatesOf(other).map(personKey))
  return candidatesOf(year).filter((person) => !known.has(personKey(person)))
}

function candidatesOf({ dataset, statistics }: ComputedYear): readonly Person[] {
  return statistics.backbone.candidates.map((index) => dataset.people[index]!)
}

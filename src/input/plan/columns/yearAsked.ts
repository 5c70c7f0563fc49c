import { type Finding, finding } from '../../../records/finding'
import type { TrainingClass } from '../../../records/trainingClass'
import { saidMonths } from '../../evidence/saidMonths'
import type { UnderstoodSheet } from '../known/looked'

/** Years offered at most. */
const MOST_OFFERED = 2

/**
 * The findings, with the years that dates without one may be of where that is asked: those of the classes that have one, and those that
 * titles and names of sheets say; the latest first.
 */
export function withYears(
  findings: Finding[],
  understood: readonly UnderstoodSheet[],
  classes: readonly TrainingClass[],
): Finding[] {
  if (!findings.some(({ code }) => code === 'question-year')) return findings
  const said = understood.flatMap(({ grid, tables }) => [grid.sheet, ...tables.flatMap(({ titles }) => titles)])
  const years = new Set([...saidMonths(said).years, ...classes.flatMap(({ year }) => year ?? [])])
  const values = [...years]
    .sort((a, b) => b - a)
    .slice(0, MOST_OFFERED)
    .map(String)
  return findings.map((one) =>
    one.code === 'question-year' ? finding(one.code, one.place, { ...one.args, values }) : one,
  )
}

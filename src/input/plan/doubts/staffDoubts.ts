import type { Finding } from '../../../records/finding'
import type { Person } from '../../../records/person'
import type { Policy } from '../../../records/policy'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { newcomers } from './newcomers'
import { requirementHeads } from './requirementHeads'
import { staffTitles } from './staffTitles'
import { standings } from './standing'

/**
 * All questions about who of the lists of the staff counts, and owes which hours.
 *
 * @param year the workbook's; null asks nothing
 * @param asked what is asked already: of one column or sheet no more than once
 */
export function staffDoubts(
  tables: readonly ReadTable[],
  people: readonly Person[],
  year: number | null,
  policy: Pick<Policy, 'unit' | 'requiredSeconds' | 'groups'>,
  asked: readonly Finding[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns' | 'groups' | 'kind' | 'year'>,
): Finding[] {
  const first = [
    ...newcomers(tables, year, answered),
    ...requirementHeads(tables, year, policy, answered),
    ...staffTitles(tables, { people, year, unit: policy.unit }, asked, answered),
  ]
  return [...first, ...standings(tables, year, [...asked, ...first], answered)]
}

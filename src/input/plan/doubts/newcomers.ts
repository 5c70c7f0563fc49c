import type { Finding } from '../../../records/finding'
import type { Grid } from '../../../workbook/grid'
import { yearIn } from '../../evidence/yearOfCell'
import { compact } from '../../plainText'
import { saysOtherDate } from '../../vocabulary/columnHeads'
import type { SheetAnswers } from '../known/answers'
import { asker } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { unreadColumns } from '../known/unreadColumns'

/**
 * A question for every list of the staff without 入职时间 that has days of this year, or later, under a head that nobody knows (聘用时间, 合同
 * 起始日期): whoever came only then owes no hours. Days before the year say nothing of it and are asked of nobody.
 *
 * @param year the workbook's; null asks nothing
 */
export function newcomers(
  tables: readonly ReadTable[],
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns'>,
): Finding[] {
  if (year === null) return []
  return tables.flatMap(({ grid, reading }) => {
    if (reading.kind !== 'staff' || reading.found.has('hired')) return []
    const { columns } = answered(grid)
    return unreadColumns(grid, [reading])
      .filter(
        ({ number, heading, sample, holds }) =>
          !columns.has(number) &&
          !saysOtherDate(compact(heading)) &&
          sample.length > 0 &&
          sample.every((cell) => yearIn(cell) !== null) &&
          holds((cell) => (yearIn(cell) ?? 0) >= year),
      )
      .map(({ number, heading }) => asker(grid, reading)(number, heading, null, '入职时间'))
  })
}

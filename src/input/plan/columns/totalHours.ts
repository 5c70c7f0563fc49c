import { cellAt, type Grid } from '../../../workbook/grid'
import { amountOf } from '../../evidence/amount'
import { rowsAdded } from '../../evidence/partsOfHours'
import { isTotalHeading } from '../../layouts/matrix'
import type { Reading } from '../../reading'
import { isNoPartOfHours } from '../../vocabulary/columnHeads'
import type { Ask, Settled } from '../known/asking'
import { rowsOf, type UnreadColumn } from '../known/unreadColumns'
import { withColumn } from '../known/withColumn'

/**
 * 学时 in parts with their sum beside them (面授 | 自学 | 合计): where the sum is right in every row the hours are the sum's, where it is right in
 * most rows it is asked. A column of 合计 that no other column makes of the hours is left alone: it may be the person's total of the year.
 */
export function withTotalHours(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Settled {
  const hours = reading.found.get('hours')
  if (!hours || hours.fit === 'answer' || reading.presence !== null) return { reading, questions: [] }
  const numeric = unread.filter(({ sample }) => sample.length > 0 && sample.every(({ kind }) => kind === 'number'))
  const totals = numeric.filter(({ heading }) => isTotalHeading(heading))
  for (const total of totals) {
    const parts = numeric.filter((one) => one !== total && !isNoPartOfHours(one.heading))
    const { from, end } = rowsOf(grid, reading)
    for (const chosen of parts.length > 1 ? [parts, ...parts.map((one) => [one])] : [parts]) {
      if (chosen.length === 0) continue
      const numbers = [hours.number, ...chosen.map(({ number }) => number)]
      const { right, wrong } = rowsAdded(grid, from, end, numbers, total.number)
      if (right === 0 || right < wrong) continue
      if (wrong === 0) return { reading: withColumn(reading, 'hours', total.number, total.heading), questions: [] }
      return { reading, questions: [ask(total.number, total.heading, null, '学时')] }
    }
  }
  return { reading, questions: [] }
}

/** Columns of hours beside 学时 (线上学时 | 线下学时 | 学时) that are its parts: in every row they add up to it. */
export function areParts(grid: Grid, reading: Reading, columns: readonly UnreadColumn[]): boolean {
  const hours = reading.found.get('hours')
  if (!hours || columns.length < 2) return false
  const { from, end } = rowsOf(grid, reading)
  const { right, wrong } = rowsAdded(
    grid,
    from,
    end,
    columns.map(({ number }) => number),
    hours.number,
    statedAt,
  )
  return wrong === 0 && right > 0
}

/** The number that a cell states, with or without its unit; null for a blank one. */
function statedAt(grid: Grid, slot: number, number: number): number | null {
  const cell = cellAt(grid, slot, number)
  return cell.kind === 'empty' ? null : amountOf(cell)
}

import { cellAt, type Grid } from '../../workbook/grid'
import type { Reading } from '../header'
import { isTotalHeading } from '../layouts/matrix'
import { isNoPartOfHours } from '../vocabulary/columnHeads'
import type { Ask, Settled } from './asking'
import { rowsOf, type UnreadColumn } from './unreadColumns'
import { withColumn } from './withColumn'

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
    for (const chosen of parts.length > 1 ? [parts, ...parts.map((one) => [one])] : [parts]) {
      if (chosen.length === 0) continue
      const numbers = [hours.number, ...chosen.map(({ number }) => number)]
      const { right, wrong } = rowsAdded(grid, reading, numbers, total.number)
      if (right === 0 || right < wrong) continue
      if (wrong === 0) return { reading: withColumn(reading, 'hours', total.number, total.heading), questions: [] }
      return { reading, questions: [ask(total.number, total.heading, null, '学时')] }
    }
  }
  return { reading, questions: [] }
}

/** In how many rows the parts, of which a blank is none, add up to the total, and in how many not; rows of one part alone say nothing. */
function rowsAdded(
  grid: Grid,
  reading: Reading,
  parts: readonly number[],
  total: number,
): { readonly right: number; readonly wrong: number } {
  const { from, end } = rowsOf(grid, reading)
  let right = 0
  let wrong = 0
  for (let slot = from; slot < end; slot++) {
    const stated = cellAt(grid, slot, total)
    const values = parts.map((number) => cellAt(grid, slot, number))
    if (stated.kind !== 'number' || values.every(({ kind }) => kind !== 'number')) continue
    const added = values.reduce((sum, cell) => sum + (cell.kind === 'number' ? cell.value : 0), 0)
    const first = values[0]!
    if (Math.abs(added - stated.value) > 0.005) wrong++
    else if (first.kind !== 'number' || Math.abs(first.value - stated.value) > 0.005) right++
  }
  return { right, wrong }
}

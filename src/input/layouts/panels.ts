import type { HeadRow } from '../evidence/headRows'
import { meaningsOf } from '../evidence/meanings'

/**
 * The panels of a head: lists of people that stand side by side under the same words again (姓名 签字 姓名 签字). One head a panel;
 * the head itself where there is but one.
 */
export function panelsOf(head: HeadRow): readonly HeadRow[] {
  const names = head.cells.filter(({ own }) =>
    meaningsOf('attendance', own).some(({ column, fit }) => column.key === 'name' && fit !== 'part'),
  )
  const [first, second] = names
  if (!first || !second || names.some(({ own }) => own.key !== first.own.key)) return [head]
  const period = second.number - first.number
  const keyAt = new Map(head.cells.map(({ number, own }) => [number, own.key]))
  let lead = 0
  while (
    lead < period - 1 &&
    keyAt.has(first.number - lead - 1) &&
    keyAt.get(first.number - lead - 1) === keyAt.get(second.number - lead - 1)
  )
    lead++
  return names.map(({ number }, index) => {
    const from = number - lead
    const end = index + 1 < names.length ? names[index + 1]!.number - lead : from + period
    return { ...head, cells: head.cells.filter((cell) => cell.number >= from && cell.number < end) }
  })
}

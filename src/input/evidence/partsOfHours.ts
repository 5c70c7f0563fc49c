import { cellAt, type Grid } from '../../workbook/grid'
import { headingOf, unitOf } from '../heading'
import type { InputColumn, InputSheet } from '../inputSheet'
import { saysSumOfParts } from '../vocabulary/columnHeads'
import type { HeadCell, HeadRow } from './headRows'
import type { FoundColumn } from './matchColumns'
import { meaningsOf } from './meanings'

/**
 * Reads 合计 as the hours where a head of two rows divides them (学时 over 线上 | 线下 | 合计). Whether the sum is right, whoever asks about
 * columns looks (`plan/columns/totalHours.ts`). Changes `found`.
 */
export function withSumOfParts(sheet: InputSheet, head: HeadRow, found: Map<string, FoundColumn>): void {
  const column = (sheet.columns as readonly InputColumn[]).find(({ key }) => key === 'hours')
  const isRecord = sheet.kind === 'classes' ? found.has('name') : found.has('title') || found.has('className')
  if (!column || !isRecord) return
  const before = found.get('hours')
  const parts = head.cells.filter(({ above }) => above !== '' && meansHours(sheet, above))
  // Days and classes below 学时 are a matrix.
  if (parts.length < 3 || parts.some(({ own }) => /\d/.test(own.key))) return
  if (before && !parts.some(({ number }) => number === before.number)) return
  const [sum, other] = parts.filter(({ own }) => saysSumOfParts(own.key))
  if (!sum || other) return
  const { key, bracket } = headingOf(sum.above)
  const unit = unitOf('hours', { key, bracket: sum.own.bracket || bracket })
  if (unit === undefined) return
  found.set('hours', { column, number: sum.number, unit, again: null, heading: joinedText(sum), fit: 'whole' })
}

function meansHours({ kind }: InputSheet, above: string): boolean {
  return meaningsOf(kind, headingOf(above)).some(({ column, fit }) => column.key === 'hours' && fit !== 'part')
}

function joinedText({ above, text }: HeadCell): string {
  return text.includes('/') ? text : `${above}/${text}`
}

/**
 * In how many rows between two slots the parts, of which a blank is none, add up to the total, and in how many not; a row of which the first
 * part alone says the total proves nothing.
 */
export function rowsAdded(
  grid: Grid,
  from: number,
  end: number,
  parts: readonly number[],
  total: number,
  amount: (grid: Grid, slot: number, number: number) => number | null = numberAt,
): { readonly right: number; readonly wrong: number } {
  let right = 0
  let wrong = 0
  for (let slot = from; slot < end; slot++) {
    const stated = amount(grid, slot, total)
    if (stated === null) continue
    const values = parts.map((number) => amount(grid, slot, number))
    if (values.every((value) => value === null)) continue
    const added = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    if (Math.abs(added - stated) > 0.005) wrong++
    else if (values[0] === null || Math.abs(values[0]! - stated) > 0.005) right++
  }
  return { right, wrong }
}

function numberAt(grid: Grid, slot: number, number: number): number | null {
  const cell = cellAt(grid, slot, number)
  return cell.kind === 'number' ? cell.value : null
}

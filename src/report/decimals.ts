import type { Figure } from '../engine/figure'
import { figureValue } from './column'
import { fixedFormat } from './look'

/** 万元 have one decimal at least (domain.md §1). */
export const MONEY_DECIMALS = 1

/** The format of a stamped column of numbers: for all as many decimals as the one has that has most, and not fewer than `least`. */
export function columnFormat<Row>(rows: readonly Row[], figure: (row: Row) => Figure, least = 0): string {
  return fixedFormat(rows.reduce((most, row) => Math.max(most, decimalsOf(figureValue(figure(row)))), least))
}

function decimalsOf(value: ReturnType<typeof figureValue>): number {
  if (typeof value !== 'number') return 0
  const [, decimals = ''] = String(value).split('.')
  return decimals.length
}

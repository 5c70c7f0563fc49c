import type { Area } from '../../../../workbook/address'
import { CellKind, type Grid } from '../../../../workbook/grid'

/** What is selected, in figures, as the foot of Excel's window shows it. */
export interface RangeSummary {
  /** Filled cells. */
  readonly filled: number
  /** Those among them that hold numbers, not days or times, and their sum. */
  readonly numbers: number
  readonly sum: number
}

/** As many cells as are counted with every key; of more nothing is said. */
const MOST_CELLS = 500_000

/** The same of several rectangles; a cell in two of them counts twice, as Excel counts it. */
export function summaryOfAll(grid: Grid, areas: readonly Area[]): RangeSummary | null {
  let all: RangeSummary = { filled: 0, numbers: 0, sum: 0 }
  for (const area of areas) {
    const one = summaryOf(grid, area)
    if (!one) return null
    const sum = Number((all.sum + one.sum).toPrecision(15))
    all = { filled: all.filled + one.filled, numbers: all.numbers + one.numbers, sum }
  }
  return all
}

/** Counts and sums a selection; null where it is too large for that. */
export function summaryOf({ rows, columns }: Grid, area: Area): RangeSummary | null {
  const right = Math.min(area.right, columns.length)
  let filled = 0
  let numbers = 0
  let sum = 0
  let seen = 0
  for (let column = area.left; column <= right; column++) {
    const cells = columns[column - 1]
    if (!cells) continue
    seen += rows.length
    if (seen > MOST_CELLS) return null
    for (let slot = 0; slot < rows.length; slot++) {
      const row = rows[slot]!
      if (row < area.top || row > area.bottom) continue
      const kind = cells.kinds[slot] ?? CellKind.empty
      if (kind === CellKind.empty) continue
      filled++
      if (kind < CellKind.number || kind === CellKind.date || kind === CellKind.time) continue
      numbers++
      sum += cells.values[slot]!
    }
  }
  return { filled, numbers, sum: Number(sum.toPrecision(15)) }
}

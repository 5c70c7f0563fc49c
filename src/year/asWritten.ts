import { type Difference, verifyLayout } from '../report/verifyLayout'
import { type PrintedDifference, verifyPrinted } from '../report/verifyPrinted'
import type { Grid } from '../workbook/grid'
import type { Layout } from '../workbook/layout'
import type { PrintedSheet } from '../workbook/printedSheet'

/** How a sheet that was written earlier differs from a layout. */
export interface HeldAgainst {
  readonly layout: Layout
  readonly differences: readonly Difference[]
  /** What would print otherwise though the cells are the same; empty where that was not looked at. */
  readonly otherwise: readonly PrintedDifference[]
}

/**
 * Holds a sheet against the layouts that it may have been written in: the first that it is equal to, else the one that it differs
 * least from. `printed`: how it will print; null where only its cells count.
 */
export function asWritten(grid: Grid, layouts: Iterable<Layout>, printed: PrintedSheet | null): HeldAgainst | null {
  let nearest: HeldAgainst | null = null
  for (const layout of layouts) {
    const held = heldAgainst(grid, layout, printed)
    if (!nearest || distance(held) < distance(nearest)) nearest = held
    if (distance(held) === 0) break
  }
  return nearest
}

function heldAgainst(grid: Grid, layout: Layout, printed: PrintedSheet | null): HeldAgainst {
  const differences = verifyLayout(grid, layout)
  const sameRows = differences.every(({ kind }) => kind === 'cell')
  return { layout, differences, otherwise: printed ? verifyPrinted(printed, layout, sameRows) : [] }
}

/** Cells weigh more than any looks. */
const distance = ({ differences, otherwise }: HeldAgainst) => differences.length * 1e6 + otherwise.length

import type { Cell, Grid } from '../../../workbook/grid'

/** A cell that is another than in the grid before. */
export interface ChangedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** Cells changed in one go; `id` tells it from all others. */
export interface GridStep {
  readonly id: number
  readonly cells: readonly ChangedCell[]
}

/** What a grid was made from, and what was changed in it since, so that who holds that one need not be sent it again. */
export interface Derivation {
  readonly root: Grid
  readonly steps: readonly GridStep[]
}

const derivations = new WeakMap<Grid, Derivation>()
let lastId = 0

/** Remembers that a grid is another with these cells changed; answers it. */
export function derived(from: Grid, to: Grid, cells: readonly ChangedCell[]): Grid {
  const { root, steps } = derivations.get(from) ?? { root: from, steps: [] }
  derivations.set(to, { root, steps: [...steps, { id: ++lastId, cells }] })
  return to
}

export const derivationOf = (grid: Grid): Derivation | undefined => derivations.get(grid)

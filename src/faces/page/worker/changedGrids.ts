import type { Grid } from '../../../workbook/grid'
import { withCells } from '../../../workbook/gridChange'
import type { GridStep } from '../book/derivedGrids'

/** Grids of the worker as they are now, by the numbers of those that were read; each step is taken once. */
export function changedGrids() {
  let known = new Map<number, { readonly grid: Grid; readonly taken: readonly number[] }>()
  return {
    forget(): void {
      known = new Map()
    },
    /** The grid that was read under this number, with these steps taken. */
    grid(number: number, read: Grid, steps: readonly GridStep[]): Grid {
      const last = known.get(number)
      const goesOn = last?.taken.every((id, index) => steps[index]?.id === id) ? last : { grid: read, taken: [] }
      const grid = steps.slice(goesOn.taken.length).reduce((now, { cells }) => withCells(now, cells), goesOn.grid)
      known.set(number, { grid, taken: steps.map(({ id }) => id) })
      return grid
    },
  }
}

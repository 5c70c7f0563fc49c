import type { Grid } from '../../../../workbook/grid'
import type { LookCondition } from '../../../../workbook/lookCondition'
import { type RuledValues, ruledValues } from '../../../../workbook/ruledValues'
import { type Arranged, rowOf } from './arrange'

/** What conditional formats look at beside the cell: they are for rows of the file, and for all of these, in view or not. */
export interface Ruling {
  /** The row of the file that is shown there. */
  readonly rowOf: (shown: number) => number
  readonly valuesOf: (condition: LookCondition) => RuledValues
}

/** Of a sheet as its file has it, shown in this order. */
export function rulingOf(grid: Grid, arranged: Arranged | null): Ruling {
  const known = new Map<LookCondition, RuledValues>()
  return {
    rowOf: (shown) => rowOf(arranged, shown),
    valuesOf(condition) {
      const values = known.get(condition) ?? ruledValues(grid, condition.areas)
      known.set(condition, values)
      return values
    },
  }
}

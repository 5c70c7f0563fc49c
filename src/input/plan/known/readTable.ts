import type { Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'

/** A table that was read; its index is that of its records' `sheet`. */
export interface ReadTable {
  readonly grid: Grid
  readonly reading: Reading
}

import type { Cell } from '../../../../workbook/grid'

/** A cell on its way over the clipboard. */
export interface ClipCell {
  /** As it is shown. */
  readonly text: string
  /** What it holds, where that is known: copied here, or a table that says so; null for a text that anybody may have typed. */
  readonly cell: Cell | null
}

/** A rectangle of cells; all rows are as long as the first. */
export type Clip = readonly (readonly ClipCell[])[]

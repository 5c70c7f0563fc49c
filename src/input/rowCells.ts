import { CellKind, type Grid } from '../workbook/grid'
import { compact } from './plainText'

/** How many cells of a row hold anything, by its slot. */
export function filledIn({ columns }: Grid, slot: number): number {
  let filled = 0
  for (const column of columns) if (column?.kinds[slot]) filled++
  return filled
}

/** The texts of a row from left to right, without blanks around them. */
export function textsIn({ columns, texts }: Grid, slot: number): string[] {
  return columns.flatMap((column) =>
    column?.kinds[slot] === CellKind.text ? [texts[column.values[slot]!]!.trim()] : [],
  )
}

/** The first text of a row, without the blanks in it; '' for none. */
export function rowLabel(grid: Grid, slot: number): string {
  return compact(textsIn(grid, slot)[0] ?? '')
}

import { slotFrom } from '../../../../input/slots'
import type { SheetSource } from '../../../../records/dataset'
import { cellAt, type Grid } from '../../../../workbook/grid'

/** A column of a sheet by its heading; `number` from 1. */
export interface NamedColumn {
  readonly heading: string
  readonly number: number
}

/** The columns that are read, from left to right. */
export function columnsRead({ columns }: SheetSource): readonly NamedColumn[] {
  return Object.entries(columns)
    .map(([heading, number]) => ({ heading, number }))
    .sort((a, b) => a.number - b.number)
}

/** The columns of which something stands in the header row but nothing is read, from left to right. */
export function otherColumns(grid: Grid, { headerRow, columns }: SheetSource): readonly NamedColumn[] {
  const read = new Set(Object.values(columns))
  const slot = slotFrom(grid.rows, headerRow)
  if (grid.rows[slot] !== headerRow) return []
  return grid.columns.flatMap((column, index) => {
    const number = index + 1
    const cell = column && !read.has(number) ? cellAt(grid, slot, number) : null
    const heading = cell?.kind === 'text' ? cell.text.replace(/\s+/g, ' ').trim() : ''
    return heading === '' ? [] : [{ heading, number }]
  })
}

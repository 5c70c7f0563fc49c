import { CellKind, type Grid } from './grid'

/** One filled cell: row and column from 1; n number, s text, b boolean, e error. Dates are serials of the 1900 system. */
export type ListedCell = readonly [
  row: number,
  column: number,
  type: 'n' | 's' | 'b' | 'e',
  value: number | string | boolean,
]

/** All filled cells of a grid, row by row. */
export function listCells(grid: Grid): ListedCell[] {
  const list: ListedCell[] = []
  for (let slot = 0; slot < grid.rows.length; slot++)
    grid.columns.forEach((cells, index) => {
      const kind = cells?.kinds[slot] ?? CellKind.empty
      if (kind === CellKind.empty) return
      const value = cells!.values[slot]!
      const at = [grid.rows[slot]!, index + 1] as const
      if (kind === CellKind.text) list.push([...at, 's', grid.texts[value]!])
      else if (kind === CellKind.error) {
        // A formula without a result shows nothing.
        if (grid.texts[value] !== '') list.push([...at, 'e', grid.texts[value]!])
      } else if (kind === CellKind.boolean) list.push([...at, 'b', value !== 0])
      else list.push([...at, 'n', value])
    })
  return list
}

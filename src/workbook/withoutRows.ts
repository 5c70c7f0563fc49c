import type { Grid } from './grid'

/** The grid without some of its rows. */
export function withoutRows(grid: Grid, dropped: ReadonlySet<number>): Grid {
  const slots = Array.from(grid.rows.keys()).filter((slot) => !dropped.has(grid.rows[slot]!))
  return {
    ...grid,
    rows: Int32Array.from(slots, (slot) => grid.rows[slot]!),
    columns: grid.columns.map(
      (column) =>
        column && {
          kinds: Uint8Array.from(slots, (slot) => column.kinds[slot] ?? 0),
          values: Float64Array.from(slots, (slot) => column.values[slot] ?? 0),
        },
    ),
  }
}

import type { Cell, Grid } from '../workbook/grid'
import { cellAt } from '../workbook/grid'
import type { Layout } from '../workbook/layout'

/** A cell of a printed report that is not what the data gives now. Values as text; '' for an empty cell. Row and column from 1. */
export interface Difference {
  readonly row: number
  readonly column: number
  readonly report: string
  readonly data: string
}

/**
 * Holds a report that was written earlier against the same report laid out from today's data, cell by cell, in reading
 * order. Looks do not matter; rows past the end of either count as empty.
 */
export function verifyLayout(written: Grid, layout: Layout): readonly Difference[] {
  const slotOf = new Map<number, number>()
  for (const [slot, row] of written.rows.entries()) slotOf.set(row, slot)
  const differences: Difference[] = []
  const compareRow = (row: number, expected: readonly (string | number | boolean | null)[]) => {
    const slot = slotOf.get(row)
    slotOf.delete(row)
    const width = Math.max(expected.length, slot === undefined ? 0 : written.columns.length)
    for (let column = 1; column <= width; column++) {
      const data = shown(expected[column - 1] ?? null)
      const report = slot === undefined ? '' : cellText(cellAt(written, slot, column))
      if (report !== data) differences.push({ row, column, report, data })
    }
  }
  let row = 0
  for (const { cells } of layout.rows)
    compareRow(
      ++row,
      cells.map((cell) => cell?.value ?? null),
    )
  for (const left of [...slotOf.keys()].sort((a, b) => a - b)) compareRow(left, [])
  return differences
}

function cellText(cell: Cell): string {
  if (cell.kind === 'empty') return ''
  return shown('text' in cell ? cell.text : cell.value)
}

/** Numbers by their first 15 digits, which is all that a workbook keeps; line ends as one kind. */
function shown(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value.replace(/\r\n?/g, '\n')
}

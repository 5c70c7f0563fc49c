import { linesOf } from '../../src/report/measure'
import { columnPoints } from '../../src/report/paper'
import type { Layout } from '../../src/workbook/layout'

/** The heads of a sheet that take several lines, as they are broken. */
export function brokenHeads(layout: Layout): string[] {
  const merged = (row: number, column: number) =>
    layout.merges.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    )
  return [...layout.rows].flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (typeof cell?.value !== 'string' || merged(row + 1, column + 1)) return []
      const { font, fill } = cell.look
      if (font.name !== '黑体' && fill !== 'DDEBF7') return []
      const lines = linesOf(cell.value, columnPoints(layout.columnWidths[column]!), font.size)
      return lines.length > 1 ? [lines.join('/')] : []
    }),
  )
}

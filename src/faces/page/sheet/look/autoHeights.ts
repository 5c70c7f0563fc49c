import type { CellLook } from '../../../../workbook/cellLook'
import type { Grid } from '../../../../workbook/grid'
import { cellAt } from '../../../../workbook/grid'
import { slotOf } from '../../../../workbook/gridChange'
import type { SheetLook } from '../../../../workbook/sheetLook'
import { type Axis, sizeAt } from '../place/axis'
import { lineHeight, PIXELS } from '../place/sizes'
import { CELL_PADDING, faceOf } from './cellFace'
import { cellText } from './cellText'
import { linesIn, type TextWidth } from './textWidth'

/** Rows whose texts are measured; those behind are as high as one line. A long list has the heights in its file. */
const MOST_MEASURED = 5000

/** Answers how high a row is that the file leaves to the program: as its largest font, and as the lines of its wrapped texts. */
export function autoHeights(
  grid: Grid,
  { rows, looks, defaults }: Pick<SheetLook, 'rows' | 'looks' | 'defaults'>,
  lefts: Axis,
  widthOf: TextWidth,
): (row: number, kind: number) => number {
  const usual = Math.round(defaults.rowHeight * PIXELS)
  const { runStart, runs } = rows
  const kinds = Array.from(rows.height, (_, kind) => {
    let height = usual
    const wrapping: { readonly first: number; readonly last: number; readonly look: CellLook }[] = []
    for (let run = runStart[kind]!; run < runStart[kind + 1]!; run++) {
      const look = looks[runs[run * 3 + 2]!] ?? looks[0]!
      height = Math.max(height, lineHeight(look.font.size))
      if (look.wrap) wrapping.push({ first: runs[run * 3]!, last: runs[run * 3 + 1]!, look })
    }
    return { height, wrapping }
  })
  let measured = 0
  return (row, kind) => {
    const { height, wrapping } = kinds[kind]!
    const slot = wrapping.length > 0 && measured < MOST_MEASURED ? slotOf(grid, row) : -1
    if (slot < 0) return height
    measured++
    let most = height
    for (const { first, last, look } of wrapping)
      for (let column = first; column <= Math.min(last, grid.columns.length, lefts.length - 1); column++) {
        const cell = cellAt(grid, slot, column)
        if (cell.kind !== 'text' || isMerged(grid, row, column)) continue
        const room = sizeAt(lefts, column) - CELL_PADDING * 2
        const lines = linesIn(cellText(cell, look.numberFormat), room, faceOf(look).font, widthOf)
        most = Math.max(most, lines * lineHeight(look.font.size))
      }
    return most
  }
}

function isMerged({ merges }: Grid, row: number, column: number): boolean {
  return merges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right)
}

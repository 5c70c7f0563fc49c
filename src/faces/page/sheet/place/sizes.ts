import type { CellFont } from '../../../../workbook/cellLook'
import { columnLookAt, type RowLooks, type SheetLook } from '../../../../workbook/sheetLook'
import { type Axis, axisOf } from './axis'

/** CSS pixels of a point. */
export const PIXELS = 4 / 3

/** What columns are wide for which nothing is said: eight digits and a margin, up to the next eight pixels. */
const USUAL_DIGITS = 8
const MARGIN = 5
const STEP = 8
const TALLEST = 409 * PIXELS

/** Where columns stand: as wide as the file says, hidden ones not at all. */
export function columnAxis(look: Pick<SheetLook, 'columns' | 'defaults'>, font: CellFont, count: number): Axis {
  const digit = digitWidth(font)
  const usual =
    look.defaults.columnWidth === null
      ? Math.ceil((USUAL_DIGITS * digit + MARGIN) / STEP) * STEP
      : pixelsOf(look.defaults.columnWidth, digit)
  return axisOf(count, (column) => {
    const said = columnLookAt(look.columns, column)
    if (said?.hidden) return 0
    return said?.width == null ? usual : pixelsOf(said.width, digit)
  })
}

/** The width that a file says has the margin in it. */
const pixelsOf = (characters: number, digit: number) => Math.round(characters * digit)

/** Fonts whose digits are half as wide as a Chinese character is. */
const HALF_WIDE = /宋|仿|楷|黑|SimSun|NSimSun|FangSong|KaiTi|SimHei|MS Gothic|Mincho|Courier|Consolas/i

/** The width of a digit, which columns are measured by. */
export function digitWidth({ name, size }: Pick<CellFont, 'name' | 'size'>): number {
  const pixels = Math.round(size * PIXELS)
  return Math.max(1, HALF_WIDE.test(name) ? Math.round(pixels / 2) : Math.round(pixels * 0.48))
}

/** Where rows stand: as high as the file says, those that it leaves to the program by `heightOf`, hidden ones not at all. */
export function rowAxis(
  { rows, defaults }: Pick<SheetLook, 'rows' | 'defaults'>,
  count: number,
  heightOf: (row: number, kind: number) => number,
): Axis {
  const usual = defaults.rowsHidden ? 0 : Math.round(defaults.rowHeight * PIXELS)
  const known = knownHeights(rows)
  return axisOf(count, (row) => {
    const kind = rows.kindOf[row] ?? 0
    if (kind === 0) return usual
    const height = known[kind - 1]!
    return Number.isNaN(height) ? heightOf(row, kind - 1) : height
  })
}

function knownHeights({ height, hidden }: RowLooks): number[] {
  return Array.from(height, (points, kind) => (hidden[kind] ? 0 : Math.min(TALLEST, Math.round(points * PIXELS))))
}

/** Pixels of one line of a font, with what stands above and below it in a row. */
export function lineHeight(size: number): number {
  return Math.ceil(size * PIXELS * 1.3)
}

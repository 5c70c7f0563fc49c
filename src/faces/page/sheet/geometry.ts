import type { Area } from '../../../workbook/address'
import type { ViewedSheet } from '../book/viewedSheet'

/** All in CSS pixels. */
export const ROW_HEIGHT = 24
export const HEAD_HEIGHT = 24

const USUAL_WIDTH = 80
const NARROWEST = 24
const WIDEST = 420

/** Browsers draw no element higher than some 17 million pixels; higher sheets are scrolled faster than the hand. */
const HIGHEST = 8_000_000

/** What can be gone to beyond the last filled row and column, so that something can be added there. */
const ROWS_BEYOND = 20
const COLUMNS_BEYOND = 3
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** How large a sheet is on the screen, and where its columns stand. */
export interface Geometry {
  readonly rows: number
  readonly columns: number
  /** The left side of each column (from 0), without the heads of rows; one more for the right side of the last. */
  readonly lefts: Float64Array
  readonly rowHeadWidth: number
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** What the scroll bar is told. */
  readonly scrollHeight: number
  readonly scrollWidth: number
}

/** `box` is the room there is: heads and columns that would fill more than two thirds of it are not frozen. */
export function geometryOf(
  { grid, face }: ViewedSheet,
  box: { readonly width: number; readonly height: number },
): Geometry {
  const bottoms = grid.merges.reduce((most, { bottom }) => Math.max(most, bottom), 0)
  const rows = Math.min(MOST_ROWS, Math.max(grid.rows.at(-1) ?? 0, bottoms) + ROWS_BEYOND)
  const columns = Math.min(MOST_COLUMNS, Math.max(grid.columns.length, USED_COLUMNS) + COLUMNS_BEYOND)
  const lefts = new Float64Array(columns + 1)
  for (let column = 0; column < columns; column++)
    lefts[column + 1] = lefts[column]! + pixels(face.columnWidths[column] ?? null)
  const rowHeadWidth = 20 + String(rows).length * 8
  const fits = (part: number, whole: number) => part <= (whole * 2) / 3
  const frozen = {
    rows: fits(HEAD_HEIGHT + face.freeze.rows * ROW_HEIGHT, box.height) ? Math.min(face.freeze.rows, rows - 1) : 0,
    columns: fits(rowHeadWidth + (lefts[face.freeze.columns] ?? 0), box.width) ? face.freeze.columns : 0,
  }
  return {
    rows,
    columns,
    lefts,
    rowHeadWidth,
    frozen,
    scrollHeight: Math.min(HIGHEST, HEAD_HEIGHT + rows * ROW_HEIGHT),
    scrollWidth: rowHeadWidth + lefts[columns]!,
  }
}

const USED_COLUMNS = 8

function pixels(width: number | null): number {
  if (width === null) return USUAL_WIDTH
  return width === 0 ? 0 : Math.min(WIDEST, Math.max(NARROWEST, Math.round(width * 7 + 5)))
}

/** Pixels of the sheet above the first scrolled row in sight, for a place of the scroll bar. */
export function offsetOf({ rows, scrollHeight }: Geometry, scrollTop: number, height: number): number {
  const whole = HEAD_HEIGHT + rows * ROW_HEIGHT
  if (whole <= scrollHeight || scrollHeight <= height) return scrollTop
  return Math.round((scrollTop / (scrollHeight - height)) * (whole - height))
}

/** The place of the scroll bar for so many pixels above. */
export function scrollTopOf({ rows, scrollHeight }: Geometry, offset: number, height: number): number {
  const whole = HEAD_HEIGHT + rows * ROW_HEIGHT
  if (whole <= scrollHeight || scrollHeight <= height) return offset
  return (offset / (whole - height)) * (scrollHeight - height)
}

/** First and last row or column in sight, from 1. */
export interface Span {
  readonly first: number
  readonly last: number
}

export function rowsInSight({ rows, frozen }: Geometry, offset: number, height: number): Span {
  const first = frozen.rows + Math.floor(offset / ROW_HEIGHT) + 1
  const room = height - HEAD_HEIGHT - frozen.rows * ROW_HEIGHT
  return { first, last: Math.min(rows, first + Math.ceil(room / ROW_HEIGHT)) }
}

export function columnsInSight({ columns, lefts, frozen, rowHeadWidth }: Geometry, left: number, width: number): Span {
  const from = lefts[frozen.columns]! + left
  let first = frozen.columns
  while (first < columns - 1 && lefts[first + 1]! <= from) first++
  let last = first
  while (last < columns - 1 && lefts[last + 1]! < left + width - rowHeadWidth) last++
  return { first: first + 1, last: last + 1 }
}

/** The merged area that a cell lies in. */
export function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right)
}

import type { Area } from '../../../../workbook/address'
import type { ViewedSheet } from '../../book/viewedSheet'
import { type Axis, nearestShown, numberAt } from './axis'

/** All in CSS pixels. */
export const HEAD_HEIGHT = 24

/** Browsers draw no element higher than some 17 million pixels; higher sheets are scrolled faster than the hand. */
const HIGHEST = 8_000_000

/** What can be gone to beyond the last filled row and column, so that something can be added there. */
const ROWS_BEYOND = 20
const COLUMNS_BEYOND = 3
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384
const USED_COLUMNS = 8

/** How large a sheet is on the screen, and where its rows and columns stand. */
export interface Geometry {
  readonly rows: number
  readonly columns: number
  /** The upper side of each row (from 0), without the heads of columns; one more for the lower side of the last. */
  readonly tops: Axis
  /** The left side of each column (from 0), without the heads of rows; one more for the right side of the last. */
  readonly lefts: Axis
  readonly rowHeadWidth: number
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** What the scroll bar is told. */
  readonly scrollHeight: number
  readonly scrollWidth: number
}

/** How many rows and columns can be gone to. */
export function extentOf({ grid }: ViewedSheet): { readonly rows: number; readonly columns: number } {
  const { merges, rows, columns } = grid
  const bottom = merges.reduce((most, area) => Math.max(most, area.bottom), rows.at(-1) ?? 0)
  const right = merges.reduce((most, area) => Math.max(most, area.right), Math.max(columns.length, USED_COLUMNS))
  return {
    rows: Math.min(MOST_ROWS, bottom + ROWS_BEYOND),
    columns: Math.min(MOST_COLUMNS, right + COLUMNS_BEYOND),
  }
}

export function geometryOf(
  tops: Axis,
  lefts: Axis,
  freeze: { readonly rows: number; readonly columns: number },
  box: { readonly width: number; readonly height: number },
): Geometry {
  const rows = tops.length - 1
  const columns = lefts.length - 1
  const rowHeadWidth = 20 + String(rows).length * 8
  const fits = (part: number, whole: number) => part <= (whole * 2) / 3
  const frozenRows = Math.min(freeze.rows, rows - 1)
  const frozenColumns = Math.min(freeze.columns, columns - 1)
  return {
    rows,
    columns,
    tops,
    lefts,
    rowHeadWidth,
    frozen: {
      rows: fits(HEAD_HEIGHT + tops[frozenRows]!, box.height) ? frozenRows : 0,
      columns: fits(rowHeadWidth + lefts[frozenColumns]!, box.width) ? frozenColumns : 0,
    },
    scrollHeight: Math.min(HIGHEST, HEAD_HEIGHT + tops[rows]!),
    scrollWidth: rowHeadWidth + lefts[columns]!,
  }
}

const wholeHeight = ({ tops, rows }: Geometry) => HEAD_HEIGHT + tops[rows]!

/** Pixels of the sheet above the first scrolled row in sight, for a place of the scroll bar. */
export function offsetOf(geometry: Geometry, scrollTop: number, height: number): number {
  const { scrollHeight } = geometry
  const whole = wholeHeight(geometry)
  if (whole <= scrollHeight || scrollHeight <= height) return scrollTop
  return Math.round((scrollTop / (scrollHeight - height)) * (whole - height))
}

/** The place of the scroll bar for so many pixels above. */
export function scrollTopOf(geometry: Geometry, offset: number, height: number): number {
  const { scrollHeight } = geometry
  const whole = wholeHeight(geometry)
  if (whole <= scrollHeight || scrollHeight <= height) return offset
  return (offset / (whole - height)) * (scrollHeight - height)
}

/** First and last row or column in sight, from 1. */
export interface Span {
  readonly first: number
  readonly last: number
}

export function rowsInSight({ rows, tops, frozen }: Geometry, offset: number, height: number): Span {
  const from = tops[frozen.rows]! + offset
  const first = Math.max(frozen.rows + 1, numberAt(tops, from))
  return { first, last: Math.max(first, Math.min(rows, numberAt(tops, offset + height - HEAD_HEIGHT))) }
}

/** Columns are drawn some at a time, so that scrolling sideways does not draw every row anew for every column. */
const TOGETHER = 4

export function columnsInSight({ columns, lefts, frozen, rowHeadWidth }: Geometry, left: number, width: number): Span {
  const first = numberAt(lefts, lefts[frozen.columns]! + left)
  const last = numberAt(lefts, left + width - rowHeadWidth)
  return {
    first: Math.max(frozen.columns + 1, first - ((first - 1) % TOGETHER)),
    last: Math.min(columns, last - ((last - 1) % TOGETHER) + TOGETHER - 1),
  }
}

/** A place that a key leads to, or behind it in the same direction where rows and columns are hidden. */
export function shownPlace<Place extends { readonly row: number; readonly column: number }>(
  { tops, lefts }: Geometry,
  from: Place,
  to: Place,
): Place {
  return {
    ...to,
    row: nearestShown(tops, to.row, to.row < from.row ? -1 : 1),
    column: nearestShown(lefts, to.column, to.column < from.column ? -1 : 1),
  }
}

/** The merged area that a cell lies in. */
export function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right)
}

/** A cell with all that it is merged with. */
export function cellArea(
  merges: readonly Area[],
  { row, column }: { readonly row: number; readonly column: number },
): Area {
  return mergeAt(merges, row, column) ?? { top: row, bottom: row, left: column, right: column }
}

import type { Area } from '../../../../workbook/address'
import { numberAt } from './axis'
import { type Geometry, HEAD_HEIGHT } from './geometry'
import type { CellPlace } from './moves'

/** How a sheet lies in its window: how far it is scrolled, in CSS pixels of the sheet. */
export interface Scrolled {
  readonly left: number
  readonly offset: number
}

/** A rectangle of the window, in CSS pixels from its top left corner. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The upper side of a row, from 1, without the heads; of the row behind the last its lower side. */
const topOf = ({ tops }: Geometry, row: number) => tops[row - 1]!

/** The left side of a column in the window, or (`far`) its right side; what is scrolled goes no further than to what is frozen. */
function sideX({ lefts, rowHeadWidth, frozen }: Geometry, column: number, far: boolean, scrolled: number): number {
  const side = rowHeadWidth + lefts[far ? column : column - 1]!
  return column <= frozen.columns ? side : Math.max(rowHeadWidth + lefts[frozen.columns]!, side - scrolled)
}

function sideY(geometry: Geometry, row: number, far: boolean, offset: number): number {
  const side = HEAD_HEIGHT + topOf(geometry, far ? row + 1 : row)
  return row <= geometry.frozen.rows
    ? side
    : Math.max(HEAD_HEIGHT + topOf(geometry, geometry.frozen.rows + 1), side - offset)
}

/** Where an area lies in the window; null where nothing of it does, for all that it is no larger than `room`. */
export function rectOf(
  geometry: Geometry,
  { top, left, bottom, right }: Area,
  scrolled: Scrolled,
  room: { readonly width: number; readonly height: number },
): Rect | null {
  const last = { row: Math.min(bottom, geometry.rows), column: Math.min(right, geometry.columns) }
  if (top > last.row || left > last.column) return null
  const x = sideX(geometry, left, false, scrolled.left)
  const y = sideY(geometry, top, false, scrolled.offset)
  const width = sideX(geometry, last.column, true, scrolled.left) - x
  const height = sideY(geometry, last.row, true, scrolled.offset) - y
  if (width <= 0 || height <= 0 || x >= room.width || y >= room.height) return null
  // Far ends out of sight are cut, so that nobody draws a million pixels.
  return { left: x, top: y, width: Math.min(width, room.width - x + 8), height: Math.min(height, room.height - y + 8) }
}

/** The cell at a point of the window; beside the cells the nearest one. 0 for a head: of a row, a column, or the corner. */
export function placeAt(geometry: Geometry, x: number, y: number, scrolled: Scrolled): CellPlace {
  return { row: y < HEAD_HEIGHT ? 0 : rowAt(geometry, y, scrolled), column: columnAt(geometry, x, scrolled) }
}

function columnAt({ lefts, rowHeadWidth, frozen }: Geometry, x: number, { left }: Scrolled): number {
  const inside = x - rowHeadWidth
  if (inside < 0) return 0
  return numberAt(lefts, inside < lefts[frozen.columns]! ? inside : inside + left)
}

function rowAt({ tops, frozen }: Geometry, y: number, { offset }: Scrolled): number {
  const inside = y - HEAD_HEIGHT
  return numberAt(tops, inside < tops[frozen.rows]! ? inside : inside + offset)
}

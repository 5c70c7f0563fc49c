import { sizeAt } from './axis'
import { type Geometry, HEAD_HEIGHT, offsetOf, scrollTopOf } from './geometry'
import type { CellPlace } from './moves'

/** Scrolls a cell into sight, no farther than it must; into the middle where `middle` is asked for and it was out of sight. */
export function showCell(element: HTMLElement, geometry: Geometry, { row, column }: CellPlace, middle: boolean): void {
  const { tops, lefts, rowHeadWidth, frozen } = geometry
  const room = element.clientHeight - HEAD_HEIGHT - tops[frozen.rows]!
  if (row > frozen.rows) {
    const top = tops[row - 1]! - tops[frozen.rows]!
    const height = sizeAt(tops, row)
    const above = offsetOf(geometry, element.scrollTop, element.clientHeight)
    const isOut = top < above || top + height > above + room
    const wanted = middle ? top - room / 2 : top < above ? top : top + height - room
    if (isOut) element.scrollTop = scrollTopOf(geometry, Math.max(0, wanted), element.clientHeight)
  }
  if (column > frozen.columns) {
    const left = lefts[column - 1]! - lefts[frozen.columns]!
    const right = lefts[column]! - lefts[frozen.columns]!
    const width = element.clientWidth - rowHeadWidth - lefts[frozen.columns]!
    if (left < element.scrollLeft || right - left > width) element.scrollLeft = left
    else if (right > element.scrollLeft + width) element.scrollLeft = right - width
  }
}

import { sizeAt } from './axis'
import { type Geometry, HEAD_HEIGHT, offsetOf, scrollTopOf } from './geometry'
import type { CellPlace } from './moves'

/**
 * Brings a cell into sight that a key went to, as Excel does: a page further the whole view moves by a page, and who comes home to what is
 * frozen sees what lies next to it.
 */
export function showMoved(element: HTMLElement, geometry: Geometry, key: string, from: CellPlace, to: CellPlace): void {
  const { tops, frozen } = geometry
  const height = element.clientHeight
  const scrollTo = (offset: number) => {
    element.scrollTop = scrollTopOf(geometry, Math.max(0, offset), height)
  }
  if (to.row <= frozen.rows && from.row > frozen.rows) scrollTo(0)
  else if (key === 'PageUp' || key === 'PageDown')
    scrollTo(offsetOf(geometry, element.scrollTop, height) + tops[to.row - 1]! - tops[from.row - 1]!)
  if (to.column <= frozen.columns && from.column > frozen.columns) element.scrollLeft = 0
  showCell(element, geometry, to, false)
}

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

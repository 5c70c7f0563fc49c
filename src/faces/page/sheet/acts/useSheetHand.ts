import { type MouseEvent, type PointerEvent, useState } from 'react'
import type { Area } from '../../../../workbook/address'
import { type Geometry, mergeAt } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { placeAt, type Scrolled } from '../place/screen'
import {
  alsoSelected,
  extendedTo,
  holds,
  isWholeColumns,
  isWholeRows,
  type Selection,
  selected,
  selectedArea,
  selectedColumns,
  selectedRows,
} from '../place/selection'
import type { Selecting } from './useSelection'
import type { useSheetPointer } from './useSheetPointer'

/** The narrowest that a column is drawn to, in pixels; less hides nothing by accident. */
const NARROWEST = 16

/** The pointer on cells and heads: selecting by a press and a drag, with Shift from the active cell on; columns made wider. */
export function useSheetHand(
  geometry: Geometry,
  scrolled: Scrolled,
  merges: readonly Area[],
  selecting: Selecting,
  { pointOf, follow }: ReturnType<typeof useSheetPointer>,
  onWidth: (column: number, width: number) => void,
) {
  /** The cell under the pointer. */
  const [hovered, setHovered] = useState<CellPlace | null>(null)

  const anchored = (place: CellPlace): CellPlace => {
    const merge = mergeAt(merges, place.row, place.column)
    return merge ? { row: merge.top, column: merge.left } : place
  }

  /** Where the pointer is: on a cell, or on a head (0). */
  const under = (event: MouseEvent) => {
    const { x, y } = pointOf(event)
    return placeAt(geometry, x, y, scrolled)
  }

  function startOf(place: CellPlace, shift: boolean): Selection {
    const now = selecting.latest()
    if (place.row === 0 && place.column === 0)
      return {
        ...selectedArea({ top: 1, left: 1, bottom: geometry.rows, right: geometry.columns }),
        active: now.active,
      }
    if (place.row === 0)
      return selectedColumns(shift ? now.active.column : place.column, place.column, geometry, merges)
    if (place.column === 0) return selectedRows(shift ? now.active.row : place.row, place.row, geometry, merges)
    return shift ? extendedTo(now, place) : selected(anchored(place))
  }

  function press(event: PointerEvent): void {
    const place = under(event)
    const isInside = selecting.areas.some((area) => holds(area, place))
    // The other button opens a menu for what is selected; beside it, for what it is pressed on.
    if (event.button === 2 && (isInside || isOfSelectedHead(place))) return
    const adds = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.button === 0
    const own = startOf(place, event.shiftKey)
    const start = adds ? alsoSelected(selecting.latest(), own, merges) : own
    const { others } = start
    selecting.select(start)
    if (event.button !== 0) return
    const isColumns = place.row === 0 && place.column > 0
    const isRows = place.column === 0 && place.row > 0
    if (place.row === 0 && place.column === 0) return
    follow(event, {
      scrolls: isColumns ? 'right' : isRows ? 'down' : 'both',
      over({ row, column }) {
        const { anchor } = start
        if (isColumns) selecting.select({ ...selectedColumns(anchor.column, column, geometry, merges), others })
        else if (isRows) selecting.select({ ...selectedRows(anchor.row, row, geometry, merges), others })
        else selecting.select(extendedTo(start, { row, column }))
      },
    })
  }

  function isOfSelectedHead({ row, column }: CellPlace): boolean {
    return selecting.areas.some((area) => {
      if (row === 0) return isWholeColumns(area, geometry) && area.left <= column && column <= area.right
      return column === 0 && isWholeRows(area, geometry) && area.top <= row && row <= area.bottom
    })
  }

  return {
    press,
    under,
    hovered,
    /** Follows the pointer without a button: tells only of another cell. */
    hover(event: PointerEvent) {
      const place = under(event)
      if (place.row !== hovered?.row || place.column !== hovered.column) setHovered(place)
    },
    leave: () => setHovered(null),
    widen(event: PointerEvent, column: number) {
      if (event.button !== 0) return
      event.preventDefault()
      event.stopPropagation()
      const from = event.clientX
      const width = geometry.lefts[column]! - geometry.lefts[column - 1]!
      const move = (moved: globalThis.PointerEvent) =>
        onWidth(column, Math.max(NARROWEST, Math.round(width + moved.clientX - from)))
      const stop = () => {
        removeEventListener('pointermove', move)
        removeEventListener('pointerup', stop)
        removeEventListener('pointercancel', stop)
      }
      addEventListener('pointermove', move)
      addEventListener('pointerup', stop)
      addEventListener('pointercancel', stop)
    },
  }
}

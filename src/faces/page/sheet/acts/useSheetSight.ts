import type { RefObject } from 'react'
import type { Area } from '../../../../workbook/address'
import type { SheetLook } from '../../../../workbook/sheetLook'
import type { ViewedSheet } from '../../book/viewedSheet'
import type { TextWidth } from '../look/textWidth'
import { columnsInSight, type Geometry, offsetOf, rowsInSight, type Span } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { type Rect, rectOf, type Scrolled } from '../place/screen'
import { showCell } from '../place/showCell'
import { useGeometry } from './useGeometry'
import { useRoom } from './useRoom'

/** What of a sheet is in sight: how large it is, how far it is scrolled, and where its cells lie in the window. */
export interface SheetSight {
  readonly geometry: Geometry
  readonly widthOf: TextWidth
  readonly room: { readonly width: number; readonly height: number }
  readonly scroll: { readonly top: number; readonly left: number }
  readonly scrolled: Scrolled
  readonly rows: Span
  readonly columns: Span
  /** Where an area lies in the window; null where nothing of it does. */
  readonly inWindow: (area: Area) => Rect | null
  /** Brings a cell into sight, into the middle where that is asked for. */
  readonly show: (place: CellPlace, middle?: boolean) => void
}

/** The sheet as its scrolled element shows it; `widths` are those that the user has given its columns. */
export function useSheetSight(
  scroller: RefObject<HTMLDivElement | null>,
  viewed: ViewedSheet,
  look: SheetLook,
  widths: ReadonlyMap<number, number>,
): SheetSight {
  const { room, scroll } = useRoom(scroller)
  const { geometry, widthOf } = useGeometry(viewed, look, room, widths)
  const offset = offsetOf(geometry, scroll.top, room.height)
  const scrolled = { left: scroll.left, offset }
  return {
    geometry,
    widthOf,
    room,
    scroll,
    scrolled,
    rows: rowsInSight(geometry, offset, room.height),
    columns: columnsInSight(geometry, scroll.left, room.width),
    inWindow: (area) => rectOf(geometry, area, scrolled, room),
    show(place, middle = false) {
      if (scroller.current) showCell(scroller.current, geometry, place, middle)
    },
  }
}

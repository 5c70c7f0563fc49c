import { type PointerEvent, useState } from 'react'
import { type Area, areaName } from '../../../../workbook/address'
import type { ViewedSheet } from '../../book/viewedSheet'
import { usePage } from '../../pageContext'
import { type Filled, filled, filledFrom } from '../entry/fill'
import { MOST_CELLS } from '../entry/paste'
import { selectedArea, usedPart } from '../place/selection'
import type { Selecting } from './useSelection'
import type { Drag } from './useSheetPointer'
import type { SheetWriting } from './useSheetWriting'

/** Filling from the keys and with the handle. */
export function useFilling(
  viewed: ViewedSheet,
  selecting: Selecting,
  writing: SheetWriting,
  follow: (event: PointerEvent, drag: Drag) => void,
) {
  const { words } = usePage()
  const { fill, clipboard } = words.sheet
  /** What the handle is drawn over at the moment. */
  const [target, setTarget] = useState<Area | null>(null)

  function put(done: Filled | null): void {
    if (!done || done.writes.length === 0) return
    if (done.writes.length > MOST_CELLS) writing.say(clipboard.refused['too-many'], true)
    else writing.write(done.writes, { typed: fill.what, said: fill.filled(areaName(done.area)) })
  }

  return {
    target,
    /** Ctrl+D and Ctrl+R; of whole columns as far as the sheet is used. */
    fill(way: 'down' | 'right') {
      const { grid } = viewed
      if (selecting.areas.length > 1) {
        writing.say(fill.several, true)
        return
      }
      const area = usedPart(selecting.area, {
        lastRow: Math.max(grid.rows.at(-1) ?? 1, selecting.active.row),
        lastColumn: Math.max(grid.columns.length, selecting.active.column),
      })
      if (area) put(filledFrom(viewed, area, way))
    },
    drag(event: PointerEvent) {
      if (event.button !== 0) return
      event.preventDefault()
      event.stopPropagation()
      const source = selecting.area
      let area: Area = source
      let copies = event.ctrlKey
      const seeKeys = (key: globalThis.KeyboardEvent) => {
        copies = key.ctrlKey
      }
      addEventListener('keydown', seeKeys)
      addEventListener('keyup', seeKeys)
      follow(event, {
        scrolls: 'both',
        over({ row, column }) {
          area = drawnTo(source, row, column)
          setTarget(area)
        },
        end() {
          removeEventListener('keydown', seeKeys)
          removeEventListener('keyup', seeKeys)
          setTarget(null)
          if (area === source) return
          selecting.select(selectedArea(area))
          put(filled(viewed, source, area, copies ? 'copy' : 'series'))
        },
      })
    },
  }
}

/** The source and what the handle was drawn over: down or up, or sideways, whichever is farther. */
export function drawnTo(source: Area, row: number, column: number): Area {
  const down = row > source.bottom ? row - source.bottom : row < source.top ? row - source.top : 0
  const right = column > source.right ? column - source.right : column < source.left ? column - source.left : 0
  if (down === 0 && right === 0) return source
  return Math.abs(down) >= Math.abs(right)
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) }
}

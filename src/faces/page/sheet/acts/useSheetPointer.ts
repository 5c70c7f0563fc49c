import { type PointerEvent, type RefObject, useRef } from 'react'
import type { CellPlace } from '../place/moves'

/** What a drag goes over, and what it ends in. */
export interface Drag {
  /** The cell that the pointer is at; rows and columns from 1, for all that it is outside the window. */
  readonly over: (place: CellPlace) => void
  /** Which way it scrolls on beyond an edge. */
  readonly scrolls: 'both' | 'down' | 'right'
  readonly end?: () => void
}

/** How often a drag beyond an edge scrolls on, in milliseconds, and by how much, in pixels. */
const SCROLL_EVERY = 40
const SCROLL_BY = 48
const EDGE = 2

/**
 * Follows the pointer from its press to its release, wherever it goes, and scrolls at the edges. `placeOf` answers the cell at a
 * point of the scrolled element's window at this very moment.
 */
export function useSheetPointer(
  scroller: RefObject<HTMLDivElement | null>,
  placeOf: (x: number, y: number) => CellPlace,
) {
  const latest = useRef(placeOf)
  latest.current = placeOf

  /** Where an event is in the window. */
  function pointOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) {
    const { left, top } = scroller.current!.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  function follow(event: PointerEvent, drag: Drag): void {
    const element = scroller.current!
    const { pointerId } = event
    let at = pointOf(event)
    const tell = () => {
      const { row, column } = latest.current(at.x, at.y)
      drag.over({ row: Math.max(1, row), column: Math.max(1, column) })
    }
    const timer = setInterval(() => {
      const { clientWidth, clientHeight } = element
      const right = drag.scrolls === 'down' ? 0 : beyond(at.x, clientWidth)
      const down = drag.scrolls === 'right' ? 0 : beyond(at.y, clientHeight)
      if (right === 0 && down === 0) return
      element.scrollBy(right, down)
      tell()
    }, SCROLL_EVERY)
    const move = (moved: globalThis.PointerEvent) => {
      if (moved.pointerId !== pointerId) return
      at = pointOf(moved)
      tell()
    }
    const stop = (ended: globalThis.PointerEvent) => {
      if (ended.pointerId !== pointerId) return
      clearInterval(timer)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', stop)
      removeEventListener('pointercancel', stop)
      drag.end?.()
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', stop)
    addEventListener('pointercancel', stop)
  }

  return { pointOf, follow }
}

function beyond(at: number, room: number): number {
  return at > room - EDGE ? SCROLL_BY : at < EDGE ? -SCROLL_BY : 0
}

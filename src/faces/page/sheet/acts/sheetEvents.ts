import type { MouseEvent, PointerEvent } from 'react'
import type { useCellEditing } from './useCellEditing'
import type { useSheetHand } from './useSheetHand'
import type { useSheetKeys } from './useSheetKeys'
import type { useSheetMenu } from './useSheetMenu'
import type { useSheetPointer } from './useSheetPointer'

/** A field in the sheet has a hand of its own. */
const isOfField = (event: MouseEvent) => (event.target as Element).closest('input, textarea') !== null

/** Gives the open editor of a sheet the focus again. */
export const keepField = (sheet: Element) =>
  sheet.querySelector<HTMLElement>('[role="gridcell"] :is(input, textarea)')?.focus()

/** What the pointer's events on the sheet do; `widen` makes a column as wide as what it holds. */
export function sheetEvents({
  pointer,
  room,
  keys,
  hand,
  menu,
  editing,
  widen,
}: {
  readonly pointer: ReturnType<typeof useSheetPointer>
  readonly room: { readonly width: number; readonly height: number }
  readonly keys: Pick<ReturnType<typeof useSheetKeys>, 'engage'>
  readonly hand: ReturnType<typeof useSheetHand>
  readonly menu: Pick<ReturnType<typeof useSheetMenu>, 'open'>
  readonly editing: Pick<ReturnType<typeof useCellEditing>, 'begin' | 'finish'>
  readonly widen: (column: number) => void
}) {
  return {
    onPointerDown(event: PointerEvent) {
      // The scroll bars are the browser's.
      const { x, y } = pointer.pointOf(event)
      if (x >= room.width || y >= room.height || isOfField(event)) return
      // Before another cell is selected: what is typed belongs to the one that it was typed into.
      if (!editing.finish()) return
      keys.engage()
      hand.press(event)
    },
    onMouseDown(event: MouseEvent) {
      // What could not be taken over keeps the hand until it is put right or given up.
      const { x, y } = pointer.pointOf(event)
      if (x < room.width && y < room.height && !isOfField(event) && !editing.finish()) {
        event.preventDefault()
        keepField(event.currentTarget)
      }
    },
    onPointerMove: hand.hover,
    onPointerLeave: hand.leave,
    onDoubleClick(event: MouseEvent) {
      const { edge } = (event.target as HTMLElement).dataset
      if (edge !== undefined) widen(Number(edge))
      else if (!isOfField(event)) {
        const { row, column } = hand.under(event)
        if (row > 0 && column > 0) editing.begin(null)
      }
    },
    onContextMenu(event: MouseEvent) {
      if (isOfField(event)) return
      event.preventDefault()
      if (event.button === 2) menu.open({ x: event.clientX, y: event.clientY })
    },
  }
}

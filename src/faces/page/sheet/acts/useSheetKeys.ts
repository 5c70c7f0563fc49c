import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Area } from '../../../../workbook/address'
import type { Grid } from '../../../../workbook/grid'
import { edgeFrom } from '../place/edges'
import { type Geometry, shownPlace } from '../place/geometry'
import { type CellPlace, moved, STEPS } from '../place/moves'
import { adding, extendedTo, movedTo, nextWithinAll, selectedArea, selectedWhole } from '../place/selection'
import { deedOf, type KeyDeed } from './sheetKeys'
import type { Selecting } from './useSelection'

/** What keys do beside selecting. */
export interface KeyHandlers {
  readonly edit: (typed: string | null) => void
  readonly empty: () => void
  readonly fill: (way: 'down' | 'right') => void
  readonly mark: (back: boolean) => void
  readonly sheet: (back: boolean) => void
  readonly menu: () => void
  readonly filter: () => void
  /** Answers whether there was anything to give up. */
  readonly escape: () => boolean
  /** Brings a cell into sight that a key went to from another. */
  readonly moved: (key: string, from: CellPlace, to: CellPlace) => void
  /** Brings a cell into sight. */
  readonly show: (place: CellPlace) => void
}

/** The keys of the sheet in view; `page` is how many rows a page has. */
export function useSheetKeys(
  { grid, geometry, page }: { readonly grid: Grid; readonly geometry: Geometry; readonly page: number },
  selecting: Selecting,
  handlers: KeyHandlers,
) {
  /** Whether Tab goes from cell to cell: once the hand has done anything on the sheet, and not after Escape. */
  const isEngaged = useRef(false)
  /** Where Tab began to fill in a row, and where it led to last: Enter goes below its beginning, as in Excel. */
  const tabbed = useRef<{ readonly from: number; readonly to: CellPlace } | null>(null)
  const { merges } = grid

  function targetOf(key: string, far: boolean, from: CellPlace): CellPlace | null {
    const step = STEPS[key]
    if (far && step) return edgeFrom(grid, from, step)
    const used = { lastRow: grid.rows.at(-1) ?? 1, lastColumn: grid.columns.length }
    return moved(key, far, from, geometry, used, page, merges)
  }

  function move({ key, far, extend }: Extract<KeyDeed, { do: 'move' }>): void {
    const now = selecting.latest()
    if (!extend) {
      const found = targetOf(key, far, now.active)
      if (!found) return
      const target = shownPlace(geometry, now.active, found)
      selecting.select(movedTo(now, target, merges))
      handlers.moved(key, now.active, target)
      return
    }
    const found = targetOf(key, far, now.head)
    if (!found) return
    const head = shownPlace(geometry, now.head, found)
    selecting.select(extendedTo(now, head))
    handlers.moved(key, now.head, head)
  }

  function step(way: 'down' | 'right', back: boolean): void {
    const now = selecting.latest()
    if (selecting.isRange) {
      const next = nextWithinAll(selecting.areas, now.active, way, back, merges)
      selecting.select({ ...now, active: next, kept: null })
      handlers.show(next)
      return
    }
    const run = tabbed.current
    const begun = run?.to.row === now.active.row && run.to.column === now.active.column ? run.from : null
    const key = way === 'down' ? (back ? 'ArrowUp' : 'ArrowDown') : back ? 'ArrowLeft' : 'ArrowRight'
    const from = way === 'down' && begun !== null ? { row: now.active.row, column: begun } : now.active
    if (from !== now.active) selecting.select(movedTo(now, from, merges))
    move({ do: 'move', key, far: false, extend: false })
    tabbed.current = way === 'right' ? { from: begun ?? now.active.column, to: selecting.latest().active } : null
  }

  function select(what: 'all' | 'rows' | 'columns'): void {
    const { area, active } = selecting
    if (what !== 'all') selecting.select(selectedWhole(selecting.latest(), what, geometry, merges))
    else selecting.select({ ...selectedArea(wholeOf(grid, area, geometry)), active })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if ((event.target as Element).closest('input, textarea')) return
    const deed = deedOf({ ...pickKey(event), keyCode: event.nativeEvent.keyCode })
    if (!deed) return
    // Whoever only comes through the page with Tab goes on with it.
    if (deed.do === 'step' && deed.way === 'right' && !isEngaged.current) return
    if (deed.do === 'edit' && deed.composes) {
      // An input method begins with this key: it composes in the field, which must be there at once.
      isEngaged.current = true
      flushSync(() => handlers.edit(''))
      return
    }
    if (deed.do === 'escape') {
      isEngaged.current = false
      if (!handlers.escape()) return
    } else isEngaged.current = true
    event.preventDefault()
    perform(deed)
  }

  function perform(deed: KeyDeed): void {
    switch (deed.do) {
      case 'move':
        move(deed)
        break
      case 'step':
        step(deed.way, deed.back)
        break
      case 'edit':
        handlers.edit(deed.typed)
        break
      case 'choose':
        handlers.edit(null)
        break
      case 'empty':
        handlers.empty()
        break
      case 'fill':
        handlers.fill(deed.way)
        break
      case 'mark':
        handlers.mark(deed.back)
        break
      case 'sheet':
        handlers.sheet(deed.back)
        break
      case 'select':
        select(deed.what)
        break
      case 'add':
        selecting.select(adding(selecting.latest(), merges))
        break
      case 'menu':
        handlers.menu()
        break
      case 'filter':
        handlers.filter()
        break
      case 'escape':
        break
    }
  }

  return {
    onKeyDown,
    /** The hand has done something on the sheet by other means. */
    engage: () => {
      isEngaged.current = true
    },
    /** Tab leads through the page again once the focus has left the sheet: for its own field, or another window, it has not. */
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      const isWithin = currentTarget.contains(relatedTarget ?? document.activeElement)
      if (!isWithin) isEngaged.current = false
    },
    step,
  }
}

const pickKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
})

/** Ctrl+A: what the sheet uses, and where that is selected already, the whole sheet. */
function wholeOf(grid: Grid, area: Area, { rows, columns }: Geometry): Area {
  const used = {
    top: 1,
    left: 1,
    bottom: Math.max(1, grid.rows.at(-1) ?? 1),
    right: Math.max(1, grid.columns.length),
  }
  const isUsed = area.top === 1 && area.left === 1 && area.bottom === used.bottom && area.right === used.right
  return isUsed ? { ...used, bottom: rows, right: columns } : used
}

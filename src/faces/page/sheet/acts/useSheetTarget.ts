import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Area, Place } from '../../../../workbook/address'
import { mergeAt } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { selected } from '../place/selection'
import type { Arranging } from './useArrangement'
import type { Selecting } from './useSelection'

/** Where the sheet in view is to be looked at; another object each time. */
export interface SheetTarget {
  readonly place: Place
  /** Whether the sheet takes the focus; not while somebody types what is to be found. */
  readonly takesFocus: boolean
  readonly isLit: boolean
}

/**
 * Goes where the sheet is to be looked at, once it has room, and lights the place as long as the active cell stays in its row. Answers
 * what is lit.
 */
export function useSheetTarget(
  target: SheetTarget | null,
  hasRoom: boolean,
  merges: readonly Area[],
  { shownOf, showAll }: Pick<Arranging, 'shownOf' | 'showAll'>,
  selecting: Selecting,
  scroller: RefObject<HTMLDivElement | null>,
  show: (place: CellPlace, middle: boolean) => void,
) {
  const [lit, setLit] = useState<Place | null>(null)
  /** Once is enough: the sheet may be put away for the preview and come back. */
  const reached = useRef<SheetTarget | null>(null)
  const focused = useRef<SheetTarget | null>(null)
  // Only another place, or the first sight of its sheet, moves the view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with what is pointed to alone
  useLayoutEffect(() => {
    if (!target || !hasRoom || reached.current === target) return
    reached.current = target
    const { row, column } = target.place
    const there = shownOf(row)
    // A row that is filtered out comes back with all others.
    if (there === null) showAll()
    const merge = mergeAt(merges, there ?? row, column ?? 1)
    const place = { row: merge?.top ?? there ?? row, column: merge?.left ?? column ?? 1 }
    selecting.select(selected(place))
    setLit(target.isLit ? target.place : null)
    show(place, true)
  }, [target, hasRoom])
  useEffect(() => {
    if (target === focused.current) return
    focused.current = target
    if (target?.takesFocus) scroller.current?.focus({ preventScroll: true })
  }, [target, scroller])

  const { row, column } = selecting.active
  const before = useRef(selecting.active)
  useEffect(() => {
    if (before.current.row === row && before.current.column === column) return
    before.current = { row, column }
    setLit((one) => (one && shownOf(one.row) === row ? one : null))
  }, [row, column, shownOf])
  return { lit, darken: () => setLit(null) }
}

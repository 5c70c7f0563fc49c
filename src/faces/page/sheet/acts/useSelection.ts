import { useCallback, useRef, useState } from 'react'
import type { Area } from '../../../../workbook/address'
import type { CellPlace } from '../place/moves'
import { areaOf, areasOf, isOneCell, type Selection, selected } from '../place/selection'

/** What is selected on the sheet in view, and how the hand and the keys change it. */
export interface Selecting {
  readonly selection: Selection
  readonly active: CellPlace
  /** The rectangle that was selected last, with merged areas whole. */
  readonly area: Area
  /** All rectangles, the one above last; it alone where no other is selected with it. */
  readonly areas: readonly Area[]
  /** Whether it is more than one cell, or one merged area. */
  readonly isRange: boolean
  /** What is selected at this very moment, for those who act on it later than it was drawn. */
  readonly latest: () => Selection
  select(selection: Selection): void
}

/** Selecting on a sheet with these merged areas, from what was selected there before. */
export function useSelection(merges: readonly Area[], first: Selection | null): Selecting {
  const [selection, setSelection] = useState(first ?? START)
  const now = useRef(selection)
  const area = areaOf(selection, merges)
  const select = useCallback((next: Selection) => {
    now.current = next
    setSelection(next)
  }, [])
  const latest = useCallback(() => now.current, [])
  const areas = areasOf(selection, merges)
  const isRange = areas.length > 1 || !isOneCell(area, merges)
  return { selection, active: selection.active, area, areas, isRange, latest, select }
}

const START = selected({ row: 1, column: 1 })

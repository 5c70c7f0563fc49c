import { useMemo, useState } from 'react'
import type { SheetLook } from '../../../../workbook/sheetLook'
import type { ViewedSheet } from '../../book/viewedSheet'
import {
  type Arranged,
  type Arrangement,
  arrange,
  arrangedLook,
  arrangedSheet,
  isAsItIs,
  rowOf,
  shownOf,
} from '../look/arrange'
import { shownText } from '../look/shownText'

/** The sheet in view in another order or without some of its rows. */
export interface Arranging {
  /** The sheet as it is shown. */
  readonly viewed: ViewedSheet
  readonly look: SheetLook
  readonly arranged: Arranged | null
  /** The row of the file that is shown there. */
  readonly rowOf: (shown: number) => number
  /** Where a row of the file is shown; null where it is not. */
  readonly shownOf: (row: number) => number | null
  readonly ask: (change: Partial<Omit<Arrangement, 'heads'>>) => void
  readonly showAll: () => void
}

/** Looking at a sheet, `heads` of whose rows stay on top. `first` is how it was looked at before. */
export function useArrangement(
  sheet: ViewedSheet,
  sheetLook: SheetLook,
  heads: number,
  first: Arranged | null,
): Arranging {
  const [arranged, setArranged] = useState(first)
  const viewed = useMemo(() => arrangedSheet(sheet, arranged), [sheet, arranged])
  const look = useMemo(() => arrangedLook(sheetLook, arranged), [sheetLook, arranged])
  return {
    viewed,
    look,
    arranged,
    rowOf: (shown) => rowOf(arranged, shown),
    shownOf: (row) => shownOf(arranged, row),
    ask(change) {
      const asked: Arrangement = { heads, sort: arranged?.sort ?? null, kept: arranged?.kept ?? new Map(), ...change }
      setArranged(isAsItIs(asked) ? null : arrange(sheet, asked, (cell, place) => shownText(cell, place, sheetLook)))
    },
    showAll: () => setArranged(null),
  }
}

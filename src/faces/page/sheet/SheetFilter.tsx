import { type ReactNode, useMemo } from 'react'
import { columnLetters } from '../../../workbook/address'
import type { SheetLook } from '../../../workbook/sheetLook'
import type { ViewedSheet } from '../book/viewedSheet'
import type { Arranging } from './acts/useArrangement'
import { textsIn } from './look/arrange'
import { cellOf, cellText } from './look/cellText'
import { shownText } from './look/shownText'
import { FilterDialog } from './parts/FilterDialog'

/** Which rows of a sheet are kept in view by what stands in one column. */
export function SheetFilter({
  sheet,
  look,
  heads,
  column,
  arranging: { arranged, ask },
  onClose,
}: {
  /** As the file has it. */
  readonly sheet: ViewedSheet
  readonly look: SheetLook
  /** Rows on top that stay, the lowest of which names the columns. */
  readonly heads: number
  readonly column: number
  readonly arranging: Arranging
  readonly onClose: () => void
}): ReactNode {
  const texts = useMemo(
    () => textsIn(sheet, heads, column, (cell, place) => shownText(cell, place, look)),
    [sheet, look, heads, column],
  )
  return (
    <FilterDialog
      name={cellText(cellOf(sheet, heads, column), null) || columnLetters(column)}
      texts={texts}
      kept={arranged?.kept.get(column) ?? null}
      onApply={(kept) => {
        const all = new Map(arranged?.kept)
        if (kept) all.set(column, kept)
        else all.delete(column)
        ask({ kept: all })
        onClose()
      }}
      onClose={onClose}
    />
  )
}

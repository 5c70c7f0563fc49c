import { useMemo } from 'react'
import type { SheetLook } from '../../../workbook/sheetLook'
import type { ViewedSheet } from '../book/viewedSheet'
import { autoHeights } from './autoHeights'
import { extentOf, geometryOf } from './geometry'
import { columnAxis, rowAxis } from './sizes'
import { canvasTextWidth } from './textWidth'

const widthOf = canvasTextWidth()

/**
 * How large a sheet is on the screen. A cell that is typed over moves no row: heights that the file leaves to the program are found when
 * the sheet is read, or looks otherwise.
 */
export function useGeometry(
  viewed: ViewedSheet,
  look: SheetLook,
  box: { readonly width: number; readonly height: number },
) {
  const { rows, columns } = extentOf(viewed)
  const { face } = viewed
  const lefts = useMemo(() => columnAxis(look, look.looks[0]!.font, columns), [look, columns])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const tops = useMemo(
    () => rowAxis(look, rows, autoHeights(viewed.grid, look, lefts, widthOf)),
    [look, rows, lefts, face],
  )
  const geometry = useMemo(() => geometryOf(tops, lefts, look.freeze, box), [tops, lefts, look, box])
  return { geometry, widthOf }
}

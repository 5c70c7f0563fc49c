import { useMemo } from 'react'
import type { SheetLook } from '../../../../workbook/sheetLook'
import type { ViewedSheet } from '../../book/viewedSheet'
import { autoHeights } from '../look/autoHeights'
import { canvasTextWidth } from '../look/textWidth'
import { axisOf, sizeAt } from '../place/axis'
import { extentOf, geometryOf } from '../place/geometry'
import { columnAxis, rowAxis } from '../place/sizes'

const widthOf = canvasTextWidth()

/**
 * How large a sheet is on the screen. A cell that is typed over moves no row: heights that the file leaves to the program are found when
 * the sheet is read, or looks otherwise.
 */
export function useGeometry(
  viewed: ViewedSheet,
  look: SheetLook,
  box: { readonly width: number; readonly height: number },
  /** Pixels of columns that the user has drawn to another width, 0 for one that he has hidden. */
  widths: ReadonlyMap<number, number>,
) {
  const { rows, columns } = extentOf(viewed)
  const { face } = viewed
  const lefts = useMemo(() => {
    const own = columnAxis(look, look.looks[0]!.font, columns)
    return widths.size === 0 ? own : axisOf(columns, (column) => widths.get(column) ?? sizeAt(own, column))
  }, [look, columns, widths])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const tops = useMemo(
    () => rowAxis(look, rows, autoHeights(viewed.grid, look, lefts, widthOf)),
    [look, rows, lefts, face],
  )
  const geometry = useMemo(() => geometryOf(tops, lefts, look.freeze, box), [tops, lefts, look, box])
  return { geometry, widthOf }
}

import type { SheetChange } from '../../../workbook/cellChange'
import type { CellPlace } from './bookState'
import type { ViewedSheet } from './viewedSheet'

/** Whether any of these cells is covered by a merged area: what a file holds there is not read. */
export function areCovered(
  sheets: readonly ViewedSheet[],
  file: string,
  changes: readonly Pick<SheetChange, 'sheet' | 'row' | 'column'>[],
): boolean {
  return changes.some(({ sheet, row, column }) => {
    const { grid } = sheets.find((viewed) => viewed.grid.file === file && viewed.grid.sheet === sheet) ?? {}
    return grid?.merges.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left),
    )
  })
}

/** Whether cells show the same, place by place. */
export function showSame(
  some: readonly (CellPlace & { readonly cell: object })[],
  others: readonly (CellPlace & { readonly cell: object })[],
): boolean {
  return some.every(({ cell }, index) => JSON.stringify(cell) === JSON.stringify(others[index]?.cell))
}

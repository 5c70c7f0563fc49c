import { type Area, areaName } from '../../../../workbook/address'
import { between } from './between'
import type { CellPlace } from './moves'

/** How rectangles that are copied together stand in the copy: beside one another, or one below the other. */
export type Together = 'across' | 'down'

/**
 * Whether several rectangles can be copied as one, as in Excel: those of the same rows, or of the same columns, none over another. In the
 * order of the sheet; null where they cannot.
 */
export function copiedTogether(
  areas: readonly Area[],
): { readonly areas: readonly Area[]; readonly how: Together } | null {
  const [first] = areas
  if (!first) return null
  if (areas.every(({ top, bottom }) => top === first.top && bottom === first.bottom)) {
    const across = areas.toSorted((one, other) => one.left - other.left)
    return across.every(({ left }, index) => index === 0 || left > across[index - 1]!.right)
      ? { areas: across, how: 'across' }
      : null
  }
  if (areas.every(({ left, right }) => left === first.left && right === first.right)) {
    const down = areas.toSorted((one, other) => one.top - other.top)
    return down.every(({ top }, index) => index === 0 || top > down[index - 1]!.bottom)
      ? { areas: down, how: 'down' }
      : null
  }
  return null
}

/** `A1:B2,D4`, as Excel writes several. */
export const areasName = (areas: readonly Area[]): string => areas.map(areaName).join(',')

/** All cells of several rectangles, each once. */
export function placesIn(areas: readonly Area[]): readonly CellPlace[] {
  const places = areas.flatMap(({ top, left, bottom, right }) =>
    between(top, bottom).flatMap((row) => between(left, right).map((column) => ({ row, column }))),
  )
  return [...new Map(places.map((place) => [`${place.row} ${place.column}`, place])).values()]
}

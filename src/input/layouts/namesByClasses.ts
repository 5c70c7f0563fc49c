import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import { HEAD_WITHIN } from '../evidence/headRows'
import { nameKey, titleKey } from '../plainText'
import type { Section } from './sections'

/** Classes side by side, with the names of those who came below each. */
export interface NamesByClasses {
  /** From 1. */
  readonly headerRow: number
  readonly columns: readonly { readonly number: number; readonly className: string }[]
}

/** Looks for a row with names of classes (by `titleKey`), at least two, over columns of people's names (by `nameKey`); null without. */
export function namesByClasses(
  grid: Grid,
  { from, end }: Section,
  people: ReadonlySet<string>,
  classes: ReadonlySet<string>,
): NamesByClasses | null {
  if (people.size === 0 || classes.size === 0) return null
  for (let slot = from; slot < Math.min(end, from + HEAD_WITHIN); slot++) {
    const columns: { number: number; className: string }[] = []
    for (let number = 1; number <= grid.columns.length; number++) {
      if (grid.columns[number - 1]?.kinds[slot] !== CellKind.text) continue
      const cell = cellAt(grid, slot, number)
      if (cell.kind !== 'text' || !classes.has(titleKey(cell.text))) continue
      const below = sampleOf(grid, number, slot + 1, end)
      const known = below.filter((one) => one.kind === 'text' && people.has(nameKey(one.text))).length
      if (known > 0 && known * 2 > below.length) columns.push({ number, className: cell.text.trim() })
    }
    if (columns.length >= 2) return { headerRow: grid.rows[slot]!, columns }
  }
  return null
}

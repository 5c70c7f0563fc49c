import { type Cell, CellKind, cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import { HEAD_WITHIN } from '../evidence/headRows'
import { nameKey } from '../plainText'
import { classNamed } from '../vocabulary/besideClass'
import { holdsHours } from './matrix'
import type { Section } from './sections'

/** A matrix with a class a row and a person a column. */
export interface PeopleAcross {
  /** From 1. */
  readonly headerRow: number
  /** From 1; where the classes' names stand. */
  readonly classColumn: number
  readonly people: readonly { readonly number: number; readonly name: string }[]
  /** What the cells hold. */
  readonly holds: 'marks' | 'hours'
}

/** Looks for a row with names of people (`people`, by `nameKey`) to the right of a column with names of classes (by `titleKey`); null without. */
export function peopleAcross(
  grid: Grid,
  { from, end }: Section,
  people: ReadonlySet<string>,
  classes: ReadonlySet<string>,
): PeopleAcross | null {
  if (people.size === 0 || classes.size === 0) return null
  for (let slot = from; slot < Math.min(end, from + HEAD_WITHIN); slot++) {
    const named: { number: number; name: string }[] = []
    for (let number = 2; number <= grid.columns.length; number++) {
      if (grid.columns[number - 1]?.kinds[slot] !== CellKind.text) continue
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text' && people.has(nameKey(cell.text))) named.push({ number, name: cell.text.trim() })
    }
    const first = named[0]?.number ?? 0
    if (named.length < 2) continue
    for (let number = 1; number < first; number++) {
      const cells = sampleOf(grid, number, slot + 1, end)
      const known = cells.filter((cell) => cell.kind === 'text' && classNamed(cell.text, classes) !== null).length
      if (known === 0 || known * 2 < cells.length) continue
      const marks: Cell[] = named.flatMap((one) => sampleOf(grid, one.number, slot + 1, end))
      return {
        headerRow: grid.rows[slot]!,
        classColumn: number,
        people: named,
        holds: holdsHours(marks) ? 'hours' : 'marks',
      }
    }
  }
  return null
}

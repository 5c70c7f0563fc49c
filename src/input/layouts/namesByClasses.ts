import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import { HEAD_WITHIN } from '../evidence/headRows'
import { nameKey, titleKey } from '../plainText'
import { headNamesClass } from '../vocabulary/besideClass'
import { areNames } from './peopleNamed'
import type { Section } from './sections'

/** Classes side by side, or parts of the institute of one class, with the names of those who came below each. */
export interface NamesByClasses {
  /** From 1. */
  readonly headerRow: number
  /** `className` null where the heads are no classes, but of parts of the institute, and a title names the class. */
  readonly columns: readonly { readonly number: number; readonly className: string | null }[]
}

/**
 * Looks for a row with names of classes (by `titleKey`), at least two, over columns of people's names (by `nameKey`); null without. Of a sheet
 * of one class `departments` (by `titleKey`) may head the columns.
 */
export function namesByClasses(
  grid: Grid,
  { from, end }: Section,
  people: ReadonlySet<string>,
  classes: ReadonlySet<string>,
  departments: ReadonlySet<string>,
): NamesByClasses | null {
  if (people.size === 0 || classes.size === 0) return null
  for (let slot = from; slot < Math.min(end, from + HEAD_WITHIN); slot++) {
    const columns: { number: number; className: string | null }[] = []
    for (let number = 1; number <= grid.columns.length; number++) {
      if (grid.columns[number - 1]?.kinds[slot] !== CellKind.text) continue
      const cell = cellAt(grid, slot, number)
      if (cell.kind !== 'text' || people.has(nameKey(cell.text))) continue
      const isClass = headNamesClass(cell.text, classes)
      if (!isClass && !departments.has(titleKey(cell.text))) continue
      const below = sampleOf(grid, number, slot + 1, end)
      const known = below.filter((one) => one.kind === 'text' && areNames(one.text, people)).length
      if (known > 0 && (isClass ? known * 2 > below.length : known === below.length))
        columns.push({ number, className: isClass ? cell.text.trim() : null })
    }
    if (columns.length >= 2 && new Set(columns.map(({ className }) => className === null)).size === 1)
      return { headerRow: grid.rows[slot]!, columns }
  }
  return null
}

/** A column of classes, and columns headed by parts of the institute with the names of those who came from each. */
export interface ClassesByDepartments {
  /** From 1. */
  readonly headerRow: number
  readonly classColumn: number
  readonly departments: readonly number[]
}

/** Looks for at least two departments (by `titleKey`) in a row, over names of people, beside a column that names classes; null without. */
export function classesByDepartments(
  grid: Grid,
  { from, end }: Section,
  people: ReadonlySet<string>,
  classes: ReadonlySet<string>,
  departments: ReadonlySet<string>,
): ClassesByDepartments | null {
  if (people.size === 0 || classes.size === 0 || departments.size === 0) return null
  for (let slot = from; slot < Math.min(end, from + HEAD_WITHIN); slot++) {
    const headed: number[] = []
    for (let number = 1; number <= grid.columns.length; number++) {
      if (grid.columns[number - 1]?.kinds[slot] !== CellKind.text) continue
      const cell = cellAt(grid, slot, number)
      if (cell.kind !== 'text' || !departments.has(titleKey(cell.text))) continue
      const below = sampleOf(grid, number, slot + 1, end).filter((one) => one.kind === 'text')
      if (below.length > 0 && below.every((one) => one.kind === 'text' && areNames(one.text, people)))
        headed.push(number)
    }
    if (headed.length < 2) continue
    for (let number = 1; number < headed[0]!; number++) {
      const below = sampleOf(grid, number, slot + 1, end)
      const named = below.filter((one) => one.kind === 'text' && classes.has(titleKey(one.text))).length
      if (named > 0 && named * 2 > below.length)
        return { headerRow: grid.rows[slot]!, classColumn: number, departments: headed }
    }
  }
  return null
}

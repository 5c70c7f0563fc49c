import { CellKind, type Grid } from '../../workbook/grid'
import { sampledSlots } from '../evidence/columnValues'
import type { Reading } from '../reading'
import { slotFrom } from '../slots'
import { Role, roleOfText } from '../vocabulary/rowWords'

/** What says of whom a row is. */
export const PERSON_KEYS: readonly string[] = ['id', 'name', 'unit', 'department']

/**
 * Whether a list of records names a person on the first row of a group only: many rows have a record and nothing at all of a person.
 * A single gap is none; somebody forgot a name, and nobody can say whose.
 */
export function namesGroups(grid: Grid, { found, firstDataRow, lastDataRow }: Reading): boolean {
  const person: number[] = []
  const record: number[] = []
  for (const [key, { number }] of found) (PERSON_KEYS.includes(key) ? person : record).push(number)
  if (record.length === 0) return false
  const end = lastDataRow === null ? grid.rows.length : slotFrom(grid.rows, lastDataRow + 1)
  const isFilled = (number: number, slot: number) => (grid.columns[number - 1]?.kinds[slot] ?? 0) !== CellKind.empty
  let named = 0
  let nameless = 0
  for (const slot of sampledSlots(slotFrom(grid.rows, firstDataRow), end)) {
    if (!isRecord(grid, slot)) continue
    if (person.some((number) => isFilled(number, slot))) named++
    else if (record.filter((number) => isFilled(number, slot)).length >= Math.min(2, record.length)) nameless++
  }
  return nameless >= 2 && nameless * 4 >= named
}

/**
 * Whether a list of attendance names a class on the first row of a group only: as many rows at least have a name and no class as have
 * both, and the first has both. A single gap in a list of classes is none.
 */
export function classGroups(grid: Grid, { found, firstDataRow, lastDataRow }: Reading): boolean {
  const classColumn = found.get('className')
  const nameColumn = found.get('name') ?? found.get('id')
  if (!classColumn || !nameColumn || found.has('classCode')) return false
  const end = lastDataRow === null ? grid.rows.length : slotFrom(grid.rows, lastDataRow + 1)
  const isFilled = (number: number, slot: number) => (grid.columns[number - 1]?.kinds[slot] ?? 0) !== CellKind.empty
  let both = 0
  let nameAlone = 0
  for (const slot of sampledSlots(slotFrom(grid.rows, firstDataRow), end)) {
    if (!isFilled(nameColumn.number, slot) || !isRecord(grid, slot)) continue
    if (isFilled(classColumn.number, slot)) both++
    else if (both === 0) return false
    else nameAlone++
  }
  return both > 0 && nameAlone >= both
}

/** Whether the first text of a row does not call it a sum, a note or a signature. */
export function isRecord(grid: Grid, slot: number): boolean {
  for (const column of grid.columns)
    if (column?.kinds[slot] === CellKind.text) return roleOfText(grid.texts[column.values[slot]!]!) === Role.data
  return true
}

import { cellAt, type Grid } from '../../../workbook/grid'
import { type ClassDays, dateOf, dayKey } from '../../layouts/headKeys'
import { nameKey, plain, titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import type { WithoutUnit } from '../../vocabulary/ownUnit'
import { isNoName } from '../../vocabulary/rowWords'
import { rowsOf } from './unreadColumns'

/** What 人员 and 培训班 tell of the others: who and what can be meant. */
export interface Knowledge {
  /** By `nameKey`. */
  readonly people: ReadonlySet<string>
  /** By `plain` 用户编号. */
  readonly ids: ReadonlySet<string>
  /** By `titleKey`. */
  readonly classes: ReadonlySet<string>
  /** Departments of the staff by `titleKey`. */
  readonly departments: ReadonlySet<string>
  /** 培训编号 by `plain`. */
  readonly codes: ReadonlySet<string>
  /** Which class begins on which day. */
  readonly days: ClassDays
  /** Takes the institute's own name out of what a sheet or title says. */
  readonly withoutUnit: WithoutUnit
  /** The year of which the workbook is, as far as 设置, names and titles say. */
  readonly year: number | null
}

/** The texts of a column of a table below its head, each as `key` makes it; blanks left out. */
export function valuesOf(grid: Grid, reading: Reading, column: string, key: (text: string) => string): string[] {
  const number = reading.found.get(column)?.number
  if (number === undefined) return []
  const values: string[] = []
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < end; slot++) {
    const cell = cellAt(grid, slot, number)
    // 小计 | 10: how many, under the names.
    if (column === 'name' && cell.kind === 'number') continue
    const value = key(textOfCell(cell))
    if (value !== '' && !((column === 'name' || column === 'id') && isNoName(value))) values.push(value)
  }
  return values
}

interface ReadHere {
  readonly grid: Grid
  readonly reading: Reading
}

/** What the tables of 培训班 tell. */
export function classesKnown(tables: readonly ReadHere[]): Pick<Knowledge, 'classes' | 'codes' | 'days'> {
  return { classes: keysIn(tables, 'name', titleKey), codes: keysIn(tables, 'code', plain), days: daysOf(tables) }
}

/** That, and what the tables of 人员 tell, which is looked for when it is asked: most workbooks never ask. */
export function knowledgeOf(
  staff: readonly ReadHere[],
  { classes, codes, days }: Pick<Knowledge, 'classes' | 'codes' | 'days'>,
  withoutUnit: WithoutUnit,
  year: number | null,
): Knowledge {
  let people: ReadonlySet<string> | null = null
  let departments: ReadonlySet<string> | null = null
  let ids: ReadonlySet<string> | null = null
  return {
    get people() {
      people ??= keysIn(staff, 'name', nameKey)
      return people
    },
    get departments() {
      departments ??= keysIn(staff, 'department', titleKey)
      return departments
    },
    get ids() {
      ids ??= keysIn(staff, 'id', plain)
      return ids
    },
    classes,
    codes,
    days,
    withoutUnit,
    year,
  }
}

function keysIn(tables: readonly ReadHere[], column: string, key: (text: string) => string): ReadonlySet<string> {
  return new Set(tables.flatMap(({ grid, reading }) => valuesOf(grid, reading, column, key)))
}

function daysOf(tables: readonly ReadHere[]): ClassDays {
  const days = new Map<string, string | null>()
  for (const { grid, reading } of tables) {
    const [name, start] = [reading.found.get('name')?.number, reading.found.get('start')?.number]
    if (name === undefined || start === undefined || reading.slots) continue
    const { from, end } = rowsOf(grid, reading)
    for (let slot = from; slot < end; slot++) {
      const key = titleKey(textOfCell(cellAt(grid, slot, name)))
      const date = dateOf(cellAt(grid, slot, start))
      if (key === '' || date === null) continue
      for (const on of [dayKey(date), dayKey({ ...date, year: null })])
        days.set(on, days.has(on) && days.get(on) !== key ? null : key)
    }
  }
  return days
}

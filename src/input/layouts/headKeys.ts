import { calendarDate } from '../../records/moment'
import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { periodOfCell } from '../cells/cellValues'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { classNamed } from '../vocabulary/besideClass'

/** The classes by the days on which they begin (`dayKey`, with the year and without); null for a day of several. */
export type ClassDays = ReadonlyMap<string, string | null>

interface CalendarDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** A key of `ClassDays`. */
export function dayKey({ year, month, day }: CalendarDay): string {
  return year === null ? `${month}-${day}` : `${year}-${month}-${day}`
}

/** The day on which a cell's time begins; null for a cell of anything else. */
export function dateOf(cell: Cell): CalendarDay | null {
  const moment = periodOfCell(cell, false)?.start.moment
  return moment === undefined ? null : calendarDate(moment)
}

const NUMBERS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const KEY = new RegExp(`^([${NUMBERS}]|[A-Z](?=[.、:：=—-]))\\s*[.、:：=—-]*\\s*(.+)$`)
const DAY = /^(?:(20\d\d)[-./年])?(\d{1,2})[-./月](\d{1,2})[日号]?$/
/** A key stands this near to the head or the foot. */
const NEAR = 14

/**
 * Heads of a matrix that stand for classes without naming them: ①②③ or A B C with a key on the sheet, or days on each of which one
 * class alone begins. The classes' names (`titleKey`) by column; empty where not every such head stands for a class of its own.
 */
export function headKeys(
  grid: Grid,
  headSlot: number,
  names: ReadonlySet<string>,
  days: ClassDays,
): ReadonlyMap<number, string> {
  const signs: [number, string][] = []
  const dates: [number, string | null][] = []
  for (let number = 2; number <= grid.columns.length; number++) {
    const cell = cellAt(grid, headSlot, number)
    const text = compact(textOfCell(cell))
    if (text.length === 1 && (NUMBERS.includes(text) || /[A-Z]/.test(text))) signs.push([number, text])
    else if (cell.kind === 'date' || DAY.test(text)) dates.push([number, classOn(cell, text, days)])
  }
  if (signs.length >= 2) {
    const keys = keysOf(grid, names)
    return ofItsOwn(signs.map(([number, sign]) => [number, keys.get(sign) ?? null]))
  }
  return dates.length >= 2 ? ofItsOwn(dates) : NONE
}

const NONE: ReadonlyMap<number, string> = new Map()

function ofItsOwn(heads: readonly (readonly [number, string | null])[]): ReadonlyMap<number, string> {
  const classes = new Set(heads.map(([, name]) => name))
  return classes.has(null) || classes.size < heads.length ? NONE : new Map(heads as readonly [number, string][])
}

function classOn(cell: Cell, text: string, days: ClassDays): string | null {
  const date = cell.kind === 'date' ? dateOf(cell) : dateIn(text)
  return (date && days.get(dayKey(date))) ?? null
}

/** 3.6, 2025年3月6日. */
function dateIn(text: string): CalendarDay {
  const [, year, month, day] = DAY.exec(text) ?? []
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) }
}

/** ① 新生儿复苏（2025年2月26日）: the class of each sign; a sign that stands for two has none. */
function keysOf(grid: Grid, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const count = grid.rows.length
  for (let slot = 0; slot < count; slot++) {
    if (slot >= NEAR && slot < count - NEAR) continue
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind !== 'text') continue
      for (const piece of cell.text.split(/[\n;；]/)) {
        const [, sign, words] = KEY.exec(piece.trim()) ?? []
        const name = words === undefined ? null : classNamed(words, names)
        if (sign !== undefined && name !== null) keys.set(sign, keys.has(sign) && keys.get(sign) !== name ? '' : name)
      }
    }
  }
  return new Map([...keys].filter(([, name]) => name !== ''))
}

import type { Area } from './address'

/**
 * What a cell holds, as the byte that a column stores for it. A number's format decides between the last ones: a format
 * with a year, month or day part makes a date, one with hours, minutes or seconds alone a time (`h:mm`, `[h]:mm`), one that
 * writes a unit behind the number (`0"天"`) a number of that unit, one with a bare ¥ an amount of money.
 */
export const CellKind = {
  empty: 0,
  text: 1,
  boolean: 2,
  error: 3,
  number: 4,
  date: 5,
  time: 6,
  ofDays: 7,
  ofHours: 8,
  ofMinutes: 9,
  ofYuan: 10,
  ofThousandYuan: 11,
  ofWanYuan: 12,
  /** With a ¥ and no word of how many yuan are meant. */
  ofCurrency: 13,
  /** Shown as a percentage: 0.6 as 60%. */
  ofPercent: 14,
  ofLessons: 15,
  /** Of 学分, which are no hours. */
  ofCredits: 16,
  ofHalfDays: 17,
} as const
export type CellKind = (typeof CellKind)[keyof typeof CellKind]

/** What a format may write behind a number. */
export type NumberUnit =
  | 'days'
  | 'hours'
  | 'minutes'
  | 'yuan'
  | 'thousandYuan'
  | 'wanYuan'
  | 'percent'
  | 'lessons'
  | 'credits'
  | 'halfDays'

const UNITS: Partial<Record<number, NumberUnit>> = {
  [CellKind.ofDays]: 'days',
  [CellKind.ofHours]: 'hours',
  [CellKind.ofMinutes]: 'minutes',
  [CellKind.ofYuan]: 'yuan',
  [CellKind.ofThousandYuan]: 'thousandYuan',
  [CellKind.ofWanYuan]: 'wanYuan',
  [CellKind.ofPercent]: 'percent',
  [CellKind.ofLessons]: 'lessons',
  [CellKind.ofCredits]: 'credits',
  [CellKind.ofHalfDays]: 'halfDays',
}

/**
 * One column of a grid, by slot (see `Grid.rows`). Slots at and past `kinds.length` are empty.
 *
 * `values` holds for text and error an index into `Grid.texts` (an error's text is its code, `''` for a formula whose
 * result the file does not hold, as some programs write them), for boolean 0 or 1, for all others the number
 * itself; a date is always a serial of the 1900 system, a time a fraction of a day.
 */
export interface GridColumn {
  readonly kinds: Uint8Array
  readonly values: Float64Array
}

/**
 * The cells of one sheet, read only, as columns. Only rows with at least one filled cell are held: **slot** i (from 0) is
 * the sheet's row `rows[i]` (from 1, ascending), so a lone cell in row 1 048 576 costs one slot.
 */
export interface Grid {
  /** The file's name; '' for the open workbook. */
  readonly file: string
  readonly sheet: string
  readonly hidden: boolean
  readonly rows: Int32Array
  /** Index 0 is column A; a column without a filled cell is undefined. */
  readonly columns: readonly (GridColumn | undefined)[]
  /** Texts and error codes (`#N/A`) by index; shared by all grids of one workbook. No two entries are equal. */
  readonly texts: readonly string[]
  readonly merges: readonly Area[]
  /** Rows (from 1) with a filled cell that is struck through; absent where the host does not look, or nothing is. */
  readonly struck?: ReadonlySet<number>
  /** What notes on cells (批注) say, rows and columns from 1; absent where the host does not look, or there are none. */
  readonly notes?: readonly GridNote[]
  /** Whether the workbook counts dates from 1904. Matters only for plain numbers that are meant as dates. */
  readonly date1904: boolean
}

/** A note on a cell, without who wrote it. */
export interface GridNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A cell taken out of its column, for all who look at few. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' | 'error'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date' | 'time'; readonly value: number }
  /** `currency`: shown with a ¥, which only matters where money is meant. */
  | { readonly kind: 'number'; readonly value: number; readonly unit?: NumberUnit; readonly currency?: true }

const EMPTY: Cell = { kind: 'empty' }

/** The byte that a column stores for the cell. */
export function kindOfCell(cell: Cell): CellKind {
  if (cell.kind !== 'number') return CellKind[cell.kind]
  if (cell.currency) return CellKind.ofCurrency
  const ofUnit = Object.entries(UNITS).find(([, unit]) => unit === cell.unit)
  return ofUnit ? (Number(ofUnit[0]) as CellKind) : CellKind.number
}

/** Days by which serials of workbooks that count from 1904 differ; a grid holds dates as if from 1900. */
export const DAYS_TO_1904 = 1462

/** A number of a file as the cell that a grid has for it. */
export function cellOfNumber(kind: CellKind, value: number, date1904: boolean): Cell {
  if (kind === CellKind.date) return { kind: 'date', value: date1904 ? value + DAYS_TO_1904 : value }
  if (kind === CellKind.time) return { kind: 'time', value }
  if (kind === CellKind.ofCurrency) return { kind: 'number', value, currency: true }
  const unit = UNITS[kind]
  return unit === undefined ? { kind: 'number', value } : { kind: 'number', value, unit }
}

/** The cell in a slot (from 0) and column (from 1). */
export function cellAt(grid: Grid, slot: number, column: number): Cell {
  const cells = grid.columns[column - 1]
  const kind = cells?.kinds[slot] ?? CellKind.empty
  const value = cells?.values[slot] ?? 0
  switch (kind) {
    case CellKind.text:
      return { kind: 'text', text: grid.texts[value]! }
    case CellKind.error:
      return { kind: 'error', text: grid.texts[value]! }
    case CellKind.boolean:
      return { kind: 'boolean', value: value !== 0 }
    case CellKind.number:
      return { kind: 'number', value }
    case CellKind.ofCurrency:
      return { kind: 'number', value, currency: true }
    case CellKind.date:
      return { kind: 'date', value }
    case CellKind.time:
      return { kind: 'time', value }
    default: {
      const unit = UNITS[kind]
      return unit === undefined ? EMPTY : { kind: 'number', value, unit }
    }
  }
}

import type { Area } from '../../workbook/address'
import { CellKind, type Grid, type GridColumn, type GridNote } from '../../workbook/grid'
import { slotOf } from '../../workbook/gridChange'
import { kindOfFormat } from '../../workbook/numberFormat'
import type { Span, UsedSheet } from './usedSheets'

/** A cell's value as Excel gives it: '' where the cell is empty, an error as its code. */
export type ExcelValue = string | number | boolean

/** The texts of all grids of one workbook, each once. */
export class TextTable {
  readonly list: string[] = []
  readonly #indexes = new Map<string, number>()

  index(text: string): number {
    const known = this.#indexes.get(text)
    if (known !== undefined) return known
    this.#indexes.set(text, this.list.length)
    return this.list.push(text) - 1
  }
}

/** Days from 1 January 1900 to 1904, by which serials of the two systems differ. */
const DAYS_TO_1904 = 1462

/** Gathers one sheet's blocks into columns; formats come in when the values tell which columns need them. */
export class GridBuilder {
  /** The sheet's row of each slot. */
  readonly #rows: number[] = []
  readonly #kinds: Uint8Array[] = []
  readonly #values: Float64Array[] = []
  /** By column (from 0), the rows from the first to the last of its numbers, and of its texts that may be an error's code. */
  readonly #numbers: Rows[] = []
  readonly #errors: Rows[] = []
  readonly #capacity: number
  /** Columns (from 1) of which all cells so far have been told how they are shown. */
  readonly #told = new Set<number>()

  constructor(
    readonly sheet: UsedSheet,
    readonly texts: TextTable,
    readonly date1904: boolean,
  ) {
    this.#capacity = sheet.used.bottom - sheet.used.top + 1
  }

  /** Adds rows from `firstRow` on, in ascending order of calls; `values` has the rows of each span of columns. */
  addRows(firstRow: number, spans: readonly Span[], values: readonly (readonly (readonly ExcelValue[])[])[]): void {
    for (let down = 0; down < (values[0]?.length ?? 0); down++) {
      if (values.every((rows) => rows[down]!.every((value) => value === ''))) continue
      const slot = this.#rows.push(firstRow + down) - 1
      for (const [index, { left }] of spans.entries())
        for (const [across, value] of values[index]![down]!.entries())
          if (value !== '') this.#set(slot, left + across, value)
    }
  }

  #set(slot: number, number: number, value: ExcelValue): void {
    const column = number - 1
    this.#kinds[column] ??= new Uint8Array(this.#capacity)
    this.#values[column] ??= new Float64Array(this.#capacity)
    const kind = { string: CellKind.text, number: CellKind.number, boolean: CellKind.boolean }[
      typeof value as 'string' | 'number' | 'boolean'
    ]
    if (kind === CellKind.number) note(this.#numbers, column, this.#rows[slot]!)
    else if (typeof value === 'string' && value.startsWith('#')) note(this.#errors, column, this.#rows[slot]!)
    this.#kinds[column]![slot] = kind
    this.#values[column]![slot] = typeof value === 'string' ? this.texts.index(value) : Number(value)
  }

  /** Columns (from 1) with a number of which no format is known, and the rows from its first to its last. */
  numberColumns(): readonly Area[] {
    return areasOf(this.#numbers).filter(({ left }) => !this.#told.has(left))
  }

  /** Columns with a text that may be an error's code, and the rows from the first to the last of them. */
  errorColumns(): readonly Area[] {
    return areasOf(this.#errors)
  }

  /**
   * Makes dates and times of the numbers in a column whose formats (from row `top` on) are these. Whoever begins with a column tells
   * of all of it.
   */
  applyFormats(column: number, top: number, formats: readonly string[]): void {
    this.#told.add(column)
    const kindOf = remembering(kindOfFormat)
    this.#change(column, top, formats.length, (slot, down) => {
      if (this.#kinds[column - 1]![slot] !== CellKind.number) return
      const kind = kindOf(formats[down]!)
      this.#kinds[column - 1]![slot] = kind
      if (kind === CellKind.date && this.date1904) this.#values[column - 1]![slot]! += DAYS_TO_1904
    })
  }

  /** Makes errors of the texts in a column whose value types (from row `top` on) say so. */
  applyTypes(column: number, top: number, types: readonly string[]): void {
    this.#change(column, top, types.length, (slot, down) => {
      if (types[down] === 'Error') this.#kinds[column - 1]![slot] = CellKind.error
    })
  }

  #change(column: number, top: number, count: number, change: (slot: number, down: number) => void): void {
    if (!this.#kinds[column - 1]) return
    const begin = slotOf({ rows: this.#rows }, top)
    for (let slot = begin < 0 ? ~begin : begin; this.#rows[slot]! < top + count; slot++)
      change(slot, this.#rows[slot]! - top)
  }

  /** The rows (from 1) in which one of these cells is filled. */
  filledRows(cells: readonly { readonly row: number; readonly column: number }[]): ReadonlySet<number> {
    if (cells.length === 0) return new Set()
    const slots = new Map(this.#rows.map((row, slot) => [row, slot]))
    const isFilled = (slot: number | undefined, column: number) =>
      slot !== undefined && (this.#kinds[column - 1]?.[slot] ?? CellKind.empty) !== CellKind.empty
    return new Set(cells.flatMap(({ row, column }) => (isFilled(slots.get(row), column) ? row : [])))
  }

  /** `struck`: rows that are struck through; `notes`: what is said on cells. */
  grid(merges: readonly Area[], struck?: ReadonlySet<number>, notes?: readonly GridNote[]): Grid {
    const slots = this.#rows.length
    const columns: (GridColumn | undefined)[] = []
    for (let index = 0; index < this.#kinds.length; index++) {
      const kinds = this.#kinds[index]
      columns.push(kinds && { kinds: kinds.subarray(0, slots), values: this.#values[index]!.subarray(0, slots) })
    }
    return {
      file: '',
      sheet: this.sheet.name,
      hidden: this.sheet.hidden,
      rows: Int32Array.from(this.#rows),
      columns,
      texts: this.texts.list,
      merges,
      ...(struck?.size && { struck }),
      ...(notes && { notes }),
      date1904: this.date1904,
    }
  }
}

interface Rows {
  readonly top: number
  bottom: number
}

/** `row` is not above those before. */
function note(columns: Rows[], column: number, row: number): void {
  const rows = columns[column]
  if (rows) rows.bottom = row
  else columns[column] = { top: row, bottom: row }
}

function areasOf(columns: readonly Rows[]): readonly Area[] {
  return [...columns.keys()].flatMap((index) => {
    const rows = columns[index]
    return rows ? [{ ...rows, left: index + 1, right: index + 1 }] : []
  })
}

function remembering<R>(work: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = work(text)
    known.set(text, result)
    return result
  }
}

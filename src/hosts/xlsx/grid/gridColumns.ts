import type { Area } from '../../../workbook/address'
import { CellKind, type GridColumn } from '../../../workbook/grid'
import { WorkbookError } from '../../../workbook/workbook'
import {
  BYTES_PER_SLOT,
  MOST_CELLS,
  MOST_COLUMN_BYTES,
  MOST_ROWS,
  MOST_SLOTS_PER_CELL,
  SPARSE_FREE_BYTES,
} from '../bounds/limits'

/** Memory that the columns of a whole workbook have taken, and the cells in it; one object for all its sheets. */
export interface ColumnMemory {
  bytes: number
  cells: number
}

const FIRST_SLOTS = 32

/**
 * Takes the cells of a sheet, row by row, into growing columns. Rows may come in any order, cells of a row too. A class,
 * since it is written to for every cell of every sheet.
 */
export class GridColumns {
  private rows = new Int32Array(FIRST_SLOTS)
  private kinds: (Uint8Array | undefined)[] = []
  private values: (Float64Array | undefined)[] = []
  private slots = 0
  /** The row being written; its slot, or -1 while it has no filled cell. */
  private row = 0
  private slot = -1
  /** The largest row that has a slot. */
  private lastRow = 0
  /** Slots by row, once a row came out of order. */
  private slotOfRow: Map<number, number> | null = null

  constructor(
    private readonly file: string,
    private readonly memory: ColumnMemory,
  ) {}

  /** Goes to a row (from 1). Throws `WorkbookError` too-large beyond Excel's last row. */
  startRow(row: number): void {
    if (row > MOST_ROWS) throw new WorkbookError('too-large', this.file, { what: 'rows', limit: MOST_ROWS })
    this.row = row
    this.slot = row > this.lastRow ? -1 : (this.slotsByRow().get(row) ?? -1)
  }

  /** Fills the cell of this row in a column (from 0, below `MOST_COLUMNS`). False where it was filled before. */
  put(column: number, kind: CellKind, value: number): boolean {
    const slot = this.slot < 0 ? this.openSlot() : this.slot
    let kinds = this.kinds[column]
    if (kinds === undefined || slot >= kinds.length) kinds = this.grow(column, slot)
    if (kinds[slot] !== CellKind.empty) return false
    this.memory.cells++
    kinds[slot] = kind
    this.values[column]![slot] = value
    return true
  }

  /**
   * The rows, ascending, and columns, without the cells that merged areas cover; null where areas overlap so much that
   * they cannot be of one sheet.
   */
  finish(merges: readonly Area[]): { rows: Int32Array; columns: (GridColumn | undefined)[] } | null {
    if (this.slotOfRow) this.keep(this.slotsInOrder())
    if (!this.clearCovered(merges)) return null
    if (merges.length > 0) this.keep(this.filledSlots())
    const columns = Array.from(this.kinds, (kinds, column): GridColumn | undefined => {
      if (kinds === undefined || kinds.every((kind) => kind === CellKind.empty)) return undefined
      return { kinds: kinds.subarray(0, this.slots), values: this.values[column]!.subarray(0, this.slots) }
    })
    return { rows: this.rows.slice(0, this.slots), columns }
  }

  private openSlot(): number {
    if (this.slots === this.rows.length) {
      const larger = new Int32Array(this.slots * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.slot = this.slots++
    this.rows[this.slot] = this.row
    this.slotOfRow?.set(this.row, this.slot)
    if (this.row > this.lastRow) this.lastRow = this.row
    return this.slot
  }

  private slotsByRow(): Map<number, number> {
    if (!this.slotOfRow) {
      this.slotOfRow = new Map()
      for (let slot = 0; slot < this.slots; slot++) this.slotOfRow.set(this.rows[slot]!, slot)
    }
    return this.slotOfRow
  }

  private grow(column: number, slot: number): Uint8Array {
    const old = this.kinds[column]
    let length = old ? old.length * 2 : FIRST_SLOTS
    while (length <= slot) length *= 2
    this.memory.bytes += (length - (old?.length ?? 0)) * BYTES_PER_SLOT
    if (this.memory.bytes > MOST_COLUMN_BYTES || isDesert(this.memory))
      throw new WorkbookError('too-large', this.file, { what: 'cells', limit: MOST_CELLS })
    const kinds = new Uint8Array(length)
    const values = new Float64Array(length)
    if (old) {
      kinds.set(old)
      values.set(this.values[column]!)
    }
    this.kinds[column] = kinds
    this.values[column] = values
    return kinds
  }

  private slotsInOrder(): Int32Array {
    return Int32Array.from({ length: this.slots }, (_, slot) => slot).sort((a, b) => this.rows[a]! - this.rows[b]!)
  }

  private filledSlots(): Int32Array {
    const filled = new Uint8Array(this.slots)
    for (const kinds of this.kinds)
      if (kinds)
        for (let slot = Math.min(kinds.length, this.slots) - 1; slot >= 0; slot--) filled[slot]! |= kinds[slot]!
    return Int32Array.from(filled.keys()).filter((slot) => filled[slot] !== 0)
  }

  /** Makes the slot at each place the one that is named there, and forgets the others. */
  private keep(order: Int32Array): void {
    if (order.length === this.slots && order.every((slot, place) => slot === place)) return
    this.rows = order.map((slot) => this.rows[slot]!)
    this.slots = order.length
    this.kinds = this.kinds.map((kinds) => kinds && Uint8Array.from(order, (slot) => kinds[slot] ?? CellKind.empty))
    this.values = this.values.map((values) => values && Float64Array.from(order, (slot) => values[slot] ?? 0))
  }

  /** Empties the cells under merged areas, save the first of each. False where the areas cannot be disjoint. */
  private clearCovered(merges: readonly Area[]): boolean {
    let budget = this.slots * this.kinds.length
    for (const { top, left, bottom, right } of merges) {
      const first = this.slotFrom(top)
      const end = this.slotFrom(bottom + 1)
      const lastColumn = Math.min(right, this.kinds.length)
      if (end <= first || lastColumn < left) continue
      budget -= (end - first) * (lastColumn - left + 1)
      if (budget < 0) return false
      for (let column = left - 1; column < lastColumn; column++) {
        const keepFirst = column === left - 1 && this.rows[first] === top
        this.kinds[column]?.fill(CellKind.empty, keepFirst ? first + 1 : first, end)
      }
    }
    return true
  }

  /** The first slot whose row is this one or later. */
  private slotFrom(row: number): number {
    let low = 0
    let high = this.slots
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.rows[middle]! < row) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether columns take much memory for next to no cells. */
function isDesert({ bytes, cells }: ColumnMemory): boolean {
  return bytes > SPARSE_FREE_BYTES && bytes > cells * BYTES_PER_SLOT * MOST_SLOTS_PER_CELL
}

import type { RowLooks } from '../../../workbook/sheetLook'
import { MOST_ROWS } from '../bounds/limits'

/** What a `row` element says of itself. */
export interface RowHead {
  /** From 1; null for the one behind the row before. */
  readonly row: number | null
  /** Points; NaN for none said. */
  readonly height: number
  readonly hidden: boolean
  /** -1 for none of its own. */
  readonly style: number
}

/** Takes rows and the styles of their cells in the order of the file; alike rows are kept once. */
export interface RowLookTaker {
  startRow(head: RowHead): void
  /** `column` from 1; null for the one behind the cell before. */
  cell(column: number | null, style: number): void
}

/** A class, since it is told of every cell of every sheet that is looked at. */
export class RowLookTable implements RowLookTaker {
  private kindOf = new Uint32Array(64)
  private readonly heights: number[] = []
  private readonly hidden: number[] = []
  private readonly styles: number[] = []
  private readonly starts: number[] = [0]
  private readonly runs: number[] = []
  private readonly known = new Map<string, number>()
  private row = 0
  /** The kind of the row before, from 0. */
  private before = -1
  private lastRow = 0
  private column = 0
  private head: RowHead | null = null
  /** The runs of the row under way: first column, last column, style. */
  private own: number[] = []

  startRow(head: RowHead): void {
    this.endRow()
    this.row = head.row ?? this.row + 1
    this.column = 0
    this.head = head
  }

  cell(column: number | null, style: number): void {
    this.column = column ?? this.column + 1
    const { own } = this
    const end = own.length
    if (end > 0 && own[end - 1] === style && own[end - 2] === this.column - 1) own[end - 2] = this.column
    else own.push(this.column, this.column, style)
  }

  finish(): RowLooks {
    this.endRow()
    return {
      kindOf: this.kindOf.slice(0, this.lastRow + 1),
      height: Float32Array.from(this.heights),
      hidden: Uint8Array.from(this.hidden),
      style: Int32Array.from(this.styles),
      runStart: Uint32Array.from(this.starts),
      runs: Int32Array.from(this.runs),
    }
  }

  private endRow(): void {
    const { head, own, row } = this
    this.head = null
    if (!head || row < 1 || row > MOST_ROWS) return
    if (row >= this.kindOf.length) this.grow(row)
    if (!this.isAsBefore(head)) this.before = this.kindFor(head)
    this.kindOf[row] = this.before + 1
    this.lastRow = Math.max(this.lastRow, row)
    this.own = own.length > 0 ? [] : own
  }

  /** Most rows are like the one before. */
  private isAsBefore({ height, hidden, style }: RowHead): boolean {
    const last = this.before
    if (last < 0 || !Object.is(this.heights[last], height) || this.hidden[last] !== Number(hidden)) return false
    const from = this.starts[last]! * 3
    if (this.styles[last] !== style || this.starts[last + 1]! * 3 - from !== this.own.length) return false
    return this.own.every((number, index) => this.runs[from + index] === number)
  }

  private kindFor({ height, hidden, style }: RowHead): number {
    const key = `${height} ${Number(hidden)} ${style} ${this.own.join(' ')}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.heights.push(height)
    this.hidden.push(Number(hidden))
    this.styles.push(style)
    for (const number of this.own) this.runs.push(number)
    this.starts.push(this.runs.length / 3)
    this.known.set(key, this.heights.length - 1)
    return this.heights.length - 1
  }

  private grow(row: number): void {
    const larger = new Uint32Array(Math.min(MOST_ROWS + 1, Math.max(row + 1, this.kindOf.length * 2)))
    larger.set(this.kindOf)
    this.kindOf = larger
  }
}

/** The rows of a sheet that says nothing of any. */
export const NO_ROWS: RowLooks = new RowLookTable().finish()

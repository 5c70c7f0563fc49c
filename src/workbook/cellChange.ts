/** A cell of the user's own sheet, from 1, and what it shall hold. */
export interface CellChange {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** A number becomes a number even in a cell formatted as text; a text stays one whatever it begins with; null empties. */
  readonly value: string | number | null
}

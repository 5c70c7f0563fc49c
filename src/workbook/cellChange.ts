/** A cell of the user's own sheet in one workbook, from 1, and what it shall hold. */
export interface SheetChange {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** A number becomes a number even in a cell formatted as text; a text stays one whatever it begins with; null empties. */
  readonly value: string | number | boolean | null
  /**
   * A cell of the sheet that this one is to look like, where it is a new one below or beside it: its format, and below it the list or
   * rule that holds for what may be entered. Its own where it is the cell itself, so that a number keeps being shown as a date.
   */
  readonly like?: { readonly row: number; readonly column: number }
  /** Where the cell begins a column: so many characters of the default font wide the column shall be. */
  readonly width?: number
}

/** The same where several files are open: `file` is the file's name, '' for the open workbook, as a place has it. */
export interface CellChange extends SheetChange {
  readonly file: string
}

/** What a change of cells did to formulas, in the files that no Excel computes anew. */
export interface ChangedCells {
  /** Formulas that gave way to a value, as Excel shows them, without `=`. */
  readonly overwritten: readonly {
    readonly sheet: string
    readonly row: number
    readonly column: number
    readonly formula: string
  }[]
  /** Cells whose results may depend on what was changed, and which hold none until Excel has computed them. */
  readonly stale: readonly { readonly sheet: string; readonly row: number; readonly column: number }[]
}

/** Of a host whose formulas are computed by whoever holds the workbook, or that has none. */
export const NO_FORMULAS: ChangedCells = { overwritten: [], stale: [] }

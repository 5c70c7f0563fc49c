import type { Area } from './address'

/** How a sheet that stands in a file will be printed, beyond the values of its cells. */
export interface PrintedSheet {
  readonly sheet: string
  /** A hidden sheet is not printed. */
  readonly hidden: boolean
  /** Noughts are left empty, columns run from right to left, formulas stand in place of values. */
  readonly views: readonly ('zerosHidden' | 'rightToLeft' | 'formulasShown')[]
  /** Columns by their numbers from 1; characters of the default font as `Layout.columnWidths`. */
  readonly columns: readonly {
    readonly first: number
    readonly last: number
    readonly width: number
    readonly hidden: boolean
  }[]
  /** Of columns that are not among these. */
  readonly usualWidth: number
  /** By row number from 1; points, null where the file leaves it to the program. */
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly hidden: boolean }>
  /** Whether rows that are not among these are hidden. */
  readonly otherRowsHidden: boolean
  readonly cells: readonly PrintedCell[]
  readonly merges: readonly Area[]
  /** Where conditional formats begin, and where drawings do; `A1` where that cannot be told. */
  readonly conditional: readonly CellPlace[]
  readonly drawings: readonly CellPlace[]
  readonly page: PrintedPage
}

export interface CellPlace {
  readonly row: number
  readonly column: number
}

export interface PrintedCell extends CellPlace {
  readonly formula: boolean
  readonly look: PrintedLook
  /** The fonts of pieces of its text that have one of their own. */
  readonly pieces: readonly PrintedFont[]
}

/** What of a font may change what is read on paper. Colours `RRGGBB`, or what else the file calls them. */
export interface PrintedFont {
  readonly size: number
  readonly colour: string
  /** Struck through, raised or lowered. */
  readonly struck: boolean
}

export interface PrintedLook extends PrintedFont {
  readonly numberFormat: string
  /** null for none. */
  readonly fill: string | null
  readonly turned: boolean
  readonly repeated: boolean
  readonly wrap: boolean
}

export interface PrintedPage {
  /** As written behind the sheet's name, without `$`; null where all is printed. */
  readonly area: string | null
  readonly repeatRows: string | null
  readonly landscape: boolean
  readonly paper: number
  /** One page wide; else the scale in percent. */
  readonly fit: { readonly wide: number; readonly tall: number } | null
  readonly scale: number
  readonly firstPage: number
  /** Millimetres. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>
  /** In Excel's codes; '' where there is none. `others` are those of first and even pages, where they differ from all pages'. */
  readonly header: string
  readonly footer: string
  readonly others: readonly string[]
}

/** What of a stamped sheet would print otherwise than we wrote it, though its cells hold the same. */
export type PrintedTrouble =
  | 'formula'
  | 'numberFormat'
  | 'look'
  | 'hiddenRow'
  | 'lowRow'
  | 'hiddenColumn'
  | 'narrowColumn'
  | 'merge'
  | 'conditional'
  | 'drawing'
  | 'hiddenSheet'
  | 'view'
  | 'area'
  | 'repeatedRows'
  | 'page'
  | 'header'
  | 'footer'

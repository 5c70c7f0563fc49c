import type { CellLook, TextRun } from './cellLook'
import type { LookCondition } from './lookCondition'

/** How a sheet of a user's file looks beyond what its cells hold. Rows and columns from 1, heights in points. */
export interface SheetLook {
  /** By style number, as runs of cells, rows and columns name them; at least one. */
  readonly looks: readonly CellLook[]
  readonly rows: RowLooks
  /** Ascending, without overlap. */
  readonly columns: readonly ColumnLook[]
  readonly defaults: {
    readonly rowHeight: number
    /** Whether rows that the file does not name are hidden. */
    readonly rowsHidden: boolean
    /** Characters; null for what the program takes. */
    readonly columnWidth: number | null
  }
  readonly freeze: { readonly rows: number; readonly columns: number }
  readonly gridLines: boolean
  /** Whether noughts are shown. */
  readonly noughts: boolean
  /** Conditional formats, the first the one that counts most. */
  readonly conditions: readonly LookCondition[]
  /** How many conditional formats the sheet has besides, which are not shown. */
  readonly unshown: number
  /** Texts of which parts look otherwise than their cells. */
  readonly rich: ReadonlyMap<string, readonly TextRun[]>
  readonly notes: readonly CellNote[]
  /** On a sheet that is a chart and has no cells, that one. */
  readonly drawings: readonly SheetDrawing[]
}

/**
 * Rows as the file has them, alike ones once: `kindOf[row]` is the number of the row's kind, from 1, 0 where the file does not name the row
 * (rows past its end too). Kind k stands at k - 1 of the other lists; its cells' styles are the triples first column, last column, style
 * at `runs[3 * runStart[k - 1]]` up to `runs[3 * runStart[k]]`, ascending.
 */
export interface RowLooks {
  readonly kindOf: Uint32Array
  /** NaN where the row is as high as it needs to be. */
  readonly height: Float32Array
  readonly hidden: Uint8Array
  /** The style of cells that the row does not name; -1 for none of its own. */
  readonly style: Int32Array
  readonly runStart: Uint32Array
  readonly runs: Int32Array
}

export interface ColumnLook {
  readonly first: number
  readonly last: number
  /** Characters of the default font; null for the default. */
  readonly width: number | null
  readonly hidden: boolean
  readonly style: number
}

/** A note or a comment with its answers, as one text. */
export interface CellNote {
  readonly row: number
  readonly column: number
  readonly author: string
  readonly text: string
}

/** Something that lies over the cells: from the top left of one cell to the top left of another. */
export interface SheetDrawing {
  readonly kind: 'picture' | 'chart' | 'shape' | 'chartSheet'
  readonly name: string
  readonly from: DrawingCorner
  readonly to: DrawingCorner
  /** What browsers can draw; null for others, and what is large. */
  readonly image: { readonly type: string; readonly bytes: Uint8Array } | null
}

/** A cell, from 1, and how far behind its corner, in points. */
export interface DrawingCorner {
  readonly row: number
  readonly column: number
  readonly down: number
  readonly right: number
}

/** The style number of a cell, as Excel finds it: its own, else its row's, else its column's, else 0. */
export function styleAt({ rows, columns }: Pick<SheetLook, 'rows' | 'columns'>, row: number, column: number): number {
  const kind = (rows.kindOf[row] ?? 0) - 1
  if (kind >= 0) {
    const run = runAt(rows, kind, column)
    if (run >= 0) return rows.runs[run * 3 + 2]!
    const ofRow = rows.style[kind]!
    if (ofRow >= 0) return ofRow
  }
  return columnLookAt(columns, column)?.style ?? 0
}

export function lookAt(sheet: Pick<SheetLook, 'rows' | 'columns' | 'looks'>, row: number, column: number): CellLook {
  return sheet.looks[styleAt(sheet, row, column)] ?? sheet.looks[0]!
}

/** What the file says of a column; undefined where nothing. */
export function columnLookAt(columns: readonly ColumnLook[], column: number): ColumnLook | undefined {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (columns[middle]!.last < column) low = middle + 1
    else high = middle
  }
  const found = columns[low]
  return found && found.first <= column ? found : undefined
}

/** The run that a column lies in; -1 for none. */
function runAt({ runStart, runs }: RowLooks, kind: number, column: number): number {
  let low = runStart[kind]!
  let high = runStart[kind + 1]!
  const end = high
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle * 3 + 1]! < column) low = middle + 1
    else high = middle
  }
  return low < end && runs[low * 3]! <= column ? low : -1
}

import { type Cell, CellKind, cellAt } from '../../../../workbook/grid'
import type { ViewedSheet } from '../../book/viewedSheet'
import type { CellPlace } from '../place/moves'
import { sheetKey } from './marks'

/** A cell that holds what was sought. */
export interface Found extends CellPlace {
  readonly key: string
  readonly file: string
  readonly sheet: string
  readonly text: string
}

/** As many cells as are told of; who has more must seek something longer. */
export const MOST_FOUND = 1000

export interface FoundCells {
  readonly cells: readonly Found[]
  /** Whether there are more than those told of. */
  readonly isCut: boolean
}

/**
 * The cells of all sheets that show what is sought, sheet after sheet, row after row: without regard to capitals, to the width of
 * letters and digits, and to blanks, which Chinese names are spread with. `shown` answers what a number, date or time shows.
 */
export function findIn(
  sheets: readonly ViewedSheet[],
  sought: string,
  shown: (cell: Cell, place: CellPlace) => string,
): FoundCells {
  const wanted = folded(sought)
  if (wanted === '') return { cells: [], isCut: false }
  const cells: Found[] = []
  /** Texts are shared by the sheets of a file: each is looked at once. */
  const matching = new Map<readonly string[], ReadonlySet<number>>()
  const textsWith = (texts: readonly string[]) => {
    const known = matching.get(texts)
    if (known) return known
    const found = new Set<number>()
    for (const [index, text] of texts.entries()) if (folded(text).includes(wanted)) found.add(index)
    matching.set(texts, found)
    return found
  }
  for (const viewed of sheets) {
    const { grid } = viewed
    const texts = textsWith(grid.texts)
    // Nothing but texts has letters; a number shows digits and what its format adds.
    const isNumeric = /[\d年月日时分秒天元%:]/.test(wanted)
    if (texts.size === 0 && !isNumeric) continue
    for (const [slot, row] of grid.rows.entries())
      for (const [index, column] of grid.columns.entries()) {
        const kind = column?.kinds[slot] ?? CellKind.empty
        if (kind === CellKind.empty) continue
        const isText = kind === CellKind.text || kind === CellKind.error
        if (isText ? !texts.has(column!.values[slot]!) : !isNumeric) continue
        const place = { row, column: index + 1 }
        const cell = cellAt(grid, slot, place.column)
        const text = 'text' in cell ? cell.text : shown(cell, place)
        if (!isText && !folded(text).includes(wanted)) continue
        if (cells.length === MOST_FOUND) return { cells, isCut: true }
        cells.push({ ...place, key: sheetKey(grid.file, grid.sheet), file: grid.file, sheet: grid.sheet, text })
      }
  }
  return { cells, isCut: false }
}

/** The one that comes next after a cell, or before it; of none null. `sheets` are the keys of all sheets in their order. */
export function nextFound(
  found: readonly Found[],
  sheets: readonly string[],
  from: CellPlace & { readonly key: string },
  back: boolean,
): Found | null {
  if (found.length === 0) return null
  const at = sheets.indexOf(from.key)
  const order = (one: Found) => sheets.indexOf(one.key) - at || one.row - from.row || one.column - from.column
  return back
    ? (found.findLast((one) => order(one) < 0) ?? found.at(-1)!)
    : (found.find((one) => order(one) > 0) ?? found[0]!)
}

/** A text as it is compared: blanks count between letters and digits of the West alone, where they part words and dates from times. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([^\x21-\x7e]) /g, '$1')
    .replace(/ ([^\x21-\x7e])/g, '$1')
}

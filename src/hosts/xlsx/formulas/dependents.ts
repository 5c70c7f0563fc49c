import type { FormulaCell } from './formulaCell'
import { type FormulaToken, formulaTokens, type InputArea, rectangleOf } from './formulaTokens'

/** A workbook as far as its formulas look at it. Sheets are numbered in its order, from 0. */
export interface FormulaBook {
  readonly sheets: readonly { readonly name: string; readonly formulas: readonly FormulaCell[] }[]
  /** The workbook's own names; `sheet` where a name is one sheet's alone. */
  readonly names: readonly { readonly name: string; readonly sheet: number | null; readonly formula: string }[]
  readonly tables: readonly {
    readonly name: string
    readonly sheet: number
    readonly top: number
    readonly left: number
    readonly bottom: number
    readonly right: number
  }[]
}

/** A cell by its sheet's number. */
export interface BookCell {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/** Functions whose arguments do not tell what they look at. */
const UNBOUND = new Set(['INDIRECT', 'OFFSET', 'GETPIVOTDATA', 'EVALUATE'])

/** Rounds over all formulas; beyond, each that is left is taken for one that depends. */
const MOST_ROUNDS = 40

/**
 * The cells whose formulas may give another result once the given cells hold something else, those that depend on them in
 * turn, and so on. Never too few: what a formula looks at by a name that is not known, or by words (INDIRECT), may be any
 * cell. A formula in a changed cell gives way and is not answered.
 */
export function dependentsOf(book: FormulaBook, changed: readonly BookCell[]): readonly BookCell[] {
  const dirty = dirtyCells()
  for (const { sheet, row, column } of changed) dirty.add(sheet, row, column)
  const taken = new Set(changed.map(keyOf))
  let waiting = book.sheets.flatMap(({ formulas }, sheet) =>
    formulas
      .filter(({ row, column }) => !taken.has(keyOf({ sheet, row, column })))
      .map((formula) => ({ sheet, formula, inputs: inputsOf(book, sheet, formula) })),
  )
  const found: BookCell[] = []
  for (let round = 0; waiting.length > 0; round++) {
    const before = found.length
    const left: typeof waiting = []
    for (const one of waiting) {
      const { sheet, formula, inputs } = one
      const depends =
        round === MOST_ROUNDS ||
        inputs === null ||
        inputs.some(({ first, last, ...area }) => dirty.meets(first, last, area))
      if (!depends) {
        left.push(one)
        continue
      }
      const { row, column, fills } = formula
      found.push({ sheet, row, column })
      dirty.add(sheet, row, column)
      if (!fills) continue
      for (let at = fills.top; at <= fills.bottom; at++)
        for (let across = fills.left; across <= fills.right; across++) {
          if (at === row && across === column) continue
          dirty.add(sheet, at, across)
          found.push({ sheet, row: at, column: across })
        }
    }
    if (found.length === before) break
    // A chain that runs against the order of the sheet is walked in one round from behind.
    waiting = left.toReversed()
  }
  return found
}

const keyOf = ({ sheet, row, column }: BookCell) => `${sheet} ${row} ${column}`

type Rectangle = Pick<InputArea, 'top' | 'left' | 'bottom' | 'right'>

/** Cells by sheet and column. */
function dirtyCells() {
  const rows = new Map<number, Map<number, Set<number>>>()
  return {
    add(sheet: number, row: number, column: number): void {
      const columns = rows.get(sheet) ?? new Map<number, Set<number>>()
      rows.set(sheet, columns)
      const cells = columns.get(column) ?? new Set<number>()
      columns.set(column, cells.add(row))
    },
    /** Whether any of the cells lies in the area of one of these sheets. */
    meets(first: number, last: number, { top, left, bottom, right }: Rectangle): boolean {
      for (let sheet = first; sheet <= last; sheet++)
        for (const [column, cells] of rows.get(sheet) ?? []) {
          if (column < left || column > right) continue
          if (bottom - top < cells.size) {
            for (let row = top; row <= bottom; row++) if (cells.has(row)) return true
          } else for (const row of cells) if (top <= row && row <= bottom) return true
        }
      return false
    },
  }
}

/** An area of the sheets from `first` to `last`. */
type SheetArea = Rectangle & { readonly first: number; readonly last: number }

/** The areas that a formula looks at; null where it may be any. */
function inputsOf(book: FormulaBook, sheet: number, { tokens, rows, columns, row }: FormulaCell) {
  return areasOf(book, sheet, tokens, { rows, columns, row }, 0)
}

/** Names may stand for names; one that leads back to itself stands for nothing. */
const MOST_NAMES_DEEP = 8

function areasOf(
  book: FormulaBook,
  sheet: number,
  tokens: readonly FormulaToken[],
  at: { readonly rows: number; readonly columns: number; readonly row: number },
  depth: number,
): readonly SheetArea[] | null {
  const areas: SheetArea[] = []
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case 'area': {
        const sheets = sheetsOf(book, sheet, token.sheet)
        if (sheets) areas.push({ ...sheets, ...rectangleOf(token, at.rows, at.columns) })
        break
      }
      case 'function':
        if (UNBOUND.has(token.name.replace(/^_XL\w*\./, ''))) return null
        break
      case 'brackets':
        // Belongs to the table before it.
        if (tokens[index - 1]?.kind !== 'name') return null
        break
      case 'name': {
        const some = areasOfName(book, sheet, token, tokens[index + 1], at, depth)
        if (!some) return null
        for (const area of some) areas.push(area)
        break
      }
      case 'other':
        // `A1:INDEX(…)`: an end that is computed.
        if (token.text.endsWith(':')) return null
    }
  }
  return areas
}

function areasOfName(
  book: FormulaBook,
  sheet: number,
  { name, sheet: span }: Extract<FormulaToken, { kind: 'name' }>,
  next: FormulaToken | undefined,
  at: { readonly rows: number; readonly columns: number; readonly row: number },
  depth: number,
): readonly SheetArea[] | null {
  const key = name.toLowerCase()
  if (span?.foreign || key === 'true' || key === 'false') return []
  // A variable of LET or LAMBDA.
  if (key.startsWith('_xlpm.')) return []
  const table = book.tables.find((one) => one.name.toLowerCase() === key)
  if (table) {
    const { sheet: first, ...area } = table
    const isRow = next?.kind === 'brackets' && /#this row|\[@|@/i.test(next.text)
    return [{ first, last: first, ...area, ...(isRow ? { top: at.row, bottom: at.row } : {}) }]
  }
  if (depth === MOST_NAMES_DEEP) return []
  const own = span ? book.sheets.findIndex((one) => one.name.toLowerCase() === span.first.toLowerCase()) : sheet
  const meant =
    book.names.find((one) => one.name.toLowerCase() === key && one.sheet === own) ??
    book.names.find((one) => one.name.toLowerCase() === key && one.sheet === null)
  if (!meant) return null
  const tokens = formulaTokens(meant.formula)
  // What is not fixed in a name moves with the cell that uses it.
  const moves = tokens.some(
    (token) =>
      token.kind === 'area' &&
      [token.from, token.to].some(
        (corner) =>
          corner && ((corner.row !== null && !corner.fixedRow) || (corner.column !== null && !corner.fixedColumn)),
      ),
  )
  return moves ? null : areasOf(book, sheet, tokens, { rows: 0, columns: 0, row: at.row }, depth + 1)
}

/** The sheets' numbers; null for none of this workbook. */
function sheetsOf(
  { sheets }: FormulaBook,
  own: number,
  span: InputArea['sheet'],
): { readonly first: number; readonly last: number } | null {
  if (!span) return { first: own, last: own }
  if (span.foreign) return null
  const numberOf = (name: string) => sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  const ends = [numberOf(span.first), numberOf(span.last)]
  return ends.includes(-1) ? null : { first: Math.min(...ends), last: Math.max(...ends) }
}

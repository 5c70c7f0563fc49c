import { areaName, cellName, parseArea } from '../../../workbook/address'
import type { ChangedCells, SheetChange } from '../../../workbook/cellChange'
import { WorkbookError } from '../../../workbook/workbook'
import { dependentsOf, type FormulaBook } from '../formulas/dependents'
import { type FormulaCell, textOfFormula } from '../formulas/formulaCell'
import { elementText } from '../write/writeText'
import type { BookSheet } from './packageBook'
import type { Splice } from './packageSplice'
import { attributeOf, childOf, childrenOf, prefixed, type XmlElement } from './packageXml'

/** What a change of cells means for the formulas of one sheet, by the names of their cells. */
export interface FormulaPlan {
  /** Cells that lose their results; `formula` false where another cell's formula fills them. */
  readonly stale: ReadonlyMap<string, { readonly row: number; readonly formula: boolean }>
  /** Cells that shared the formula of one that gives way, each with the formula as its own. */
  readonly unshared: ReadonlyMap<string, { readonly row: number; readonly text: string }>
}

/** Plans what becomes of all formulas. Throws `WorkbookError` array-formula. */
export function planned(
  file: string,
  book: FormulaBook,
  wanted: readonly { readonly sheet: BookSheet; readonly cells: readonly SheetChange[] }[],
): { readonly changed: ChangedCells; readonly sheets: readonly FormulaPlan[] } {
  const overwritten: ChangedCells['overwritten'][number][] = []
  const unshared = book.sheets.map(() => new Map<string, { row: number; text: string }>())
  const changedCells = wanted.flatMap(({ sheet, cells }) =>
    cells.map(({ row, column }) => ({ sheet: sheet.index, row, column })),
  )
  for (const { sheet, cells } of wanted) {
    const { formulas } = book.sheets[sheet.index]!
    if (formulas.length === 0) continue
    const byName = new Map(formulas.map((formula) => [cellName(formula.row, formula.column), formula]))
    const gone = new Set(cells.map(({ row, column }) => cellName(row, column)))
    refuseParts(file, sheet.name, formulas, cells)
    for (const name of gone) {
      const formula = byName.get(name)
      if (!formula) continue
      const { row, column } = formula
      overwritten.push({ sheet: sheet.name, row, column, formula: textOfFormula(formula) })
      if (!formula.isFirst) continue
      for (const other of formulas) {
        const otherName = cellName(other.row, other.column)
        if (other.shared === formula.shared && !gone.has(otherName))
          unshared[sheet.index]!.set(otherName, { row: other.row, text: textOfFormula(other) })
      }
    }
  }
  const stale = book.sheets.map(() => new Map<string, { row: number; formula: boolean }>())
  const found = dependentsOf(book, changedCells)
  const holders = book.sheets.map(({ formulas }) => new Set(formulas.map(({ row, column }) => cellName(row, column))))
  for (const { sheet, row, column } of found) {
    const name = cellName(row, column)
    stale[sheet]!.set(name, { row, formula: holders[sheet]!.has(name) })
  }
  return {
    changed: {
      overwritten,
      stale: found.map(({ sheet, row, column }) => ({ sheet: book.sheets[sheet]!.name, row, column })),
    },
    sheets: book.sheets.map((_, index) => ({ stale: stale[index]!, unshared: unshared[index]! })),
  }
}

/** Excel, too, changes such cells together or not at all. */
function refuseParts(
  file: string,
  sheet: string,
  formulas: readonly FormulaCell[],
  cells: readonly SheetChange[],
): void {
  for (const { fills } of formulas) {
    if (!fills || (fills.top === fills.bottom && fills.left === fills.right)) continue
    const { top, bottom, left, right } = fills
    const part = cells.find(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right)
    if (part)
      throw new WorkbookError('array-formula', file, {
        sheet,
        cell: cellName(part.row, part.column),
        area: areaName(fills),
      })
  }
}

/** Carries a sheet's plan out; cells that are changed themselves are none of it. */
export function changeFormulas(splice: Splice, root: XmlElement, { stale, unshared }: FormulaPlan): void {
  if (stale.size === 0 && unshared.size === 0) return
  let rowNumber = 0
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    rowNumber = Number(attributeOf(row, 'r') ?? rowNumber + 1)
    let column = 0
    for (const cell of childrenOf(row, 'c')) {
      column = parseArea(attributeOf(cell, 'r') ?? '')?.left ?? column + 1
      const name = cellName(rowNumber, column)
      const own = unshared.get(name)
      const formula = childOf(cell, 'f')
      if (own && formula)
        splice.replace(formula.start, formula.end, prefixed(`<f>${elementText(own.text)}</f>`, root.prefix))
      const lost = stale.get(name)
      if (lost) dropResult(splice, cell, lost.formula)
    }
  }
}

/** What a filled cell loses must be told, too: alone it would be an empty one. */
function dropResult(splice: Splice, cell: XmlElement, hasFormula: boolean): void {
  const value = childOf(cell, 'v')
  if (hasFormula) {
    if (value) splice.remove(value)
    splice.removeAttribute(cell, 't')
  } else if (value && attributeOf(cell, 't') !== 'e') {
    splice.setAttribute(cell, 't', 'e')
    splice.replace(value.start, value.end, prefixed('<v>#N/A</v>', cell.prefix))
  }
}

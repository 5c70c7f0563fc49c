import type { Area } from '../../../workbook/address'
import { type FormulaToken, shiftedFormula } from './formulaTokens'

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly row: number
  readonly column: number
  /** The formula's pieces as the first cell that shares it has them; none where the file does not say them. */
  readonly tokens: readonly FormulaToken[]
  /** How far the cell lies from that first one. */
  readonly rows: number
  readonly columns: number
  /** Names the formula that cells share; null for one of its own. */
  readonly shared: string | null
  /** Whether it is the cell that the sharing ones have their formula from. */
  readonly isFirst: boolean
  /** The cells that an array formula, or a table of data, fills; null for any other. */
  readonly fills: Area | null
}

/** The formula as the cell would show it, without its `=`. */
export const textOfFormula = ({ tokens, rows, columns }: FormulaCell) => shiftedFormula(tokens, rows, columns)

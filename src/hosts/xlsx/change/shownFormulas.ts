import { cellName } from '../../../workbook/address'
import { MOST_INFLATED_BYTES } from '../bounds/limits'
import { textOfFormula } from '../formulas/formulaCell'
import type { Codec } from '../zip/codec'
import { formulaCells } from './formulaCells'
import { openBook } from './packageBook'
import { editPackage } from './packageEdit'

/** The formulas of a sheet as its cells show them, without `=`, by the names of the cells (B12); none where it is not there. */
export async function shownFormulas(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  sheet: string,
): Promise<ReadonlyMap<string, string>> {
  const edit = await editPackage(file, bytes, codec)
  const { sheets } = await openBook(edit)
  const part = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.part
  if (part === undefined || !edit.has(part)) return new Map()
  const formulas = formulaCells(file, part, await edit.text(part, MOST_INFLATED_BYTES))
  return new Map(
    formulas
      .filter(({ tokens }) => tokens.length > 0)
      .map((formula) => [cellName(formula.row, formula.column), textOfFormula(formula)]),
  )
}

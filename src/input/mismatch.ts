import { type Finding, finding } from '../records/finding'
import type { Place } from '../workbook/address'
import { namesSeveral } from './namesInCell'
import { nameKey } from './plainText'

/** A number and a name that are not one person's: another's, several people's, or nobody's, which may be written wrong. */
export function mismatch(
  byName: ReadonlyMap<string, unknown>,
  place: Place,
  said: { readonly id: string; readonly name: string; readonly staffName: string },
): Finding {
  if (namesSeveral(said.name)) return finding('several-people', place, { name: said.name, counted: said.staffName })
  return finding(byName.has(nameKey(said.name)) ? 'id-name-conflict' : 'id-name-mismatch', place, said)
}

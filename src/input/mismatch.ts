import { type Finding, finding } from '../records/finding'
import type { Place } from '../workbook/address'
import { namesSeveral } from './namesInCell'
import { nameKey } from './plainText'

/**
 * A number and a name that are not one person's: several people's, another's, or nobody's. One that nobody bears may be written wrong: where most
 * of its characters are those of the number's person both say the same, and it is no more than told.
 */
export function mismatch(
  byName: ReadonlyMap<string, unknown>,
  place: Place,
  said: { readonly id: string; readonly name: string; readonly staffName: string },
): Finding {
  if (namesSeveral(said.name)) return finding('several-people', place, { name: said.name, counted: said.staffName })
  if (byName.has(nameKey(said.name))) return finding('id-name-conflict', place, said)
  return isNearly(nameKey(said.name), nameKey(said.staffName))
    ? finding('id-name-mismatch', place, said)
    : finding('id-name-conflict', place, { ...said, isOfNobody: true })
}

/** Whether a name is another but for a character, more behind it, or their order: 王大明 and 王晓明, 张三（女）, 张明 and 张小明. */
function isNearly(name: string, other: string): boolean {
  if (name === '' || other === '' || name.includes(other) || other.includes(name)) return true
  const left = Array.from(other)
  let common = 0
  for (const character of name) {
    const at = left.indexOf(character)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return common * 3 >= Math.max(name.length, other.length) * 2
}

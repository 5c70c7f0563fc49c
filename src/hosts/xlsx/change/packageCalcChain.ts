import type { PackageBook } from './packageBook'
import type { PackageEdit } from './packageEdit'
import { ofKind } from './packageRelationships'
import { Splice } from './packageSplice'
import { attributeOf, childrenOf, parseXml } from './packageXml'

/** The part that lists the cells with formulas; null where the workbook has none. */
export function calcChainPart(edit: PackageEdit, book: PackageBook): string | null {
  const part = ofKind(book.relationships, 'calcChain')?.target
  return part && edit.has(part) ? part : null
}

/**
 * Takes cells that hold no formula any more out of the chain: Excel repairs a workbook whose chain names one that does
 * not. Returns false where nothing is left of it, so that the part must go (the schema wants one cell at least).
 */
export async function unchain(
  edit: PackageEdit,
  part: string,
  gone: (sheetId: number, cell: string) => boolean,
): Promise<boolean> {
  const text = await edit.text(part)
  const splice = new Splice(text)
  let kept = 0
  let sheetId = 0
  // A cell without `i` is on the sheet of the one before, which may be gone.
  let told = 0
  const root = parseXml(edit.file, part, text)
  for (const cell of childrenOf(root, 'c')) {
    sheetId = Number(attributeOf(cell, 'i') ?? sheetId)
    if (gone(sheetId, attributeOf(cell, 'r') ?? '')) {
      splice.remove(cell)
      continue
    }
    if (cell.attributes.has('i')) told = sheetId
    else if (told !== sheetId) {
      splice.setAttribute(cell, 'i', String(sheetId))
      told = sheetId
    }
    kept++
  }
  edit.write(part, splice.result())
  return kept > 0
}

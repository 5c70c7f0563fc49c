import { parseArea } from '../../../workbook/address'
import { MOST_INFLATED_BYTES } from '../bounds/limits'
import type { FormulaBook } from '../formulas/dependents'
import { formulaCells } from './formulaCells'
import type { PackageBook } from './packageBook'
import type { PackageEdit } from './packageEdit'
import { kindOf, relationshipsIn } from './packageRelationships'
import { attributeOf, childOf, childrenOf, decoded, parseXml } from './packageXml'

/** All formulas of a package, with the names and tables that they speak of. One sheet's text is held at a time. */
export async function formulaBook(edit: PackageEdit, book: PackageBook): Promise<FormulaBook> {
  const sheets: FormulaBook['sheets'][number][] = []
  for (const { name, part } of book.sheets) {
    const text = edit.has(part) ? await edit.text(part, MOST_INFLATED_BYTES) : ''
    sheets.push({ name, formulas: formulaCells(edit.file, part, text) })
  }
  const hasFormulas = sheets.some(({ formulas }) => formulas.length > 0)
  return { sheets, names: namesIn(book), tables: hasFormulas ? await tablesIn(edit, book) : [] }
}

function namesIn({ root, text }: PackageBook): FormulaBook['names'] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => {
    const sheet = attributeOf(element, 'localSheetId')
    return {
      name: attributeOf(element, 'name') ?? '',
      sheet: sheet === undefined ? null : Number(sheet),
      formula: decoded(text.slice(element.openEnd, element.closeStart)),
    }
  })
}

async function tablesIn(edit: PackageEdit, book: PackageBook): Promise<FormulaBook['tables']> {
  const tables: FormulaBook['tables'][number][] = []
  for (const { part, index } of book.sheets)
    for (const relationship of (await relationshipsIn(edit, part))?.list ?? []) {
      const { target } = relationship
      if (kindOf(relationship) !== 'table' || !target || !edit.has(target)) continue
      const root = parseXml(edit.file, target, await edit.text(target))
      const area = parseArea(attributeOf(root, 'ref') ?? '')
      const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name')
      if (area && name) tables.push({ name, sheet: index, ...area })
    }
  return tables
}

import { type Area, parseArea } from '../../../workbook/address'
import type { FormulaCell } from '../formulas/formulaCell'
import { type FormulaToken, formulaTokens } from '../formulas/formulaTokens'
import { attributeOf, childOf, childrenOf, decoded, parseXml, type XmlElement } from './packageXml'

/** A formula as its elements say it, before shared ones are put together. */
interface RawFormula {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly shared: string | null
  readonly ref: string | null
  readonly text: string
}

const EACH_F = /<(?:[\w.-]+:)?f(?=[\s/>])/g
const CELL = /<(?:[\w.-]+:)?c\s([^>]*)>\s*<(?:[\w.-]+:)?f(?:\s([^>]*?))?(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?f\s*>)/g

/** Whether a sheet part's text holds a formula at all (`EACH_F`): quick, for it is asked of large sheets, in which an f is rare. */
export function hasFormulas(text: string): boolean {
  for (let at = text.indexOf('f', 1); at > 0; at = text.indexOf('f', at + 1)) {
    if (!/[\s/>]/.test(text.charAt(at + 1))) continue
    let before = at - 1
    if (text[before] === ':') while (/[\w.-]/.test(text.charAt(--before)));
    if (text[before] === '<' && (before === at - 1 || before < at - 2)) return true
  }
  return false
}

/** The cells of a sheet part that hold formulas, in the order of the part. Throws `WorkbookError` as `parseXml` does. */
export function formulaCells(file: string, part: string, text: string): readonly FormulaCell[] {
  if (!hasFormulas(text)) return []
  const raw = rawFormulas(text) ?? rawFormulasOfTree(parseXml(file, part, text), text)
  const masters = new Map<string, { readonly formula: RawFormula; readonly tokens: readonly FormulaToken[] }>()
  const own = new Map<string, readonly FormulaToken[]>()
  const tokensOf = (formula: string) => {
    const known = own.get(formula)
    if (known) return known
    const made = formulaTokens(formula)
    own.set(formula, made)
    return made
  }
  // A shared formula may stand behind cells that have it, where a program has sorted them.
  for (const formula of raw)
    if (formula.shared !== null && formula.text !== '' && !masters.has(formula.shared))
      masters.set(formula.shared, { formula, tokens: tokensOf(formula.text) })
  return raw.map((formula): FormulaCell => {
    const { row, column, shared, type, ref, text: written } = formula
    const isArea = type === 'array' || type === 'dataTable'
    const fills = isArea && ref !== null ? parseArea(ref) : null
    const master = shared === null ? undefined : masters.get(shared)
    const place = { row, column, shared, fills, isFirst: master?.formula === formula }
    if (!master || written !== '') return { ...place, tokens: tokensOf(written || UNKNOWN), rows: 0, columns: 0 }
    return { ...place, tokens: master.tokens, rows: row - master.formula.row, columns: column - master.formula.column }
  })
}

/** null where the text is not plain enough to be read without a tree. */
function rawFormulas(text: string): readonly RawFormula[] | null {
  if (text.includes('<!--') || text.includes('<![CDATA[')) return null
  const found: RawFormula[] = []
  for (const [, cell, formula = '', content = ''] of text.matchAll(CELL)) {
    const area = parseArea(attribute(cell!, 'r') ?? '')
    if (!area) return null
    found.push(rawFormula(area, (name) => attribute(formula, name), decoded(content)))
  }
  return found.length === (text.match(EACH_F)?.length ?? 0) ? found : null
}

function rawFormulasOfTree(root: XmlElement, text: string): readonly RawFormula[] {
  const found: RawFormula[] = []
  let row = 0
  for (const rowElement of childrenOf(childOf(root, 'sheetData'), 'row')) {
    row = Number(attributeOf(rowElement, 'r') ?? row + 1)
    let column = 0
    for (const cell of childrenOf(rowElement, 'c')) {
      column = parseArea(attributeOf(cell, 'r') ?? '')?.left ?? column + 1
      const formula = childOf(cell, 'f')
      if (!formula) continue
      const content = text.slice(formula.openEnd, formula.closeStart)
      const written = content.includes('<') ? UNKNOWN : decoded(content)
      found.push(rawFormula({ top: row, left: column }, (name) => attributeOf(formula, name) ?? null, written))
    }
  }
  return found
}

/** Stands for a formula that cannot be read: it may look at any cell. */
const UNKNOWN = 'INDIRECT()'

function rawFormula(
  { top, left }: Pick<Area, 'top' | 'left'>,
  attribute: (name: string) => string | null,
  text: string,
): RawFormula {
  const type = attribute('t') ?? 'normal'
  const shared = type === 'shared' ? attribute('si') : null
  return { row: top, column: left, type, shared, ref: attribute('ref'), text: text.trim() }
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match ? decoded(match[1] ?? match[2]!) : null
}

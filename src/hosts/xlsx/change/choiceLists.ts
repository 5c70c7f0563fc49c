import { type Area, parseArea } from '../../../workbook/address'
import { MOST_INFLATED_BYTES } from '../bounds/limits'
import type { Codec } from '../zip/codec'
import { openBook } from './packageBook'
import { editPackage } from './packageEdit'
import { attributeOf, childOf, childrenOf, decoded, parseXml, type XmlElement } from './packageXml'

/** Cells for which the file says what may be chosen: these words, or what stands in cells (`sheet` null: of the same sheet). */
export interface ChoiceList {
  readonly areas: readonly Area[]
  /** What is done about anything else that is typed there, in the words of whoever made the list, each '' for none; null: it is taken. */
  readonly refusal: {
    readonly style: 'stop' | 'warning' | 'information'
    readonly title: string
    readonly text: string
  } | null
  readonly source: { readonly words: readonly string[] } | { readonly sheet: string | null; readonly area: Area }
}

/** Where lists stand in a sheet's part, of Excel 2007 and of later ones; nothing else of it is looked at. */
const BLOCK = /<((?:\w+:)?dataValidations)\b[^>]*>[\s\S]*?<\/\1>/g

/** The lists of choices of a sheet; none where it is not there. Sources that are computed (INDIRECT, OFFSET) are left out. */
export async function choiceLists(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  sheet: string,
): Promise<readonly ChoiceList[]> {
  const edit = await editPackage(file, bytes, codec)
  const { sheets, root, text: workbook } = await openBook(edit)
  const part = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.part
  if (part === undefined || !edit.has(part)) return []
  const text = await edit.text(part, MOST_INFLATED_BYTES)
  const names = new Map(
    childrenOf(childOf(root, 'definedNames'), 'definedName').map((one) => [
      attributeOf(one, 'name')?.toLowerCase() ?? '',
      textOf(workbook, one),
    ]),
  )
  const lists: ChoiceList[] = []
  for (const [block] of text.matchAll(BLOCK))
    for (const rule of childrenOf(parseXml(file, part, block), 'dataValidation')) {
      if (attributeOf(rule, 'type') !== 'list') continue
      const formula = textOf(block, within(rule, 'formula1'))
      const source = sourceOf(formula) ?? sourceOf(names.get(formula.toLowerCase()) ?? '')
      const held = attributeOf(rule, 'sqref') ?? textOf(block, within(rule, 'sqref'))
      const areas = held.split(/\s+/).flatMap((area) => parseArea(area) ?? [])
      if (source && areas.length > 0) lists.push({ areas, refusal: refusalOf(rule), source })
    }
  return lists
}

function refusalOf(rule: XmlElement): ChoiceList['refusal'] {
  if (!/^(?:1|true)$/.test(attributeOf(rule, 'showErrorMessage') ?? '')) return null
  const style = attributeOf(rule, 'errorStyle')
  const said = (name: string) => (attributeOf(rule, name) ?? '').replace(/\s+|_x000[AD]_/gi, ' ').trim()
  return {
    style: style === 'warning' || style === 'information' ? style : 'stop',
    title: said('errorTitle'),
    text: said('error'),
  }
}

/** The namespaces of what later versions of Excel have added differ within one rule. */
const within = (rule: XmlElement, local: string) => rule.children.find((child) => child.local === local)

/** What an element says, its own text or that of the one in it (`xm:f`). */
function textOf(text: string, element: XmlElement | undefined): string {
  if (!element) return ''
  const inner = element.children[0] ?? element
  return decoded(text.slice(inner.openEnd, inner.closeStart)).trim()
}

const QUOTED = /^"((?:[^"]|"")*)"$/
const CELLS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z\d:]+)$/

function sourceOf(formula: string): ChoiceList['source'] | null {
  const [, words] = QUOTED.exec(formula) ?? []
  if (words !== undefined)
    return {
      words: words
        .replaceAll('""', '"')
        .split(',')
        .map((word) => word.trim()),
    }
  const [, quoted, bare, cells] = CELLS.exec(formula) ?? []
  const area = cells === undefined ? null : parseArea(cells)
  return area && { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, area }
}

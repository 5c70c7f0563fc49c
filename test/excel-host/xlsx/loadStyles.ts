import { type CellStyle, type Line, noLine, plainStyle, type Side } from '../model/cellStyle'
import { child, children, type Element, parseXml } from './xmlTree'

/** The styles of a package, by the number that cells bear. */
export function loadStyles(xml: string): readonly { readonly style: CellStyle; readonly quoted: boolean }[] {
  const root = parseXml(xml)
  const list = (name: string) => child(root, name)?.children ?? []
  const formats = new Map(list('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode!]))
  const fonts = list('fonts').map(fontOf)
  const fills = list('fills').map(fillOf)
  const borders = list('borders').map(bordersOf)
  return list('cellXfs').map((xf) => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', quotePrefix } = xf.attributes
    const alignment = child(xf, 'alignment')?.attributes ?? {}
    return {
      quoted: quotePrefix === '1',
      style: {
        ...plainStyle,
        ...fonts[Number(fontId)]!,
        fill: fills[Number(fillId)]!,
        borders: borders[Number(borderId)]!,
        numberFormat: formats.get(numFmtId) ?? BUILT_IN[numFmtId] ?? `built-in ${numFmtId}`,
        horizontal: capital(alignment.horizontal ?? 'general'),
        vertical: capital(alignment.vertical ?? 'bottom'),
        wrap: alignment.wrapText === '1',
      },
    }
  })
}

const BUILT_IN: Readonly<Record<string, string>> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '9': '0%',
  '10': '0.00%',
  '14': 'm/d/yyyy',
  '20': 'h:mm',
  '22': 'm/d/yyyy h:mm',
  '46': '[h]:mm:ss',
  '49': '@',
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
const colourOf = (element: Element | undefined) => `#${(element?.attributes.rgb ?? 'FF000000').slice(2)}`

function fontOf(font: Element) {
  return {
    fontName: child(font, 'name')!.attributes.val!,
    fontSize: Number(child(font, 'sz')!.attributes.val),
    bold: child(font, 'b') !== undefined,
    italic: child(font, 'i') !== undefined,
    underline: child(font, 'u') ? 'Single' : 'None',
    fontColor: colourOf(child(font, 'color')),
  }
}

function fillOf(fill: Element): string {
  const pattern = child(fill, 'patternFill')
  return pattern?.attributes.patternType === 'solid' ? colourOf(child(pattern, 'fgColor')) : ''
}

function bordersOf(border: Element): Record<Side, Line> {
  const line = (side: Side): Line => {
    const [element] = children(border, side)
    const style = element?.attributes.style
    return style === undefined
      ? noLine
      : { style: 'Continuous', weight: capital(style), color: colourOf(child(element, 'color')) }
  }
  return { top: line('top'), right: line('right'), bottom: line('bottom'), left: line('left') }
}

import type { PrintedFont, PrintedLook } from '../../../workbook/printedSheet'
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './packageXml'

/** Formats that every reader knows by number and that we write (ECMA-376 §18.8.30); others are called by their numbers. */
const BUILT_IN: Readonly<Record<number, string>> = { 0: 'General', 1: '0', 2: '0.00', 9: '0%', 10: '0.00%', 49: '@' }

/** The look of each style index of a cell (`s`), by the text of the styles part. */
export function printedLooks(file: string, part: string, text: string): readonly PrintedLook[] {
  const root = parseXml(file, part, text)
  const list = (name: string, entry: string) => childrenOf(childOf(root, name), entry)
  const codes = new Map(
    list('numFmts', 'numFmt').map((format) => [Number(value(format, 'numFmtId')), value(format, 'formatCode') ?? '']),
  )
  const fonts = list('fonts', 'font').map(fontOf)
  const fills = list('fills', 'fill').map(fillOf)
  const looks = list('cellXfs', 'xf').map((xf): PrintedLook => {
    const format = Number(value(xf, 'numFmtId') ?? 0)
    const alignment = childOf(xf, 'alignment')
    const aligned = (name: string) => (alignment ? value(alignment, name) : undefined)
    return {
      numberFormat: codes.get(format) ?? BUILT_IN[format] ?? `#${format}`,
      ...(fonts[Number(value(xf, 'fontId') ?? 0)] ?? PLAIN_FONT),
      fill: fills[Number(value(xf, 'fillId') ?? 0)] ?? null,
      turned: (aligned('textRotation') ?? '0') !== '0',
      repeated: aligned('horizontal') === 'fill',
      wrap: isOn(aligned('wrapText')),
    }
  })
  return looks.length > 0 ? looks : [PLAIN]
}

export const PLAIN_FONT: PrintedFont = { size: 11, colour: '000000', struck: false }

/** Of a workbook without styles. */
export const PLAIN: PrintedLook = {
  numberFormat: 'General',
  ...PLAIN_FONT,
  fill: null,
  turned: false,
  repeated: false,
  wrap: false,
}

function fontOf(font: XmlElement) {
  const of = (name: string) => {
    const element = childOf(font, name)
    return element && (value(element, 'val') ?? '1')
  }
  return {
    size: Number(of('sz') ?? PLAIN_FONT.size),
    colour: colourOfElement(childOf(font, 'color')),
    struck: isOn(of('strike')) || (of('vertAlign') ?? 'baseline') !== 'baseline',
  }
}

function colourOfElement(colour: XmlElement | undefined): string {
  return colour ? colourOf((attribute) => value(colour, attribute)) : PLAIN_FONT.colour
}

function fillOf(fill: XmlElement): string | null {
  const pattern = childOf(fill, 'patternFill')
  if (!pattern) return fill.children.length > 0 ? 'gradient' : null
  const type = value(pattern, 'patternType') ?? 'none'
  if (type === 'none') return null
  return type === 'solid' ? colourOfElement(childOf(pattern, 'fgColor')) : type
}

/** `RRGGBB`; black where the file leaves it to the program. The theme's first two colours are paper and ink. */
export function colourOf(given: (attribute: string) => string | undefined): string {
  const rgb = given('rgb')
  const tint = Number(given('tint') ?? 0)
  const [theme, indexed] = [given('theme'), given('indexed')]
  const plain =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? ({ 0: 'FFFFFF', 1: '000000' }[theme] ?? `theme ${theme}`)
        : indexed !== undefined
          ? ({ 0: '000000', 1: 'FFFFFF', 8: '000000', 9: 'FFFFFF', 64: '000000', 65: 'FFFFFF' }[indexed] ??
            `indexed ${indexed}`)
          : '000000'
  return tint === 0 ? plain : `${plain} tint ${tint}`
}

function value(element: XmlElement, name: string): string | undefined {
  return attributeOf(element, name)
}

export function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true'
}

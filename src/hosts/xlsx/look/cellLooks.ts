import type { CellFont, CellLook, Line, LineStyle } from '../../../workbook/cellLook'
import type { ConditionFace } from '../../../workbook/lookCondition'
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../change/packageXml'
import { builtInCode } from './builtInFormats'
import { colourIn, OFFICE_THEME, type Palette } from './colours'
import { indexedColours } from './palette'
import { PLAIN_FONT, PLAIN_LOOK } from './plainLook'

/** What the styles part says of looks. */
export interface Styles {
  /** The look of each style number of a cell (`s`); at least one. */
  readonly looks: readonly CellLook[]
  /** What each conditional format makes of a cell (`dxfId`). */
  readonly faces: readonly ConditionFace[]
  readonly palette: Palette
}

/** Of a workbook without that part. */
export const PLAIN_STYLES: Styles = { looks: [PLAIN_LOOK], faces: [], palette: { theme: OFFICE_THEME, indexed: [] } }

/** What the text of the styles part says. */
export function cellLooks(file: string, part: string, text: string, theme: Palette['theme']): Styles {
  const root = parseXml(file, part, text)
  const palette = { theme, indexed: indexedColours(childOf(root, 'colors')) }
  const list = (name: string, entry: string) => childrenOf(childOf(root, name), entry)
  const codes = new Map(
    list('numFmts', 'numFmt').map((one) => [numberOf(one, 'numFmtId'), attributeOf(one, 'formatCode')]),
  )
  const fonts = list('fonts', 'font').map((font) => fontOf(font, palette))
  const fills = list('fills', 'fill').map((fill) => fillOf(fill, palette))
  const borders = list('borders', 'border').map((border) => linesOf(border, palette))
  const looks = list('cellXfs', 'xf').map((xf): CellLook => {
    const format = numberOf(xf, 'numFmtId')
    return {
      numberFormat: codes.get(format) ?? builtInCode(format),
      font: fonts[numberOf(xf, 'fontId')] ?? PLAIN_FONT,
      fill: fills[numberOf(xf, 'fillId')] ?? null,
      ...(borders[numberOf(xf, 'borderId')] ?? NO_LINES),
      ...alignmentOf(childOf(xf, 'alignment')),
    }
  })
  return {
    looks: looks.length > 0 ? looks : [PLAIN_LOOK],
    faces: list('dxfs', 'dxf').map((dxf) => conditionFace(dxf, palette)),
    palette,
  }
}

/** In the fill of a conditional format the colour of the paper is the one that shows, a fill without a pattern being solid. */
function conditionFace(dxf: XmlElement, palette: Palette): ConditionFace {
  const font = childOf(dxf, 'font')
  const has = (name: string) => {
    const element = font && childOf(font, name)
    return element && isOn(attributeOf(element, 'val') ?? '1')
  }
  const colourOf = (element: XmlElement | undefined) =>
    element ? colourIn((attribute) => attributeOf(element, attribute), palette) : null
  const fill = childOf(dxf, 'fill')
  const pattern = fill && childOf(fill, 'patternFill')
  const paper = pattern && (childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'))
  const isFilled = pattern && attributeOf(pattern, 'patternType') !== 'none'
  const found = {
    fill: isFilled ? colourOf(paper) : null,
    colour: font ? colourOf(childOf(font, 'color')) : null,
    bold: has('b'),
    italic: has('i'),
    struck: has('strike'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== undefined))
}

function numberOf(element: XmlElement, attribute: string): number {
  const number = Number(attributeOf(element, attribute) ?? 0)
  return Number.isFinite(number) ? number : 0
}

/** Of a `font` element, or of the `rPr` of a part of a text; `usual` is of the name and size that are not said. */
export function fontOf(font: XmlElement, palette: Palette, usual: CellFont = PLAIN_FONT): CellFont {
  const of = (name: string) => {
    const element = childOf(font, name)
    return element && (attributeOf(element, 'val') ?? '1')
  }
  const colour = childOf(font, 'color')
  const underline = childOf(font, 'u')
  const kind = underline ? (attributeOf(underline, 'val') ?? 'single') : 'none'
  const raised = of('vertAlign')
  return {
    name: of('name') ?? of('rFont') ?? usual.name,
    size: Number(of('sz')) || usual.size,
    bold: isOn(of('b')),
    italic: isOn(of('i')),
    underline: kind === 'none' ? 'none' : kind.startsWith('double') ? 'double' : 'single',
    struck: isOn(of('strike')),
    colour: colour ? colourIn((attribute) => attributeOf(colour, attribute), palette) : null,
    raised: raised === 'superscript' ? 'super' : raised === 'subscript' ? 'sub' : 'none',
  }
}

/** A pattern is shown as the colour between its two, by how much of it is ink. */
const INK: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
}
const INK_OF_LINES = 0.4

function fillOf(fill: XmlElement, palette: Palette): string | null {
  const colourOf = (element: XmlElement | undefined) =>
    element ? colourIn((attribute) => attributeOf(element, attribute), palette) : null
  const gradient = childOf(fill, 'gradientFill')
  if (gradient)
    return colourOf(
      childrenOf(gradient, 'stop')
        .map((stop) => childOf(stop, 'color'))
        .at(0),
    )
  const pattern = childOf(fill, 'patternFill')
  const type = (pattern && attributeOf(pattern, 'patternType')) ?? 'none'
  if (!pattern || type === 'none') return null
  const ink = colourOf(childOf(pattern, 'fgColor'))
  // A colour that is left to the program is its ink.
  if (type === 'solid') return childOf(pattern, 'fgColor') ? (ink ?? '#000000') : null
  return between(colourOf(childOf(pattern, 'bgColor')) ?? '#FFFFFF', ink ?? '#000000', INK[type] ?? INK_OF_LINES)
}

function between(paper: string, ink: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [paper, ink].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number]
    return Math.round(from + (to - from) * share)
  })
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

const NO_LINES = { top: null, right: null, bottom: null, left: null }

const LINES: readonly string[] = [
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'thin',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
  'double',
] satisfies LineStyle[]

function linesOf(border: XmlElement, palette: Palette): Pick<CellLook, 'top' | 'right' | 'bottom' | 'left'> {
  const side = (...names: readonly string[]): Line | null => {
    const element = names.map((name) => childOf(border, name)).find((one) => one !== undefined)
    const style = element && attributeOf(element, 'style')
    if (!element || !style || !LINES.includes(style)) return null
    const colour = childOf(element, 'color')
    const given = colour ? colourIn((attribute) => attributeOf(colour, attribute), palette) : null
    return { style: style as LineStyle, colour: given ?? '#000000' }
  }
  return { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') }
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerContinuous: 'acrossSelection',
  distributed: 'distributed',
}
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'center',
  justify: 'justify',
  distributed: 'distributed',
}

const STACKED = 255

function alignmentOf(alignment: XmlElement | undefined) {
  const of = (name: string) => (alignment ? attributeOf(alignment, name) : undefined)
  const turn = Number(of('textRotation') ?? 0)
  return {
    horizontal: HORIZONTAL[of('horizontal') ?? ''] ?? 'general',
    vertical: VERTICAL[of('vertical') ?? ''] ?? 'bottom',
    wrap: isOn(of('wrapText')),
    shrink: isOn(of('shrinkToFit')),
    indent: Number(of('indent') ?? 0) || 0,
    // Up to 90 is against the clock, 91 to 180 with it.
    turned: turn === STACKED ? 'stacked' : turn > 90 && turn <= 180 ? 90 - turn : turn >= 0 && turn <= 90 ? turn : 0,
  } satisfies Partial<CellLook>
}

function isOn(text: string | undefined): boolean {
  return text !== undefined && text !== '0' && text !== 'false'
}

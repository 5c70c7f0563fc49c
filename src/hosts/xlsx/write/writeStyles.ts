import type { Border, Look } from '../../../workbook/style'
import { attributeText } from './writeText'

/** The lists of styles.xml in which a look needs an entry, beside its number format. */
export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs'

/** What stands in styles.xml before our entries, as XML without prefixes. */
export interface StyleBase {
  readonly entries: Readonly<Record<StyleList, readonly string[]>>
  /** Number format codes that have an id of their own. */
  readonly formats: ReadonlyMap<string, number>
  /** Whether there is a named style for formats to build on. */
  readonly named: boolean
}

/** Formats that every reader knows by number (ECMA-376 §18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '0%': 9, '0.00%': 10, '@': 49 }

/** Ids below are kept for formats that readers know by number. */
const FIRST_CUSTOM_FORMAT = 164

/** One list of styles.xml: entries that are there already are found again, others are added behind them. */
class Entries {
  readonly #indexes = new Map<string, number>()
  readonly added: string[] = []
  #count = 0

  constructor(base: readonly string[]) {
    for (const xml of base) {
      if (!this.#indexes.has(xml)) this.#indexes.set(xml, this.#count)
      this.#count++
    }
  }

  index(xml: string): number {
    let index = this.#indexes.get(xml)
    if (index === undefined) {
      index = this.#count++
      this.#indexes.set(xml, index)
      this.added.push(xml)
    }
    return index
  }
}

/**
 * Gives each look its number in `cellXfs` and gathers the entries that must be added for it. Looks are few and kept by
 * identity; equal ones meet in their entries.
 */
export class StyleTable {
  readonly #plain = new Map<Look, number>()
  readonly #quoted = new Map<Look, number>()
  readonly #lists: Readonly<Record<StyleList, Entries>>
  readonly #formats: Map<string, number>
  #nextFormat: number
  readonly #parent: string
  /** The number formats to be added, as XML. */
  readonly addedFormats: string[] = []

  constructor(base: StyleBase) {
    const { fonts, fills, borders, cellXfs } = base.entries
    this.#lists = {
      fonts: new Entries(fonts),
      fills: new Entries(fills),
      borders: new Entries(borders),
      cellXfs: new Entries(cellXfs),
    }
    this.#formats = new Map(base.formats)
    this.#parent = base.named ? ' xfId="0"' : ''
    this.#nextFormat = FIRST_CUSTOM_FORMAT
    for (const id of base.formats.values()) this.#nextFormat = Math.max(this.#nextFormat, id + 1)
  }

  /** The `s` of a cell. `quoted` keeps what it holds a text when it is edited, whatever it begins with. */
  format(look: Look, quoted: boolean): number {
    const known = quoted ? this.#quoted : this.#plain
    let index = known.get(look)
    if (index === undefined) {
      index = this.#lists.cellXfs.index(this.#cellXf(look, quoted))
      known.set(look, index)
    }
    return index
  }

  /** The entries to be added to a list, in order. */
  added(list: StyleList): readonly string[] {
    return this.#lists[list].added
  }

  #cellXf(look: Look, quoted: boolean): string {
    const font = this.#lists.fonts.index(fontXml(look.font))
    const fill = look.fill === null ? 0 : this.#lists.fills.index(fillXml(look.fill))
    const border = this.#lists.borders.index(borderXml(look.borders))
    return (
      `<xf numFmtId="${this.#formatId(look.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
      `${this.#parent}${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1"` +
      ` applyBorder="1" applyAlignment="1"${look.open ? ' applyProtection="1"' : ''}><alignment horizontal="${look.horizontal}" vertical="${look.vertical}"` +
      `${look.wrap ? ' wrapText="1"' : ''}/>${look.open ? '<protection locked="0"/>' : ''}</xf>`
    )
  }

  #formatId(code: string): number {
    const known = BUILT_IN[code] ?? this.#formats.get(code)
    if (known !== undefined) return known
    const id = this.#nextFormat++
    this.#formats.set(code, id)
    this.addedFormats.push(`<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`)
    return id
  }
}

function fontXml(font: Look['font']): string {
  return (
    `<font>${font.bold ? '<b/>' : ''}${font.underline ? '<u/>' : ''}<sz val="${font.size}"/>` +
    `<color rgb="FF${font.colour}"/><name val="${attributeText(font.name)}"/></font>`
  )
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

function borderXml(borders: Look['borders']): string {
  const side = (name: string, border: Border) =>
    border === 'none' ? `<${name}/>` : `<${name} style="${border}"><color rgb="FF000000"/></${name}>`
  return `<border>${side('left', borders.left)}${side('right', borders.right)}${side('top', borders.top)}${side('bottom', borders.bottom)}<diagonal/></border>`
}

/** SimSun by its own name: the font of Chinese Excel, whose digits column widths are counted in. */
const DEFAULT_FONT = '<font><sz val="11"/><name val="\u5b8b\u4f53"/><family val="3"/><charset val="134"/></font>'

/** What a package of our own begins with: Excel keeps the first two fills for itself. */
export const OWN_BASE: StyleBase = {
  entries: {
    fonts: [DEFAULT_FONT],
    fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
    borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
    cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  },
  formats: new Map(),
  named: true,
}

/** The part `xl/styles.xml` of a package of our own. */
export function stylesXml(styles: StyleTable, namespace: string): string {
  const wrapped = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`
  const list = (name: StyleList) => wrapped(name, [...OWN_BASE.entries[name], ...styles.added(name)])
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    wrapped('numFmts', styles.addedFormats) +
    list('fonts') +
    list('fills') +
    list('borders') +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs') +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  )
}

import type { Border, Look } from '../../workbook/style'
import { attributeText } from './writeText'

/** The five lists of styles.xml that a look needs an entry of. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs'

/** How many entries each list has before ours, and the first number format code that is free. */
export interface StyleBase {
  readonly counts: Readonly<Record<StyleList, number>>
  readonly firstFormatId: number
}

/** Formats that every reader knows by number (ECMA-376 §18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '0%': 9, '0.00%': 10, '@': 49 }

/**
 * Gives each look its number in `cellXfs` and gathers the entries that must be added for it. Looks are few and kept by
 * identity; equal ones meet in their entries.
 */
export class StyleTable {
  readonly #plain = new Map<Look, number>()
  readonly #quoted = new Map<Look, number>()
  readonly #lists: Record<StyleList, Map<string, number>> = {
    numFmts: new Map(),
    fonts: new Map(),
    fills: new Map(),
    borders: new Map(),
    cellXfs: new Map(),
  }

  constructor(readonly base: StyleBase) {}

  /** The `s` of a cell. `quoted` keeps what it holds a text when it is edited, whatever it begins with. */
  format(look: Look, quoted: boolean): number {
    const known = quoted ? this.#quoted : this.#plain
    let index = known.get(look)
    if (index === undefined) {
      index = this.#index('cellXfs', this.#cellXf(look, quoted))
      known.set(look, index)
    }
    return index
  }

  /** The entries to be added to a list, in order. */
  entries(list: StyleList): readonly string[] {
    return [...this.#lists[list].keys()]
  }

  #index(list: StyleList, xml: string): number {
    const known = this.#lists[list]
    const index = known.get(xml) ?? this.base.counts[list] + known.size
    known.set(xml, index)
    return index
  }

  #cellXf(look: Look, quoted: boolean): string {
    const font = this.#index('fonts', fontXml(look.font))
    const fill = look.fill === null ? 0 : this.#index('fills', fillXml(look.fill))
    const border = this.#index('borders', borderXml(look.borders))
    const format = BUILT_IN[look.numberFormat] ?? this.#customFormat(look.numberFormat)
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"` +
      ` applyAlignment="1"><alignment horizontal="${look.horizontal}" vertical="${look.vertical}"` +
      `${look.wrap ? ' wrapText="1"' : ''}/></xf>`
    )
  }

  #customFormat(code: string): number {
    const known = this.#lists.numFmts
    for (const [index, xml] of [...known.keys()].entries())
      if (xml.endsWith(formatCode(code))) return this.base.firstFormatId + index
    const id = this.base.firstFormatId + known.size
    known.set(`<numFmt numFmtId="${id}"${formatCode(code)}`, id)
    return id
  }
}

function formatCode(code: string): string {
  return ` formatCode="${attributeText(code)}"/>`
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

/** What stands before our entries in a package of our own. */
export const OWN_BASE: StyleBase = {
  counts: { numFmts: 0, fonts: 1, fills: 2, borders: 1, cellXfs: 1 },
  firstFormatId: 164,
}

/** The part `xl/styles.xml` of a package of our own. */
export function stylesXml(styles: StyleTable): string {
  const list = (name: StyleList, first: string) => {
    const entries = styles.entries(name)
    const count = OWN_BASE.counts[name] + entries.length
    return count === 0 ? '' : `<${name} count="${count}">${first}${entries.join('')}</${name}>`
  }
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('numFmts', '') +
    list('fonts', DEFAULT_FONT) +
    list('fills', '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>') +
    list('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>') +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>') +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  )
}

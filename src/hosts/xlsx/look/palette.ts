import { attributeOf, childrenOf, type XmlElement } from '../change/packageXml'
import type { Palette } from './colours'
import { childNamed, firstWithin, xmlTree } from './xmlTree'

/** Theme files name dark before light; the numbers in cells have it the other way round. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

/** The colours of a theme part, by number; a colour that it does not say is undefined. */
export function themeColours(file: string, part: string, text: string): readonly string[] {
  const scheme = firstWithin(xmlTree(file, part, text).root, 'clrScheme')
  const colours: string[] = []
  for (const [index, name] of ORDER.entries()) {
    const colour = (scheme && childNamed(scheme, name))?.children[0]
    const value = colour && (attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val'))
    if (value && /^[0-9a-f]{6}$/i.test(value)) colours[index] = `#${value.toUpperCase()}`
  }
  return colours
}

/** The palette that a styles part changes. */
export function indexedColours(colours: XmlElement | undefined): Palette['indexed'] {
  const list = colours && childNamed(colours, 'indexedColors')
  return childrenOf(list, 'rgbColor').map(
    (colour) => `#${(attributeOf(colour, 'rgb') ?? '000000').slice(-6).toUpperCase()}`,
  )
}

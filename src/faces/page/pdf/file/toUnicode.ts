import { utf16 } from './pdfWriter'

/** The most entries that a block may have. */
const BLOCK = 100

/** What characters the codes of a font are, for copying and searching; `size` of a code in bytes. */
export function toUnicode(codes: readonly (readonly [number, string])[], size: 1 | 2): string {
  const digits = (code: number) =>
    code
      .toString(16)
      .toUpperCase()
      .padStart(2 * size, '0')
  const blocks: string[] = []
  for (let first = 0; first < codes.length; first += BLOCK) {
    const some = codes.slice(first, first + BLOCK).map(([code, text]) => `<${digits(code)}> <${utf16(text)}>\n`)
    blocks.push(`${some.length} beginbfchar\n${some.join('')}endbfchar\n`)
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n' +
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<${digits(0)}> <${digits(256 ** size - 1)}>\nendcodespacerange\n` +
    `${blocks.join('')}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n`
  )
}

import { cffSubset } from '../font/cffSubset'
import type { Face } from '../font/face'
import { glyfSubset } from '../font/glyfSubset'
import { decimal, latin, type PdfWriter, type Reference } from './pdfWriter'
import { toUnicode } from './toUnicode'

/** A font of a PDF under the making. */
export interface PdfFont {
  /** What its texts call it. */
  readonly name: string
  /** The font itself, which is known when all texts are. */
  readonly reference: Reference
  /** The code of a character, in hexadecimal digits; known from now on. */
  codeOf(text: string, glyph: number): string
  /** How far a program goes on after a character, in thousandths of the size. */
  advance(glyph: number): number
  /**
   * Writes it with what was asked for.
   * @throws BrokenFace
   */
  finish(): void
}

/** A face of this computer with the glyphs that are needed; each character has one of its own, so that it is copied as itself. */
export function embeddedFont(pdf: PdfWriter, face: Face, name: string): PdfFont {
  const codes = new Map<string, number>()
  const glyphs = [0]
  const reference = pdf.reserve()
  return {
    name,
    reference,
    advance: face.advance,
    codeOf(text, glyph) {
      const code = codes.get(text) ?? glyphs.push(glyph) - 1
      codes.set(text, code)
      return code.toString(16).toUpperCase().padStart(4, '0')
    },
    finish() {
      const isCff = face.outlines === 'CFF '
      const program = subset(face, glyphs)
      const called = `${tagOf([...codes.keys()].join(''))}+${face.name.replace(/[^!-~]|[()<>[\]{}/%#]/g, '')}`
      const file = pdf.addStream(isCff ? '/Subtype /CIDFontType0C' : `/Length1 ${program.length}`, program)
      const descriptor = pdf.add(
        `<</Type /FontDescriptor /FontName /${called} /Flags 4 /FontBBox [${face.box.map(decimal).join(' ')}] ` +
          `/ItalicAngle 0 /Ascent ${decimal(face.ascent)} /Descent ${decimal(face.descent)} ` +
          `/CapHeight ${decimal(face.ascent)} /StemV 80 /FontFile${isCff ? '3' : '2'} ${file}>>`,
      )
      const widths = glyphs.map((glyph) => decimal(face.advance(glyph))).join(' ')
      const descendant = pdf.add(
        `<</Type /Font /Subtype /CIDFontType${isCff ? '0' : '2'} /BaseFont /${called} ` +
          '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ' +
          `/FontDescriptor ${descriptor} /DW 1000 /W [0 [${widths}]]${isCff ? '' : ' /CIDToGIDMap /Identity'}>>`,
      )
      const characters = pdf.addStream(
        '',
        latin(
          toUnicode(
            [...codes].map(([text, code]) => [code, text]),
            2,
          ),
        ),
      )
      pdf.add(
        `<</Type /Font /Subtype /Type0 /BaseFont /${called} /Encoding /Identity-H ` +
          `/DescendantFonts [${descendant}] /ToUnicode ${characters}>>`,
        reference,
      )
    },
  }
}

/** A face whose file is not as its kind has to be. */
export class BrokenFace extends Error {
  constructor(readonly face: string) {
    super(`no letters can be taken out of ${face}`)
  }
}

function subset(face: Face, glyphs: readonly number[]): Uint8Array {
  try {
    return face.outlines === 'CFF ' ? cffSubset(face.tables.get('CFF ')!, glyphs) : glyfSubset(face.tables, glyphs)
  } catch {
    // Whatever is wrong in a file that others made, it is found here.
    throw new BrokenFace(face.name)
  }
}

/** Six letters that tell a subset from others of the same font. */
function tagOf(characters: string): string {
  let hash = 0x811c9dc5
  for (const letter of characters) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(hash / 26 ** at) % 26))).join('')
}

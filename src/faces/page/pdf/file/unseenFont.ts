import type { PdfFont } from './embeddedFont'
import { latin, type PdfWriter } from './pdfWriter'
import { toUnicode } from './toUnicode'

/** Codes of one font: a byte each, 0 is left out. */
export const MOST_CODES = 255

/** How wide a character counts, in thousandths of the size: about as wide as it is, so that spaces are found beside it. */
export const unseenWidth = (text: string): number => (text < '\u0250' ? 500 : 1000)

/** A font without letters, for text that lies unseen over a picture of itself: it can be sought, marked and copied. */
export function unseenFont(pdf: PdfWriter, name: string): PdfFont & { readonly isFull: () => boolean } {
  const codes = new Map<string, number>()
  const reference = pdf.reserve()
  return {
    name,
    reference,
    isFull: () => codes.size === MOST_CODES,
    // Its glyphs are nothing but the widths of their characters.
    advance: (width) => width,
    codeOf(text) {
      const code = codes.get(text) ?? codes.size + 1
      codes.set(text, code)
      return code.toString(16).toUpperCase().padStart(2, '0')
    },
    finish() {
      const nothing = pdf.addStream('', latin('1000 0 0 0 1000 1000 d1'))
      const characters = pdf.addStream(
        '',
        latin(
          toUnicode(
            [...codes].map(([text, code]) => [code, text]),
            1,
          ),
        ),
      )
      const all = [...codes.keys()].map(unseenWidth).join(' ')
      pdf.add(
        '<</Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] ' +
          `/CharProcs <</n ${nothing}>> /Encoding <</Type /Encoding /Differences [1${' /n'.repeat(codes.size)}]>> ` +
          `/FirstChar 1 /LastChar ${codes.size} /Widths [${all}] /Resources <<>> /ToUnicode ${characters}>>`,
        reference,
      )
    },
  }
}

import { calendarDate, type Moment } from '../../../../records/moment'
import type { FontBook } from '../font/fontBook'
import type { PageMarks } from '../marks/pageMarks'
import type { Picture } from '../picture'
import { embeddedFont, type PdfFont } from './embeddedFont'
import { drawnContent, picturedContent, type Writing } from './pageContent'
import { decimal, latin, type PdfWriter, pdfWriter, type Reference, textString } from './pdfWriter'
import { unseenFont, unseenWidth } from './unseenFont'

/** What a PDF says of itself. */
export interface PdfAbout {
  readonly title: string
  /** `zh-CN`, … */
  readonly language: string
  readonly made: Moment
}

/** A PDF, to which pages are added. */
export interface PdfDocument {
  /** A page of letters from the book, which must draw all of them. */
  addDrawn(marks: PageMarks, book: FontBook): void
  /** A page that is a picture, under its text unseen. */
  addPictured(marks: PageMarks, picture: Picture): void
  /** The whole file; the same pages give the same bytes. */
  finish(): Uint8Array<ArrayBuffer>
}

export function pdfDocument({ title, language, made }: PdfAbout): PdfDocument {
  const pdf = pdfWriter()
  const tree = pdf.reserve()
  const pages: Reference[] = []
  const embedded = new Map<string, PdfFont>()
  const unseen: ReturnType<typeof unseenFont>[] = []
  const unseenOf = new Map<string, PdfFont>()

  function addPage({ width, height }: PageMarks, content: string, resources: string): void {
    const contents = pdf.addStream('', latin(content))
    const size = `/MediaBox [0 0 ${decimal(width)} ${decimal(height)}]`
    pages.push(pdf.add(`<</Type /Page /Parent ${tree} ${size} /Resources <<${resources}>> /Contents ${contents}>>`))
  }

  return {
    addDrawn(marks, book) {
      const fonts = new Set<PdfFont>()
      const writing: Writing = ({ look }, { text }) => {
        const { face, glyph, thickened } = book.drawn(look, text)!
        const font = embedded.get(face.name) ?? embeddedFont(pdf, face, `F${embedded.size + 1}`)
        embedded.set(face.name, font)
        fonts.add(font)
        return { font, glyph, thickened }
      }
      const content = drawnContent(marks, writing)
      addPage(marks, content, fontsNamed(fonts))
    },
    addPictured(marks, picture) {
      const fonts = new Set<PdfFont>()
      const writing: Writing = (_, { text }) => {
        const known = unseenOf.get(text)
        if (!known && (unseen.at(-1)?.isFull() ?? true)) unseen.push(unseenFont(pdf, `U${unseen.length + 1}`))
        const font = known ?? unseen.at(-1)!
        font.codeOf(text, unseenWidth(text))
        unseenOf.set(text, font)
        fonts.add(font)
        return { font, glyph: unseenWidth(text), thickened: false }
      }
      const content = picturedContent(marks, '/P', writing)
      addPage(marks, content, `${fontsNamed(fonts)} /XObject <</P ${addPicture(pdf, picture)}>>`)
    },
    finish() {
      for (const font of [...embedded.values(), ...unseen]) font.finish()
      pdf.add(`<</Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length}>>`, tree)
      const catalogue = pdf.add(
        `<</Type /Catalog /Pages ${tree} /Lang (${language}) /ViewerPreferences <</DisplayDocTitle true>>>>`,
      )
      const { year, month, day, hour, minute, second } = calendarDate(made)
      const date = [month, day, hour, minute, second].map((part) => String(part).padStart(2, '0')).join('')
      const about = `/Title ${textString(title)} /Producer (xueshi) /CreationDate (D:${year}${date})`
      return pdf.finish(catalogue, pdf.add(`<<${about}>>`))
    },
  }
}

function fontsNamed(fonts: ReadonlySet<PdfFont>): string {
  return `/Font <<${[...fonts].map(({ name, reference }) => `/${name} ${reference}`).join(' ')}>>`
}

function addPicture(pdf: PdfWriter, { width, height, kind, bytes }: Picture): Reference {
  const colours =
    kind === 'grey' ? '/ColorSpace /DeviceGray /BitsPerComponent 4' : '/ColorSpace /DeviceRGB /BitsPerComponent 8'
  return pdf.addStream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${colours}`, bytes)
}

import { BrokenFace } from './file/embeddedFont'
import { type PdfAbout, pdfDocument } from './file/pdfDocument'
import { type FontBook, fontBook } from './font/fontBook'
import type { LocalFont } from './font/localFonts'
import type { PageMarks, PlacedText } from './marks/pageMarks'
import { readMarks } from './marks/readMarks'
import { type StandingPages, standPages } from './marks/standing'
import { pictureOf } from './picture'

/** Pages as report/htmlPages.ts makes them, and what their PDF says of itself. */
export interface PdfAsked {
  readonly html: string
  readonly css: string
  readonly about: PdfAbout
}

export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** How many of them are pictures. */
  readonly pictures: number
}

/**
 * A PDF of pages, each line and letter where the browser has laid it out: with letters of the fonts given where these are
 * the ones that the browser draws with, else the page as a picture. Null where the browser gives neither, or nobody waits.
 * @param onPage told which page begins; answers whether somebody still waits for it
 */
export async function makePdf(
  { html, css, about }: PdfAsked,
  fonts: readonly LocalFont[],
  onPage: (page: number) => boolean,
): Promise<MadePdf | null> {
  const standing = standPages(html, css)
  const broken = new Set<string>()
  try {
    for (;;) {
      try {
        return await written(standing, css, about, fontBook(fonts, broken), onPage)
      } catch (error) {
        if (!(error instanceof BrokenFace) || broken.has(error.face)) throw error
        broken.add(error.face)
      }
    }
  } finally {
    standing.end()
  }
}

async function written(
  { pages }: StandingPages,
  css: string,
  about: PdfAbout,
  book: FontBook,
  onPage: (page: number) => boolean,
): Promise<MadePdf | null> {
  const pdf = pdfDocument(about)
  let pictures = 0
  for (const [index, page] of pages.entries()) {
    if (!onPage(index + 1)) return null
    await screenDrawn()
    const marks = readMarks(page)
    if (await prepared(book, marks)) pdf.addDrawn(marks, book)
    else {
      const picture = await pictureOf(page, css)
      if (!picture) return null
      pdf.addPictured(marks, picture)
      pictures++
    }
  }
  return { bytes: pdf.finish(), pages: pages.length, pictures }
}

/** Whether the book draws all letters of a page. */
async function prepared(book: FontBook, { texts }: PageMarks): Promise<boolean> {
  for (const text of texts) await book.prepare(text.look, lettersOf(text))
  return texts.every((text) => lettersOf(text).every((letter) => book.drawn(text.look, letter) !== null))
}

const lettersOf = ({ characters }: PlacedText) => characters.map(({ text }) => text)

/** Lets the screen show how far it is. */
const screenDrawn = () => new Promise<void>((resolve) => setTimeout(resolve))

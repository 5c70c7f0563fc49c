import { BrokenFace } from '../../../../src/faces/page/pdf/file/embeddedFont'
import { pdfDocument } from '../../../../src/faces/page/pdf/file/pdfDocument'
import { MOST_CODES } from '../../../../src/faces/page/pdf/file/unseenFont'
import { fontBook } from '../../../../src/faces/page/pdf/font/fontBook'
import type { LocalFont } from '../../../../src/faces/page/pdf/font/localFonts'
import type { PageMarks, PlacedText } from '../../../../src/faces/page/pdf/marks/pageMarks'
import { momentOf } from '../../../../src/records/moment'
import { readPdf } from '../../../support/readPdf'
import { fontFile, tinyCff, tinyTrueType } from '../../../support/tinyFonts'

const about = { title: '年度总结 2026', language: 'zh-CN', made: momentOf(2026, 12, 10, 9, 30)! }
const LOOK = { families: '宋体, Tiny', bold: false }

const fontOf = (tables: Readonly<Record<string, readonly number[]>>): LocalFont => ({
  family: 'Tiny',
  postscriptName: 'Tiny',
  style: 'Regular',
  blob: async () => new Blob([fontFile(tables) as Uint8Array<ArrayBuffer>]),
})

/** A line of 10 points, each character as wide as given, the first at 100. */
function line(text: string, widths: readonly number[], more: Partial<PlacedText> = {}): PlacedText {
  let x = 100
  const characters = [...text].map((one, index) => {
    const at = x
    x += widths[index]!
    return { text: one, x: at, width: widths[index]! }
  })
  return { look: LOOK, size: 10, baseline: 50, colour: [0, 0, 0], clip: null, characters, ...more }
}

const pageOf = (...texts: readonly PlacedText[]): PageMarks => ({
  width: 595,
  height: 842,
  fills: [],
  lines: [],
  texts,
})

async function bookOf(font: LocalFont, texts: string, broken: ReadonlySet<string> = new Set()) {
  const book = fontBook([font], broken)
  for (const bold of [false, true]) await book.prepare({ ...LOOK, bold }, texts)
  return book
}

async function drawn(tables: Readonly<Record<string, readonly number[]>>, ...texts: readonly PlacedText[]) {
  const pdf = pdfDocument(about)
  pdf.addDrawn(pageOf(...texts), await bookOf(fontOf(tables), 'A甲乙'))
  return pdf.finish()
}

test.each([
  ['TrueType', tinyTrueType()],
  ['PostScript', tinyCff()],
])('a page of %s letters is read as what it says, the same each time', async (_, tables) => {
  const bytes = await drawn(tables, line('甲A乙', [10, 5, 10]))
  const { title, pages, embedded } = readPdf(bytes)
  expect(title).toBe('年度总结 2026')
  expect(pages).toMatchObject([{ paper: '595×842', text: '甲A乙', isPicture: false }])
  expect(embedded).toEqual([expect.stringMatching(/^[A-Z]{6}\+Tiny$/)])
  expect(await drawn(tables, line('甲A乙', [10, 5, 10]))).toEqual(bytes)
})

test.each([
  ['where they follow each other', line('甲A', [10, 5]), '[<00010002>] TJ'],
  ['moved where the browser has them elsewhere', line('甲甲A', [12, 10, 5]), '[<0001>-200<00010002>] TJ'],
  ['thicker where no face is bold', line('甲', [10], { look: { ...LOOK, bold: true } }), ' 2 Tr [<0001>] TJ 0 Tr'],
  [
    'cut off at their cell',
    line('甲', [10], { clip: { x: 90, y: 40, width: 15, height: 20 } }),
    'q 90 782 15 20 re W n',
  ],
])('letters stand %s', async (_, text, program) => {
  expect(readPdf(await drawn(tinyTrueType(), text)).pages[0]).toMatchObject({
    text: [...text.characters].map((one) => one.text).join(''),
    program: expect.stringContaining(program),
  })
})

test('of a picture the text is there unseen, whatever many signs it has', () => {
  const signs = String.fromCodePoint(...Array.from({ length: MOST_CODES + 9 }, (_, at) => 0x4e00 + at))
  const pdf = pdfDocument(about)
  const picture = { width: 2, height: 1, kind: 'grey', bytes: Uint8Array.of(0x0f) } as const
  pdf.addPictured(
    pageOf(
      line(
        signs,
        [...signs].map(() => 10),
      ),
    ),
    picture,
  )
  pdf.addPictured(pageOf(line('一A', [10, 5])), { ...picture, kind: 'colour', bytes: new Uint8Array(6) })
  const { pages, embedded } = readPdf(pdf.finish())
  expect(pages.map(({ text }) => text.replaceAll('\n', ''))).toEqual([signs, '一A'])
  expect(pages.every(({ isPicture }) => isPicture)).toBe(true)
  expect(embedded).toEqual([])
})

test('what the browser draws with another font than is known, the book does not', async () => {
  const book = await bookOf(fontOf(tinyTrueType({ fvar: [] })), '甲丙')
  expect(['甲', '丙'].map((sign) => book.drawn(LOOK, sign))).toEqual([null, null])
})

test('a broken face is told by its name, and is drawn with no more', async () => {
  const tables = tinyTrueType()
  const font = fontOf({ ...tables, loca: tables.loca!.slice(0, 3) })
  const pdf = pdfDocument(about)
  pdf.addDrawn(pageOf(line('甲', [10])), await bookOf(font, '甲'))
  expect(() => pdf.finish()).toThrow(new BrokenFace('Tiny'))
  expect((await bookOf(font, '甲', new Set(['Tiny']))).drawn(LOOK, '甲')).toBeNull()
})

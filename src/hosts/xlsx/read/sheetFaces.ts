import type { Run } from '../../../workbook/workbook'
import { workbookPart } from '../xml/workbookPart'
import { isTrue, SPREADSHEET, xml } from '../xml/xml'
import { xmlDecoder } from '../xml/xmlText'
import type { Codec } from '../zip/codec'
import { type OpenPackage, openPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { cellFormats } from './styles'

/** What a sheet looks like beyond its cells, as far as its beginning tells. */
export interface SheetFace {
  readonly sheet: string
  readonly freeze: { readonly rows: number; readonly columns: number }
  /** Characters of the default font; column A first; null where the sheet says nothing, 0 for a hidden column. */
  readonly columnWidths: readonly (number | null)[]
  /** The number format of each column, as the numbers in the first rows have it; null for General or unknown. */
  readonly formats: readonly (string | null)[]
}

/** Rows that tell the formats of a sheet's columns. */
const ROWS = 200

/** Columns beyond are as wide as any. */
const MOST_WIDTHS = 1000

/** Built-in formats whose codes are the same everywhere (ECMA-376 part 1, 18.8.30); dates in the order of ISO 8601. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
}

/** The faces of all sheets of a package, in their order. Reads the beginning of each alone. Throws what reading throws. */
export async function sheetFaces(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  run?: Run,
): Promise<readonly SheetFace[]> {
  const book = await openPackage(file, bytes, codec, run?.signal ? { signal: run.signal } : {})
  const { sheets, styles } = await workbookPart(book)
  const codes = styles ? await styleCodes(book, styles) : []
  const faces: SheetFace[] = []
  for (const { name, part } of sheets)
    faces.push({ sheet: name, ...(part ? await faceOf(book, part, codes) : FACELESS) })
  return faces
}

const FACELESS = { freeze: { rows: 0, columns: 0 }, columnWidths: [], formats: [] }

async function styleCodes(book: OpenPackage, entry: ZipEntry): Promise<readonly (string | null)[]> {
  const { used, custom } = await cellFormats(book, entry)
  return used.map((id) => custom.get(id) ?? BUILT_IN[id] ?? null)
}

async function faceOf(book: OpenPackage, part: ZipEntry, codes: readonly (string | null)[]) {
  let freeze = { rows: 0, columns: 0 }
  let rows = 0
  let column = -1
  const columnWidths: (number | null)[] = []
  const formats: (string | null)[] = []
  const parser = xml(book.file, part.name, SPREADSHEET, {
    open(name, _depth, attributes) {
      const number = (attribute: string) => Number(attributes[attribute]?.value ?? 0)
      if (name === 'pane' && /^frozen/.test(attributes.state?.value ?? ''))
        freeze = { rows: number('ySplit'), columns: number('xSplit') }
      if (name === 'col') {
        const width = isTrue(attributes.hidden?.value) ? 0 : attributes.width ? number('width') : null
        for (let index = number('min') - 1; index < Math.min(number('max'), MOST_WIDTHS); index++) {
          while (columnWidths.length < index) columnWidths.push(null)
          columnWidths[index] = width
        }
      }
      if (name === 'row') {
        rows++
        column = -1
      }
      if (name !== 'c') return
      column = columnOf(attributes.r?.value) ?? column + 1
      const isNumber = (attributes.t?.value ?? 'n') === 'n'
      const code = isNumber ? codes[number('s')] : undefined
      if (code === undefined) return
      while (formats.length < column) formats.push(null)
      formats[column] = code
    },
  })
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(part)) {
    decoder ??= xmlDecoder(book.file, part.name, piece)
    parser.write(decoder.decode(piece))
    if (rows > ROWS) break
  }
  return { freeze, columnWidths, formats }
}

function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1) break
    column = column * 26 + letter
  }
  return column - 1
}

import type { Run } from '../../../workbook/workbook'
import { workbookPart } from '../xml/workbookPart'
import { isTrue, SPREADSHEET, xml } from '../xml/xml'
import { xmlDecoder } from '../xml/xmlText'
import type { Codec } from '../zip/codec'
import { type OpenPackage, openPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'

/** What a sheet looks like beyond its cells, as far as its beginning tells. */
export interface SheetFace {
  readonly sheet: string
  readonly freeze: { readonly rows: number; readonly columns: number }
  /** Characters of the default font; column A first; null where the sheet says nothing, 0 for a hidden column. */
  readonly columnWidths: readonly (number | null)[]
}

/** Columns beyond are as wide as any. */
const MOST_WIDTHS = 1000

/** The faces of all sheets of a package, in their order. Reads the beginning of each alone. Throws what reading throws. */
export async function sheetFaces(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  run?: Run,
): Promise<readonly SheetFace[]> {
  const book = await openPackage(file, bytes, codec, run?.signal ? { signal: run.signal } : {})
  const { sheets } = await workbookPart(book)
  const faces: SheetFace[] = []
  for (const { name, part } of sheets) faces.push({ sheet: name, ...(part ? await faceOf(book, part) : FACELESS) })
  return faces
}

const FACELESS = { freeze: { rows: 0, columns: 0 }, columnWidths: [] }

async function faceOf(book: OpenPackage, part: ZipEntry) {
  let freeze = { rows: 0, columns: 0 }
  let inRows = false
  const columnWidths: (number | null)[] = []
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
      if (name === 'sheetData') inRows = true
    },
  })
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(part)) {
    decoder ??= xmlDecoder(book.file, part.name, piece)
    parser.write(decoder.decode(piece))
    if (inRows) break
  }
  return { freeze, columnWidths }
}

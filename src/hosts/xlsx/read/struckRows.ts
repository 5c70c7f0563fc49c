import { SPREADSHEET, xml } from '../xml/xml'
import { xmlDecoder } from '../xml/xmlText'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'

/**
 * The rows (from 1) of a sheet part with a filled cell of one of these styles, whose font is struck through. A look of its own at
 * the part, for workbooks alone that have such a style, so that reading the cells of all others asks nothing of styles.
 */
export async function struckRows(
  book: OpenPackage,
  entry: ZipEntry,
  styles: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const rows = new Set<number>()
  let row = 0
  let isStruck = false
  const parser = xml(book.file, entry.name, SPREADSHEET, {
    open(name, depth, attributes) {
      if (depth === 3 && name === 'row') row = attributes.r ? Number(attributes.r.value) : row + 1
      else if (depth === 4) isStruck = name === 'c' && styles.has(Number(attributes.s?.value ?? 0))
      else if (depth === 5 && isStruck && (name === 'v' || name === 'is')) rows.add(row)
    },
  })
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(entry)) {
    decoder ??= xmlDecoder(book.file, entry.name, piece)
    parser.write(decoder.decode(piece))
  }
  return rows
}

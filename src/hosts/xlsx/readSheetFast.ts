import type { Area } from '../../workbook/address'
import { PADDING } from './cursor'
import type { GridColumns } from './gridColumns'
import type { OpenPackage } from './openPackage'
import { type SheetScan, sheetScan } from './scanSheet'
import type { Lookups, SheetCells } from './sheetCells'
import { sheetXml } from './sheetXml'
import { type XmlDecoder, xmlDecoder } from './xmlText'
import type { ZipEntry } from './zipEntries'

/** Bytes in which `sheetData` begins, or a single cell or row ends, in every file that the scanner is for. */
const LONGEST_WAIT = 1024 * 1024

const DATA_TAG = new TextEncoder().encode('<sheetData>')

/**
 * Puts a sheet part's cells into the columns and gives its merged areas; null where the part has a spelling that the
 * scanner is not sure of, so that the columns are to be thrown away. What stands before and behind the rows goes through
 * the XML parser as in the general reader; only `sheetData` itself, nearly all of a part, is scanned as bytes.
 */
export async function readSheetFast(
  book: OpenPackage,
  part: ZipEntry,
  columns: GridColumns,
  lookups: Lookups,
): Promise<Area[] | null> {
  let sure = true
  const unexpected = () => {
    sure = false
  }
  const cells: SheetCells = { startRow: unexpected, cell: unexpected }
  const parser = sheetXml(book.file, part.name, cells)
  const buffer = waitingBytes()
  let decoder: XmlDecoder | undefined
  let scanner: SheetScan | undefined
  let ended = false

  for await (const piece of book.inflate(part)) {
    decoder ??= xmlDecoder(book.file, part.name, piece)
    if (!decoder.utf8) return null
    if (ended) {
      parser.write(decoder.decode(piece))
      continue
    }
    buffer.add(piece)
    if (!scanner) {
      const start = buffer.indexOf(DATA_TAG)
      if (start < 0) {
        if (buffer.length > LONGEST_WAIT) return null
        continue
      }
      parser.write(decoder.decode(buffer.take(start + DATA_TAG.length)))
      if (!parser.rest.inData) return null
      scanner = sheetScan(columns, lookups, parser.rest.prefixes)
    }
    buffer.drop(scanner.scan(buffer.bytes, buffer.from, buffer.end))
    if (scanner.stop === 'unsure' || buffer.length > LONGEST_WAIT) return null
    if (scanner.stop === 'end') {
      ended = true
      parser.write(decoder.decode(buffer.take(buffer.length)))
    }
  }
  if (!ended || !sure) return null
  parser.write(decoder!.close())
  parser.close()
  return parser.rest.merges
}

/** Bytes that have come but are not read yet: one array for the whole part, with zeros behind its last byte. */
function waitingBytes() {
  let bytes = new Uint8Array(512 * 1024)
  let from = 0
  let end = 0
  return {
    get bytes() {
      return bytes
    },
    get from() {
      return from
    },
    get end() {
      return end
    },
    get length() {
      return end - from
    },
    add(piece: Uint8Array): void {
      const needed = end - from + piece.length + PADDING
      const old = bytes
      if (needed > bytes.length) bytes = new Uint8Array(needed * 2)
      bytes.set(old.subarray(from, end))
      end -= from
      from = 0
      bytes.set(piece, end)
      end += piece.length
      bytes.fill(0, end, end + PADDING)
    },
    indexOf(word: Uint8Array): number {
      for (let at = bytes.indexOf(word[0]!, from); at >= 0 && at < end; at = bytes.indexOf(word[0]!, at + 1))
        if (word.every((byte, index) => bytes[at + index] === byte)) return at - from
      return -1
    },
    /** The next bytes, which are read with this; a view, good until the next are added. */
    take(count: number): Uint8Array {
      from += count
      return bytes.subarray(from - count, from)
    },
    /** Marks everything before this place as read. */
    drop(place: number): void {
      from = place
    },
  }
}

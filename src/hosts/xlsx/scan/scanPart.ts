import type { Xml } from '../xml/xml'
import { type XmlDecoder, xmlDecoder } from '../xml/xmlText'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { PADDING } from './cursor'

/** What stopped a scan: it needs more bytes, the element it reads has ended, or the bytes are beyond what it knows for certain. */
export type ScanStop = 'more' | 'end' | 'unsure'

/** Reads what stands inside one element of a part, bytes as they are. */
export interface PartScan {
  /**
   * Reads from `from` on; behind `end` at least `PADDING` zeros follow. Returns where it stopped: what lies before is done
   * with, and the next call goes on from there. `stop` says why.
   */
  scan(bytes: Uint8Array, from: number, end: number): number
  readonly stop: ScanStop
}

/** Bytes in which the element begins, or one thing in it ends, in every file that scanners are for. */
const LONGEST_WAIT = 512 * 1024

/**
 * Reads a part of which one large element is scanned as bytes, and what stands before and behind it goes through the
 * general XML parser. False where scanning is not sure of the part's spelling: all that was read is to be thrown away.
 *
 * @param opening how the element's tag begins: `<sheetData`
 * @param begin called once the parser has read that tag; the scan of what follows, or null where the tag was no such one
 */
export async function scanPart(
  book: OpenPackage,
  part: ZipEntry,
  parser: Xml,
  opening: string,
  begin: () => PartScan | null,
): Promise<boolean> {
  const word = new TextEncoder().encode(opening)
  const buffer = waitingBytes()
  let decoder: XmlDecoder | undefined
  let scanner: PartScan | null = null
  let ended = false

  for await (const piece of book.inflate(part)) {
    decoder ??= xmlDecoder(book.file, part.name, piece)
    if (!decoder.utf8) return false
    if (ended) {
      parser.write(decoder.decode(piece))
      continue
    }
    buffer.add(piece)
    if (!scanner) {
      const tagEnd = buffer.endOfTag(word)
      if (tagEnd < 0 && buffer.length <= LONGEST_WAIT) continue
      if (tagEnd >= 0) {
        parser.write(decoder.decode(buffer.take(tagEnd)))
        scanner = begin()
      }
      if (!scanner) return false
    }
    buffer.drop(scanner.scan(buffer.bytes, buffer.from, buffer.end))
    if (scanner.stop === 'unsure' || buffer.length > LONGEST_WAIT) return false
    if (scanner.stop === 'end') {
      ended = true
      parser.write(decoder.decode(buffer.take(buffer.length)))
    }
  }
  if (!ended) return false
  parser.write(decoder!.close())
  parser.close()
  return true
}

const GREATER = 0x3e

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
    /** How many bytes there are to the end of the first tag that begins like this; -1 where it is not there yet. */
    endOfTag(word: Uint8Array): number {
      const there = bytes.subarray(from, end)
      for (let at = there.indexOf(word[0]!); at >= 0; at = there.indexOf(word[0]!, at + 1))
        if (word.every((byte, index) => there[at + index] === byte)) return there.indexOf(GREATER, at) + 1 || -1
      return -1
    },
    /** The next bytes, which are read with this; a view, good until more are added. */
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

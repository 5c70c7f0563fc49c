import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js'
import type { PackedPart } from './packagePart'
import type { ListedEntry } from './zipEntries'

/** 1980-01-01 00:00, the first date that a zip file can hold: the same parts give the same file at any hour. */
const FIXED_DATE = (1 << 21) | (1 << 16)

const DEFLATED = 8

/**
 * Puts packed parts, and entries of another zip file as they are there, into one zip file, in their order; `comment` is
 * that of the file.
 */
export async function zipParts(
  parts: Iterable<PackedPart | ListedEntry>,
  comment: Uint8Array = new Uint8Array(0),
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const writable = new WritableStream<Uint8Array>({
    write: (piece) => {
      pieces.push(piece)
    },
  })
  const zip = new ZipWriter(writable, { passThrough: true, keepOrder: true, extendedTimestamp: false })
  for (const part of parts)
    if ('listed' in part)
      await zip.add(part.listed.filename, part.listed.directory ? undefined : streamOf([part.data]), copyOf(part))
    else
      await zip.add(part.name, streamOf(part.pieces), {
        compressionMethod: DEFLATED,
        uncompressedSize: part.size,
        crc32: part.crc32,
        rawLastModDate: FIXED_DATE,
        dataDescriptor: false,
        zip64: false,
      })
  await zip.close(comment)
  return joined(pieces)
}

/** Names and comments go over as the bytes that they are, since older programs write them in encodings of their own. */
function copyOf({ listed }: ListedEntry) {
  return {
    entry: listed,
    encodeText: (_: string, what: string) => (what === 'filename' ? listed.rawFilename : listed.rawComment),
    useUnicodeFileNames: listed.bitFlag?.languageEncodingFlag ?? false,
  }
}

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

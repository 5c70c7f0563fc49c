import type { PackedPart } from './packagePart'
import type { ListedEntry } from './zipEntries'
import {
  DIRECTORY_END,
  DIRECTORY_END_SIZE,
  DIRECTORY_HEADER,
  DIRECTORY_HEADER_SIZE,
  LOCAL_HEADER,
  LOCAL_HEADER_SIZE,
} from './zipFormat'

/*
 * Writes zip files (PKWARE's APPNOTE 4.3): every entry behind its local header, then the directory. Ours, since the library
 * that lists zip files puts every entry through a pipe of streams, which took a tenth of a small report's time, and since
 * the entries of a user's file go over as the bytes that they are.
 */

/** 1980-01-01, the first date that a zip file can hold: the same parts give the same file at any hour. */
const FIXED_DATE = (1 << 5) | 1

/** Where the fields that both kinds of header share begin, and how long they are: from the version to the sizes. */
const COMMON_IN_LOCAL = 4
const COMMON_IN_DIRECTORY = 6
const COMMON_SIZE = 22

/** What a reader must be able to do: 2.0, deflate. */
const VERSION = 20
const UTF8_NAMES = 1 << 11
const SIZES_BEHIND = 1 << 3
const DEFLATED = 8

/** Extra field with sizes beyond 4 GB; ours are smaller. */
const ZIP64 = 1

const UTF8 = new TextEncoder()

/** An entry as it will lie in the file, and its line in the directory but for its place. */
interface Entry {
  readonly local: Uint8Array
  readonly pieces: readonly Uint8Array[]
  readonly directory: Uint8Array
}

/**
 * Puts packed parts, and entries of another zip file as they are there, into one zip file, in their order; `comment` is
 * that of the file.
 */
export function zipParts(
  parts: Iterable<PackedPart | ListedEntry>,
  comment: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let size = 0
  for (const part of parts) {
    const entry = 'line' in part ? copied(part) : packed(part)
    viewOf(entry.directory).setUint32(42, size, true)
    directory.push(entry.directory)
    for (const piece of [entry.local, ...entry.pieces]) {
      pieces.push(piece)
      size += piece.length
    }
  }
  return joined([...pieces, ...directory, directoryEnd(directory, size, comment)])
}

function packed({ name, pieces, packedSize, size, crc32 }: PackedPart): Entry {
  const common = new Uint8Array(COMMON_SIZE)
  const view = viewOf(common)
  view.setUint16(0, VERSION, true)
  view.setUint16(2, UTF8_NAMES, true)
  view.setUint16(4, DEFLATED, true)
  view.setUint16(8, FIXED_DATE, true)
  setSizes(view, crc32, packedSize, size)
  const bytes = UTF8.encode(name)
  return {
    local: localHeader(common, bytes, NOTHING),
    pieces,
    directory: directoryHeader({ common, name: bytes, extra: NOTHING, comment: NOTHING, madeBy: VERSION }),
  }
}

/** Names, comments, dates and attributes go over as the bytes that they are, in whatever encoding. */
function copied({ line, header, data, size, crc32 }: ListedEntry): Entry {
  const common = header.slice(COMMON_IN_LOCAL, COMMON_IN_LOCAL + COMMON_SIZE)
  const view = viewOf(common)
  view.setUint16(2, view.getUint16(2, true) & ~SIZES_BEHIND, true)
  setSizes(view, crc32, data.length, size)
  const nameEnd = LOCAL_HEADER_SIZE + viewOf(header).getUint16(26, true)
  return {
    local: localHeader(common, header.subarray(LOCAL_HEADER_SIZE, nameEnd), withoutZip64(header.subarray(nameEnd))),
    pieces: [data],
    directory: directoryHeader({
      common,
      name: line.rawFilename,
      extra: withoutZip64(line.rawExtraField),
      comment: line.rawComment,
      madeBy: line.versionMadeBy,
      internal: line.internalFileAttributes,
      external: line.externalFileAttributes,
    }),
  }
}

const NOTHING = new Uint8Array(0)

function setSizes(common: DataView, crc32: number, packedSize: number, size: number): void {
  common.setUint32(10, crc32, true)
  common.setUint32(14, packedSize, true)
  common.setUint32(18, size, true)
}

function localHeader(common: Uint8Array, name: Uint8Array, extra: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_HEADER_SIZE + name.length + extra.length)
  const view = viewOf(header)
  view.setUint32(0, LOCAL_HEADER, true)
  header.set(common, COMMON_IN_LOCAL)
  view.setUint16(26, name.length, true)
  view.setUint16(28, extra.length, true)
  header.set(name, LOCAL_HEADER_SIZE)
  header.set(extra, LOCAL_HEADER_SIZE + name.length)
  return header
}

function directoryHeader(line: {
  readonly common: Uint8Array
  readonly name: Uint8Array
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  readonly madeBy: number
  readonly internal?: number
  readonly external?: number
}): Uint8Array {
  const { common, name, extra, comment, madeBy, internal = 0, external = 0 } = line
  const header = new Uint8Array(DIRECTORY_HEADER_SIZE + name.length + extra.length + comment.length)
  const view = viewOf(header)
  view.setUint32(0, DIRECTORY_HEADER, true)
  view.setUint16(4, madeBy, true)
  header.set(common, COMMON_IN_DIRECTORY)
  view.setUint16(28, name.length, true)
  view.setUint16(30, extra.length, true)
  view.setUint16(32, comment.length, true)
  view.setUint16(36, internal, true)
  view.setUint32(38, external, true)
  header.set(name, DIRECTORY_HEADER_SIZE)
  header.set(extra, DIRECTORY_HEADER_SIZE + name.length)
  header.set(comment, DIRECTORY_HEADER_SIZE + name.length + extra.length)
  return header
}

function directoryEnd(directory: readonly Uint8Array[], at: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(DIRECTORY_END_SIZE + comment.length)
  const view = viewOf(end)
  view.setUint32(0, DIRECTORY_END, true)
  view.setUint16(8, directory.length, true)
  view.setUint16(10, directory.length, true)
  view.setUint32(12, sizeOf(directory), true)
  view.setUint32(16, at, true)
  view.setUint16(20, comment.length, true)
  end.set(comment, DIRECTORY_END_SIZE)
  return end
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra)
  const kept: Uint8Array[] = []
  let at = 0
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) !== ZIP64) kept.push(extra.subarray(at, end))
    at = end
  }
  return joined([...kept, extra.subarray(at)])
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((size, piece) => size + piece.length, 0)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

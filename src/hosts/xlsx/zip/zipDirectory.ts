import {
  DIRECTORY_END,
  DIRECTORY_END_SIZE,
  DIRECTORY_HEADER,
  DIRECTORY_HEADER_SIZE,
  LONGEST_COMMENT,
} from './zipFormat'

/** A line of a zip file's directory: what is needed to read the entry, and to copy it as it is. */
export interface DirectoryLine {
  /** As written. */
  readonly filename: string
  /** Whether it is a folder, which some programs write. */
  readonly directory: boolean
  readonly encrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly compressionMethod: number
  readonly crc32: number
  /** Bytes in the file. */
  readonly compressedSize: number
  /** Bytes once inflated, as declared. */
  readonly uncompressedSize: number
  /** Where the entry's local header begins, zero-based. */
  readonly offset: number
  readonly rawFilename: Uint8Array
  readonly rawExtraField: Uint8Array
  readonly rawComment: Uint8Array
  readonly versionMadeBy: number
  readonly internalFileAttributes: number
  readonly externalFileAttributes: number
}

/** The first byte of every signature, a P. */
const SIGNATURE_BEGINS = DIRECTORY_END & 0xff

/** How far before the end of a file the end of a directory may begin. */
const FARTHEST = DIRECTORY_END_SIZE + LONGEST_COMMENT

/** The largest values of two and four bytes: what is meant stands elsewhere (Zip64). */
const ELSEWHERE_16 = 0xffff
const ELSEWHERE_32 = 0xffffffff

const ENCRYPTED = 1
const DOS_FOLDER = 1 << 4
const UNIX_TYPE = 0o170000
const UNIX_FOLDER = 0o040000
const SLASH = 0x2f

const NOTHING = new Uint8Array(0)

/**
 * The directory of a plain zip file, such as every spreadsheet program writes: nothing before or behind it, no Zip64, no
 * comments or extra fields, names in ASCII, no folders. null for whatever is not known for certain to be so, which zip.js
 * reads (zipLibrary.ts): to be loaded and to list a dozen parts takes it a thirtieth of a small report's time.
 */
export function plainDirectory(bytes: Uint8Array): readonly DirectoryLine[] | null {
  const end = bytes.length - DIRECTORY_END_SIZE
  if (end < 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint32(end, true) !== DIRECTORY_END || mayEndElsewhere(bytes, view, end)) return null
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  const whole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  if (!whole || count === 0 || count === ELSEWHERE_16 || start + size !== end) return null
  const lines: DirectoryLine[] = []
  let at = start
  while (lines.length < count) {
    const line = at + DIRECTORY_HEADER_SIZE <= end ? plainLine(bytes, view, at) : null
    if (line === null) return null
    lines.push(line)
    at += DIRECTORY_HEADER_SIZE + line.rawFilename.length
  }
  return at === end ? lines : null
}

/** Whether another end of a directory could be meant, with the one at hand in its comment. */
function mayEndElsewhere(bytes: Uint8Array, view: DataView, end: number): boolean {
  const first = Math.max(0, bytes.length - FARTHEST)
  for (let at = end; at > first; ) {
    at = bytes.lastIndexOf(SIGNATURE_BEGINS, at - 1)
    if (at < first) return false
    if (view.getUint32(at, true) === DIRECTORY_END) return true
  }
  return false
}

function plainLine(bytes: Uint8Array, view: DataView, at: number): DirectoryLine | null {
  if (view.getUint32(at, true) !== DIRECTORY_HEADER) return null
  const nameLength = view.getUint16(at + 28, true)
  const lengths = view.getUint32(at + 30, true)
  const disk = view.getUint16(at + 34, true)
  const compressedSize = view.getUint32(at + 20, true)
  const uncompressedSize = view.getUint32(at + 24, true)
  const offset = view.getUint32(at + 42, true)
  const externalFileAttributes = view.getUint32(at + 38, true)
  const isElsewhere = compressedSize === ELSEWHERE_32 || uncompressedSize === ELSEWHERE_32 || offset === ELSEWHERE_32
  if (lengths !== 0 || disk !== 0 || isElsewhere || isFolder(externalFileAttributes)) return null
  const rawFilename = bytes.slice(at + DIRECTORY_HEADER_SIZE, at + DIRECTORY_HEADER_SIZE + nameLength)
  const filename = asciiName(rawFilename)
  if (filename === null) return null
  return {
    filename,
    directory: false,
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    compressionMethod: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    compressedSize,
    uncompressedSize,
    offset,
    rawFilename,
    rawExtraField: NOTHING,
    rawComment: NOTHING,
    versionMadeBy: view.getUint16(at + 4, true),
    internalFileAttributes: view.getUint16(at + 36, true),
    externalFileAttributes,
  }
}

function isFolder(attributes: number): boolean {
  return (attributes & DOS_FOLDER) !== 0 || ((attributes >>> 16) & UNIX_TYPE) === UNIX_FOLDER
}

/** null where it is a folder's, or not in plain letters. */
function asciiName(raw: Uint8Array): string | null {
  if (raw.length === 0 || raw[raw.length - 1] === SLASH) return null
  for (const byte of raw) if (byte < 0x20 || byte > 0x7e) return null
  return String.fromCharCode(...raw)
}

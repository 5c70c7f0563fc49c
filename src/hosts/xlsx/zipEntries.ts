import { type Entry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js'
import { WorkbookError } from '../../workbook/workbook'
import { damage } from './damage'
import { MOST_ENTRIES } from './limits'

/** One entry of the package as it lies in the file. */
export interface ZipEntry {
  /** The part's name as written, without a leading slash and with forward slashes: `xl/workbook.xml`. */
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc32: number
  /** Inflated bytes, as declared. */
  readonly size: number
  /** The entry's bytes, still deflated: a view of the file, no copy. */
  readonly data: Uint8Array
}

/** An entry with what is needed to copy it as it is. */
export interface ListedEntry extends ZipEntry {
  /** As zip.js lists it: date, flags, extra fields. */
  readonly listed: Entry
  /** The header before the data, with the entry's name: a view of the file. */
  readonly header: Uint8Array
}

/** A zip file taken apart. */
export interface ZipListing {
  readonly entries: ZipEntries
  /** Entries that hold no part, for whoever copies the file: folders, which some programs write. */
  readonly folders: readonly ListedEntry[]
  /** What the file says about itself at its end, mostly nothing. */
  readonly comment: Uint8Array
}

/** Entries by part name in small letters: part names differ by more than case (OPC §6.2.2.3). */
export type ZipEntries = ReadonlyMap<string, ListedEntry>

const LOCAL_HEADER = 0x04034b50
const LOCAL_HEADER_SIZE = 30

/**
 * Lists a zip file. The directory is read by zip.js; what it leaves to its own extraction is checked here, since the data
 * is inflated elsewhere: local headers, bounds, overlaps, duplicate names. Throws `WorkbookError` damaged or too-large.
 */
export async function zipEntries(file: string, bytes: Uint8Array): Promise<ZipListing> {
  const entries = new Map<string, ListedEntry>()
  const folders: ListedEntry[] = []
  const taken: { start: number; end: number; name: string }[] = []
  const { found, comment } = await listed(file, bytes)
  for (const entry of found) {
    const name = entry.filename.replaceAll('\\', '/').replace(/^\/+/, '')
    const start = dataStart(file, bytes, entry, name)
    const end = start + entry.compressedSize
    if (end > bytes.length) throw damage(file, name, 'data outside the file')
    taken.push({ start: entry.offset, end, name })
    const key = name.toLowerCase()
    if (!entry.directory && entries.has(key)) throw damage(file, name, 'two entries of one name')
    const part: ListedEntry = {
      name,
      method: entry.compressionMethod,
      encrypted: entry.encrypted,
      crc32: entry.crc32 ?? 0,
      size: entry.uncompressedSize,
      data: bytes.subarray(start, end),
      listed: entry,
      header: bytes.subarray(entry.offset, start),
    }
    if (entry.directory) folders.push(part)
    else entries.set(key, part)
  }
  taken.sort((a, b) => a.start - b.start)
  for (let index = 1; index < taken.length; index++)
    if (taken[index]!.start < taken[index - 1]!.end) throw damage(file, taken[index]!.name, 'entries overlap')
  return { entries, folders, comment }
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_END_SIZE = 22
const LONGEST_COMMENT = 0xffff

const LOCATOR_64_SIZE = 20
const DIRECTORY_END_64 = 0x06064b50

/** How many entries a file says it has; 0 where no end of its directory is found. */
function declaredEntries(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const last = bytes.length - DIRECTORY_END_SIZE
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === DIRECTORY_END) {
      const count = view.getUint16(at + 10, true)
      return count === MANY ? entriesOfZip64(view, at - LOCATOR_64_SIZE) : count
    }
  return 0
}

/** The larger record of a Zip64 file has the count, where its locator says. */
function entriesOfZip64(view: DataView, locator: number): number {
  const at = locator < 0 ? -1 : Number(view.getBigUint64(locator + 8, true))
  const isThere = at >= 0 && at + 40 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_END_64
  return isThere ? Number(view.getBigUint64(at + 32, true)) : MANY
}

/** All that the small record can say: it is 65 535, or the larger one has it. */
const MANY = 0xffff

async function listed(file: string, bytes: Uint8Array): Promise<{ found: readonly Entry[]; comment: Uint8Array }> {
  // Asked before the directory is read, which takes memory for every entry.
  if (declaredEntries(bytes) > MOST_ENTRIES)
    throw new WorkbookError('too-large', file, { what: 'entries', limit: MOST_ENTRIES })
  const source = {
    size: bytes.length,
    readUint8Array: async (index: number, length: number) => bytes.slice(index, index + length),
  }
  const found: Entry[] = []
  try {
    // Names are never written to a disk, so none is dangerous.
    const reader = new ZipReader(source as never, { strictness: 'balanced', filenameValidation: 'tolerant' } as never)
    for await (const entry of reader.getEntriesGenerator()) {
      if (found.length >= MOST_ENTRIES)
        throw new WorkbookError('too-large', file, { what: 'entries', limit: MOST_ENTRIES })
      found.push(entry)
    }
    return { found, comment: reader.comment }
  } catch (error) {
    if (error instanceof WorkbookError) throw error
    throw damage(file, '', error instanceof Error ? error.message : 'unreadable directory')
  }
}

/** Where an entry's data begin: behind its local header, whose name and extra field may differ in length from the directory's. */
function dataStart(file: string, bytes: Uint8Array, entry: Entry, name: string): number {
  if (entry.offset < 0 || entry.offset + LOCAL_HEADER_SIZE > bytes.length)
    throw damage(file, name, 'local header outside the file')
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, LOCAL_HEADER_SIZE)
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw damage(file, name, 'no local header')
  if (view.getUint16(8, true) !== entry.compressionMethod) throw damage(file, name, 'headers disagree on the method')
  return entry.offset + LOCAL_HEADER_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
}

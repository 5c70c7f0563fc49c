import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { MOST_ENTRIES } from '../bounds/limits'
import { type DirectoryLine, plainDirectory } from './zipDirectory'
import { LOCAL_HEADER, LOCAL_HEADER_SIZE } from './zipFormat'
import type { Directory } from './zipLibrary'

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
  /** Its line in the directory. */
  readonly line: DirectoryLine
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

/**
 * Lists a zip file. What a library leaves to its own extraction is checked here, since the data are inflated elsewhere:
 * local headers, bounds, overlaps, duplicate names. Throws `WorkbookError` damaged or too-large.
 */
export async function zipEntries(file: string, bytes: Uint8Array): Promise<ZipListing> {
  const entries = new Map<string, ListedEntry>()
  const folders: ListedEntry[] = []
  const taken: { start: number; end: number; name: string }[] = []
  const { lines, comment } = await listed(file, bytes)
  for (const line of lines) {
    const name = line.filename.replaceAll('\\', '/').replace(/^\/+/, '')
    const start = dataStart(file, bytes, line, name)
    const end = start + line.compressedSize
    if (end > bytes.length) throw damage(file, name, 'data outside the file')
    taken.push({ start: line.offset, end, name })
    const key = name.toLowerCase()
    if (!line.directory && entries.has(key)) throw damage(file, name, 'two entries of one name')
    const part: ListedEntry = {
      name,
      method: line.compressionMethod,
      encrypted: line.encrypted,
      crc32: line.crc32,
      size: line.uncompressedSize,
      data: bytes.subarray(start, end),
      line,
      header: bytes.subarray(line.offset, start),
    }
    if (line.directory) folders.push(part)
    else entries.set(key, part)
  }
  taken.sort((a, b) => a.start - b.start)
  for (let index = 1; index < taken.length; index++)
    if (taken[index]!.start < taken[index - 1]!.end) throw damage(file, taken[index]!.name, 'entries overlap')
  return { entries, folders, comment }
}

async function listed(file: string, bytes: Uint8Array): Promise<Directory> {
  const plain = plainDirectory(bytes)
  const directory = plain ? { lines: plain, comment: new Uint8Array(0) } : await byLibrary(file, bytes)
  if (directory && directory.lines.length <= MOST_ENTRIES) return directory
  throw new WorkbookError('too-large', file, { what: 'entries', limit: MOST_ENTRIES })
}

async function byLibrary(file: string, bytes: Uint8Array): Promise<Directory | null> {
  const { listedByLibrary } = await import(/* webpackMode: "eager" */ './zipLibrary')
  try {
    return await listedByLibrary(bytes, MOST_ENTRIES)
  } catch (error) {
    throw damage(file, '', error instanceof Error ? error.message : 'unreadable directory')
  }
}

/** Where an entry's data begin: behind its local header, whose name and extra field may differ in length from the directory's. */
function dataStart(file: string, bytes: Uint8Array, line: DirectoryLine, name: string): number {
  if (line.offset < 0 || line.offset + LOCAL_HEADER_SIZE > bytes.length)
    throw damage(file, name, 'local header outside the file')
  const view = new DataView(bytes.buffer, bytes.byteOffset + line.offset, LOCAL_HEADER_SIZE)
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw damage(file, name, 'no local header')
  if (view.getUint16(8, true) !== line.compressionMethod) throw damage(file, name, 'headers disagree on the method')
  return line.offset + LOCAL_HEADER_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
}

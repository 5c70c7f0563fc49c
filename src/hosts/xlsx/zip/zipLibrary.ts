import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js'
import type { DirectoryLine } from './zipDirectory'
import { DIRECTORY_END, DIRECTORY_END_SIZE, LONGEST_COMMENT } from './zipFormat'

/** A zip file's directory, and what the file says about itself at its end. */
export interface Directory {
  readonly lines: readonly DirectoryLine[]
  readonly comment: Uint8Array
}

/**
 * Lists any zip file with zip.js; null where it has more entries than `most`, which are not read. Throws an `Error` that
 * says what is wrong with it. Imports no more than constants from the rest of the program, so that loading it can wait.
 */
export async function listedByLibrary(bytes: Uint8Array, most: number): Promise<Directory | null> {
  // Asked before the directory is read, which takes memory for every entry.
  if (declaredEntries(bytes) > most) return null
  const source = {
    size: bytes.length,
    readUint8Array: async (index: number, length: number) => bytes.slice(index, index + length),
  }
  // Names are never written to a disk, so none is dangerous.
  const reader = new ZipReader(source as never, { strictness: 'balanced', filenameValidation: 'tolerant' } as never)
  const lines: DirectoryLine[] = []
  for await (const entry of reader.getEntriesGenerator())
    if (lines.push({ ...entry, crc32: entry.crc32 ?? 0 }) > most) return null
  return { lines, comment: reader.comment }
}

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

import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { MOST_FILE_BYTES } from '../../../hosts/xlsx/bounds/limits'
import { WorkbookError } from '../../../workbook/workbook'
import { fileTrouble } from './fileTrouble'

/** What tells whether a file has been written since it was read: as `stat` gave it before reading. */
export interface FileState {
  readonly mtimeMs: number
  readonly size: number
}

/**
 * A file's bytes, and its state from before they were read. Throws `WorkbookError` for what is no file (a folder, a pipe that would
 * be waited for), is too large to be read at all, or is refused by the file system.
 */
export function fileBytes(path: string): { readonly bytes: Uint8Array; readonly state: FileState } {
  const name = basename(path)
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw new WorkbookError('is-folder', name, {})
    if (!found.isFile()) throw new WorkbookError('not-a-file', name, {})
    const { mtimeMs, size } = found
    if (size > MOST_FILE_BYTES) throw new WorkbookError('too-large', name, { what: 'file', limit: MOST_FILE_BYTES })
    return { bytes: readFileSync(path), state: { mtimeMs, size } }
  } catch (error) {
    throw fileTrouble(error, name)
  }
}

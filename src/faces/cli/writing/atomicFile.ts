import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { WorkbookError } from '../../../workbook/workbook'
import type { FileState } from '../reading/fileBytes'
import { foundAt, realPath } from '../reading/paths'
import { whileLocked } from './writerLock'

/**
 * Puts a file in the place of one of that name, or where none was: written beside it, forced to the disk, renamed. Whatever
 * happens, the old or the new file is there whole. Keeps the old file's mode and, where it may, its owner; follows a link
 * to it. Takes away what runs that were killed have left beside it.
 *
 * `expected` is how the file was when it was read, null where there was none. Throws `WorkbookError` locked where another program
 * has the file open, being-written where one of us does not end writing it, read-only, hard-linked, not-a-file, and
 * changed-meanwhile where it is not as expected; else what the file system throws.
 */
export function replaceFile(given: string, bytes: Uint8Array, expected?: FileState | null): void {
  const path = realPath(given)
  // What is refused at once need not be written first.
  refuse(path, expected)
  whileLocked(path, (stillOurs) => replaceLocked(path, bytes, expected, stillOurs))
  syncFolder(dirname(path))
  sweep(dirname(path))
}

function replaceLocked(
  path: string,
  bytes: Uint8Array,
  expected: FileState | null | undefined,
  stillOurs: () => void,
): void {
  const old = refuse(path, expected)
  // Not named after the file, whose name may be as long as a name can be.
  const beside = join(dirname(path), `.xueshi-${anyDigits()}${anyDigits()}.tmp`)
  try {
    writeThrough(beside, bytes, old)
    // Writing takes a while; only the moment before the renaming can tell what is about to be replaced.
    refuse(path, expected)
    stillOurs()
    rename(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Eight hexadecimal digits. Not of node:crypto, which every command would wait for. */
function anyDigits(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')
}

/** The file that is to be replaced, null where there is none. */
function refuse(path: string, expected: FileState | null | undefined): Stats | null {
  const name = basename(path)
  for (const sign of signsOfOpening(name))
    if (foundAt(join(dirname(path), sign))) throw new WorkbookError('locked', name, {})
  const found = statSync(path, { throwIfNoEntry: false }) ?? null
  if (expected !== undefined && (found?.mtimeMs !== expected?.mtimeMs || found?.size !== expected?.size))
    throw new WorkbookError('changed-meanwhile', name, {})
  if (!found) return null
  if (found.isDirectory()) throw new WorkbookError('is-folder', name, {})
  if (!found.isFile()) throw new WorkbookError('not-a-file', name, {})
  // A new file in its place would leave the other names with the old contents, and nobody would notice.
  if (found.nlink > 1) throw new WorkbookError('hard-linked', name, { links: found.nlink })
  if ((found.mode & 0o222) === 0) throw new WorkbookError('read-only', name, {})
  accessSync(path, constants.W_OK)
  return found
}

/** Files that Excel, WPS and LibreOffice keep beside one that they have open. */
function signsOfOpening(name: string): readonly string[] {
  return [`~$${name}`, `.~${name}`, `.~lock.${name}#`]
}

function writeThrough(path: string, bytes: Uint8Array, old: Stats | null): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    if (old) {
      giveBack(file, old)
      fchmodSync(file, old.mode & 0o7777)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Only root may give a file away; for anybody else it stays the writer's own. */
function giveBack(file: number, old: Stats): void {
  const { uid, gid } = fstatSync(file)
  if (uid === old.uid && gid === old.gid) return
  try {
    fchownSync(file, old.uid, old.gid)
  } catch {
    // It is written all the same.
  }
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    throw isHeld(error) ? new WorkbookError('locked', basename(to), {}) : error
  }
}

/** A file beside that is older than this has no writer any more. Milliseconds. */
const ABANDONED = 3_600_000

function sweep(folder: string): void {
  const now = Date.now()
  for (const name of namesIn(folder)) {
    if (!/^\.xueshi-[0-9a-f]{16}\.(tmp|lock|lock\.break)$/.test(name)) continue
    const path = join(folder, name)
    const found = foundAt(path)
    if (found && now - found.mtimeMs > ABANDONED) takeAway(path)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function takeAway(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Somebody else's, who may take it away.
  }
}

/** The renaming itself must reach the disk. Windows has no such thing for folders, and needs none. */
function syncFolder(folder: string): void {
  let file: number | null = null
  try {
    file = openSync(folder, 'r')
    fsyncSync(file)
  } catch {
    // The file is in place already; some file systems cannot sync a folder.
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** Whether a renaming failed because a program holds the old file. On Windows that is a matter of rights. */
function isHeld(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
}

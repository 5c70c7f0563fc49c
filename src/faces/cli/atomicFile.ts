import type { Stats } from 'node:fs'
import { access, constants, type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WorkbookError } from '../../workbook/workbook'

/** What tells whether a file has been written since it was read: both as `stat` gave them before reading. */
export interface FileState {
  readonly mtimeMs: number
  readonly size: number
}

/**
 * Puts a file in the place of one of that name, or where none was: written beside it, forced to the disk, renamed. Whatever
 * happens, the old or the new file is there whole. Keeps the old file's mode and, where it may, its owner; follows a link
 * to it. Takes away what runs that were killed have left beside it.
 *
 * Throws `WorkbookError` locked where another program has the file open, read-only, and changed-meanwhile where it is not
 * as `expected`; else what the file system throws.
 */
export async function replaceFile(given: string, bytes: Uint8Array, expected?: FileState): Promise<void> {
  const path = await realpath(given).catch(() => given)
  const old = await refuse(path, expected)
  // Not named after the file, whose name may be as long as a name can be.
  const beside = join(dirname(path), `.xueshi-${anyDigits()}${anyDigits()}.tmp`)
  try {
    await writeThrough(beside, bytes, old)
    // Writing takes a while; only the moment before the renaming can tell what is about to be replaced.
    await refuse(path, expected)
    await rename(beside, path).catch((error: unknown) => {
      throw isHeld(error) ? new WorkbookError('locked', basename(path), {}) : error
    })
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
  await sweep(dirname(path))
}

/** Eight hexadecimal digits. Not of node:crypto, which every command would wait for. */
function anyDigits(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')
}

/** The file that is to be replaced, null where there is none. */
async function refuse(path: string, expected: FileState | undefined): Promise<Stats | null> {
  const name = basename(path)
  for (const sign of signsOfOpening(name))
    if (await exists(join(dirname(path), sign))) throw new WorkbookError('locked', name, {})
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (expected && (found?.mtimeMs !== expected.mtimeMs || found.size !== expected.size))
    throw new WorkbookError('changed-meanwhile', name, {})
  if (!found) return null
  if ((found.mode & 0o222) === 0) throw new WorkbookError('read-only', name, {})
  await access(path, constants.W_OK)
  return found
}

/** Files that Excel, WPS and LibreOffice keep beside one that they have open. */
function signsOfOpening(name: string): readonly string[] {
  return [`~$${name}`, `.~${name}`, `.~lock.${name}#`]
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function writeThrough(path: string, bytes: Uint8Array, old: Stats | null): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    if (old) {
      const { uid, gid } = await file.stat()
      // Only root may give a file away; for anybody else it stays the writer's own.
      if (uid !== old.uid || gid !== old.gid) await file.chown(old.uid, old.gid).catch(() => {})
      await file.chmod(old.mode & 0o7777)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A file beside that is older than this has no writer any more. Milliseconds. */
const ABANDONED = 3_600_000

async function sweep(folder: string): Promise<void> {
  const now = Date.now()
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/^\.xueshi-[0-9a-f]{16}\.tmp$/.test(name)) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found && now - found.mtimeMs > ABANDONED) await rm(path, { force: true }).catch(() => {})
  }
}

/** The renaming itself must reach the disk. Windows has no such thing for folders, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch {
    // The file is in place already; some file systems cannot sync a folder.
  } finally {
    await handle?.close()
  }
}

/** Whether a renaming failed because a program holds the old file. On Windows that is a matter of rights. */
function isHeld(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
}

import { access, constants, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WorkbookError } from '../../workbook/workbook'

/** What tells whether a file has been written since it was read: both as `stat` gave them before reading. */
export interface FileState {
  readonly mtimeMs: number
  readonly size: number
}

/**
 * Puts a file in the place of one of that name, or where none was: written beside it, forced to the disk, renamed. Whatever
 * happens, the old or the new file is there whole. Keeps the old file's mode, and follows a link to it.
 *
 * Throws `WorkbookError` locked where another program has the file open, read-only, and changed-meanwhile where it is not
 * as `expected`; else what the file system throws.
 */
export async function replaceFile(given: string, bytes: Uint8Array, expected?: FileState): Promise<void> {
  const path = await realpath(given).catch(() => given)
  const mode = await refuse(path, expected)
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeThrough(beside, bytes, mode)
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
}

/** The mode of the file that is to be replaced, null where there is none. */
async function refuse(path: string, expected: FileState | undefined): Promise<number | null> {
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
  return found.mode & 0o7777
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

async function writeThrough(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    if (mode !== null) await file.chmod(mode)
    await file.sync()
  } finally {
    await file.close()
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

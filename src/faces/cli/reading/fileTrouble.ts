import { MOST_FILE_BYTES } from '../../../hosts/xlsx/bounds/limits'
import { WorkbookError } from '../../../workbook/workbook'

/** What the file system has against a file, as the port's error; anything that is not the file system's as it is. */
export function fileTrouble(error: unknown, file: string): unknown {
  if (error instanceof WorkbookError || typeof error !== 'object' || !error) return error
  const { code, message } = error as NodeJS.ErrnoException
  // What Node refuses before it asks the file system: a path with a NUL, more bytes than it reads at once.
  if (code === 'ERR_INVALID_ARG_VALUE') return new WorkbookError('bad-path', file.replaceAll('\0', '␀'), {})
  if (code === 'ERR_FS_FILE_TOO_LARGE')
    return new WorkbookError('too-large', file, { what: 'file', limit: MOST_FILE_BYTES })
  if (!('syscall' in error)) return error
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new WorkbookError('not-found', file, {})
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new WorkbookError('no-right', file, {})
    case 'EISDIR':
      return new WorkbookError('is-folder', file, {})
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return new WorkbookError('bad-path', file, {})
    case 'ENOSPC':
    case 'EDQUOT':
      return new WorkbookError('disk-full', file, {})
    default:
      return new WorkbookError('io', file, { detail: message })
  }
}

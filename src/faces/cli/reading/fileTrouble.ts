import { WorkbookError } from '../../../workbook/workbook'

/** What the file system has against a file, as the port's error; anything that is not the file system's as it is. */
export function fileTrouble(error: unknown, file: string): unknown {
  if (error instanceof WorkbookError || typeof error !== 'object' || !error || !('syscall' in error)) return error
  const { code, message } = error as NodeJS.ErrnoException
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
    case 'ENOSPC':
    case 'EDQUOT':
      return new WorkbookError('disk-full', file, {})
    default:
      return new WorkbookError('io', file, { detail: message })
  }
}

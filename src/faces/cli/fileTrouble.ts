import { WorkbookError } from '../../workbook/workbook'

/** What the file system has against a file, as the port's error; anything that is not the file system's as it is. */
export function fileTrouble(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof WorkbookError) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new WorkbookError('not-found', file, {})
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new WorkbookError('no-right', file, {})
    case 'EISDIR':
      return new WorkbookError('is-folder', file, {})
    default:
      return new WorkbookError('io', file, { detail: error.message })
  }
}

import { realpathSync, type Stats, statSync } from 'node:fs'

/** What is at a path; null where there is nothing, or nothing that may be looked at. */
export function foundAt(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Where a path leads by whatever links; the path itself where there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

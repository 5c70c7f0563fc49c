import { type Stats, statSync } from 'node:fs'

/** What is at a path; null where there is nothing, or nothing that may be looked at. */
export function foundAt(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

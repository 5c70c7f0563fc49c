import type { InstituteResult } from '../../../academy/instituteResult'
import { RULES_VERSION, resultKey } from '../../../academy/resultKey'
import { fileBytes } from '../reading/fileBytes'
import { sha256Of } from './bookResult'
import type { BookJob } from './engine'
import type { ResultStore } from './resultStore'

/** What was kept of these books, under the names that they have now. */
export function* keptOf(jobs: readonly BookJob[], store: ResultStore): Generator<InstituteResult, undefined> {
  const kept = store.kept()
  if (kept.size === 0) return
  for (const { file, path, year, program } of jobs) {
    const sha256 = digestOf(path)
    const found = sha256 === null ? undefined : kept.get(resultKey({ sha256, year, rules: RULES_VERSION, program }))
    if (found) yield { ...found, file }
  }
}

/** null where the bytes cannot be had: whoever computes the book says why. */
function digestOf(path: string): string | null {
  try {
    return sha256Of(fileBytes(path).bytes)
  } catch {
    return null
  }
}

import type { InstituteResult } from '../../../academy/instituteResult'
import { RULES_VERSION, resultKey } from '../../../academy/resultKey'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { countdownLine } from '../command/progress'
import type { FoundBook } from '../reading/booksIn'
import { fileBytes } from '../reading/fileBytes'
import { interruption } from '../writing/interruption'
import { sha256Of } from './bookResult'
import type { BookJob, Engine } from './engine'
import type { ResultStore } from './resultStore'

export interface Collecting {
  readonly year: number
  readonly engine: Engine
  /** Where results are kept as they come; null for nowhere. */
  readonly store: { readonly results: ResultStore; readonly folder: string } | null
  /** Whether results that were kept stand for workbooks that are the same. */
  readonly resume: boolean
}

export interface Collected {
  /** One a workbook, in the order of the books. */
  readonly results: readonly InstituteResult[]
  /** How many were kept from before. */
  readonly reused: number
}

/**
 * The results of all books: those kept before, the others computed by the engine, with progress and the time left. Throws `Stop` after Ctrl+C, when
 * what was done is kept.
 */
export async function collectResults(
  { io, language }: Session,
  books: readonly FoundBook[],
  { year, engine, store, resume }: Collecting,
): Promise<Collected> {
  const say = rollupWordsFor(language)
  const jobs = books.map((book): BookJob => ({ ...book, year, program: io.version }))
  const results = new Map<string, InstituteResult>()
  const stop = interruption()
  const line = countdownLine(io.stderr, say.progress)
  try {
    if (store && !resume) store.results.forget()
    for (const result of resume && store ? keptOf(jobs, store.results) : []) results.set(result.file, result)
    const reused = results.size
    const left = jobs.filter(({ file }) => !results.has(file))
    let told = 0
    await engine.run(
      left,
      (result) => {
        results.set(result.file, result)
        store?.results.keep(result)
        line.progress(++told, left.length)
      },
      stop.signal,
    )
    const missing = jobs.length - results.size
    if (missing > 0) throw new Stop(ExitStatus.file, say.stopped(results.size, missing, store?.folder ?? null))
    const inOrder = jobs.map(({ file }) => results.get(file)!)
    store?.results.replace(inOrder)
    return { results: inOrder, reused }
  } finally {
    stop.end()
    line.clear()
  }
}

/** What was kept of these books, under the names that they have now. */
function* keptOf(jobs: readonly BookJob[], store: ResultStore): Generator<InstituteResult, undefined> {
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

import type { InstituteResult } from '../../../academy/instituteResult'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { countdownLine } from '../command/progress'
import type { FoundBook } from '../reading/booksIn'
import { interruption } from '../writing/interruption'
import type { BookJob, Engine, HandedOver } from './engine'
import { keptOf } from './keptResults'
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
  readonly kind: 'collected'
  /** One a workbook, in the order of the books. */
  readonly results: readonly InstituteResult[]
  /** How many were kept from before. */
  readonly reused: number
}

/**
 * The results of all books: those kept before, the others computed by the engine, with progress and the time left; or what the engine has arranged.
 * Throws `Stop` after Ctrl+C, when what was done is kept.
 */
export async function collectResults(
  { io, language }: Session,
  books: readonly FoundBook[],
  { year, engine, store, resume }: Collecting,
): Promise<Collected | (HandedOver & { readonly kind: 'handed-over' })> {
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
    const handedOver = await engine.run(
      left,
      (result) => {
        results.set(result.file, result)
        store?.results.keep(result)
        line.progress(++told, left.length)
      },
      stop.signal,
    )
    if (handedOver) return { kind: 'handed-over', ...handedOver }
    const missing = jobs.length - results.size
    if (missing > 0) throw new Stop(ExitStatus.file, say.stopped(results.size, missing, store?.folder ?? null))
    const inOrder = jobs.map(({ file }) => results.get(file)!)
    store?.results.replace(inOrder)
    return { kind: 'collected', results: inOrder, reused }
  } finally {
    stop.end()
    line.clear()
  }
}

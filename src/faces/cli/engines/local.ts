import { nextTurn } from '../../../workbook/nextTurn'
import type { BookThread } from './bookPool'
import { runPool } from './bookPool'
import { bookResult } from './bookResult'
import type { Engine } from './engine'

/** Milliseconds a book may take. */
const PATIENCE = 60_000

/** The threads of this process, one book each at a time; where none can be started (`start` null), one book after the other. */
export function localEngine(start: (() => BookThread) | null, threads: number): Engine {
  return {
    run: (jobs, told, signal) =>
      start ? runPool(jobs, { start, threads, patience: PATIENCE }, told, signal) : oneByOne(jobs, told, signal),
  }
}

const oneByOne: Engine['run'] = async (jobs, told, signal) => {
  for (const job of jobs) {
    await nextTurn()
    if (signal.aborted) return
    told(await bookResult(job))
  }
}

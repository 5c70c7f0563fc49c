import { nextTurn } from '../../../workbook/nextTurn'
import type { BookLane, BookThread } from './bookPool'
import { bookLane, runPool } from './bookPool'
import { bookResult } from './bookResult'
import type { Engine } from './engine'

/** Milliseconds a book may take. */
const PATIENCE = 60_000

/** The threads of this process, one book each at a time; where none can be started (`start` null), one book after the other. */
export function localEngine(start: (() => BookThread) | null, threads: number): Engine {
  return {
    async run(jobs, told, signal) {
      if (start) await runPool(jobs, { start, threads, patience: PATIENCE }, told, signal)
      else await oneByOne(jobs, told, signal)
      return null
    },
  }
}

/** One place of this process that computes a book at a time: a thread, or without one the process itself. */
export function localLane(start: (() => BookThread) | null): BookLane {
  return start ? bookLane({ start, patience: PATIENCE }) : { compute: bookResult, end: async () => {} }
}

async function oneByOne(...[jobs, told, signal]: Parameters<Engine['run']>): Promise<void> {
  for (const job of jobs) {
    await nextTurn()
    if (signal.aborted) return
    told(await bookResult(job))
  }
}

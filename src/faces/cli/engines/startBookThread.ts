import { Worker } from 'node:worker_threads'
import { BOOK_THREAD } from './bookThread'

/**
 * What a thread may hold: its heap, in MB. Cells lie outside of it, and the bounds of reading (`hosts/xlsx/bounds`) end them at half of that.
 */
const MOST_MEGABYTES = 1024

/** What it may throw away at a time: cells are many and short-lived. */
const YOUNG_MEGABYTES = 64

/** Starts a thread that computes books: this very program, which tells by its data what it is to do. */
export function startBookThread(program: string): Worker {
  return new Worker(program, {
    workerData: BOOK_THREAD,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
}

import { Worker } from 'node:worker_threads'
import type { ReadingShare } from '../command/io'

/** What a thread that reads may throw away at a time, in MB: cells are many and short-lived. */
const YOUNG_MEGABYTES = 64

/** Starts the thread that reads its share of a large workbook. */
export function startReadingThread(workerData: ReadingShare): Worker {
  return new Worker(/* webpackChunkName: "readingThread" */ new URL('./readingThread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
}

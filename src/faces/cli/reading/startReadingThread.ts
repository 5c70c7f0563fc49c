import { Worker } from 'node:worker_threads'
import type { ReadingShare } from '../command/io'
import { READING_LIMITS, takeThread } from './earlyThread'

/** Has a thread read its share of a large workbook: the one that has started already, or else a new one. */
export function startReadingThread(share: ReadingShare): Worker {
  const worker =
    takeThread() ??
    new Worker(/* webpackChunkName: "readingThread" */ new URL('./readingThread.ts', import.meta.url), {
      resourceLimits: READING_LIMITS,
    })
  worker.postMessage(share)
  return worker
}

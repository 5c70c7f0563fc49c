import type { Worker } from 'node:worker_threads'

/*
 * The thread that shares the reading of a large workbook takes as long to start as the program takes to load. So launch.ts, which
 * sees how large the named file is, starts it beside that, and leaves it here for the program, which is another script.
 */

/** Smaller files are read before another thread has started. */
export const WORTH_SHARING = 6 * 1024 * 1024

/** What a thread that reads may throw away at a time, in MB: cells are many and short-lived. */
export const READING_LIMITS = { maxYoungGenerationSizeMb: 64 }

const PLACE = Symbol.for('xueshi.readingThread')

const place = globalThis as { [PLACE]?: Worker | undefined }

/** Leaves a started thread for whoever reads first; it keeps no process alive that does not read. */
export function leaveThread(worker: Worker): void {
  worker.unref()
  place[PLACE] = worker
}

/** The thread that was left; null where there is none, or no more. */
export function takeThread(): Worker | null {
  const worker = place[PLACE]
  if (!worker) return null
  place[PLACE] = undefined
  worker.ref()
  return worker
}

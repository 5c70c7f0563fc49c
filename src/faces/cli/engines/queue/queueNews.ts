import type { QueueEvents } from 'bullmq'
import type { InstituteResult } from '../../../../academy/instituteResult'

/** What became of a book in the queue. */
export type News =
  | { readonly id: string; readonly result: InstituteResult }
  | { readonly id: string; readonly reason: string }

export interface QueueNews {
  /** Those that have come since, each once. */
  take(): readonly News[]
  add(one: News): void
  /** Ends with the first news, or after so many milliseconds, or when `signal` is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** Listens to the queue from now on. */
export function queueNews(events: QueueEvents<InstituteResult>): QueueNews {
  let come: News[] = []
  let wake = () => {}
  const add = (one: News) => {
    come.push(one)
    wake()
  }
  events.on('completed', ({ jobId, returnvalue }) => {
    // The type has it as text; the library has read it.
    add({ id: jobId, result: returnvalue as unknown as InstituteResult })
  })
  events.on('failed', ({ jobId, failedReason }) => add({ id: jobId, reason: failedReason }))
  return {
    take() {
      const taken = come
      come = []
      return taken
    },
    add,
    async wait(milliseconds, signal) {
      if (come.length > 0 || signal.aborted) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => wake(), milliseconds)
        wake = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', wake)
          wake = () => {}
          resolve()
        }
        signal.addEventListener('abort', wake)
      })
    },
  }
}

import type { InstituteResult } from '../../../academy/instituteResult'
import { resultOfGivenUp } from './bookResult'
import type { BookJob } from './engine'

/** As much of a thread (`worker_threads`) as the pool knows. */
export interface BookThread {
  postMessage(job: BookJob): void
  on(event: 'online', heard: () => void): unknown
  on(event: 'message', heard: (result: InstituteResult) => void): unknown
  on(event: 'error', heard: (error: Error & { readonly code?: string }) => void): unknown
  on(event: 'exit', heard: (status: number) => void): unknown
  terminate(): Promise<unknown>
}

export interface PoolSettings {
  readonly start: () => BookThread
  /** Threads at a time. */
  readonly threads: number
  /** Milliseconds that a book may take; the start of a thread is not among them. */
  readonly patience: number
}

/**
 * Gives books to threads, one at a time each. A book that hangs, runs out of memory or ends its thread is told as given up; a new thread goes on
 * with the others. Ends when all are told; soon after `signal` is aborted with those told that are done.
 */
export async function runPool(
  jobs: readonly BookJob[],
  { threads, ...settings }: PoolSettings,
  told: (result: InstituteResult) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = jobs.values()
  const work = async () => {
    const lane = bookLane(settings)
    try {
      for (const job of waiting) {
        const result = signal.aborted ? null : await lane.compute(job, signal)
        if (result === null) return
        told(result)
      }
    } finally {
      await lane.end()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work))
}

/** Computes books one after the other in a thread, and in a new one behind a book that was the end of it. */
export interface BookLane {
  /** null where it was broken off by `signal`. */
  compute(job: BookJob, signal: AbortSignal): Promise<InstituteResult | null>
  end(): Promise<void>
}

/** The thread is started with the first book. */
export function bookLane({ start, patience }: Omit<PoolSettings, 'threads'>): BookLane {
  let thread: LaneThread | null = null
  const end = async () => {
    await thread?.end()
    thread = null
  }
  return {
    async compute(job, signal) {
      thread ??= threadOf(start())
      const answer = await thread.compute(job, patience, signal)
      if (answer?.over) await end()
      return answer?.result ?? null
    },
    end,
  }
}

/** A book's result; `over` where the thread is of no more use. */
interface Answer {
  readonly result: InstituteResult
  readonly over: boolean
}

interface LaneThread {
  /** null where it was broken off by `signal`. */
  compute(job: BookJob, patience: number, signal: AbortSignal): Promise<Answer | null>
  end(): Promise<void>
}

function threadOf(thread: BookThread): LaneThread {
  let settle: (answer: Answer | null) => void = () => {}
  let asked: BookJob | null = null
  const online = new Promise<void>((resolve) => {
    thread.on('online', resolve)
  })
  const givenUp = (why: 'time' | 'memory' | 'ended', detail: string) => {
    if (asked) settle({ result: resultOfGivenUp(asked, why, detail), over: true })
  }
  thread.on('message', (result) => settle({ result, over: false }))
  thread.on('error', (error) => {
    givenUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'ended', error.message)
  })
  thread.on('exit', (status) => givenUp('ended', `exit ${status}`))
  return {
    async compute(job, patience, signal) {
      asked = job
      const brokenOff = () => settle(null)
      let timer: NodeJS.Timeout | undefined
      void online.then(() => {
        if (asked === job) timer = setTimeout(() => givenUp('time', `${patience / 1000} s`), patience)
      })
      signal.addEventListener('abort', brokenOff)
      try {
        return await new Promise<Answer | null>((resolve) => {
          settle = resolve
          thread.postMessage(job)
        })
      } finally {
        asked = null
        clearTimeout(timer)
        signal.removeEventListener('abort', brokenOff)
      }
    },
    async end() {
      asked = null
      await thread.terminate()
    },
  }
}

import { parentPort } from 'node:worker_threads'
import { bookResult } from './bookResult'
import type { BookJob } from './engine'

/** What a thread of the pool is known by: its `workerData`. */
export const BOOK_THREAD = 'xueshi-books'

/** What runs in a thread of `bookPool`: a book in, its result out, one after the other. */
export function serveBooks(): void {
  const port = parentPort!
  port.on('message', (job: BookJob) => {
    // What is thrown here ends the thread, which the pool tells as that book's.
    void bookResult(job).then((result) => port.postMessage(result))
  })
}
